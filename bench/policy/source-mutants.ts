/** What of the sources is weakened: each condition of the list, and each check of an act that a handler makes, found by how it is written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Policies, usualPolicies } from '../../src/open-organization.ts';
import { anybody } from '../../src/people/server/relations.ts';
import { notWeakened } from '../../src/policy-mutants.fixture.ts';
import { type Condition, conditions, type SourceMutant } from './conditions.ts';
import { sourceOf } from './sources.ts';

/** The room that each policy is of. A policy that is new is told by the compiler. */
const roomOf: Readonly<Record<keyof typeof usualPolicies, string>> = {
  people: 'people',
  versions: 'frameworks',
  rights: 'access',
  access: 'access',
};

const lists = Object.entries(usualPolicies).flatMap(([key, policy]) =>
  Object.entries(policy as Readonly<Record<string, readonly { name: string }[]>>).map(([act, list]) => ({
    act,
    room: roomOf[key as keyof typeof roomOf],
    open: list.some(({ name }) => name === 'anybody'),
  })),
);
/** Nobody who is signed in is refused these: a check of them that is not made refuses nobody either. */
const refusesNobody = (act: string) => lists.some((one) => one.act === act && one.open);

/** A check of an act, and what stands in its place when nobody makes it. */
const checks: readonly [RegExp, string][] = [
  [/(?<!\()await (?:may|allow\w*|access\.allow)\((?:[^;](?!=>))*\);/gu, ';'],
  [/\ballowed\((\w+), '[\w.-]+'(?:, [\w.]+)?\)/gu, '$1'],
  [/!(?:\w+\.)?may\['[\w.-]+'\]/gu, 'false'],
  [/(?<![!.\w])(?:\w+\.)?may\['[\w.-]+'\]/gu, 'true'],
  [/\(await answers\([^;]*?\)\)\['[\w.-]+'\]/gu, 'true'],
  [/await access\.may\([^;]*?'[\w.-]+'(?:, [\w.]+)?\)/gu, 'true'],
];

/**
 * Accounts and duties are listed to nobody but whoever may do all that the lists offer. So that what they offer is looked at, everybody
 * reads them; the cases of what is offered hold then as well.
 */
export const listedToEverybody: Policies = {
  ...usualPolicies,
  access: { ...usualPolicies.access, 'accounts.read': [anybody], 'duties.read': [anybody] },
};
const offering = /^src\/access\/server\/duties\/read-/u;

export function sourceMutants(): SourceMutant[] {
  const rooms = [...new Set(Object.values(roomOf))];
  return [...conditions.map(conditionLeft), ...rooms.flatMap((room) => filesOf(room).flatMap((path) => checksLeft(path, room)))];
}

/** @throws where the text is not there as often as it is said to be */
function conditionLeft({ name, path, text, becomes, times = 1, acts, standings = false }: Condition): SourceMutant {
  const before = sourceOf(path);
  const parts = typeof text === 'string' ? before.split(text).length : before.split(new RegExp(text.source, 'u')).length;
  const found = typeof text === 'string' ? parts - 1 : [...before.matchAll(new RegExp(text.source, 'gu'))].length;
  if (found !== times)
    throw new Error(
      `"${name}": ${path} has the text ${found} times, and not ${times}; say in bench/policy/conditions.ts what stands there now.`,
    );
  const source = typeof text === 'string' ? before.replaceAll(text, () => becomes) : before.replace(new RegExp(text.source, 'gu'), becomes);
  return { name, path, source, acts, allows: true, standings };
}

function checksLeft(path: string, room: string): SourceMutant[] {
  const before = sourceOf(path);
  const own = lists.filter((one) => one.room === room).map(({ act }) => act);
  return checks.flatMap(([pattern, becomes]) =>
    [...before.matchAll(pattern)].flatMap((match) => {
      const [text] = match;
      const named = [...new Set([...text.matchAll(/'([a-z-]+\.[a-z-]+)'/gu)].map(([, act = '']) => act))];
      if (named.some((act) => notWeakened[act] !== undefined || refusesNobody(act))) return [];
      const line = before.slice(0, match.index).split('\n').length;
      const instead = text.replace(new RegExp(pattern.source, 'u'), becomes);
      return {
        name: `${path}:${line} without ${text.replace(/\s+/gu, ' ')}`,
        path,
        source: before.slice(0, match.index) + instead + before.slice(match.index + text.length),
        // What another room declares is asked on behalf of an act of this one.
        acts: named.length > 0 && named.every((act) => own.includes(act)) ? named : [...named, ...own],
        allows: true,
        standings: false,
        ...(offering.test(path) && { policies: listedToEverybody }),
      };
    }),
  );
}

const filesOf = (room: string): string[] =>
  readdirSync(join(import.meta.dirname, '../../src', room, 'server'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/u.test(name) && !/\.(?:test|fixture)\.ts$/u.test(name))
    .sort()
    .map((name) => `src/${room}/server/${name}`);
