/** What languages call themselves. Apart, so that the server, the search and the page call them the same. */

/** As those who speak it call it, with a capital as the beginning of a line. */
export function ownNameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
