/** What somebody is held to on a day, where to read it, and what is next; and which publications changed it. */
import type { Day } from '../../platform/day.ts';
import type { ChangesForView, ExpectationsView } from '../contract.ts';
import { holdsOn } from '../period.ts';
import type { PostKey, Posts } from '../posts.ts';
import { foundPerson } from './found.ts';
import type { HandedIn } from './handed-in.ts';
import { shapePosition, shapePost } from './shape.ts';
import { positionsOf } from './store/positions.ts';
import type { Within } from './store/within.ts';

export async function readExpectations(within: Within, handed: HandedIn, posts: Posts, id: string, on: Day): Promise<ExpectationsView> {
  const { name } = await foundPerson(within, id);
  const held = (await positionsOf(within, id)).filter((position) => holdsOn(position, on));
  const own = held.find(({ kind }) => kind === 'substantive') ?? null;
  const next =
    own && posts.find(own.post.kind, own.post.id) ? await handed.nextPosts(within, own.post) : { individual: [], management: [] };
  const shown = (keys: readonly PostKey[]) => keys.map((key) => shapePost(posts, key, key.id));
  return {
    person: { id, name },
    on,
    position: own && shapePosition(posts, own, on),
    version: await handed.livesUnder(within, own?.unit ?? null, on),
    next: { individual: shown(next.individual), management: shown(next.management) },
    acting: held.filter(({ kind }) => kind === 'acting').map(({ post, title }) => shapePost(posts, post, title)),
  };
}

export async function readChangesFor(within: Within, handed: HandedIn, id: string): Promise<ChangesForView> {
  const { name } = await foundPerson(within, id);
  const held = (await positionsOf(within, id)).filter(({ kind }) => kind === 'substantive');
  return { person: { id, name }, changes: await handed.touchedBy(within, held) };
}
