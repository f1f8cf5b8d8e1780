import { expect, it } from 'vitest';
import type { HandbookSummary } from '../../frameworks/contract.ts';
import type { ExpectationsView, PostView } from '../contract.ts';
import { readBeside } from './read-beside.ts';

const post = (kind: 'level' | 'role', id: string, inHandbook = true): PostView => ({ kind, id, title: id, group: 'Harbour', inHandbook });
const handbook = {
  families: [{ roles: [{ id: 'master', track: 'management' }] }],
  frameworks: [{ levels: [{ id: 'pilot', track: null }] }],
} as unknown as HandbookSummary;

function view(own: PostView | null, next: Partial<ExpectationsView['next']>, acting: PostView[] = []) {
  const position = own && ({ post: own } as ExpectationsView['position']);
  return { position, next: { individual: [], management: [], ...next }, acting };
}

it('reads the next of the own track beside the own post, whichever that is', () => {
  const next = { individual: [post('level', 'senior')], management: [post('role', 'master')] };
  expect(readBeside(view(post('level', 'pilot'), next), undefined, handbook)?.id).toBe('senior');
  expect(readBeside(view(post('role', 'master'), { ...next, management: [post('role', 'head')] }), undefined, handbook)?.id).toBe('head');
  // Nothing further on the own track: another track is not the next rung.
  expect(readBeside(view(post('level', 'pilot'), { management: next.management }), undefined, handbook)).toBeNull();
});

it('reads what was chosen, or nothing', () => {
  const next = { individual: [post('level', 'senior')], management: [post('role', 'master')] };
  const pilot = view(post('level', 'pilot'), next, [post('role', 'mate')]);
  expect(readBeside(pilot, 'role:master', handbook)?.id).toBe('master');
  expect(readBeside(pilot, 'role:mate', handbook)?.id).toBe('mate');
  expect(readBeside(pilot, 'none', handbook)).toBeNull();
  expect(readBeside(pilot, 'role:gone', handbook)?.id).toBe('senior');
  expect(readBeside(view(null, next), 'role:master', handbook)).toBeNull();
});

it('reads nothing that the handbook no longer has', () => {
  const gone = view(post('level', 'pilot'), { individual: [post('level', 'old', false)] });
  expect(readBeside(gone, 'level:old', handbook)).toBeNull();
});
