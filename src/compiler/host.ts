/**
 * The one interface through which the compiler sees files. Paths are relative to the handbook,
 * with `/` between parts, whatever the machine. A host answers from a snapshot: asking twice gives
 * the same answer within one compile.
 */
export interface Host {
  /** Every file below the handbook, in any order. */
  files(): string[];
  /** The text of a file, or null when it is not there or cannot be read as text. */
  read(path: string): string | null;
}

/** A handbook held in memory: for tests, for the editor in a page. */
export function memoryHost(files: Record<string, string>): Host {
  return { files: () => Object.keys(files), read: (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null) };
}
