/** Which unit, framework or family of the later state is which of the earlier one: by its members first, then by name. */
import { groupBy } from '../group.ts';
import { titleKey } from '../key.ts';
import type { Known, KnownGroup, KnownHolder } from './known.ts';

/** By name alone, for whoever does not know yet which member became which. */
export function groupsByName(before: Known, after: Known): Map<string, string> {
  return matchGroups(before, after, new Map());
}

/**
 * Later group by the id of the earlier one; units, frameworks and families share ids and stay within their kind.
 * @param holders later level or role by the id of the earlier one
 */
export function matchGroups(before: Known, after: Known, holders: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const take = (one: KnownGroup, other: KnownGroup | undefined): boolean => {
    if (!other || found.has(keyOf(one)) || taken.has(keyOf(other))) return false;
    taken.add(keyOf(other));
    found.set(keyOf(one), other.id);
    return true;
  };
  const later = new Map(after.groups.map((one) => [keyOf(one), one]));
  const byVote = votes(before, after, holders);
  const ladders = before.groups.filter(({ kind }) => kind !== 'unit');
  for (const one of ladders) take(one, later.get(byVote.get(keyOf(one)) ?? ''));
  // A framework that is called otherwise now is mostly that of a unit that is.
  for (const one of ladders) {
    const other = later.get(`framework ${found.get(keyOf(one))}`);
    if (one.of !== null && other?.of) take({ ...one, kind: 'unit', id: one.of }, later.get(`unit ${other.of}`));
  }
  for (const one of before.groups) take(one, later.get(keyOf(one)));
  const titled = groupBy(after.groups, ({ kind, title }) => `${kind} ${titleKey(title)}`);
  for (const one of before.groups) titled.get(`${one.kind} ${titleKey(one.title)}`)?.some((other) => take(one, other));
  return found;
}

function keyOf({ kind, id }: Pick<KnownGroup, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** The later group that most members of an earlier one are of now, by the keys of both. */
function votes(before: Known, after: Known, holders: ReadonlyMap<string, string>): Map<string, string> {
  const groupOf = new Map(after.holders.map((one) => [one.id, ladderOf(one)]));
  const members = groupBy(before.holders, ladderOf);
  return new Map(
    [...members].flatMap(([group, own]): [string, string][] => {
      const now = groupBy(
        own.flatMap(({ id }) => groupOf.get(holders.get(id) ?? '') ?? []),
        (of) => of,
      );
      const most = [...now.values()].reduce<string[]>((best, some) => (some.length > best.length ? some : best), []);
      return most[0] === undefined || 2 * most.length < own.length ? [] : [[group, most[0]]];
    }),
  );
}

/** Levels are of a framework, roles of a family; one may be called what the other is. */
function ladderOf({ kind, of }: KnownHolder): string {
  return keyOf({ kind: kind === 'level' ? 'framework' : 'family', id: of });
}
