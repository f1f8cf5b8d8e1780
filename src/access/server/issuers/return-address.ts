/** Where somebody goes once they are signed in: an address of these pages, whatever stands in the link that they followed. */

const longest = 1000;

/** The beginning, where what is asked for leads anywhere else, or nowhere. */
export function returnAddress(asked: string | null): string {
  if (asked === null || asked.length > longest || !/^\/[!-~]*$/u.test(asked) || asked.includes('\\')) return '/';
  const base = 'http://pages.invalid';
  if (!URL.canParse(asked, base)) return '/';
  // As browsers read it: "/.//elsewhere" is another host to them, once its dot is gone.
  const { origin, pathname, search, hash } = new URL(asked, base);
  const isPage = origin === base && !pathname.startsWith('//') && !/^\/(?:api|scim)(?:\/|$)/iu.test(pathname);
  return isPage ? `${pathname}${search}${hash}` : '/';
}
