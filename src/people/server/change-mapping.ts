/** Saying once what a job title of the personnel system means. */
import type { Change } from '../../platform/database/database.ts';
import { postNamed } from '../check-positions.ts';
import type { PostKey, Posts } from '../posts.ts';
import { refusalOf } from './refuse.ts';
import { deleteMapping, type KeptMapping, putMapping } from './store/mappings.ts';

export async function confirm(change: Change, posts: Posts, { source, post }: { source: string; post: PostKey }): Promise<KeptMapping> {
  const named = postNamed(posts, post);
  if ('code' in named) throw refusalOf(named);
  const mapping = await putMapping(change, {
    id: change.newId(),
    source,
    post: { kind: named.kind, id: named.id },
    by: change.actor,
    at: change.at,
  });
  change.audit({ action: 'mapping.confirm', subject: { kind: 'mapping', id: mapping.id }, content: { source, post } });
  return mapping;
}

export async function forget(change: Change, { id }: KeptMapping): Promise<void> {
  await deleteMapping(change, id);
  change.audit({ action: 'mapping.remove', subject: { kind: 'mapping', id } });
}
