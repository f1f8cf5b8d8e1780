/** What languages are called. Apart, so that the server, the search and the page call them the same. */

/** As those who speak it call it, with a capital as the beginning of a line. */
export function ownNameOf(tag: string): string {
  return nameIn(tag, tag);
}

/** As the site calls it. */
export function nameOf(tag: string): string {
  return nameIn(tag, 'en');
}

function nameIn(tag: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
