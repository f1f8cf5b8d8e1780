import type { Range } from '../1-parse/block.ts';

/** What a line of a page was read as; "blank" is not counted. */
export type LineClass =
  | 'heading'
  | 'statement'
  | 'relation'
  | 'hiring'
  | 'indicator'
  | 'summary'
  | 'note'
  | 'navigation'
  | 'unread'
  | 'blank';

/** Keeps, for every line of every page read, the first thing it was read as: nothing is lost in silence. */
export interface Ledger {
  open(file: string, lines: string[]): void;
  claim(file: string, at: Range, as: LineClass): void;
  /** The classes of a page's lines, or null for a page that was never opened. */
  linesOf(file: string): LineClass[] | null;
  /** Every page opened, sorted. */
  files(): string[];
  /** Adds what another ledger knows; a page both know keeps the first reading of each line. */
  take(other: Ledger): void;
}

export function newLedger(): Ledger {
  const pages = new Map<string, LineClass[]>();
  const ledger: Ledger = {
    open(file, lines) {
      if (!pages.has(file))
        pages.set(
          file,
          lines.map((line) => (line.trim() === '' ? 'blank' : 'unread')),
        );
    },
    claim(file, at, as) {
      const page = pages.get(file);
      // A range that ends in column 1 ends with the line before.
      const last = at.endColumn === 1 && at.endLine > at.line ? at.endLine - 1 : at.endLine;
      for (let line = at.line; page && line <= last; line++) {
        // Only later does a page show that its paragraphs are its statements.
        if (page[line - 1] === 'unread' || (as === 'statement' && (page[line - 1] === 'summary' || page[line - 1] === 'heading')))
          page[line - 1] = as;
      }
    },
    linesOf: (file) => pages.get(file) ?? null,
    files: () => [...pages.keys()].sort(),
    take(other) {
      for (const file of other.files()) {
        const mine = pages.get(file);
        const theirs = other.linesOf(file) ?? [];
        pages.set(file, mine ? mine.map((as, line) => (as === 'unread' ? (theirs[line] ?? as) : as)) : [...theirs]);
      }
    },
  };
  return ledger;
}
