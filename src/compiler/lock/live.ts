/** What a lock says is there, as far as identity goes. */
import { groupBy } from '../group.ts';
import { type Known, known } from '../lineage/known.ts';
import type { Lock } from './lock.ts';

/** Each id once: of two lines that a merge left, the one counts whose words the pages have. */
export function liveOf({ groups, holders, areas, statements }: Lock, now: Known): Known {
  const texts = new Set(now.statements.map(({ text }) => text));
  const titles = new Set([...now.groups, ...now.holders, ...now.areas].map(({ title }) => title));
  return known({
    groups: once(
      groups,
      ({ kind, id }) => `${kind} ${id}`,
      ({ title }) => titles.has(title),
    ),
    holders: once(
      holders,
      ({ id }) => id,
      ({ title }) => titles.has(title),
    ),
    areas: once(
      areas,
      ({ id }) => id,
      ({ title }) => titles.has(title),
    ),
    statements: once(
      statements,
      ({ id }) => id,
      ({ text }) => texts.has(text),
    ),
  });
}

/** Whether each id stood on one line, so that what is live does not hang on the pages. */
export function isPlain({ groups, holders, areas, statements }: Lock, live: Known): boolean {
  const count = (all: readonly { isGone: boolean }[]) => all.reduce((sum, { isGone }) => sum + (isGone ? 0 : 1), 0);
  const [lines, ids] = [
    [groups, holders, areas, statements],
    [live.groups, live.holders, live.areas, live.statements],
  ];
  return lines.every((all, index) => count(all) === ids[index]?.length);
}

function once<T extends { isGone: boolean }>(all: readonly T[], keyOf: (one: T) => string, isThere: (one: T) => boolean): T[] {
  const live = all.filter(({ isGone }) => !isGone);
  const same = groupBy(live, keyOf);
  if (same.size === live.length) return live;
  return [...same.values()].map((some) => some.find(isThere) ?? (some[0] as T));
}
