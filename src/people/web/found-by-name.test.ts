import { describe, expect, it } from 'vitest';
import type { DirectoryAsked, DirectoryRow } from '../contract.ts';
import { foundByName } from './found-by-name.ts';

const row: DirectoryRow = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Jonas Quist',
  number: null,
  email: null,
  post: { kind: 'level', id: 'a/pilot', title: 'Pilot', group: 'Harbour', inHandbook: true },
  grade: null,
  unit: { id: '00000000-0000-7000-8000-000000000002', title: 'Piers' },
  manager: null,
  onLeave: null,
  acting: null,
  left: false,
};

describe('the people whom the palette finds', () => {
  it('are the first few of the directory, as it shows them, and lead there', async () => {
    const asked: [DirectoryAsked, AbortSignal | undefined][] = [];
    const rows = [row, { ...row, number: 'H-7', post: null, unit: null }, { ...row, post: null, unit: null }];
    const directory = async (what: DirectoryAsked, { signal }: { signal?: AbortSignal } = {}) => {
      asked.push([what, signal]);
      return { rows, next: null, total: { count: 3, more: false } };
    };
    const { signal } = new AbortController();
    const found = await foundByName('jonas q', { signal, meta: { people: async () => ({ directory }) } });
    expect(asked).toEqual([[{ query: 'jonas q', limit: 5 }, signal]]);
    expect(found.people).toEqual([
      { name: 'Jonas Quist', about: 'Pilot · Piers', address: `/people/${row.id}` },
      { name: 'Jonas Quist', about: 'H-7', address: `/people/${row.id}` },
      { name: 'Jonas Quist', about: '', address: `/people/${row.id}` },
    ]);
    expect(found.total).toEqual({ count: 3, more: false });
    expect(found.everybody).toBe('/people?q=jonas+q');
  });
});
