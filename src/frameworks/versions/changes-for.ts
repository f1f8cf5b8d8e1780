/**
 * What changed for somebody who holds a level or role: in everything they are held to, their own words and those taken
 * over, and in what is presumed of them from below. Word by word, each change with its grade, area by area.
 */
import { type Change, type ChangeKind, changed, type Said } from '../../compiler/diff/change.ts';
import { because, type Reason } from '../../compiler/diff/grade.ts';
import type { Effective, EffectiveArea } from '../../compiler/effective.ts';
import type { AreaKind, Graph, Statement } from '../../compiler/graph.ts';
import { textKey } from '../../compiler/key.ts';
import { phrase } from '../../compiler/speech/phrase.ts';
import { holderOf } from '../../compiler/written.ts';
import type { BetweenVersions } from './between.ts';

export type HeldChangeKind = 'added' | 'dropped' | 'reworded' | 'moved' | 'moved-in' | 'moved-out' | 'split' | 'merged';

export interface HeldChange {
  kind: HeldChangeKind;
  change: Change;
  /** Whose words they are, where they are taken over: a level, a role, or `family:` and its id. */
  from: string | null;
  /** Its id in the later version; null: it is no longer there. */
  statement: string | null;
}

export interface ChangedArea {
  row: string;
  title: string;
  changes: HeldChange[];
}

export interface HolderChanges {
  /** Its id in each of the two; null: it is not there. One of the two it is in. */
  before: string | null;
  after: string | null;
  /** What changed of the level or role itself. */
  facts: Change[];
  areas: ChangedArea[];
  /** Lower levels of which something changed, nearest first, by their later ids. */
  below: { level: string; areas: ChangedArea[] }[];
}

/** @param id of a level or role, in the later version or, of what is gone, in the earlier one; null where neither has it */
export function changesFor(versions: BetweenVersions, id: string): HolderChanges | null {
  const { lineage } = versions.between;
  const [was, is] = [versions.was(earlierOf(lineage.holders, id) ?? id), versions.is(id)];
  const [before, after] = [is !== null && earlierOf(lineage.holders, id) === null ? null : was, is];
  if (before === null && after === null) return null;
  const holder = after?.id ?? before?.id ?? id;
  const facts = versions.diff.changes.filter(({ kind, holders }) => !ofStatements.has(kind) && holders.includes(holder));
  if (before === null || after === null) return { before: before?.id ?? null, after: after?.id ?? null, facts, areas: [], below: [] };
  const find = findChange(versions);
  return {
    before: before.id,
    after: after.id,
    facts,
    areas: areasOf(versions, find, side(before, linesOf(before)), side(after, linesOf(after))),
    below: after.presumed.flatMap(({ level }) => {
      const earlier = earlierOf(lineage.holders, level.id);
      const [then, now] = [earlier === null ? [] : ownLines(versions.before, earlier), ownLines(versions.after, level.id)];
      const areas = areasOf(versions, find, { holder: earlier ?? '', lines: then, presumed: new Set() }, side(null, now, level.id));
      return areas.length > 0 ? [{ level: level.id, areas }] : [];
    }),
  };
}

const ofStatements: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'added',
  'dropped',
  'split',
  'merged',
  'reworded',
  'moved',
  'taken-in',
  'left-out',
]);

function earlierOf(holders: ReadonlyMap<string, string>, id: string): string | null {
  for (const [before, after] of holders) if (after === id) return before;
  return null;
}

/** One thing somebody is held to: a statement, and the area it stands in for them. */
interface Line {
  statement: Statement;
  row: string;
  title: string;
  kind: AreaKind;
}

interface Side {
  holder: string;
  lines: readonly Line[];
  /** What lower levels ask, in the words that are compared. */
  presumed: ReadonlySet<string>;
}

function side(view: Effective | null, lines: Line[], holder = view?.id ?? ''): Side {
  return { holder, lines, presumed: new Set(view?.presumed.flatMap(({ statements }) => statements.map(({ text }) => textKey(text)))) };
}

/** Of either of several parents each is looked at: one of them is enough, and which one is for those concerned to say. */
function linesOf({ areas, alternatives }: Effective): Line[] {
  const all = [...areas, ...alternatives.flatMap(({ choices }) => choices.flatMap((choice) => choice.areas))];
  return onceEach(all.flatMap(linesOfArea));
}

