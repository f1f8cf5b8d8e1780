import { describe, expect, it } from 'vitest';
import { compareUnits } from './compare-units.ts';
import { graphOf } from './graph.fixture.ts';

const rows = { nets: ['Mends nets.'] };
const graph = graphOf({
  sea: [
    { title: 'Junior', order: 2, rows },
    { title: 'Senior', order: 4, rows },
    { title: 'Staff', order: 5, rows },
    { title: 'Manager', order: 5, track: 'management', rows },
  ],
  land: [
    { title: 'Apprentice', order: 1, rows },
    { title: 'Senior Porter', order: 4, rows: { nets: ['Mends nets for the team.'] } },
    { title: 'Staff', order: 6, rows },
    { title: 'Director', order: 7, track: 'management', rows },
  ],
});
const levels = compareUnits(graph, 'sea', 'land')?.levels ?? [];

describe('compareUnits', () => {
  it('pairs levels of the same title, then those that stand equally high, and lists what one side alone has', () => {
    expect(levels.map(({ from, to }) => [from, to])).toEqual([
      [null, 'land/apprentice'],
      ['sea/junior', null],
      ['sea/senior', 'land/senior-porter'],
      ['sea/staff', 'land/staff'],
      ['sea/manager', null],
      [null, 'land/director'],
    ]);
  });

  it('compares what it pairs, and nothing else', () => {
    expect(levels.map(({ comparison }) => comparison?.rows[0]?.pairings[0]?.change ?? null)).toEqual([
      null,
      null,
      'widened',
      'same',
      null,
      null,
    ]);
  });

  it('does not give a level away by its height when another bears its title', () => {
    const twins = graphOf({
      sea: [
        { title: 'Mate', order: 4, rows },
        { title: 'Senior', order: 4, rows },
      ],
      land: [{ title: 'Senior', order: 4, rows }],
    });
    expect(compareUnits(twins, 'sea', 'land')?.levels.map(({ from, to }) => [from, to])).toEqual([
      ['sea/mate', null],
      ['sea/senior', 'land/senior'],
    ]);
  });

  it('keeps tracks apart', () => {
    const tracks = graphOf({ sea: [{ title: 'Lead', order: 5, rows }], land: [{ title: 'Lead', order: 5, track: 'management', rows }] });
    expect(compareUnits(tracks, 'sea', 'land')?.levels.map(({ from, to }) => [from, to])).toEqual([
      ['sea/lead', null],
      [null, 'land/lead'],
    ]);
  });

  it('has no answer for frameworks that are not there', () => {
    expect(compareUnits(graph, 'sea', 'air')).toBeNull();
  });
});
