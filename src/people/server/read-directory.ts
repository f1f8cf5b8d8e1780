/** The directory, and the pages of it that the chart shows. */
import type { Day } from '../../platform/day.ts';
import type { Directory, DirectoryAsked, DirectoryRow } from '../contract.ts';
import { askedWords } from '../name-words.ts';
import type { PostKey, Posts } from '../posts.ts';
import { sealed, unsealed } from './cursor.ts';
import { refOf, shapePost, unitRefOf } from './shape.ts';
import { type Listed, listPeople, type Place } from './store/directory.ts';
import type { Within } from './store/within.ts';

export async function readDirectory(within: Within, posts: Posts, today: Day, asked: DirectoryAsked): Promise<Directory> {
  const { query, unit, post, manager, state = 'active', on = today, after, limit = 50 } = asked;
  const { rows, next, total } = await listPeople(within, {
    words: query === undefined ? [] : askedWords(query),
    unit: unit ?? null,
    post: post === undefined ? null : postCalled(post),
    manager,
    state,
    on,
    after: placeOf(after),
    limit,
    counted: true,
  });
  return { rows: rows.map((row) => shapeRow(posts, row, on)), next: next && sealed([next.key, next.id]), total };
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

export function shapeRow(posts: Posts, row: Listed, on: Day): DirectoryRow {
  const { id, name, number, email, grade, onLeave, leftOn } = row;
  return {
    id,
    name,
    number,
    email,
    post: row.postKind && row.postId !== null ? shapePost(posts, { kind: row.postKind, id: row.postId }, row.title ?? '') : null,
    grade,
    unit: unitRefOf(row.unit, row.unitTitle),
    manager: refOf(row.manager, row.managerName),
    onLeave,
    acting:
      row.actingKind && row.actingId !== null ? shapePost(posts, { kind: row.actingKind, id: row.actingId }, row.actingTitle ?? '') : null,
    left: leftOn !== null && leftOn < on,
  };
}
