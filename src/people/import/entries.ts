/** The plan in words: who is created, changed, moved, ended, each with what is different. */
import type { Position } from '../position.ts';
import type { Roster } from '../roster.ts';
import type { Unit } from '../unit.ts';
import type { Entry, Fact, ImportPlan } from './plan.ts';
import { isSamePosition, type PersonPlan } from './plan-person.ts';
import type { Target } from './statements.ts';

type Entries = Pick<ImportPlan, 'create' | 'change' | 'move' | 'end' | 'unchanged'>;

export function entriesOf(plans: readonly PersonPlan[], roster: Roster, created: readonly Unit[]): Entries {
  const names = new Map(roster.persons.map(({ id, name }) => [id, name]));
  for (const { after } of plans) names.set(after.id, after.name);
  const titles = new Map([...roster.units, ...created].map(({ id, title }) => [id, title]));
  const facts = factsIn({ nameOf: (id) => names.get(id) ?? id, titleOf: (id) => titles.get(id) ?? id });

  const entries: Entries = { create: [], change: [], move: [], end: [], unchanged: 0 };
  for (const plan of plans) {
    const { before, after, rows } = plan;
    const entry = { person: after.id, number: after.number, name: after.name, line: rows[0]?.line ?? null, day: null };
    const altered = plan.targets.filter((target) => target.before === null || !isSamePosition(target.before, target.after));
    if (before === null) {
      const [first] = altered;
      entries.create.push({ ...entry, day: first?.after.from ?? null, facts: first ? facts(null, first.after) : [] });
      continue;
    }
    const own = (['name', 'email', 'startedOn'] as const).flatMap((of) => fact(of, before[of], after[of]));
    if (own.length > 0) entries.change.push({ ...entry, facts: own });
    const moves = movesIn(plan, altered, facts);
    entries.move.push(...moves.map((move) => ({ ...entry, ...move })));
    const ends = fact('leftOn', before.leftOn, after.leftOn);
    if (ends.length > 0) entries.end.push({ ...entry, day: after.leftOn, facts: ends });
    const isTouched = own.length + moves.length + ends.length + plan.removed.length + altered.length > 0;
    if (!isTouched) entries.unchanged++;
    // An end of a position alone, without anything after it, is said as a move to nothing.
    else if (own.length + moves.length + ends.length === 0)
      entries.move.push({ ...entry, day: altered[0]?.after.until ?? null, facts: [] });
  }
  return entries;
}

type FactsOf = (before: Position | null, after: Position) => Fact[];

/** Each position that begins, beside the one it follows; and each that was entered otherwise. */
function movesIn({ targets }: PersonPlan, altered: readonly Target[], facts: FactsOf): Pick<Entry, 'day' | 'facts'>[] {
  return altered.flatMap((target) => {
    const { before, after } = target;
    const follows = (other: Target) => other !== target && other.after.kind === after.kind && other.after.from < after.from;
    const last =
      after.kind === 'acting'
        ? undefined
        : targets
            .filter(follows)
            .reduce((latest: Target | undefined, other) => (latest && latest.after.from > other.after.from ? latest : other), undefined);
    const different = facts(before ?? last?.after ?? null, after);
    return different.length > 0 ? [{ day: after.from, facts: different }] : [];
  });
}

function factsIn({ nameOf, titleOf }: { nameOf: (id: string) => string; titleOf: (id: string) => string }): FactsOf {
  const called = (id: string | null | undefined, name: (id: string) => string) => (id ? name(id) : null);
  return (before, after) => [
    ...fact('post', before?.title ?? null, after.title),
    ...fact('grade', before?.grade?.toString() ?? null, after.grade?.toString() ?? null),
    ...fact('unit', called(before?.unit, titleOf), called(after.unit, titleOf)),
    ...fact('manager', called(before?.manager, nameOf), called(after.manager, nameOf)),
  ];
}

function fact(of: Fact['of'], before: string | null, after: string | null): Fact[] {
  return before === after ? [] : [{ of, before, after }];
}
