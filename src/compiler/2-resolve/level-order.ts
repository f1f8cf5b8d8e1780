import { groupBy } from '../group.ts';
import { orderOf, rankOf } from '../words.ts';
import type { Placed } from './assemble.ts';
import type { PageDraft } from './draft.ts';

/** How far a level whose title says nothing stands from its neighbour on the page. */
const step = 0.1;

/** Keeps the orders of a page's levels: the same page under the same settings gives the same. */
export type OrderMemory = WeakMap<PageDraft, { pinned: string; orders: number[] }>;

/**
 * The order of every level: by the words of its title, or as pinned; a title that says nothing
 * ("PM", "Group PM") stands where its page has it, between its neighbours.
 */
export function levelOrders(levels: Placed[], pinned: ReadonlyMap<string, number>, memory: OrderMemory): Map<string, number> {
  const key = JSON.stringify([...pinned]);
  return new Map(
    [...groupBy(levels, ({ draft }) => draft)].flatMap(([draft, own]) => {
      const before = memory.get(draft);
      const titles = own.map(({ holder }) => holder.title);
      const orders = before?.pinned === key ? before.orders : ordersOnPage(titles, pinned);
      memory.set(draft, { pinned: key, orders });
      return own.map(({ id }, index): [string, number] => [id, orders[index] ?? 0]);
    }),
  );
}

function ordersOnPage(titles: string[], pinned: ReadonlyMap<string, number>): number[] {
  const orders = titles.map((title) => orderOf(title, pinned));
  if (pinned.size > 0 || titles.length < 2) return orders;
  const isKnown = titles.map((title) => rankOf(title) !== null);
  const known = orders.filter((_, index) => isKnown[index]);
  // No title says where it stands: the page does.
  if (known.length === 0) return orders.map((order, index) => order + step * index);
  // Some pages begin at the top of the ladder.
  const rises = (known.at(-1) ?? 0) >= (known[0] ?? 0);
  if (!climbs(rises ? known : [...known].reverse())) return orders;
  const climbing = rises ? [...orders.keys()] : [...orders.keys()].reverse();
  for (const [place, index] of climbing.entries()) {
    if (isKnown[index]) continue;
    const before = climbing[place - 1];
    const ranked = climbing.findIndex((one, at) => at > place && isKnown[one]);
    const after = climbing[ranked];
    const usual = orders[index] ?? 0;
    const above = before === undefined ? Number.NEGATIVE_INFINITY : (orders[before] ?? 0);
    const below = after === undefined ? Number.POSITIVE_INFINITY : (orders[after] ?? 0);
    if (usual <= above) orders[index] = Math.min(above + step, (above + Math.min(below, above + 2 * step)) / 2);
    else if (usual >= below) orders[index] = below - step * (ranked - place);
  }
  return orders;
}

function climbs(orders: number[]): boolean {
  return orders.every((order, index) => index === 0 || order >= (orders[index - 1] ?? 0));
}
