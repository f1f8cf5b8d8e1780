/** What the statements of neighbouring levels are matched on: one ladder of a source, its keys still beside its texts. */

/** Named at the end of docs/eval.md before anything was tuned. */
export type Use = 'tuning' | 'measuring';

export interface Cell {
  /** Place in `levels`. */
  level: number;
  /** What names the same competency at every level; hidden from who matches. */
  key: string;
  /** What the document names above the key; stays visible. */
  area: string | null;
  text: string;
  /** Where the text points to, when it has links. */
  links: string[];
}

/** Pairs of cells of one level and the next, by their places in `cells`. */
export interface Truth {
  pairs: [from: number, to: number][];
  /** Readers may differ: counted neither for nor against. */
  unsure: [from: number, to: number][];
}

export interface Grid {
  source: string;
  use: Use;
  /** A source may hold several ladders: disciplines, tracks. */
  ladder: string;
  /** Lowest first. */
  levels: string[];
  cells: Cell[];
  /** Where pairs were labelled one by one; else those with the same key are right. */
  truth?: Truth;
  /** Keys of which one holds two others at another level: pairs of them are unsure. */
  unsureKeys?: [string, string][];
  /** The real document: its order is part of it, and is not shuffled away. */
  inOrder?: boolean;
}

/** A source, and what of it differs from the counts of EXPECTED.yaml. */
export interface Loaded {
  grids: Grid[];
  warnings: string[];
}

export type Yaml = Record<string, unknown>;

/** What differs between two numbers or lists, as a warning; nothing when they are the same. */
export function differs(what: string, found: unknown, expected: unknown): string[] {
  const [here, there] = [JSON.stringify(found), JSON.stringify(expected)];
  return here === there ? [] : [`${what}: found ${here}, EXPECTED.yaml has ${there}`];
}

/** Keys with a text at every level. */
export function fullRows({ levels, cells }: Pick<Grid, 'levels' | 'cells'>): string[] {
  const keys = [...new Set(cells.map((cell) => cell.key))];
  return keys.filter((key) => levels.every((_, level) => cells.some((cell) => cell.key === key && cell.level === level)));
}

/** An area that holds one key alone would tell it: it is hidden as well. */
export function hideTellingAreas(cells: Cell[]): Cell[] {
  const keysOf = (area: string) => new Set(cells.filter((cell) => cell.area === area).map((cell) => cell.key));
  const telling = new Set(cells.map((cell) => cell.area).filter((area) => area !== null && keysOf(area).size < 2));
  return cells.map((cell) => (telling.has(cell.area) ? { ...cell, area: null } : cell));
}
