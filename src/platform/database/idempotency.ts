/** A request that is sent twice is done once: its answer is kept in the transaction that did it, for a day. */
import { sql } from 'kysely';
import type { Change } from './database.ts';

export interface KeptRequest {
  key: string;
  /** Of method, address and body: the key of one request is not the key of another. */
  request: Buffer;
}

export interface KeptAnswer<T> {
  answer: T;
  revision: number | null;
}

/** After this a key may be used anew. */
const kept = '24 hours';

/**
 * The row of the key is what two requests at the same moment meet at: the second waits for the first, and finds its answer.
 * @returns what `work` gave, now or the first time; or that the key was used for something else
 */
export async function keepAnswer<T>(
  { db, organization, actor, at, nothing }: Change,
  { key, request }: KeptRequest,
  work: () => Promise<KeptAnswer<T>>,
): Promise<KeptAnswer<T> | 'another-request'> {
  await sql`DELETE FROM idempotency_keys WHERE organization_id = ${organization} AND at < ${at}::timestamptz - ${kept}::interval`.execute(
    db,
  );
  const { rows: taken } = await sql`
    INSERT INTO idempotency_keys (organization_id, actor_kind, actor_id, key, request, at)
    VALUES (${organization}, ${actor.kind}, ${actor.id}, ${key}, ${request}, ${at})
    ON CONFLICT DO NOTHING RETURNING key`.execute(db);
  const mine = sql`organization_id = ${organization} AND actor_kind = ${actor.kind} AND actor_id = ${actor.id} AND key = ${key}`;
  if (taken.length === 0) {
    const { rows } = await sql<{ request: Buffer; answer: T; revision: number | null }>`
      SELECT request, answer, revision FROM idempotency_keys WHERE ${mine}`.execute(db);
    nothing();
    const [before] = rows;
    if (!before?.request.equals(request)) return 'another-request';
    return { answer: before.answer, revision: before.revision };
  }
  const { answer, revision } = await work();
  await sql`UPDATE idempotency_keys SET answer = ${JSON.stringify(answer ?? null)}::jsonb, revision = ${revision} WHERE ${mine}`.execute(
    db,
  );
  return { answer, revision };
}
