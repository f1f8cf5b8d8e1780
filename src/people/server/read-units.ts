/** Units as a tree, and one of them. */
import { groupBy } from '../../compiler/group.ts';
import type { Day } from '../../platform/day.ts';
import type { UnitTree, UnitView } from '../contract.ts';
import type { Posts } from '../posts.ts';
import type { Unit } from '../unit.ts';
import { nothing } from './found.ts';
import type { Adoption } from './handed-in.ts';
import { shapePost } from './shape.ts';
import { pointingAt } from './store/entries.ts';
import { allUnits, countsByPost, headCounts, headsOf, type PostCount } from './store/units.ts';
import type { Within } from './store/within.ts';

type Row = UnitTree['units'][number];

/** All units with the people in them; dear where there are many, and asked for again and again. */
export interface CountedUnits {
  rows: Row[];
  byId: ReadonlyMap<string, Row>;
  /** The rows of the units directly below each. */
  below: ReadonlyMap<string | null, Row[]>;
  without: number;
  /** Of those that were asked about. */
  byPost: Map<string, PostCount[]>;
}

export async function countUnits(within: Within, on: Day): Promise<CountedUnits> {
  const counts = await headCounts(within, on);
  const rows = rowsOf(await allUnits(within), counts);
  const below = groupBy(rows, ({ parent }) => parent);
  return { rows, byId: new Map(rows.map((row) => [row.id, row])), below, without: counts.get(null) ?? 0, byPost: new Map() };
}

export function readUnits({ rows: all, without }: CountedUnits, on: Day, withClosed: boolean): UnitTree {
  const rows = all.filter(({ closedOn }) => withClosed || closedOn === null || closedOn >= on);
  return { on, units: rows, without };
}

export async function readUnit(
  within: Within,
  posts: Posts,
  { byId, below, byPost: kept }: CountedUnits,
  id: string,
  on: Day,
  adoption: Adoption,
  change: boolean,
): Promise<UnitView> {
  const unit = byId.get(id);
  if (!unit) throw nothing(id);
  const byPost = kept.get(id) ?? (await countsByPost(within, id, on));
  kept.set(id, byPost);
  return {
    on,
    unit,
    above: aboveOf(byId, unit).map((row) => ({ id: row.id, title: row.title })),
    below: (below.get(id) ?? []).filter(({ closedOn }) => closedOn === null || closedOn >= on),
    heads: (await headsOf(within, id, on, 20)).map(({ title, ...person }) => ({ person, title })),
    byPost: byPost
      .toSorted((a, b) => (b.grade ?? -1) - (a.grade ?? -1) || orderOf(posts, b.post) - orderOf(posts, a.post) || b.count - a.count)
      .map(({ post, title, count }) => ({ post: shapePost(posts, post, title), count })),
    members: (await pointingAt(within, 'membership', id, on, 200)).map((entry) => ({ id: entry.person, name: entry.personName })),
    adoption,
    can: { change: change && unit.key === null, close: change },
  };
}

function orderOf(posts: Posts, { kind, id }: { kind: 'level' | 'role'; id: string }): number {
  return posts.find(kind, id)?.order ?? -1;
}

/** Parents before their children; each with the people of all units below it. */
function rowsOf(units: readonly Unit[], counts: ReadonlyMap<string | null, number>): Row[] {
  const children = groupBy(units, ({ parent }) => parent);
  const rows: Row[] = [];
  const add = (unit: Unit): number => {
    const heads = counts.get(unit.id) ?? 0;
    const row: Row = { ...unit, heads, headsBelow: heads };
    rows.push(row);
    for (const child of children.get(unit.id) ?? []) row.headsBelow += add(child);
    return row.headsBelow;
  };
  for (const unit of children.get(null) ?? []) add(unit);
  return rows;
}

function aboveOf(byId: ReadonlyMap<string, Row>, { parent }: Row): Row[] {
  const above: Row[] = [];
  for (let at = byId.get(parent ?? ''); at && !above.includes(at); at = byId.get(at.parent ?? '')) above.unshift(at);
  return above;
}
