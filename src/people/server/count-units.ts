/** All units with the people in them; dear where there are many, and asked for again and again. */
import { type RawBuilder, sql } from 'kysely';
import { groupBy } from '../../compiler/group.ts';
import type { Day } from '../../platform/day.ts';
import type { UnitView } from '../contract.ts';
import type { Unit } from '../unit.ts';
import { stateOfPositions } from './store/standings.ts';
import { allUnits, headCounts, type PostCount, stateOfUnits } from './store/units.ts';
import type { Within } from './store/within.ts';

export type CountedUnit = UnitView['unit'];

export interface Forest {
  /** Parents before their children, by title. */
  rows: readonly CountedUnit[];
  /** Those directly below each; those whose parent is not among them are at the top, which is null. */
  below: ReadonlyMap<string | null, readonly CountedUnit[]>;
}

export interface CountedUnits {
  byId: ReadonlyMap<string, CountedUnit>;
  /** The closed among them. */
  all: Forest;
  /** Those that are not closed before the day. */
  open: Forest;
  people: number;
  without: number;
  /** Of those that were asked about. */
  byPost: Map<string, PostCount[]>;
  /** By title: the words that it is found by, of those that were looked through. */
  words: Map<string, readonly string[]>;
}

/** Of all that they are counted from. What else changes in an organisation, such as who signs in, leaves them as they are. */
export function stateOfCounts(organization: string): RawBuilder<string | null> {
  return sql<string | null>`(${stateOfPositions(organization)}) || ', ' || ${stateOfUnits(organization)}`;
}

export async function countUnits(within: Within, on: Day): Promise<CountedUnits> {
  const units = await allUnits(within);
  const counts = await headCounts(within, on);
  const rows = rowsOf(units, counts);
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    all: forestOf(rows),
    open: forestOf(rows.filter((row) => isOpen(row, on))),
    people: [...counts.values()].reduce((sum, count) => sum + count, 0),
    without: counts.get(null) ?? 0,
    byPost: new Map(),
    words: new Map(),
  };
}

export function isOpen({ closedOn }: CountedUnit, on: Day): boolean {
  return closedOn === null || closedOn >= on;
}

function forestOf(rows: readonly CountedUnit[]): Forest {
  const known = new Set(rows.map(({ id }) => id));
  return { rows, below: groupBy(rows, ({ parent }) => (parent !== null && known.has(parent) ? parent : null)) };
}

/** Parents before their children; each with the people of all units below it. */
function rowsOf(units: readonly Unit[], counts: ReadonlyMap<string | null, number>): CountedUnit[] {
  const children = groupBy(units, ({ parent }) => parent);
  const rows: CountedUnit[] = [];
  const add = (unit: Unit): number => {
    const heads = counts.get(unit.id) ?? 0;
    const row: CountedUnit = { ...unit, heads, headsBelow: heads };
    rows.push(row);
    for (const child of children.get(unit.id) ?? []) row.headsBelow += add(child);
    return row.headsBelow;
  };
  for (const unit of children.get(null) ?? []) add(unit);
  return rows;
}
