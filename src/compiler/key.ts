/** Keys by which texts are compared and ids are made. */

/** Lower case, ASCII where it can be, `-` between words; "untitled" when nothing is left. */
export function slug(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return ascii || 'untitled';
}

/** The same sentence in a source and in its rendering has the same key: typographic quotes and dashes, case and spaces do not count. */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .replace(/…/gu, '...')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
