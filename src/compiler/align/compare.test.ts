import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from './compare.ts';
import { addRole, graphOf } from './graph.fixture.ts';

const ladder = () =>
  graphOf({
    fleet: [
      {
        title: 'Mate',
        rows: { nets: ['Mends nets for the team.'], stores: ['Salts cod in barrels.'], calls: ['Answers the radio.'] },
      },
      {
        title: 'Skipper',
        rows: { fuel: ['Negotiates prices.'], nets: ['Mends nets for the department.'], calls: ['Answers the radio.'] },
      },
    ],
  });

/** `from>to change` of every pairing, by row. */
const pairs = (found: Comparison | null) =>
  found?.rows.map(({ row, pairings, added, dropped }) => ({
    row,
    pairs: pairings.map(({ from, to, change }) => `${from.id} > ${to.id} ${change}`),
    added: added.map(({ statement }) => statement.id),
    dropped: dropped.map(({ statement }) => statement.id),
  }));

const inRow = (found: Comparison | null, row: string) => found?.rows.find((one) => one.row === row);

describe('compare', () => {
  it('says row by row what goes further, what is new and what is no longer named', () => {
    expect(pairs(compare(ladder(), 'fleet/mate', 'fleet/skipper'))).toEqual([
      { row: 'fuel', pairs: [], added: ['fleet/skipper/fuel/1'], dropped: [] },
      { row: 'nets', pairs: ['fleet/mate/nets/1 > fleet/skipper/nets/1 widened'], added: [], dropped: [] },
      { row: 'calls', pairs: ['fleet/mate/calls/1 > fleet/skipper/calls/1 same'], added: [], dropped: [] },
      { row: 'stores', pairs: [], added: [], dropped: ['fleet/mate/stores/1'] },
    ]);
  });

  it('shows the words that changed, how they turned, and why the two belong together', () => {
    const [pairing] = inRow(compare(ladder(), 'fleet/mate', 'fleet/skipper'), 'nets')?.pairings ?? [];
    expect(pairing?.turns).toEqual([{ axis: 'scope', direction: 'wider', from: 'team', to: 'department' }]);
    expect(pairing?.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: ' team' },
      { kind: 'added', text: ' department' },
    ]);
    expect(pairing?.reasons.words).toEqual(['mends', 'nets']);
    expect(pairing?.confidence).toBeGreaterThan(0.7);
  });

  it('holds every statement of either side exactly once', () => {
    const graph = ladder();
    const found = compare(graph, 'fleet/mate', 'fleet/skipper');
    const below = found?.rows.flatMap((row) => [...row.pairings.map(({ from }) => from.id), ...row.dropped.map((one) => one.statement.id)]);
    const above = found?.rows.flatMap((row) => [...row.pairings.map(({ to }) => to.id), ...row.added.map((one) => one.statement.id)]);
    const of = (level: string) => graph.statements.filter((one) => one.level === level).map(({ id }) => id);
    expect(below?.toSorted()).toEqual(of('fleet/mate').toSorted());
    expect(above?.toSorted()).toEqual(of('fleet/skipper').toSorted());
  });

  it('is mirrored downwards', () => {
    const [pairing] = inRow(compare(ladder(), 'fleet/skipper', 'fleet/mate'), 'nets')?.pairings ?? [];
    expect(pairing).toMatchObject({ change: 'narrowed', turns: [{ direction: 'narrower' }] });
  });

  it("takes the owner's word for what belongs together, and for what does not", () => {
    const graph = ladder();
    graph.strands.push({ title: 'Stores', statements: ['fleet/mate/stores/1', 'fleet/skipper/fuel/1'] });
    graph.apart.push(['fleet/mate/nets/1', 'fleet/skipper/nets/1']);
    const found = compare(graph, 'fleet/mate', 'fleet/skipper');
    // Declared, it is not called unsure, however little the two share.
    expect(inRow(found, 'fuel')?.pairings).toMatchObject([
      { from: { id: 'fleet/mate/stores/1' }, declared: true, confidence: 1, change: 'reworded' },
    ]);
    expect(inRow(found, 'nets')?.pairings).toEqual([]);
    expect(inRow(found, 'nets')?.added.map(({ statement }) => statement.id)).toEqual(['fleet/skipper/nets/1']);
  });

  it('calls a pair that shares no word and no subject unsure, however well it fits in', () => {
    const graph = graphOf({
      fleet: [
        { title: 'Mate', rows: { nets: ['Salts cod.', 'Mends nets.'] } },
        { title: 'Skipper', rows: { nets: ['Mends nets.', 'Buys diesel.'] } },
      ],
    });
    const pairings = compare(graph, 'fleet/mate', 'fleet/skipper')?.rows[0]?.pairings ?? [];
    expect(pairings.map(({ to, change }) => `${to.text} ${change}`)).toEqual(['Mends nets. same', 'Buys diesel. unsure']);
  });

  it('tells what is part of another statement', () => {
    const graph = graphOf({
      fleet: [
        { title: 'Mate', rows: { nets: ['Trims sails, reads charts and keeps the log.'] } },
        {
          title: 'Skipper',
          rows: { nets: ['Trims sails, reads charts and keeps the log for the team.', 'Keeps the log and reads charts.'] },
        },
      ],
    });
    expect(compare(graph, 'fleet/mate', 'fleet/skipper')?.rows[0]?.added).toMatchObject([
      { statement: { id: 'fleet/skipper/nets/2' }, splitFrom: { id: 'fleet/mate/nets/1' } },
    ]);
  });

  it('compares roles by all they are held to, parents included', () => {
    const graph = graphOf({});
    addRole(graph, 'port/clerk', { tasks: ['Stamps papers.'] });
    const reference = { role: 'port/clerk', level: null, text: 'Clerk', link: null };
    const origin = { file: 'page.md', line: 3, column: 1, endLine: 3, via: [] };
    addRole(
      graph,
      'port/warden',
      { tasks: ['Opens the lock.'] },
      { extends: [{ aspect: 'role', row: null, mode: 'all', targets: [reference], remark: null, origin }] },
    );
    expect(pairs(compare(graph, 'port/clerk', 'port/warden'))).toEqual([
      { row: 'tasks', pairs: ['port/clerk/tasks/1 > port/clerk/tasks/1 same'], added: ['port/warden/tasks/1'], dropped: [] },
    ]);
  });

  it('has no answer for ids that are not there', () => {
    expect(compare(ladder(), 'fleet/mate', 'fleet/cook')).toBeNull();
    expect(compare(ladder(), 'fleet', 'fleet/mate')).toBeNull();
  });
});
