/** Copies that the program itself keeps for a while: answers to requests that may be sent again, and jobs that are done. */
import { sql } from 'kysely';
import type { Mention } from '../../../platform/mention.ts';
import type { Within } from '../../../platform/personal-data.ts';

/** Of their own requests, and of those of others in whose answers they are named. */
export async function answersNaming({ db, organization }: Within, person: string, naming: Mention): Promise<AnswerKey[]> {
  const { rows } = await sql<AnswerKey & { answer: unknown }>`
    SELECT actor_kind AS "actorKind", actor_id AS "actorId", key, answer FROM idempotency_keys WHERE organization_id = ${organization}`.execute(
    db,
  );
  return rows.filter(({ actorKind, actorId, key, answer }) => (actorKind === 'person' && actorId === person) || naming.in([key, answer]));
}

export interface AnswerKey {
  actorKind: string;
  actorId: string;
  key: string;
}

export async function forgetAnswers({ db, organization }: Within, answers: readonly AnswerKey[]): Promise<void> {
  const column = <K extends keyof AnswerKey>(name: K) => answers.map((answer) => answer[name]);
  await sql`
    DELETE FROM idempotency_keys k USING unnest(${column('actorKind')}::text[], ${column('actorId')}::text[], ${column('key')}::text[]) AS n (kind, id, key)
    WHERE k.organization_id = ${organization} AND k.actor_kind = n.kind AND k.actor_id = n.id AND k.key = n.key`.execute(db);
}

/** Jobs are of no organisation but by what they hold. One that is being done goes when it is done: it holds ids, and no names. */
export async function forgetJobs({ db, organization }: Within, person: string): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`.execute(db);
  if (!rows[0]?.there) return;
  await sql`
    DELETE FROM pgboss.job WHERE data->>'organization' = ${organization} AND position(${person} IN data::text || coalesce(output::text, '')) > 0
      AND state <> 'active'`.execute(db);
}
