/**
 * The organization of the demo: the example handbook's company, with some sixty people who do not exist and the last years of their
 * positions. Days count back from `today`, so that who is new stays new.
 */
import { type Day, dayBefore, daysAfter, monthsAfter } from '../platform/day.ts';
import { castOn, firstName, handbookUnits, type Member, ownUnits } from './fiction/harbour-cast.ts';
import { fictionIds } from './fiction/ids.ts';
import { addressOf } from './fiction/names.ts';
import { type PersonaSaid, personas } from './fiction/personas.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import type { Post, Posts } from './posts.ts';
import type { PeopleRecords } from './roster.ts';
import type { Unit } from './unit.ts';

export interface Persona extends Omit<PersonaSaid, 'first'> {
  /** The id of a person. */
  person: string;
  name: string;
}

export interface Demo {
  records: PeopleRecords;
  personas: Persona[];
  /** Who has which duty, by the ids of people. */
  duties: { peoplePartner: string; frameworkOwners: string[]; administrator: string };
}

const seed = 60;

/** Null when the handbook is another one, which has not all the posts that these people hold. */
export function demoOrganization({ posts, today }: { posts: Posts; today: Day }): Demo | null {
  const cast = castOn(today);
  const units = unitsOf();
  const persons = personsOf(cast);
  const unit = (name: string) => (units.get(name) as Unit).id;
  const someone = (first: string) => (persons.find(({ name }) => firstName(name) === first) as Person).id;
  const positions = positionsOf(cast, { posts, persons, unit, someone });
  const acting = posts.find('role', 'engineering-teams/team-manager');
  if (!positions || !acting) return null;

  const month = `${today.slice(0, 7)}-01`;
  const interim = { kind: 'acting' as const, from: monthsAfter(month, -3), until: dayBefore(monthsAfter(month, 3)) };
  const held = { person: someone('Sanna'), manager: someone('Leila'), unit: unit('harbour-data') };
  positions.push({ id: fictionIds(seed, 8)(), ...interim, ...held, ...holding(acting), revision: 1 });

  const member = fictionIds(seed, 4);
  const away = { person: someone('Linnea'), from: daysAfter(today, -50), until: daysAfter(today, 60) };
  const since = (months: number) => ({ from: monthsAfter(month, -months), until: null });
  const records: PeopleRecords = {
    ...{ units: [...units.values()], persons, positions },
    memberships: [
      ...['Anouk', 'Mbali', 'Camila'].map((name) => ({ id: member(), person: someone(name), unit: unit('accessibility'), ...since(5) })),
      ...['Beatriz', 'Anders'].map((name) => ({ id: member(), person: someone(name), unit: unit('people'), ...since(30) })),
    ],
    dottedLines: [{ id: fictionIds(seed, 5)(), person: someone('Réka'), to: someone('Ngaio'), ...since(8) }],
    leaves: [{ id: fictionIds(seed, 6)(), ...away }],
    delegates: [{ id: fictionIds(seed, 7)(), ...away, delegate: someone('Rohan') }],
  };
  return {
    records,
    personas: personas.map(({ first, ...persona }) => {
      const person = someone(first);
      return { person, name: persons.find(({ id }) => id === person)?.name ?? first, ...persona };
    }),
    duties: {
      peoplePartner: someone('Beatriz'),
      frameworkOwners: [someone('Magnus'), someone('Henrik')],
      administrator: someone('Anders'),
    },
  };
}

interface Known {
  posts: Posts;
  persons: readonly Person[];
  unit: (name: string) => string;
  someone: (first: string) => string;
}

function positionsOf(cast: readonly Member[], { posts, persons, unit, someone }: Known): Position[] | null {
  const newId = fictionIds(seed, 3);
  const found: Position[] = [];
  for (const [index, { stages }] of cast.entries()) {
    const person = persons[index] as Person;
    for (const [step, stage] of stages.entries()) {
      const post = posts.find('level', stage.post) ?? posts.find('role', stage.post);
      if (!post) return null;
      const next = stages[step + 1];
      found.push({
        ...{ id: newId(), person: person.id, kind: 'substantive', ...holding(post), unit: unit(stage.unit) },
        manager: stage.manager === null ? null : someone(stage.manager),
        ...{ from: stage.from, until: next ? dayBefore(next.from) : person.leftOn, revision: 1 },
      });
    }
  }
  return found;
}

function holding({ kind, id, title, grade }: Post): Pick<Position, 'post' | 'title' | 'grade'> {
  return { post: { kind, id }, title, grade };
}

function unitsOf(): Map<string, Unit> {
  const newId = fictionIds(seed, 1);
  const known = new Set<string>(handbookUnits.map(({ name }) => name));
  const units = new Map<string, Unit>();
  for (const { name, title, parent, kind } of [...handbookUnits, ...ownUnits]) {
    const key = known.has(name) ? name : null;
    const above = parent === null ? null : (units.get(parent)?.id ?? null);
    units.set(name, { id: newId(), key, title, parent: above, kind, closedOn: null, revision: 1 });
  }
  return units;
}

function personsOf(cast: readonly Member[]): Person[] {
  const newId = fictionIds(seed, 2);
  const taken = new Map<string, number>();
  return cast.map(({ name, startedOn, goneOn }, index): Person => {
    const leftOn = goneOn === null ? null : dayBefore(goneOn);
    return { id: newId(), number: `E${1001 + index}`, name, email: addressOf(name, taken), startedOn, leftOn, revision: 1 };
  });
}
