import type { Range } from '../1-parse/block.ts';
import type { ParsedPage } from '../1-parse/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { includeCyclic, includeMissing, includeOutside, includesTooMany } from '../messages.generated.ts';
import { diagnose, noteAt } from '../report.ts';
import { phrase } from '../speech/phrase.ts';
import { findInclude } from './includes.ts';
import type { Ledger } from './ledger.ts';
import type { Included, Source } from './reading.ts';

/** Deeper nesting than this is a mistake or an attack. */
export const deepestInclude = 16;
/** A page that takes in more than this grows faster than anybody writes: ten files that include each other ten times. */
export const mostIncludes = 500;

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
  if (into.count >= mostIncludes) {
    if (into.count === mostIncludes) into.said.push(diagnose(includesTooMany({ most: mostIncludes }), source.file, at));
    into.count = mostIncludes + 1;
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
    const written = into.parse(source.file)?.lines[at.line - 1] ?? '';
    const fix = at.endLine === at.line ? fixOf(target, source.file, written, at, into) : null;
    into.said.push({ ...diagnose(includeMissing({ target, elsewhere: alike }), source.file, at), fix });
    return null;
  }
  const chain = [...source.via.map((step) => step.file), source.file];
  if (chain.includes(path) || chain.length > deepestInclude) {
    const related = source.via.map((step) => noteAt({ file: step.file, line: step.line }, phrase('onTheWay')));
    into.said.push({ ...diagnose(includeCyclic({ target }), source.file, at), related });
    return null;
  }
  into.ledger.open(path, page.lines);
  for (let line = 1; line <= page.frontMatter.lines; line++)
    into.ledger.claim(path, { line, column: 1, endLine: line, endColumn: 2 }, 'note');
  return { blocks: page.blocks, source: { file: path, via: [...source.via, { file: source.file, line: at.line }] } };
}

/** The one file whose path has other capitals, hyphens or underscores: where names of files are told apart by them, it is not found. */
function fixOf(target: string, page: string, line: string, at: Range, { known, roots }: Expansion): Diagnostic['fix'] {
  const loosely = (path: string) => path.toLowerCase().replace(/[-_ ]/gu, '-');
  const wanted = target.replace(/^\/+/u, '');
  const ends = [...known].filter((file) => loosely(file) === loosely(wanted) || loosely(file).endsWith(`/${loosely(wanted)}`));
  const name = ends[0]?.slice(-wanted.length);
  const column = line.indexOf(wanted, at.column - 1) + 1;
  if (
    ends.length !== 1 ||
    !name ||
    column === 0 ||
    column + wanted.length > at.endColumn ||
    findInclude(name, page, roots, (path) => known.has(path)) !== ends[0]
  )
    return null;
  return { span: { file: page, line: at.line, column, endLine: at.line, endColumn: column + wanted.length }, text: name };
}
