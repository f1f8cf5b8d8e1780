/**
 * What is known of shortcodes by their names. Whoever builds a site may add any; these come with Hugo or with
 * themes that many sites use, and mean the same in each.
 */

const includes = /^(?:include|readfile|snippet|partial|import|embed)$/iu;

/** They give the address of a page. */
const addresses = new Set(['ref', 'relref']);

/** What stands between their tags is not text of the page. */
const verbatim = new Set(['comment', 'highlight', 'mermaid']);

/** They frame, arrange or adorn: whatever they show in words stands on the page itself. */
const layout = new Set(
  [
    'alert admonition callout caution danger details expand hint important info lead note notice pageinfo panel tip warning',
    'accordion accordion-item collapse collapsible toggle tab tabs tabpane steps step section',
    'card cards cardpane card-group grid row column columns col div center br hr clear',
    'figure image img imgproc gallery video audio iframe icon emoji badge button toc',
    'asciinema gist instagram tweet twitter x vimeo youtube qr',
  ].flatMap((names) => names.split(' ')),
);

/**
 * `unknown` is any name not listed: it may bring words to the page that are not written on it, so that people held to
 * them read more than Gradus does.
 */
export type ShortcodeKind = 'include' | 'address' | 'verbatim' | 'layout' | 'unknown';

export function kindOfShortcode(name: string): ShortcodeKind {
  const key = name.toLowerCase();
  if (includes.test(key)) return 'include';
  if (addresses.has(key)) return 'address';
  if (verbatim.has(key)) return 'verbatim';
  return layout.has(key) ? 'layout' : 'unknown';
}
