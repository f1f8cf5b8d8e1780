/** API tokens as they are kept: of the token itself only its digest. */
import { sql } from 'kysely';
import type { Within } from '../../../people/server/store/within.ts';
import type { Actor, Change } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';
import type { Scope } from '../../token-scope.ts';

export interface KeptToken {
  id: string;
  kind: 'personal' | 'service';
  /** null: it belongs to nobody. */
  person: string | null;
  name: string;
  scopes: Scope[];
  digest: Buffer;
  madeAt: Date;
  madeByKind: Actor['kind'];
  madeById: string;
  /** The last day on which it is taken. */
  until: Day;
  usedAt: Date | null;
  revokedAt: Date | null;
}

const columns = sql`token_id AS id, kind, person_id AS person, name, scopes, digest, made_at AS "madeAt", made_by_kind AS "madeByKind",
  made_by_id AS "madeById", until_day AS "until", used_at AS "usedAt", revoked_at AS "revokedAt"`;

/** How long one that ended is still listed, in days. */
const listed = 90;

export async function tokenById({ db, organization }: Within, id: string, hold = false): Promise<KeptToken | null> {
  const { rows } = await sql<KeptToken>`
    SELECT ${columns} FROM tokens WHERE organization_id = ${organization} AND token_id = ${id} ${hold ? sql`FOR UPDATE` : sql``}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/**
 * The newest first.
 * @param person null: those of programs
 */
export async function tokensOf({ db, organization }: Within, person: string | null, now: Date): Promise<KeptToken[]> {
  const whose = person === null ? sql`kind = 'service'` : sql`person_id = ${person}`;
  const { rows } = await sql<KeptToken>`
    SELECT ${columns} FROM tokens WHERE organization_id = ${organization} AND ${whose}
      AND (revoked_at IS NULL OR revoked_at > ${now}::timestamptz - make_interval(days => ${listed}))
      AND until_day > (${now}::timestamptz AT TIME ZONE 'UTC')::date - ${listed}::int
    ORDER BY made_at DESC, token_id DESC`.execute(db);
  return rows;
}

export async function insertToken({ db, organization }: Change, token: KeptToken): Promise<void> {
  const { id, kind, person, name, scopes, digest, madeAt, madeByKind, madeById, until } = token;
  await sql`
    INSERT INTO tokens (organization_id, token_id, kind, person_id, name, scopes, digest, made_at, made_by_kind, made_by_id, until_day)
    VALUES (${organization}, ${id}, ${kind}, ${person}, ${name}, ${scopes}, ${digest}, ${madeAt}, ${madeByKind}, ${madeById}, ${until})`.execute(
    db,
  );
}

/** @returns those that worked until now */
export async function revoke({ db, organization, at }: Change, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    UPDATE tokens SET revoked_at = ${at} WHERE organization_id = ${organization} AND token_id = ANY (${ids}::uuid[]) AND revoked_at IS NULL
    RETURNING token_id AS id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Noted at most once in some minutes, whoever of many requests comes first. */
export async function noteUse({ db, organization }: Within, id: string, now: Date, before: Date): Promise<void> {
  await sql`UPDATE tokens SET used_at = ${now} WHERE organization_id = ${organization} AND token_id = ${id}
    AND (used_at IS NULL OR used_at < ${before})`.execute(db);
}

/** Makers of tokens for the same person wait for each other, so that no two make the last one that may be. */
export async function holdTokens({ db, organization }: Within, person: string | null): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`tokens ${organization} ${person ?? ''}`}, 0))`.execute(db);
}
