import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { readFolder } from '../platform/folder.ts';
import { postsOf } from './posts-of-graph.ts';

const posts = postsOf(compile(readFolder(join(import.meta.dirname, '../../examples/harbour'))).graph);

it('are the levels and the roles of a handbook', () => {
  expect(posts.find('level', 'infrastructure/senior')).toEqual({
    kind: 'level',
    id: 'infrastructure/senior',
    title: 'Senior',
    group: 'Infrastructure',
    unit: 'infrastructure',
    grade: null,
    track: null,
    order: 4,
    spans: null,
  });
  expect(posts.find('role', 'engineering-teams/team-manager')).toMatchObject({
    group: 'Engineering Teams',
    unit: null,
    grade: 8,
    track: 'management',
    spans: { least: 5, most: 9 },
  });
  expect(posts.find('level', 'engineering-teams/team-manager')).toBeNull();
});

it('are found by what somebody may have meant', () => {
  expect(posts.suggest('infrastructure/senoir').map(({ id }) => id)[0]).toBe('infrastructure/senior');
  expect(posts.suggest('Team Manger').map(({ id }) => id)).toContain('engineering-teams/team-manager');
  expect(posts.suggest('Infrastructure Staf').map(({ id }) => id)[0]).toBe('infrastructure/staff');
  expect(posts.suggest('Chief Cook and Bottle Washer')).toEqual([]);
});
