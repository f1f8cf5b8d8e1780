/** The directory, and the pages of it that the chart shows. */
import type { Day } from '../../platform/day.ts';
import type { Directory, DirectoryAsked, DirectoryRow } from '../contract.ts';
import { askedWords } from '../name-words.ts';
import type { PostKey, Posts } from '../posts.ts';
import { sealed, unsealed } from './cursor.ts';
import type { Eyes } from './eyes.ts';
import type { PeoplePolicy } from './policy.ts';
import { colleague } from './relations.ts';
import { accessTo, reachesSome, type Seen, seenInList } from './sees.ts';
import { refOf, shapePost, unitRefOf } from './shape.ts';
import { listPeople } from './store/directory.ts';
import type { Place } from './store/directory-choices.ts';
import type { Listed } from './store/listed.ts';

export async function readDirectory(eyes: Eyes, policy: PeoplePolicy, posts: Posts, asked: DirectoryAsked): Promise<Directory> {
  const { query, unit, post, manager, state = 'active', on = eyes.today, after, limit = 50 } = asked;
  const needed = neededFor[state];
  const { told, seen } = seenInList(eyes, policy, needed);
  const { rows, next, total } = await listPeople(eyes, {
    words: query === undefined ? [] : askedWords(query),
    unit: unit ?? null,
    post: post === undefined ? null : postCalled(post),
    manager,
    state,
    on,
    after: placeOf(after),
    limit,
    counted: true,
    access: needed === null || (canBe(eyes, policy, state) && accessTo(eyes, policy, needed)),
    numbers: accessTo(eyes, policy, 'record.read'),
    told,
  });
  return { rows: rows.map((row) => shapeRow(posts, row, on, seen(row))), next: next && sealed([next.key, next.id]), total };
}

/**
 * Who is on leave, and who has left, is told by a list as well. Who is here can be found by everybody; whoever asks about another day may see
 * them all.
 */
const neededFor = { active: null, leave: 'absence.read', left: 'record.read', all: 'person.find' } as const;

/** Who has left is no colleague any more: whoever finds people by no other way finds none of them, and nobody need be asked about. */
function canBe(eyes: Eyes, policy: PeoplePolicy, state: keyof typeof neededFor): boolean {
  return state !== 'left' || reachesSome(eyes, policy['person.find'], colleague);
}

/** `level:ID` or `role:ID`; what is neither is held by nobody. */
function postCalled(text: string): PostKey {
  const [kind, ...id] = text.split(':');
  return { kind: kind === 'level' ? 'level' : 'role', id: id.join(':') };
}

export function placeOf(after: string | undefined): Place | null {
  const place = unsealed(after, ['string', 'id']);
  return place && { key: String(place[0]), id: String(place[1]) };
}

export function shapeRow(posts: Posts, row: Listed, on: Day, { record, absence }: Seen): DirectoryRow {
  const { id, name, number, email, grade, onLeave, leftOn } = row;
  return {
    id,
    name,
    number: record ? number : null,
    email,
    post: row.postKind && row.postId !== null ? shapePost(posts, { kind: row.postKind, id: row.postId }, row.title ?? '') : null,
    grade: record ? grade : null,
    unit: unitRefOf(row.unit, row.unitTitle),
    manager: refOf(row.manager, row.managerName),
    onLeave: absence ? onLeave : null,
    acting:
      row.actingKind && row.actingId !== null ? shapePost(posts, { kind: row.actingKind, id: row.actingId }, row.actingTitle ?? '') : null,
    left: leftOn !== null && leftOn < on,
  };
}
