/** Four times the rows cost about four times as much; what looks through all people for each row would cost sixteen times. */
import { describe, expect, it } from 'vitest';
import type { Roster } from '../roster.ts';
import { nobody, numbered, posts } from './import.fixture.ts';
import { planImport } from './make-plan.ts';
import type { Table } from './table.ts';

const mappings = [{ source: 'Pilot', post: { kind: 'level' as const, id: 'deck/pilot' } }];
const plan = (table: Table, roster: Roster = nobody) =>
  planImport(table, { effective: '2026-03-01', missing: 'end' }, { roster, posts, mappings, today: '2026-03-01', newId: numbered('n') });

const headings = ['Number', 'Name', 'Job title', 'Unit', 'Manager'];
const tableOf = (size: number, row: (at: number) => string[]): Table => ({
  headings,
  rows: Array.from({ length: size }, (_, at) => row(at)),
  lines: Array.from({ length: size }, (_, at) => at + 2),
});
const tables: Record<string, (size: number) => Table> = {
  people: (size) => tableOf(size, (at) => [`${at}`, `Ada ${at}`, 'Pilot', 'deck', at === 0 ? '' : `${at >> 3}`]),
  'one below the other': (size) => tableOf(size, (at) => [`${at}`, 'Ada', 'Pilot', 'deck', at === 0 ? '' : `${at - 1}`]),
  'all below one': (size) => tableOf(size, (at) => [`${at}`, 'Ada', 'Pilot', 'deck', at === 0 ? '' : '0']),
  'managers nobody knows': (size) => tableOf(size, (at) => [`${at}`, 'Ada', 'Pilot', 'deck', `x${at}`]),
  'addresses nobody knows': (size) => tableOf(size, (at) => [`${at}`, 'Ada', 'Pilot', 'deck', `ada.${at}@example.org`]),
  'units nobody knows': (size) => tableOf(size, (at) => [`${at}`, 'Ada', 'Pilot', `deck ${at}`, '']),
  'titles nobody knows': (size) => tableOf(size, (at) => [`${at}`, 'Ada', `Cook ${at}`, 'deck', '']),
  'circles of two': (size) => tableOf(size, (at) => [`${at}`, 'Ada', 'Pilot', 'deck', `${at ^ 1}`]),
  'one number': (size) => tableOf(size, () => ['1', 'Ada', 'Pilot', 'deck', '']),
};

const small = 1_500;
const times = 4;
const mostRatio = 9;

function least(table: Table): number {
  const costs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    plan(table);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('the cost of a plan grows with its rows', () => {
  it.each(Object.keys(tables))('%s', (name) => {
    const make = tables[name];
    if (!make) throw new Error(name);
    let best = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 4 && best >= mostRatio; attempt++) {
      best = Math.min(best, least(make(times * small)) / Math.max(least(make(small)), 2));
    }
    expect(best).toBeLessThan(mostRatio);
  });
});
