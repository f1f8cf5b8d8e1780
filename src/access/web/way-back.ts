/** Where somebody goes who has signed in: to where they wanted to be, on this site and nowhere else. */

export const signInPath = '/sign-in';
/** For who came in by one factor where two are asked. */
export const twoFactorsPath = '/two-factors';
/** Pages for who is not signed in, or not wholly; they need nothing of an organisation. */
export const doors: ReadonlySet<string> = new Set([signInPath, twoFactorsPath, '/first', '/invitation']);

/**
 * @param wanted of an address, so whatever somebody wrote there
 * @returns an address of this site, beginning with a slash
 */
export function wayBack(wanted: string | null | undefined, origin: string): string {
  // Browsers read a backslash as a slash, and leave out tabs and line breaks: what is left may be the name of another server.
  if (!wanted?.startsWith('/') || /^\/[/\\]|[\p{Cc}\\]/u.test(wanted) || !URL.canParse(wanted, origin)) return '/';
  const { origin: there, pathname, search, hash } = new URL(wanted, origin);
  if (there !== origin || pathname.startsWith('//') || pathname.startsWith('/api/') || doors.has(pathname)) return '/';
  return pathname + search + hash;
}

/** @param from where somebody is, an address of this site */
export function signInAddress(from: string): string {
  return from === '/' ? signInPath : `${signInPath}?to=${encodeURIComponent(from).replaceAll('%2F', '/')}`;
}
