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

/** "Director, Engineering" and "Director of Engineering" are one title. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/\b(?:of|the|for)\b|[^\p{L}\p{N}+/]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Edit distance (Levenshtein). @param most what is further is not measured on, and given as one more than this */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const far = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(far);
      if (far < least) least = far;
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The one of some names that is nearest to a mistyped one, or null when none is near. */
export function closestTo(name: string, names: readonly string[]): string | null {
  const wanted = name.toLowerCase();
  let [nearest, most]: [string | null, number] = [null, Math.floor(Math.max(2, name.length / 3))];
  for (const other of names) {
    const far = distance(wanted, other.toLowerCase(), most);
    // Only one that is nearer still takes its place: the first of those that are as near stays.
    if (far <= most) [nearest, most] = [other, far - 1];
  }
  return nearest;
}
