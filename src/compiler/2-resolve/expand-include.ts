import type { Range } from '../1-parse/block.ts';
import type { ParsedPage } from '../1-parse/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { includeCyclic, includeMissing, includeOutside, includesTooMany } from '../messages.generated.ts';
import { diagnose } from '../report.ts';
import { findInclude } from './includes.ts';
import type { Ledger } from './ledger.ts';
import type { Included, Source } from './reading.ts';

/** Deeper nesting than this is a mistake or an attack. */
export const deepestInclude = 16;
/** A page that takes in more than this grows faster than anybody writes: ten files that include each other ten times. */
const most = 500;

export interface Expansion {
  known: ReadonlySet<string>;
  roots: string[];
  parse(path: string): ParsedPage | null;
  ledger: Ledger;
  said: Diagnostic[];
  /** What was taken in so far, by path; the count of expansions bounds the whole page. */
  included: Map<string, ParsedPage | null>;
  count: number;
}

/** The blocks of an include; null, and said why, when there are none to be had. */
export function expandInclude(target: string, at: Range, source: Source, into: Expansion): Included | null {
  // Every attempt counts, also one that leads nowhere or in a circle.
  if (into.count >= most) {
    if (into.count === most) into.said.push(diagnose(includesTooMany({ most }), source.file, at));
    into.count = most + 1;
    return null;
  }
  into.count++;
  const path = findInclude(target, source.file, into.roots, (candidate) => into.known.has(candidate));
  if (path === 'outside') {
    into.said.push(diagnose(includeOutside({ target }), source.file, at));
    return null;
  }
  const page = path === null ? null : into.parse(path);
  if (path !== null) into.included.set(path, page);
  if (path === null || page === null) {
    const name = target.split('/').at(-1) ?? target;
    const alike = [...into.known].filter((file) => file.endsWith(`/${name}`)).sort()[0] ?? null;
    into.said.push(diagnose(includeMissing({ target, elsewhere: alike }), source.file, at));
    return null;
  }
  const chain = [...source.via.map((step) => step.file), source.file];
  if (chain.includes(path) || chain.length > deepestInclude) {
    const related = source.via.map((step) => ({ file: step.file, line: step.line, column: 1, message: 'on the way here' }));
    into.said.push({ ...diagnose(includeCyclic({ target }), source.file, at), related });
    return null;
  }
  into.ledger.open(path, page.lines);
  for (let line = 1; line <= page.frontMatter.lines; line++)
    into.ledger.claim(path, { line, column: 1, endLine: line, endColumn: 2 }, 'note');
  return { blocks: page.blocks, source: { file: path, via: [...source.via, { file: source.file, line: at.line }] } };
}
