/** Addresses of pages and commits, from the patterns of `repository.ts`. Apart, for a page needs only this of them. */

/**
 * An address with its values filled in; null where one that it needs is missing. A line that is not known leaves its
 * anchor away, for the page is still the right one.
 */
export function filledIn(pattern: string | null, values: Readonly<Record<string, string | number | undefined>>): string | null {
  if (pattern === null) return null;
  const own = values.line === undefined ? pattern.replace(/#[^#]*\{line\}[^#]*$/u, '') : pattern;
  let isWhole = true;
  const address = own.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) isWhole = false;
    return String(value ?? '')
      .split('/')
      .map(encodeURIComponent)
      .join(name === 'path' || name === 'branch' ? '/' : '%2F');
  });
  return isWhole && URL.canParse(address) ? address : null;
}
