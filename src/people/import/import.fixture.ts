import { type Post, postsFrom } from '../posts.ts';
import type { Roster } from '../roster.ts';
import { readCsv } from '../server/import/read-csv.ts';
import { decode } from './decode.ts';
import type { Table } from './table.ts';

const post = (kind: Post['kind'], id: string, title: string, group: string, grade: number | null): Post => ({
  ...{ kind, id, title, group, grade },
  ...{ unit: null, track: null, order: null, spans: null },
});

export const posts = postsFrom([
  post('level', 'deck/pilot', 'Pilot', 'Deck', 6),
  post('level', 'deck/senior', 'Senior Pilot', 'Deck', 7),
  post('level', 'engine/senior', 'Senior Stoker', 'Engine', null),
  post('role', 'leads/master', 'Harbour Master', 'Leads', 8),
]);

export const nobody: Roster = {
  units: [
    { id: 'u1', key: 'deck', title: 'Deck', parent: null, kind: 'department', closedOn: null, revision: 1 },
    { id: 'u2', key: null, title: 'Night watch', parent: 'u1', kind: 'team', closedOn: null, revision: 1 },
  ],
  persons: [],
  positions: [],
};

export function numbered(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}${++made}`;
}

export function tableOf(text: string): Table {
  const decoded = decode(new TextEncoder().encode(text));
  if ('code' in decoded) throw new Error(decoded.message);
  const table = readCsv(decoded.text);
  if ('code' in table) throw new Error(table.message);
  return table;
}
