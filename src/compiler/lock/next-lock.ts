/** The lock with the pages as they are: what is there with its words of today, and what is gone where it stood. */
import { groupBy } from '../group.ts';
import type { Known } from '../lineage/known.ts';
import type { StableIds } from './ids.ts';
import {
  fingerprintOf,
  type Lock,
  type Locked,
  type LockedArea,
  type LockedGroup,
  type LockedHolder,
  type LockedStatement,
  type Word,
} from './lock.ts';

export function nextLock(lock: Lock, now: Known, ids: StableIds, words: readonly Word[]): Lock {
  const here = { isGone: false };
  const holderId = (id: string) => (id.startsWith('family:') ? `family:${named(ids.families, id.slice(7))}` : named(ids.holders, id));
  const mapOf = { unit: ids.units, framework: ids.frameworks, family: ids.families };
  const groups = now.groups.map(
    ({ kind, id, title, of }): LockedGroup => ({ kind, id: named(mapOf[kind], id), title, of: of && named(ids.units, of), ...here }),
  );
  const holders = now.holders.map(
    ({ kind, id, title, of, page }): LockedHolder => ({
      kind,
      id: named(ids.holders, id),
      title,
      of: named(kind === 'level' ? ids.frameworks : ids.families, of),
      page,
      ...here,
    }),
  );
  const areas = now.areas.map(
    ({ id, holder, title, under }): LockedArea => ({ id: named(ids.areas, id), holder: holderId(holder), title, under, ...here }),
  );
  const statements = now.statements.map(
    ({ id, area, text }): LockedStatement => ({
      id: named(ids.statements, id),
      area: named(ids.areas, area),
      text,
      fingerprint: fingerprintOf(text),
      ...here,
    }),
  );
  const allAreas = [...areas, ...gone(lock.areas, areas, ({ id }) => id)];
  return {
    groups: [...groups, ...gone(lock.groups, groups, ({ kind, id }) => `${kind} ${id}`)],
    holders: [...holders, ...gone(lock.holders, holders, ({ id }) => id)],
    areas: allAreas,
    statements: inPlace(
      statements,
      gone(lock.statements, statements, ({ id }) => id),
      lock.statements,
      allAreas,
    ),
    words: [...new Map([...lock.words, ...words].map((word) => [[word.id, word.was, word.is].join(' '), word])).values()],
  };
}

function named(ids: ReadonlyMap<string, string>, id: string): string {
  return ids.get(id) ?? id;
}

/** What a lock has and the pages do not have, each id once. */
function gone<T extends Locked>(locked: readonly T[], live: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set(live.map(keyOf));
  return locked.flatMap((one) => {
    if (seen.has(keyOf(one))) return [];
    seen.add(keyOf(one));
    return [{ ...one, isGone: true }];
  });
}

/** What is gone, each behind what stood before it, so that a branch which drops something touches its line alone. */
function inPlace(
  live: readonly LockedStatement[],
  dropped: readonly LockedStatement[],
  before: readonly LockedStatement[],
  areas: readonly LockedArea[],
): LockedStatement[] {
  if (dropped.length === 0) return [...live];
  const holderOf = new Map(areas.map(({ id, holder }) => [id, holder]));
  const blockOf = ({ area }: LockedStatement) => holderOf.get(area) ?? '';
  const blocks = groupBy(live, blockOf);
  const old = groupBy(before, blockOf);
  const droppedIds = new Map(dropped.map((one) => [one.id, one]));
  return [...new Set([...blocks.keys(), ...groupBy(dropped, blockOf).keys()])].flatMap((block) => {
    const own = blocks.get(block) ?? [];
    const here = new Set(own.map(({ id }) => id));
    /** Behind which of those that stay, in their old order; '' for the beginning. */
    const behind = new Map<string, LockedStatement[]>();
    let last = '';
    for (const { id } of old.get(block) ?? []) {
      const one = droppedIds.get(id);
      if (here.has(id)) last = id;
      else if (one) {
        droppedIds.delete(id);
        const some = behind.get(last);
        if (some) some.push(one);
        else behind.set(last, [one]);
      }
    }
    return [...(behind.get('') ?? []), ...own.flatMap((one) => [one, ...(behind.get(one.id) ?? [])])];
  });
}
