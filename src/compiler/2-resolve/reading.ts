import type { Block, Range } from '../1-parse/block.ts';
import type { ParsedPage } from '../1-parse/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Aspect, Origin } from '../graph.ts';
import type { Settings } from '../settings.ts';
import type { Ledger, LineClass } from './ledger.ts';

/** The file blocks stand in, and the includes by which the page came to it: outermost first. */
export interface Source {
  file: string;
  via: { file: string; line: number }[];
}

export interface Included {
  blocks: Block[];
  source: Source;
}

/** Where a page says that each of its levels or roles adds to the one below, and what it takes over from there. */
export interface Cumulative {
  aspect: Aspect;
  origin: Origin;
}

/** What the reading of a page may ask for. One value a page; nothing of it outlives the compile. */
export interface Reading {
  page: ParsedPage;
  ledger: Ledger;
  diagnostics: Diagnostic[];
  settings: Settings;
  /** Set when the page is found to say so. */
  cumulative?: Cumulative;
  /** The blocks of an include, or null (said once, as a diagnostic) when there are none to be had. */
  include(target: string, at: Range, source: Source): Included | null;
}

export function claim(reading: Reading, source: Source, at: Range, as: LineClass): void {
  reading.ledger.claim(source.file, at, as);
}

export function originOf(source: Source, at: Range): Origin {
  const endLine = at.endColumn === 1 && at.endLine > at.line ? at.endLine - 1 : at.endLine;
  return { file: source.file, line: at.line, column: at.column, endLine, via: source.via };
}
