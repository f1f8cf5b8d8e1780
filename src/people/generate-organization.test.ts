import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { groupBy } from '../compiler/group.ts';
import { readFolder } from '../platform/folder.ts';
import { soundness } from './fiction/soundness.fixture.ts';
import { generateOrganization } from './generate-organization.ts';
import { holdsOn } from './period.ts';
import { postsOf } from './posts-of-graph.ts';
import { reportingLines } from './reporting-lines.ts';

const posts = postsOf(compile(readFolder(join(import.meta.dirname, '../../examples/harbour'))).graph);
const today = '2026-03-01';
const made = (people: number, seed?: number) => generateOrganization({ people, posts, today, ...(seed === undefined ? {} : { seed }) });

describe('a generated organization', () => {
  it.each([10, 11, 60, 3_000])('of %i people keeps every rule', (people) => {
    const records = made(people);
    expect(records.persons).toHaveLength(people);
    expect(soundness(records, posts, today)).toEqual([]);
  });

  it('is the same each time, and another with another seed', () => {
    expect(JSON.stringify(made(200, 7))).toBe(JSON.stringify(made(200, 7)));
    expect(JSON.stringify(made(200, 8))).not.toBe(JSON.stringify(made(200, 7)));
  });

  it('has one at the top, and spans that somebody can look after', () => {
    const { persons, positions } = made(3_000);
    const lines = reportingLines(positions);
    const here = persons.filter(({ startedOn, leftOn }) => (startedOn ?? '') <= today && leftOn === null);
    expect(here.filter(({ id }) => lines.managerOn(id, today) === null).map(({ number }) => number)).toEqual(['100000']);
    const spans = here.map(({ id }) => lines.reportsOn(id, today).length).filter((count) => count > 0);
    expect(Math.max(...spans)).toBeLessThan(12);
    expect(spans.reduce((a, b) => a + b, 0) / spans.length).toBeGreaterThan(4);
  });

  it('has histories: joins, promotions, moves, other managers, acting, leave, people who left', () => {
    const { persons, positions, leaves, dottedLines, memberships, delegates } = made(3_000);
    const own = groupBy(
      positions.filter(({ kind }) => kind === 'substantive'),
      ({ person }) => person,
    );
    const several = [...own.values()].filter(({ length }) => length > 1);
    const differs = (of: (position: (typeof positions)[number]) => string | null) =>
      several.filter((all) => new Set(all.map(of)).size > 1).length;
    expect(differs(({ post }) => post.id)).toBeGreaterThan(100);
    expect(differs(({ unit }) => unit)).toBeGreaterThan(30);
    expect(differs(({ manager }) => manager)).toBeGreaterThan(100);
    expect(positions.filter((position) => position.kind === 'acting' && holdsOn(position, today)).length).toBeGreaterThan(5);
    expect(persons.filter(({ leftOn }) => leftOn !== null).length).toBeGreaterThan(50);
    for (const list of [leaves, dottedLines, memberships, delegates]) expect(list.length).toBeGreaterThan(10);
  });

  it('holds every framework and family of the handbook', () => {
    const held = new Set(made(3_000).positions.map(({ post }) => posts.find(post.kind, post.id)?.group));
    expect(held).toEqual(new Set(posts.all.map(({ group }) => group)));
  });
});
