/** One statement back through the commits: what it said when, where it came from. */
import { type Change, changed, type Said } from '../diff/change.ts';
import { because } from '../diff/grade.ts';
import { matchWritten } from '../diff/match.ts';
import type { Graph, Place } from '../graph.ts';
import { type Phrase, phrase } from '../speech/phrase.ts';
import { type Written, writtenOf } from '../written.ts';
import type { Step } from './steps.ts';

export interface StatementPast {
  /** Newest first; what left it as it was is not among them. */
  entries: { id: string; changes: Change[] }[];
  /** What it said when it came in, and with which commit; null: it is older than the commits that were looked at. */
  beginning: { id: string; said: Said } | null;
}

/** @param place where it stands after the first of the steps; null when nothing stands there */
export function statementPast(steps: Iterable<Step>, place: Place): StatementPast | null {
  const entries: StatementPast['entries'] = [];
  let at = place;
  let isKnown = false;
  for (const step of steps) {
    const { id, files, after, diff } = step;
    const touched = files.find(({ path }) => path === at.file);
    const same = touched ? sameSpot(touched, at) : null;
    if (same) {
      at = same;
      continue;
    }
    const own = writtenOf(after()).find((one) => isAt(one.place, at));
    if (!own) return isKnown ? { entries, beginning: null } : null;
    isKnown = true;
    const changes = diff().changes.filter((change) => change.after !== null && isAt(change.after, at));
    const was = changes.find(({ kind }) => kind === 'split')?.before ?? placeBefore(step, own);
    if (was === null) {
      const said: Said = { text: own.text, ...own.place, row: own.area.rowTitle };
      // A whole new page is told of its level, and each statement of it came with that.
      const came = changes.length > 0 ? changes : [changed('added', [because('minor', whole(own))], null, said, nobody(own))];
      return { entries: [...entries, { id, changes: came }], beginning: { id, said } };
    }
    if (changes.length > 0) entries.push({ id, changes });
    at = was;
  }
  return { entries, beginning: null };
}

/**
 * Where the same lines stood before, below the same headings, so that nothing need be compiled: most edits of a page are
 * elsewhere on it. null where that is not plain to see.
 */
function sameSpot({ before, after }: Step['files'][number], place: Place): Place | null {
  if (before === null || after === null) return null;
  const [then, now] = [before.split('\n'), after.split('\n')];
  const block = blockAt(now, place.line);
  const first = now[place.line - 1] ?? '';
  const spots = then.flatMap((line, index) => (line === first ? [index + 1] : []));
  const isOnce = now.filter((line) => line === first).length === 1 && spots.length === 1;
  const line = spots[0];
  if (!isOnce || line === undefined || first.trim() === '' || blockAt(then, line) !== block) return null;
  return headingsAbove(then, line) === headingsAbove(now, place.line) ? { ...place, line } : null;
}

/** From a line to the next that is empty or begins as it does: a statement with its further lines and its examples. */
function blockAt(lines: readonly string[], line: number): string {
  const indent = /^\s*/u.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
  const isEnd = (text: string) => text.trim() === '' || /^\s*#/u.test(text) || (/^\s*/u.exec(text)?.[0].length ?? 0) <= indent;
  const length = lines.slice(line).findIndex(isEnd);
  return lines.slice(line - 1, length === -1 ? undefined : line + length).join('\n');
}

/** The nearest heading, and those it stands below. */
function headingsAbove(lines: readonly string[], line: number): string {
  const found: string[] = [];
  let rank = Number.POSITIVE_INFINITY;
  for (let index = line - 2; index >= 0 && rank > 1; index--) {
    const text = lines[index] ?? '';
    const marks = /^#{1,6}(?=\s)/u.exec(text)?.[0].length;
    if (marks === undefined || marks >= rank) continue;
    rank = marks;
    found.push(text.trim());
  }
  return found.join('\n');
}

function placeBefore({ before, after, lineage }: Step, own: Written): Place | null {
  const { pairs } = matchWritten(before(), after(), lineage());
  return pairs.find((pair) => isAt(pair.after.place, own.place))?.before.place ?? null;
}

function whole({ copies }: Written): Phrase {
  return phrase(copies[0]?.level === null ? 'writtenWithRole' : 'writtenWithLevel');
}

function nobody({ holders }: Written): Pick<Change, 'holders' | 'heirs'> {
  return { holders, heirs: [] };
}

function isAt(one: Place, other: Place): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}

/** Fewer words may stand anywhere by chance. */
const fewestWords = 4;

/** The file that a statement was taken out of by the commit that put it where it is; null where there is none. */
export function movedFrom(
  text: string,
  files: readonly { path: string; before: string | null; after: string | null }[],
): { path: string; before: string } | null {
  const words = bare(text);
  if (words.split(' ').length < fewestWords) return null;
  const has = (one: string | null) => one !== null && bare(one).includes(words);
  const found = files.find(({ before, after }) => has(before) && !has(after));
  return found?.before == null ? null : { path: found.path, before: found.before };
}

/** Where a statement of these words stands in a graph. */
export function placeOfText(graph: Pick<Graph, 'areas' | 'statements'>, text: string): Place | null {
  return writtenOf(graph).find((one) => bare(one.text) === bare(text))?.place ?? null;
}

/** Words alone: markup, marks and breaks of lines may differ. Where a link leads is no word of it. */
function bare(text: string): string {
  return text
    .replace(/\]\([^)]*\)/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
