/** What should be looked at among the people, a kind after the other. */
import { type Day, dayAfter } from '../../platform/day.ts';
import type { CheckList } from '../contract.ts';
import { gradeOutdated, type Message, managerAway, postGone, spanExceeded, spanUnmet } from '../messages.generated.ts';
import type { Posts } from '../posts.ts';
import type { Say } from '../speech/say.ts';
import { sealed, unsealed } from './cursor.ts';
import { type Found, holdingAny, outsideSpan, postsHeld, withManagerGone, withOtherGrade } from './store/checks.ts';
import type { Within } from './store/within.ts';

type Kind = CheckList['checks'][number]['kind'];
const kinds: readonly Kind[] = ['post-gone', 'grade', 'manager-left', 'span'];

export interface ChecksAsked {
  kind?: Kind | undefined;
  after?: string | undefined;
  limit?: number | undefined;
}

export async function readChecks(
  within: Within,
  posts: Posts,
  on: Day,
  say: Say,
  { kind, after, limit = 100 }: ChecksAsked,
): Promise<CheckList> {
  const place = unsealed(after, ['number', 'id', 'id']);
  const wanted = kind === undefined ? kinds : [kind];
  const checks: CheckList['checks'] = [];
  for (let at = Number(place?.[0] ?? 0); at < wanted.length; at++) {
    const one = wanted[at] ?? 'span';
    const begin = place !== null && at === Number(place[0]) ? { person: String(place[1]), position: String(place[2]) } : null;
    const room = limit - checks.length;
    const found = await find(within, posts, one, { on, after: begin, limit: room + 1 });
    for (const row of found.slice(0, room)) {
      const message = messageOf(one, row, posts, on);
      checks.push({ ...say(message), kind: one, person: { id: row.person, name: row.name }, position: row.position });
    }
    const last = found[room - 1];
    if (found.length > room && last) return { on, checks, next: sealed([at, last.person, last.position]) };
    // The next kind begins with a page of its own.
    if (found.length === room && at + 1 < wanted.length) return { on, checks, next: sealed([at + 1, first, first]) };
  }
  return { on, checks, next: null };
}

/** Before every id. */
const first = '00000000-0000-0000-0000-000000000000';

async function find(within: Within, posts: Posts, kind: Kind, asked: Parameters<typeof holdingAny>[1]): Promise<Found[]> {
  switch (kind) {
    case 'post-gone': {
      const gone = (await postsHeld(within)).filter((post) => posts.find(post.kind, post.id) === null);
      return gone.length === 0 ? [] : holdingAny(within, asked, gone);
    }
    case 'grade':
      return withOtherGrade(
        within,
        asked,
        posts.all.flatMap(({ kind: of, id, grade }) => (grade === null ? [] : [{ kind: of, id, grade }])),
      );
    case 'manager-left':
      return withManagerGone(within, asked);
    case 'span': {
      const spans = posts.all.flatMap((post) => (post.spans === null ? [] : [{ post, ...post.spans }]));
      return spans.length === 0 ? [] : outsideSpan(within, asked, spans);
    }
  }
}

function messageOf(
  kind: Kind,
  { name, title, post, grade, count, manager, managerLeftOn, from, until }: Found,
  posts: Posts,
  day: Day,
): Message {
  const now = posts.find(post.kind, post.id);
  switch (kind) {
    case 'post-gone':
      return postGone({ name, title });
    case 'grade':
      return gradeOutdated({ name, title, grade: now?.grade ?? '', other: grade ?? '' });
    case 'manager-left': {
      const gone = managerLeftOn === null ? from : dayAfter(managerLeftOn);
      return managerAway({ name, manager: manager ?? '', from: from > gone ? from : gone, until });
    }
    case 'span': {
      const { least = null, most = null } = now?.spans ?? {};
      const said = { name, count, day, title };
      return most !== null && count > most ? spanExceeded({ ...said, most }) : spanUnmet({ ...said, least: least ?? '' });
    }
  }
}
