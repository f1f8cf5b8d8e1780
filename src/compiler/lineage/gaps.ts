/** Whether two statements stand between the same neighbours: then the one is where the other was. */
import { groupBy } from '../group.ts';
import type { Placed } from './placed.ts';

/** `alone`: nothing else stands there, before or after. `among`: others do. */
export type Gap = 'alone' | 'among' | null;

/** @param partner the later statement that an earlier one stayed, or became, in the same area */
export function gapsIn(
  before: readonly Placed[],
  after: readonly Placed[],
  areaOf: (one: Placed) => string | undefined,
  partner: (one: Placed) => Placed | undefined,
): (one: Placed, other: Placed) => Gap {
  const earlier = new Map(
    before.flatMap((one) => {
      const other = partner(one);
      return other ? [[other, one] as const] : [];
    }),
  );
  const later = groupBy(after, ({ area }) => area);
  const [old, now] = [new Map<Placed, Stretch>(), new Map<Placed, Stretch>()];
  for (const [area, own] of groupBy(before, areaOf)) {
    const others = area === undefined ? [] : (later.get(area) ?? []);
    for (const stretch of stretchesOf(own, partner)) for (const one of stretch.between) old.set(one, stretch);
    for (const stretch of stretchesOf(others, (other) => (earlier.has(other) ? other : undefined)))
      for (const one of stretch.between) now.set(one, stretch);
  }
  return (one, other) => {
    const [here, there] = [old.get(one), now.get(other)];
    if (!here || !there || here.from !== there.from || here.to !== there.to || (!here.from && !here.to)) return null;
    return here.between.length === 1 && there.between.length === 1 ? 'alone' : 'among';
  };
}

/** What stands between two statements that stayed, these by their later selves. */
interface Stretch {
  from: Placed | undefined;
  to: Placed | undefined;
  between: Placed[];
}

function stretchesOf(own: readonly Placed[], stayed: (one: Placed) => Placed | undefined): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch = { from: undefined, to: undefined, between: [] };
  for (const one of own) {
    const anchor = stayed(one);
    if (!anchor) {
      open.between.push(one);
      continue;
    }
    open.to = anchor;
    found.push(open);
    open = { from: anchor, to: undefined, between: [] };
  }
  return [...found, open];
}
