import { describe, expect, it } from 'vitest';
import type { Item } from './likeness.ts';
import { tiesOf } from './ties.ts';

const items = (name: string, ...texts: string[]): Item[] =>
  texts.map((text, index) => ({ id: `${name}${index}`, text, area: null, position: null, links: [], strand: null }));

describe('tiesOf', () => {
  const whole = 'Trims sails, reads charts and keeps the log.';
  const part = 'Keeps the log and reads charts.';

  it('finds what was one below and is several above', () => {
    const upper = items('b', 'Trims sails in any wind, reads charts and keeps the log.', part);
    expect(tiesOf(items('a', whole), upper, [[0.9, 0.5]], [0])).toEqual([{ kind: 'split', from: 'a0', to: 'b1', held: 1 }]);
  });

  it('finds what was several below and is one above', () => {
    expect(tiesOf(items('a', whole, part), items('b', whole), [[0.9], [0.5]], [0, null])).toEqual([
      { kind: 'merge', from: 'a1', to: 'b0', held: 1 },
    ]);
  });

  it('ties nothing to what has no match of its own', () => {
    expect(tiesOf(items('a', whole), items('b', part), [[0.5]], [null])).toEqual([]);
  });

  it('ties nothing that is matched itself, that is unlike, or that is too short to tell', () => {
    const lower = items('a', whole);
    expect(tiesOf(lower, items('b', whole), [[0.9]], [0])).toEqual([]);
    expect(tiesOf(lower, items('b', whole, part), [[0.9, 0]], [0])).toEqual([]);
    expect(tiesOf(lower, items('b', whole, 'Reads charts.'), [[0.9, 0.5]], [0])).toEqual([]);
    expect(tiesOf(lower, items('b', whole, 'Sells fish and keeps the log of prices, ports, debts, buyers.'), [[0.9, 0.5]], [0])).toEqual(
      [],
    );
  });

  it('takes the one that holds most', () => {
    const lower = items('a', 'Reads charts, keeps the log.', whole);
    const upper = items('b', 'Reads charts, keeps the log often.', whole, 'Trims sails, reads charts, keeps the log.');
    const weights = [
      [0.9, 0.2, 0.3],
      [0.2, 0.9, 0.3],
    ];
    expect(tiesOf(lower, upper, weights, [0, 1])).toMatchObject([{ from: 'a1', to: 'b2', held: 1 }]);
  });
});
