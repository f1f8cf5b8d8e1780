/** A pane that scrolls says by its own marks in which directions there is more, and how high the heads in it are. */
import { type RefObject, useLayoutEffect } from 'react';

export function usePaneEdges(pane: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = pane.current;
    const head = element?.querySelector('thead');
    if (!element || !head) return;
    const look = () => {
      const { scrollLeft, scrollTop, scrollWidth, clientWidth } = element;
      // Sizes are rounded: within a pixel it is the end.
      const more = { scrolls: scrollWidth > clientWidth + 1, left: scrollLeft > 1, right: scrollLeft + clientWidth < scrollWidth - 1 };
      element.toggleAttribute('data-scrolls', more.scrolls);
      element.toggleAttribute('data-more-left', more.left);
      element.toggleAttribute('data-more-right', more.right);
      element.toggleAttribute('data-more-above', scrollTop > 1);
      element.style.setProperty('--head', `${head.offsetHeight}px`);
    };
    look();
    const sizes = new ResizeObserver(look);
    for (const one of [element, head, head.parentElement]) if (one) sizes.observe(one);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [pane]);
}
