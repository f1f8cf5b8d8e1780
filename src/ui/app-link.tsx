import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

export interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of this site, beginning with a slash. */
  href: string;
  /** Leaves the page where it is: for what opens beside it. */
  keepScroll?: boolean;
}

/** A link to an address of this site: a real link for every way of opening one, and no new page load for the plain click. */
export function AppLink({ href, keepScroll, onClick, ...rest }: AppLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain) return;
    event.preventDefault();
    void router.navigate({ href, resetScroll: !keepScroll });
  };
  const prepare = () => {
    const at = router.parseLocation(router.history.location).pathname;
    const [path] = href.split(/[?#]/u, 1);
    if (path && path !== at) router.preloadRoute({ to: path, params: {} } as never).catch(() => {});
  };
  return <a {...rest} href={router.history.createHref(href)} onClick={follow} onPointerEnter={prepare} onFocus={prepare} />;
}
