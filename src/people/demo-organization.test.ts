import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { daysAfter, daysBetween } from '../platform/day.ts';
import { readFolder } from '../platform/folder.ts';
import { spanProblems } from './check-spans.ts';
import { demoOrganization } from './demo-organization.ts';
import { soundness } from './fiction/soundness.fixture.ts';
import { holdsOn } from './period.ts';
import { isHereOn } from './person.ts';
import { postsFrom } from './posts.ts';
import { postsOf } from './posts-of-graph.ts';
import { reportingLines } from './reporting-lines.ts';

const { graph } = compile(readFolder(join(import.meta.dirname, '../../examples/harbour')));
const posts = postsOf(graph);
const today = '2026-03-14';
const demo = (day = today) => demoOrganization({ posts, today: day }) as NonNullable<ReturnType<typeof demoOrganization>>;
const { records, personas, duties } = demo();
const { persons, positions, units } = records;
const lines = reportingLines(positions);
const named = (first: string) => persons.find(({ name }) => name.startsWith(`${first} `)) as (typeof persons)[number];

describe('the demo organization', () => {
  it.each(['2026-03-14', '2026-01-01', '2028-02-29', '2027-05-31'])('keeps every rule when today is %s', (day) => {
    const { records } = demo(day);
    expect(soundness(records, posts, day)).toEqual([]);
    const nameOf = (id: string) => records.persons.find((person) => person.id === id)?.name ?? id;
    expect(spanProblems(records.positions, { posts, nameOf, day }).map(({ message }) => message.message)).toEqual([]);
  });

  it('has the units of the handbook, and teams of its own below them', () => {
    const known = units.flatMap(({ key, title, kind, parent }) =>
      key === null ? [] : [{ id: key, title, kind, parent: units.find(({ id }) => id === parent)?.key ?? null }],
    );
    expect(known.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      graph.units.map(({ id, title, kind, parent }) => ({ id, title, kind, parent })),
    );
    expect(units.filter(({ key }) => key === null).every(({ parent }) => parent !== null)).toBe(true);
  });

  it('has somebody at every level and in every role', () => {
    const held = new Set(positions.filter((position) => holdsOn(position, today)).map(({ post }) => `${post.kind} ${post.id}`));
    expect(posts.all.filter(({ kind, id }) => !held.has(`${kind} ${id}`)).map(({ id }) => id)).toEqual([]);
  });

  it('is some sixty people below one chief', () => {
    const here = persons.filter((person) => isHereOn(person, today));
    expect(here.length).toBeGreaterThanOrEqual(60);
    expect(here.length).toBeLessThanOrEqual(70);
    const tops = here.filter(({ id }) => lines.managerOn(id, today) === null && lines.reportsOn(id, today).length > 0);
    expect(tops.map(({ name }) => name)).toEqual(['Marit Haldane']);
    const placed = here.filter(({ id }) => lines.positionsOf(id).length > 0);
    expect(lines.everybodyBelow(named('Marit').id, today)).toHaveLength(placed.length - 1);
  });

  it('has somebody new, acting, on leave, moved, guided by another, and who left', () => {
    expect(daysBetween(named('Noor').startedOn ?? '', today)).toBeLessThan(90);
    const acting = positions.filter((position) => position.kind === 'acting' && holdsOn(position, today));
    expect(acting.map(({ person }) => person)).toEqual([named('Sanna').id]);
    expect(records.leaves.filter((leave) => holdsOn(leave, today)).map(({ person }) => person)).toEqual([named('Linnea').id]);
    expect(records.dottedLines).toHaveLength(1);
    expect(persons.filter(({ leftOn }) => leftOn !== null)).toHaveLength(2);
    const unitsOf = lines.positionsOf(named('Simone').id).map(({ unit }) => units.find(({ id }) => id === unit)?.title);
    expect([unitsOf[0], unitsOf.at(-1)]).toEqual(['Port Desk', 'Platform']);
    expect(lines.positionsOf(named('Lucía').id).map(({ from }) => from > today)).toEqual([false, true]);
  });

  it('stays new: days count back from today', () => {
    const later = demo(daysAfter(today, 400)).records;
    expect(later.persons.map(({ id, name }) => [id, name])).toEqual(persons.map(({ id, name }) => [id, name]));
    expect(later.persons[0]?.startedOn).not.toBe(persons[0]?.startedOn);
  });

  it('offers people to act as, each as said', () => {
    const byPart = new Map(personas.map((persona) => [persona.as, persona]));
    expect(byPart.size).toBe(personas.length);
    const below = (as: (typeof personas)[number]['as']) => lines.reportsOn(byPart.get(as)?.person ?? '', today);
    expect(below('individual-contributor')).toEqual([]);
    expect(below('manager').length).toBe(6);
    expect(below('manager-of-managers').filter((report) => lines.reportsOn(report, today).length > 0)).toHaveLength(4);
    expect(byPart.get('people-partner')?.person).toBe(duties.peoplePartner);
    expect(duties.frameworkOwners).toContain(byPart.get('framework-owner')?.person);
    expect(byPart.get('administrator')?.person).toBe(duties.administrator);
    for (const { why } of personas) expect(why.en.length * why.de.length).toBeGreaterThan(0);
  });

  it('is none for another handbook', () => {
    expect(demoOrganization({ posts: postsFrom(posts.all.slice(1)), today })).toBeNull();
  });
});
