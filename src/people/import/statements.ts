/** What the rows of one person say of their positions, put over those that are known. */
import { type Day, dayBefore } from '../../platform/day.ts';
import { holdsOn } from '../period.ts';
import type { Position, PositionKind } from '../position.ts';
import { isSamePost, type PostKey } from '../posts.ts';

/** `undefined`: nothing is said, so what held before goes on. */
export interface Statement {
  line: number;
  kind: PositionKind;
  /** null: it holds as of the day of the import. */
  from: Day | null;
  until: Day | null | undefined;
  post: (PostKey & { title: string; grade: number | null }) | undefined;
  grade: number | undefined;
  unit: string | null | undefined;
  manager: string | null | undefined;
}

export interface Target {
  /** The position that it is put in the place of. */
  before: Position | null;
  after: Position;
  /** The line that says so; null for one that only ends because of another. */
  line: number | null;
  isEndSaid: boolean;
}

/** Positions as they are to be, and the statements that neither name a post nor find a position to go on from. */
export function placed(
  known: readonly Position[],
  statements: readonly Statement[],
  { person, day, newId }: { person: string; day: Day; newId: () => string },
): { targets: Target[]; without: Statement[] } {
  const targets = new Map<string, Target>();
  for (const position of known) targets.set(position.id, { before: position, after: position, line: null, isEndSaid: false });
  const without: Statement[] = [];
  const ordered = statements.toSorted((a, b) => ((a.from ?? day) < (b.from ?? day) ? -1 : (a.from ?? day) > (b.from ?? day) ? 1 : 0));
  for (const [index, said] of ordered.entries()) {
    const from = said.from ?? day;
    const same = [...targets.values()].filter(({ after }) => after.kind === said.kind && isOneOf(said, after));
    const held = said.from === null ? same.find(({ after }) => holdsOn(after, from)) : same.find(({ after }) => after.from === from);
    const before = held ?? (said.kind === 'substantive' ? same.find(({ after }) => holdsOn(after, from)) : undefined);
    if (!said.post && !before) {
      without.push(said);
      continue;
    }
    const next = said.kind === 'substantive' ? nextAfter(from, same, ordered.slice(index + 1), day) : null;
    if (held) goOn(targets, held, said, next, from, newId);
    else begin(targets, before, said, next, from, { person, newId });
  }
  return { targets: [...targets.values()], without };
}

/** Somebody may hold several acting positions at once; there the post says which is meant. */
function isOneOf({ kind, post }: Statement, position: Position): boolean {
  return kind === 'substantive' || post === undefined || isSamePost(post, position.post);
}

/** The first day on which something else begins. */
function nextAfter(from: Day, same: readonly Target[], later: readonly Statement[], day: Day): Day | null {
  const days = [
    ...same.map(({ after }) => after.from),
    ...later.filter(({ kind }) => kind === 'substantive').map((statement) => statement.from ?? day),
  ];
  return days.filter((one) => one > from).reduce((first: Day | null, one) => (first === null || one < first ? one : first), null);
}

/** The position is there: it goes on as it is, is corrected on its first day, or ends and another begins. */
function goOn(targets: Map<string, Target>, held: Target, said: Statement, next: Day | null, from: Day, newId: () => string): void {
  const { after } = held;
  const facts = factsOf(said, after);
  const until = untilOf(said, next, after.until);
  const isSame =
    isSamePost(facts.post, after.post) && facts.grade === after.grade && facts.unit === after.unit && facts.manager === after.manager;
  const isEndSaid = said.until !== undefined && said.until !== null;
  if (isSame || after.from === from) {
    targets.set(after.id, { ...held, after: { ...after, ...facts, until }, line: said.line, isEndSaid });
    return;
  }
  targets.set(after.id, { ...held, after: { ...after, until: dayBefore(from) } });
  const id = newId();
  targets.set(id, { before: null, after: { ...after, ...facts, id, from, until, revision: 1 }, line: said.line, isEndSaid });
}

/** Another position begins; a substantive one that still holds ends the day before. */
function begin(
  targets: Map<string, Target>,
  before: Target | undefined,
  said: Statement,
  next: Day | null,
  from: Day,
  { person, newId }: { person: string; newId: () => string },
): void {
  if (before && !before.isEndSaid) targets.set(before.after.id, { ...before, after: { ...before.after, until: dayBefore(from) } });
  const id = newId();
  const empty = { post: { kind: 'level' as const, id: '' }, title: '', grade: null, unit: null, manager: null };
  const facts = factsOf(said, before?.after ?? empty);
  const after = { ...facts, id, person, kind: said.kind, from, until: untilOf(said, next, null), revision: 1 };
  targets.set(id, { before: null, after, line: said.line, isEndSaid: said.until !== undefined && said.until !== null });
}

/** An end that is said holds, whatever begins before it: that is looked at afterwards, and refused. */
function untilOf({ until, from }: Statement, next: Day | null, known: Day | null): Day | null {
  if (until) return until;
  const last = next === null ? null : dayBefore(next);
  // A column of ends that is empty means that there is none; one of the day of the import does not speak of the end.
  if (until === null && from !== null) return last;
  return last !== null && (known === null || known > last) ? last : known;
}

type Facts = Pick<Position, 'post' | 'title' | 'grade' | 'unit' | 'manager'>;

function factsOf({ post, grade, unit, manager }: Statement, before: Facts): Facts {
  const isSame = post === undefined || isSamePost(post, before.post);
  return {
    post: isSame ? before.post : { kind: post.kind, id: post.id },
    title: isSame ? before.title : post.title,
    grade: grade ?? (isSame ? before.grade : post.grade),
    unit: unit === undefined ? before.unit : unit,
    manager: manager === undefined ? before.manager : manager,
  };
}
