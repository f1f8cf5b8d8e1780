/** Counts and lists in German. */

const plural = new Intl.PluralRules('de');

/** "1 Aussage", "3 Aussagen", "1.200 Aussagen". */
export function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('de')} ${plural.select(count) === 'one' ? one : other}`;
}

/** "A", "A und B", "A, B und C"; of a choice, "A oder B". */
export function list(parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat('de', { type }).format(parts);
}
