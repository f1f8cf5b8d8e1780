import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles.ts';

const circles = (ways: Record<string, string[]>) =>
  circlesIn(Object.keys(ways), (one) => (ways[one] ?? []).map((to) => ({ to, by: null }))).map((circle) =>
    circle.map(({ from }) => from).join(''),
  );

describe('circles', () => {
  it.each([
    ['of one', { a: ['a'] }, ['a']],
    ['of several, each once', { a: ['b'], b: ['c'], c: ['a', 'd'], d: [] }, ['abc']],
    ['behind a line that leads to them', { a: ['b'], b: ['c'], c: ['b'] }, ['bc']],
    ['that share a place', { a: ['b', 'c'], b: ['a'], c: ['a'] }, ['ab', 'ac']],
    ['none where ways meet again', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('%s', (_, ways, expected) => {
    expect(circles(ways as Record<string, string[]>)).toEqual(expected);
  });

  it('end on a chain of any length', () => {
    const long = 50_000;
    const ways = (one: number) => [{ to: (one + 1) % long, by: null }];
    expect(circlesIn([0], ways)[0]).toHaveLength(long);
  });
});
