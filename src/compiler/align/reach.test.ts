import { describe, expect, it } from 'vitest';
import { scopeOf, turnsOf } from './reach.ts';

describe('turnsOf', () => {
  it.each([
    ['scope', 'Tunes the engines of the team.', 'Tunes the engines of the department.', 'wider', 'team', 'department'],
    ['scope', 'Tunes engines across the company.', 'Tunes the engines of their squad.', 'narrower', 'company', 'squad'],
    ['frequency', 'Occasionally checks the hull.', 'Always checks the hull.', 'wider', 'Occasionally', 'Always'],
    ['part', 'Helps with repairs.', 'Leads repairs.', 'wider', 'Helps', 'Leads'],
    ['size', 'Repairs small boats.', 'Repairs the largest boats.', 'wider', 'small', 'largest'],
    ['support', 'Steers with guidance.', 'Steers independently.', 'wider', 'with guidance', 'independently'],
  ])('reads a turn of %s off the words', (axis, before, after, direction, from, to) => {
    expect(turnsOf(before, after)).toEqual([{ axis, direction, from, to }]);
  });

  it('names every axis that turned, each in its own direction', () => {
    const turns = turnsOf('Leads drills of the team.', 'Helps with drills across the company.');
    expect(turns.map(({ axis, direction }) => `${axis} ${direction}`)).toEqual(['scope wider', 'part narrower']);
  });

  it('takes who names nobody for one who speaks of their own work, upwards only', () => {
    expect(turnsOf('Ties knots.', 'Ties knots for the department.')).toEqual([
      { axis: 'scope', direction: 'wider', from: null, to: 'department' },
    ]);
    expect(turnsOf('Ties knots for the department.', 'Ties knots.')).toEqual([]);
    // To name one colleague is no widening yet.
    expect(turnsOf('Ties knots.', 'Ties knots with a colleague.')).toEqual([]);
  });

  it('has no turn where a side is silent on any other axis, or both say the same', () => {
    expect(turnsOf('Ties knots.', 'Always ties knots.')).toEqual([]);
    expect(turnsOf('Always ties knots.', 'Continuously ties knots.')).toEqual([]);
    expect(turnsOf('', '')).toEqual([]);
  });

  it('reads whole words only', () => {
    expect(turnsOf('Steams fish.', 'Keeps teammatesque fish.')).toEqual([]);
  });
});

describe('scopeOf', () => {
  it('says how widely in plain words, by the widest that is named', () => {
    expect(scopeOf('Explains the work of the team to the whole company.')).toBe('company');
    expect(scopeOf('Works with other teams.')).toBe('several teams');
    expect(scopeOf('Mends nets.')).toBeNull();
  });
});
