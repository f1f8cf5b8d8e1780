/** What a version is called. */

/** The most letters that the notes of a version may have. */
export const mostNotes = 20_000;

const beginning = /^(?:sha256-)?([\da-f]{8,64})$/u;

/** The first ten digits of a version's hash: enough to name it by among people. */
export function shortOf(version: string): string {
  return version.replace(/^sha256-/u, '').slice(0, 10);
}

/** What the hash of a version begins with, of a name that somebody gave it; null: no version is called so. */
export function beginningOf(name: string): string | null {
  const [, digits] = beginning.exec(name.trim().toLowerCase()) ?? [];
  return digits === undefined ? null : `sha256-${digits}`;
}
