/** Finding where a text names somebody, and taking that out. */

export interface Mention {
  /** In a text, or in any text of a value. */
  in(value: unknown): boolean;
  /** The same value, with every such place in its texts as `…`. */
  without<T>(value: T): T;
}

/** @param texts what somebody is called: whole words of a text, in small letters or capitals; what is empty is passed over */
export function mentionOf(texts: readonly (string | null)[]): Mention {
  const known = [...new Set(texts.flatMap((text) => (text?.trim() ? [text.trim().normalize('NFC')] : [])))];
  // The longest first: a number may be the beginning of another text of theirs.
  const parts = known
    .toSorted((one, other) => other.length - one.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  if (parts.length === 0) return { in: () => false, without: (value) => value };
  const place = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${parts.join('|')})(?![\p{L}\p{N}])`, 'giu');
  const isIn = (value: unknown): boolean => {
    if (typeof value === 'string') return value.normalize('NFC').search(place) >= 0;
    return typeof value === 'object' && value !== null && Object.values(value).some(isIn);
  };
  const without = <T>(value: T): T => {
    if (typeof value === 'string') return (isIn(value) ? value.normalize('NFC').replace(place, '…') : value) as T;
    if (Array.isArray(value)) return value.map(without) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner)])) as T;
  };
  return { in: isIn, without };
}
