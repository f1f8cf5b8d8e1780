/** The units below one, or from the top, as many levels as there is room for; or those of some words. */
import type { Day } from '../../platform/day.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { UnitTree } from '../contract.ts';
import { fitWords, wordsIn } from '../fitting.ts';
import { pageUnknown } from '../messages.generated.ts';
import type { CountedUnit, CountedUnits, Forest } from './count-units.ts';
import { sealed, unsealed } from './cursor.ts';
import { nothing } from './found.ts';
import { aboveOf } from './read-unit.ts';

interface UnitsAsked {
  under?: string | undefined;
  query?: string | undefined;
  closed?: boolean | undefined;
  after?: string | undefined;
  limit?: number | undefined;
}

export function readUnits(
  counted: CountedUnits,
  on: Day,
  { query = '', closed = false, after, limit = 200, ...rest }: UnitsAsked,
): UnitTree {
  const { byId, people, without } = counted;
  const { under = null } = rest;
  if (under !== null && !byId.has(under)) throw nothing(under);
  const forest = closed ? counted.all : counted.open;
  const words = wordsIn(query);
  const asked = words.length > 0 ? unitsOf(counted, forest, words, under) : (forest.below.get(under) ?? []);
  const start = startOf(asked, after);
  const first = asked.slice(start, start + limit);
  const units = words.length > 0 ? first : withBelow(forest, first, limit);
  const last = first.at(-1);
  const shown = new Set(units.map(({ id }) => id));
  const above = new Set(units.flatMap(({ parent }) => (parent === null || shown.has(parent) ? [] : (byId.get(parent) ?? []))));
  return {
    on,
    units: units.map((row) => ({ ...row, below: forest.below.get(row.id)?.length ?? 0 })),
    above: [...above].map(({ id, title }) => ({ id, title })),
    all: forest.rows.length,
    people,
    without,
    next: last !== undefined && start + limit < asked.length ? sealed([last.id]) : null,
  };
}

/** Level by level, each whole or not at all: what is missing below a unit is all that is below it. */
function withBelow({ below }: Forest, first: readonly CountedUnit[], most: number): CountedUnit[] {
  const rows = [...first];
  let level = first;
  while (level.length > 0) {
    level = level.flatMap(({ id }) => below.get(id) ?? []);
    if (rows.length + level.length > most) break;
    rows.push(...level);
  }
  return rows;
}

/** First what is called just so, then what is called so among more, then what is below something that is. */
function unitsOf({ byId, words }: CountedUnits, { rows }: Forest, asked: readonly string[], under: string | null): CountedUnit[] {
  const wordsOf = (title: string) => {
    const kept = words.get(title);
    if (kept) return kept;
    const made = wordsIn(title);
    words.set(title, made);
    return made;
  };
  const found: [CountedUnit[], CountedUnit[], CountedUnit[]] = [[], [], []];
  for (const row of rows) {
    const own = wordsOf(row.title);
    // What does not fit by itself does with the words of the unit above it, or not at all.
    const left = asked.filter((word) => !fitWords([word], own));
    const isIt = left.length === 0 && own.length === asked.length && own.every((word) => asked.includes(word));
    const parent = left.length === 0 ? undefined : byId.get(row.parent ?? '');
    if (left.length > 0 && !(parent && fitWords(left, wordsOf(parent.title)))) continue;
    if (under !== null && !aboveOf(byId, row).some(({ id }) => id === under)) continue;
    found[isIt ? 0 : left.length === 0 ? 1 : 2].push(row);
  }
  return found.flat();
}

/** Where a page begins: after a unit that was the last of the one before. */
function startOf(asked: readonly CountedUnit[], after: string | undefined): number {
  const [last] = unsealed(after, ['id']) ?? [];
  if (after === undefined || last === undefined) return 0;
  const at = asked.findIndex(({ id }) => id === last);
  if (at === -1) throw new Refusal(422, pageUnknown({ after }));
  return at + 1;
}
