import { groupBy } from '../group.ts';
import { orderOf, rankOf } from '../words.ts';
import type { Placed } from './assemble.ts';

/** How far a level whose title says nothing stands from its neighbour on the page. */
const step = 0.1;

/**
 * The order of every level: by the words of its title, or as pinned; a title that says nothing
 * ("PM", "Group PM") stands where its page has it, between its neighbours.
 */
export function levelOrders(levels: Placed[], pinned: ReadonlyMap<string, number>): Map<string, number> {
  const orders = new Map(levels.map(({ id, holder }) => [id, orderOf(holder.title, pinned)]));
  for (const own of groupBy(levels, ({ draft }) => draft).values()) {
    if (pinned.size > 0 || own.length < 2) continue;
    const known = own.filter(({ holder }) => rankOf(holder.title) !== null).map(({ id }) => orders.get(id) ?? 0);
    if (known.length === 0) {
      // No title says where it stands: the page does.
      for (const [index, { id }] of own.entries()) orders.set(id, (orders.get(id) ?? 0) + step * index);
      continue;
    }
    // Some pages begin at the top of the ladder.
    const rises = (known.at(-1) ?? 0) >= (known[0] ?? 0);
    const climbing = rises ? own : [...own].reverse();
    if (!climbs(rises ? known : [...known].reverse())) continue;
    for (const [index, { id, holder }] of climbing.entries()) {
      if (rankOf(holder.title) !== null) continue;
      const before = climbing[index - 1];
      const ranked = climbing.findIndex((one, at) => at > index && rankOf(one.holder.title) !== null);
      const after = climbing[ranked];
      const usual = orders.get(id) ?? 0;
      const above = before ? (orders.get(before.id) ?? 0) : Number.NEGATIVE_INFINITY;
      const below = after ? (orders.get(after.id) ?? 0) : Number.POSITIVE_INFINITY;
      if (usual <= above) orders.set(id, Math.min(above + step, (above + Math.min(below, above + 2 * step)) / 2));
      else if (usual >= below) orders.set(id, below - step * (ranked - index));
    }
  }
  return orders;
}

function climbs(orders: number[]): boolean {
  return orders.every((order, index) => index === 0 || order >= (orders[index - 1] ?? 0));
}
