/** One unit: who leads it, who is in it and as what, and what is above and below it. */
import type { Day } from '../../platform/day.ts';
import type { UnitView } from '../contract.ts';
import type { Posts } from '../posts.ts';
import { type CountedUnit, type CountedUnits, isOpen } from './count-units.ts';
import { nothing } from './found.ts';
import type { Adoption } from './handed-in.ts';
import { shapePost } from './shape.ts';
import { pointingAt } from './store/entries.ts';
import { countsByPost, headsOf } from './store/units.ts';
import type { Within } from './store/within.ts';

export async function readUnit(
  within: Within,
  posts: Posts,
  { byId, all, byPost: kept }: CountedUnits,
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
    below: (all.below.get(id) ?? []).filter((row) => isOpen(row, on)),
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

/** From the top down. Written so that a circle, were there one, would end. */
export function aboveOf(byId: ReadonlyMap<string, CountedUnit>, { parent }: CountedUnit): CountedUnit[] {
  const above: CountedUnit[] = [];
  for (let at = byId.get(parent ?? ''); at && !above.includes(at); at = byId.get(at.parent ?? '')) above.unshift(at);
  return above;
}