function linesOfArea({ row, title, kind, lines }: EffectiveArea): Line[] {
  return lines.map(({ statement }) => ({ statement, row, title, kind }));
}

function ownLines({ areas, statements }: Graph, level: string): Line[] {
  const known = new Map(areas.map((area) => [area.id, area]));
  return onceEach(
    statements.flatMap((statement) => {
      const area = statement.level === level ? known.get(statement.area) : undefined;
      return area ? [{ statement, row: area.row, title: area.rowTitle, kind: area.kind }] : [];
    }),
  );
}

/** What two ways lead to is one thing to be held to. */
function onceEach(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = `${line.row}\n${placeOf(line.statement.origin)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function areasOf(versions: BetweenVersions, find: FindChange, before: Side, after: Side): ChangedArea[] {
  const match = matchLines(versions, before, after);
  const found = new Map<string, ChangedArea>();
  const put = ({ row, title }: Line, change: HeldChange) => {
    const area = found.get(row) ?? { row, title, changes: [] };
    found.set(row, area);
    area.changes.push(change);
  };
  for (const line of after.lines) {
    const was = match.before.get(line);
    const whose = holderOf(line.statement);
    const where = { from: whose === after.holder ? null : whose, statement: line.statement.id };
    const change = was ? altered(find, was, line) : arrival(find, line, before, match.isElsewhere(line));
    if (change) put(line, { ...change, ...where });
  }
  for (const line of before.lines.filter((one) => !match.kept.has(one))) {
    const whose = holderOf(line.statement);
    const where = { from: whose === before.holder ? null : whose, statement: match.nowCalled(line) };
    put(line, { ...departure(find, line, where.statement), ...where });
  }
  return [...found.values()];
}

interface Match {
  /** What a line was, by what it is. */
  before: ReadonlyMap<Line, Line>;
  /** Lines of before that still hold. */
  kept: ReadonlySet<Line>;
  /** Whether the words of a line that is new here stood elsewhere before. */
  isElsewhere(line: Line): boolean;
  /** What a line of before is called now, wherever it stands. */
  nowCalled(line: Line): string | null;
}

/** By what became of each statement; where another copy of the same page is taken in now, by its place; else by its words. */
function matchLines({ before: graph, after: later, between }: BetweenVersions, before: Side, after: Side): Match {
  const [wasOf, isOf] = [new Map<string, string>(), new Map<string, string>()];
  for (const { before: from, after: to } of between.lineage.statements) {
    const [was, is] = [from[0], to[0]];
    if (was === undefined || is === undefined) continue;
    wasOf.set(is, was);
    isOf.set(was, is);
  }
  const places = new Map(graph.statements.map(({ id, origin }) => [id, placeOf(origin)]));
  const ids = new Map(before.lines.map((line) => [line.statement.id, line]));
  const standing = new Map(before.lines.map((line) => [placeOf(line.statement.origin), line]));
  const saying = new Map(before.lines.map((line) => [wordsOf(line), line]));
  const found = new Map<Line, Line>();
  for (const line of after.lines) {
    const was = wasOf.get(line.statement.id);
    const one = (was && (ids.get(was) ?? standing.get(places.get(was) ?? ''))) || saying.get(wordsOf(line));
    if (one) found.set(line, one);
  }
  const kept = new Set(found.values());
  const held = new Set(after.lines.map(({ statement }) => statement.id));
  const said = new Set(graph.statements.map(({ text }) => textKey(text)));
  const stillSaid = new Map(later.statements.map(({ id, text }) => [textKey(text), id]));
  // What two copies were held to, and one is left of, goes on.
  for (const line of before.lines) if (held.has(isOf.get(line.statement.id) ?? '')) kept.add(line);
  return {
    before: found,
    kept,
    isElsewhere: ({ statement }) => wasOf.has(statement.id) || said.has(textKey(statement.text)),
    nowCalled: ({ statement }) => isOf.get(statement.id) ?? stillSaid.get(textKey(statement.text)) ?? null,
  };
}

function wordsOf({ row, statement }: Line): string {
  return `${row}\n${textKey(statement.text)}`;
}

type Told = Pick<HeldChange, 'kind' | 'change'>;

/** What the difference of the two as a whole says of a place, so that the same is told of it everywhere. */
type FindChange = (kinds: readonly ChangeKind[], before: Statement | null, after: Statement | null) => Change | undefined;

function findChange({ diff }: BetweenVersions): FindChange {
  const byPlace = new Map<string, Change[]>();
  for (const change of diff.changes)
    for (const place of new Set([change.before, change.after].flatMap((one, index) => (one ? [`${index} ${placeOf(one)}`] : []))))
      byPlace.set(place, [...(byPlace.get(place) ?? []), change]);
  return (kinds, before, after) => {
    const [then, now] = [before, after].map((one) => one && placeOf(one.origin));
    const those = now ? byPlace.get(`1 ${now}`) : byPlace.get(`0 ${then}`);
    return those?.find(
      (change) =>
        kinds.includes(change.kind) && (!then || (change.before && placeOf(change.before) === then)) && (!now || change.after !== null),
    );
  };
}

/** One thing in both versions: other words, or another area, or neither. */
function altered(find: FindChange, was: Line, line: Line): Told | null {
  const told = find(['reworded', 'moved', 'split', 'merged'], was.statement, line.statement);
  if (told) return { kind: told.kind === 'moved' ? 'moved' : 'reworded', change: told };
  if (textKey(was.statement.text) !== textKey(line.statement.text))
    return { kind: 'reworded', change: make('reworded', because('minor', phrase('wordedOtherwise')), was, line) };
  if (was.row === line.row) return null;
  const isBinding = was.kind === 'nice-to-have' && line.kind !== 'nice-to-have';
  const reason = because(isBinding ? 'major' : 'minor', phrase(isBinding ? 'movedToBinding' : 'movedTo', was.title, line.title));
  return { kind: 'moved', change: make('moved', reason, was, line) };
}

/** Something they were not held to. */
function arrival(find: FindChange, line: Line, before: Side, isElsewhere: boolean): Told {
  const told = find(isElsewhere ? ['taken-in', 'split'] : ['added', 'split'], null, line.statement);
  const kind = told?.kind === 'split' ? 'split' : isElsewhere ? 'moved-in' : 'added';
  // What is told of those whose words they are may be too much for who was presumed to do it.
  const isPresumed = before.presumed.has(textKey(line.statement.text));
  if (told && !isPresumed && [...told.holders, ...told.heirs].includes(holderOf(line.statement))) return { kind, change: told };
  return { kind, change: make(isElsewhere ? 'taken-in' : 'added', reasonOf(line, isPresumed, isElsewhere), null, line) };
}

function reasonOf({ kind }: Line, isPresumed: boolean, isElsewhere: boolean): Reason {
  if (kind === 'nice-to-have') return because('minor', phrase(isElsewhere ? 'niceToHaveHere' : 'niceToHave'));
  if (isPresumed) return because('minor', phrase('presumedAlready'));
  return because('major', phrase(isElsewhere ? 'askedHereAsWell' : 'askedAnew'));
}

/** Something they are no longer held to. */
function departure(find: FindChange, line: Line, nowCalled: string | null): Told {
  const merged = find(['merged'], line.statement, null);
  if (merged) return { kind: 'merged', change: merged };
  const gone = nowCalled === null;
  const told = find([gone ? 'dropped' : 'left-out'], line.statement, null);
  const reason = because('minor', phrase(gone ? 'noLongerAsked' : 'noLongerAskedHere'));
  return { kind: gone ? 'dropped' : 'moved-out', change: told ?? make(gone ? 'dropped' : 'left-out', reason, line, null) };
}

/** Who is told is the one this is made for. */
function make(kind: ChangeKind, reason: Reason, before: Line | null, after: Line | null): Change {
  return changed(kind, [reason], before && saidIn(before), after && saidIn(after), { holders: [], heirs: [] });
}

function saidIn({ statement: { text, origin }, title }: Line): Said {
  return { text, file: origin.file, line: origin.line, column: origin.column, row: title };
}

function placeOf({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${file}:${line}:${column}`;
}
