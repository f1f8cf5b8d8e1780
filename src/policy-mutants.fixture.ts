/**
 * The policies, each weakened in one place: a relation taken out of the list of an act, or one added that the list does not have. Of each
 * the cases of the act have to notice something. Made of the declarations as they are, so that a new act or relation is weakened too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dutiesOfUnits, dutyNames } from './access/duty.ts';
import { type Policies, usualPolicies } from './open-organization.ts';
import * as standing from './people/server/relations.ts';
import type { Answer, Eyes, Relation } from './platform/policy/policy.ts';
import { type Case, casesIn, goesThrough } from './policy-cases.fixture.ts';
import { type Door, frameworksDoors, peopleDoors, rightsDoors } from './policy-doors.fixture.ts';
import { accessDoors } from './policy-doors-of-access.fixture.ts';
import { names, type PolicySite } from './policy-site.fixture.ts';

export interface Mutant {
  name: string;
  /** Whose cases have to notice. */
  acts: readonly string[];
  /** What is allowed wrongly is noticed by a case that is refused, and the other way round; those are asked first. */
  allows: boolean;
  policies: Policies;
}

type Known = { name: string; asks(eyes: Eyes, id: never): Answer };

/** Acts whose mutants are not made, and why. */
export const notWeakened: Readonly<Record<string, string>> = {
  'opinions.export': 'there is no opinion yet that somebody could take out',
  'handbook.read': 'the handbook is read without the database; whoever has no session is refused before any act is looked at',
};

/** Beside the first, each of these allows nothing more. */
const within: Readonly<Record<string, readonly string[]>> = {
  // Lines and leads are of somebody who is here, and who has left is not signed in.
  colleague: ['self', 'manager', 'manager-above', 'delegate', 'dotted-line'],
  'people-partner': ['people-partner-of-all'],
  'framework-owner': ['framework-owner-of-all'],
  // Of no record, the one is the other.
  'people-partner-of-all': ['people-partner'],
};

const doors = { ...peopleDoors, ...frameworksDoors, ...rightsDoors, ...accessDoors };

const casesOf = (room: string) => casesIn(parse(readFileSync(join(import.meta.dirname, room, 'policy.cases.yaml'), 'utf8')));
export const cases: readonly Case[] = ['people', 'frameworks', 'access'].flatMap(casesOf);

/** What could stand in a list of whatever room: it looks at nothing but the viewer. */
const ofViewers: readonly Known[] = [
  { name: 'anybody', asks: ({ viewer }) => viewer.person !== null },
  ...dutyNames.map((duty) => ({
    name: dutiesOfUnits.includes(duty) ? `${duty}-of-all` : duty,
    asks: ({ viewer }: Eyes) => viewer.duties.some((held) => held.duty === duty && held.unit === null),
  })),
  ...dutiesOfUnits.map((duty) => ({
    name: `${duty}-of-anything`,
    asks: ({ viewer }: Eyes) => viewer.duties.some((held) => held.duty === duty),
  })),
];

/** What could stand in a list of an act on a person beside those. */
const ofPersons = Object.values(standing as Readonly<Record<string, unknown>>)
  .filter((one): one is Known => typeof one === 'object' && one !== null && 'asks' in one)
  .filter(({ name }) => !ofViewers.some((other) => other.name === name));

/** Every mutant of some policies. */
export function mutantsOf(policies: Policies = usualPolicies): Mutant[] {
  return Object.entries(policies).flatMap(([key, policy]) =>
    Object.entries(policy as Readonly<Record<string, readonly Known[]>>)
      .filter(([act]) => notWeakened[act] === undefined)
      .flatMap(([act, list]) => {
        const weakened = (name: string, allows: boolean, wrong: readonly Known[]): Mutant => ({
          name: `${act} ${name}`,
          acts: [act],
          allows,
          policies: { ...policies, [key]: { ...policy, [act]: wrong as readonly Relation<never>[] } },
        });
        const has = new Set(list.flatMap(({ name }) => [name, ...(within[name] ?? [])]));
        const isOfPerson = cases.some((one) => one.act === act && names.includes(one.to));
        const more = has.has('anybody') ? [] : [...ofViewers, ...(isOfPerson ? ofPersons : [])].filter(({ name }) => !has.has(name));
        return [
          ...list.map((relation) =>
            weakened(
              `without ${relation.name}`,
              false,
              list.filter((one) => one !== relation),
            ),
          ),
          ...more.map((relation) => weakened(`also for ${relation.name}`, true, [...list, relation])),
        ];
      }),
  );
}

/** So many requests are under way at once; each waits for the database most of the time. */
const atOnce = 6;

/**
 * Which case of some acts notices that something is other than the cases say, and through which door; null: none does.
 * @throws where a door finds neither that something is allowed nor that it is refused
 */
export async function noticed(site: PolicySite, { acts, allows }: Pick<Mutant, 'acts' | 'allows'>): Promise<string | null> {
  const asked = cases
    .filter(({ act }) => acts.includes(act))
    .sort((a, b) => Number(a.may === allows) - Number(b.may === allows))
    .flatMap((one) => Object.entries<Door>(doors[one.act] ?? {}).map(([name, door]) => ({ ...one, name, door })));
  let next = 0;
  let found: string | null = null;
  let fallen: unknown;
  const work = async (): Promise<void> => {
    for (let one = asked[next++]; one !== undefined && found === null; one = asked[next++]) {
      const { act, who, to, may, missing, name, door } = one;
      const allowed = await goesThrough(door, site, one).catch((error: unknown) => {
        fallen ??= error;
        next = asked.length;
        return may;
      });
      if (allowed !== may)
        found ??= `${who} ${may ? 'may' : 'may not'} ${act}${to && ` (${to})`}${missing ? ', who is not there for them' : ''}, through "${name}"`;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (fallen !== undefined && found === null) throw fallen;
  return found;
}
