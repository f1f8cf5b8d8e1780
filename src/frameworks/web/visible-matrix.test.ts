import { describe, expect, it } from 'vitest';
import type { Area, FrameworkView, Statement } from '../contract.ts';
import { nextLevel, visibleMatrix } from './visible-matrix.ts';

const statement = (layer: string | null) =>
  ({ layer: layer === null ? null : { id: layer, title: layer }, words: [] }) as unknown as Statement;
const area = (...layers: (string | null)[]) => ({ statements: layers.map(statement) }) as unknown as Area;
const level = (id: string, track: 'individual' | 'management' | null = null) => ({
  id,
  title: id,
  order: 0,
  grade: null,
  track,
  summary: null,
});
const levels = ['net/a', 'net/b', 'net/c', 'net/d', 'net/e'];
const cells = (...areas: Area[]) => levels.map((id) => ({ level: id, areas }));

const net: FrameworkView = {
  id: 'net',
  title: 'Net makers',
  units: [],
  ladder: [],
  translation: null,
  layers: [
    { id: 'port', title: 'Port' },
    { id: 'loft', title: 'Loft' },
  ],
  levels: levels.map((id) => level(id)),
  rows: [
    { id: 'knots', title: 'Knots', under: null, cells: cells(area('loft', 'loft', 'port')) },
    { id: 'care', title: 'Care', under: null, cells: cells(area('port'), area(null)) },
  ],
};
const split = { ...net, levels: net.levels.map((one, index) => ({ ...one, track: index === 3 ? ('management' as const) : null })) };

describe('a matrix of which all is shown', () => {
  it('says that nothing is hidden', () => {
    const { hidden, rows, pins, tracks } = visibleMatrix(net, {});
    expect(hidden).toEqual({ rows: [], layers: [], levels: [], statements: 0 });
    expect(rows.map(({ id, leftOut }) => [id, ...leftOut])).toEqual([
      ['knots', 0, 0, 0, 0, 0],
      ['care', 0, 0, 0, 0, 0],
    ]);
    expect([pins, tracks]).toEqual([[], []]);
  });
});

describe('narrowed', () => {
  it('to some areas names the others, and counts what they say', () => {
    const { hidden, rows } = visibleMatrix(net, { rows: 'care' });
    expect(rows.map(({ id }) => id)).toEqual(['care']);
    expect(hidden).toMatchObject({ rows: [{ id: 'knots' }], statements: 15 });
  });

  it('to no area at all shows none, but to areas that are gone shows all', () => {
    expect(visibleMatrix(net, { rows: '' }).rows).toEqual([]);
    expect(visibleMatrix(net, { rows: 'tar,rope' }).rows).toHaveLength(2);
    expect(visibleMatrix(net, { rows: 'tar,care' }).rows).toHaveLength(1);
  });

  it('by layers takes their statements, and each cell knows how many', () => {
    const { hidden, rows } = visibleMatrix(net, { without: 'port,sea' });
    expect(rows.map(({ leftOut }) => leftOut[0])).toEqual([1, 1]);
    expect(rows[1]?.cells[0]?.areas).toHaveLength(1);
    expect(hidden).toMatchObject({ layers: [{ id: 'port' }], statements: 10 });
  });

  it('by track leaves the levels of the other; a level of none is of the individual track', () => {
    const { levels: left, hidden, rows, tracks } = visibleMatrix(split, { track: 'individual' });
    expect(tracks).toEqual(['individual', 'management']);
    expect(left.map(({ id }) => id)).toEqual(['net/a', 'net/b', 'net/c', 'net/e']);
    expect(rows[0]?.cells.map((cell) => cell.level)).toEqual(left.map(({ id }) => id));
    expect(hidden).toMatchObject({ levels: [{ id: 'net/d' }], statements: 5 });
  });

  it('by a track has no effect where there is one only', () => {
    expect(visibleMatrix(net, { track: 'management' }).levels).toHaveLength(5);
  });
});

describe('pinned columns', () => {
  it('are those that are there, and no more than leave room for the others', () => {
    expect(visibleMatrix(net, { pin: 'net/e,net/x,net/e,net/b' }).pins).toEqual(['net/e', 'net/b']);
    expect(visibleMatrix(net, { pin: levels.join(',') }).pins).toEqual(['net/a', 'net/b', 'net/c']);
    expect(visibleMatrix(split, { pin: 'net/d,net/a', track: 'individual' }).pins).toEqual(['net/a']);
  });

  it('are none where there is one column', () => {
    expect(visibleMatrix({ ...net, levels: [level('net/a')] }, { pin: 'net/a' }).pins).toEqual([]);
  });
});

describe('the next level', () => {
  it('is that of the same track', () => {
    const [, , c, d, e] = split.levels;
    expect(nextLevel(split.levels, c as never)?.id).toBe('net/e');
    expect(nextLevel(split.levels, d as never)).toBeUndefined();
    expect(nextLevel(split.levels, e as never)).toBeUndefined();
  });
});
