import { describe, expect, it } from 'vitest';
import { graphOf } from './graph.fixture.ts';
import { laddersOf } from './strands.ts';

const fleet = () =>
  graphOf({
    fleet: [
      { title: 'Hand', rows: { nets: ['Mends nets with care.', 'Coils ropes.'] } },
      { title: 'Mate', rows: { nets: ['Mends nets for the team.', 'Negotiates the price of diesel.'] } },
      { title: 'Skipper', rows: { nets: ['Negotiates the price of diesel for the company.', 'Mends nets for the department.'] } },
    ],
  });

describe('laddersOf', () => {
  it('follows each competency through the levels, from where it begins to where it ends', () => {
    const [ladder] = laddersOf(fleet(), 'fleet');
    expect(ladder?.strands.map(({ id, links }) => [id, links.map(({ statement }) => statement.id)])).toEqual([
      ['fleet/hand/nets/1', ['fleet/hand/nets/1', 'fleet/mate/nets/1', 'fleet/skipper/nets/2']],
      ['fleet/hand/nets/2', ['fleet/hand/nets/2']],
      ['fleet/mate/nets/2', ['fleet/mate/nets/2', 'fleet/skipper/nets/1']],
    ]);
  });

  it('has a pairing at each link but the first, and a step from each level to the next', () => {
    const [ladder] = laddersOf(fleet(), 'fleet');
    expect(ladder?.strands[0]?.links.map(({ level, pairing }) => [level, pairing?.change ?? null])).toEqual([
      ['fleet/hand', null],
      ['fleet/mate', 'widened'],
      ['fleet/skipper', 'widened'],
    ]);
    expect(ladder?.steps.map(({ from, to }) => `${from} ${to}`)).toEqual(['fleet/hand fleet/mate', 'fleet/mate fleet/skipper']);
  });

  it('holds every statement exactly once', () => {
    const graph = fleet();
    const held = laddersOf(graph, 'fleet').flatMap(({ strands }) =>
      strands.flatMap(({ links }) => links.map(({ statement }) => statement.id)),
    );
    expect(held.toSorted()).toEqual(graph.statements.map(({ id }) => id).toSorted());
  });

  it('never links levels that are not neighbours', () => {
    const graph = fleet();
    graph.strands.push({ title: 'Ropes', statements: ['fleet/hand/nets/2', 'fleet/skipper/nets/1'] });
    const ropes = laddersOf(graph, 'fleet')[0]?.strands.find(({ id }) => id === 'fleet/hand/nets/2');
    expect(ropes?.title).toBe('Ropes');
    expect(ropes?.links).toHaveLength(1);
  });

  it('breaks where two statements share no word and no subject', () => {
    const graph = graphOf({
      fleet: [
        { title: 'Hand', rows: { nets: ['Salts cod.', 'Mends nets.'] } },
        { title: 'Mate', rows: { nets: ['Mends nets.', 'Buys diesel.'] } },
      ],
    });
    expect(laddersOf(graph, 'fleet')[0]?.strands.map(({ links }) => links.length)).toEqual([1, 2, 1]);
  });

  it('calls a strand as its owner does, wherever in it the name was given', () => {
    const graph = fleet();
    graph.strands.push({ title: 'Fuel', statements: ['fleet/mate/nets/2', 'fleet/skipper/nets/1'] });
    const titles = laddersOf(graph, 'fleet')[0]?.strands.map(({ title }) => title);
    expect(titles).toEqual([null, null, 'Fuel']);
  });

  it('gives each track a ladder of its own', () => {
    const graph = graphOf({
      fleet: [
        { title: 'Mate', rows: { nets: ['Mends nets.'] } },
        { title: 'Skipper', rows: { nets: ['Mends nets.'] } },
        { title: 'Harbour Manager', rows: { nets: ['Mends nets.'] }, track: 'management' },
      ],
    });
    expect(laddersOf(graph, 'fleet').map(({ track, levels, strands }) => [track, levels.length, strands.length])).toEqual([
      [null, 2, 1],
      ['management', 1, 1],
    ]);
  });

  it('is empty for what is not there', () => {
    expect(laddersOf(fleet(), 'bakery')).toEqual([]);
  });
});
