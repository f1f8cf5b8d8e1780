/** Reads the whole chain of an organisation, in one transaction, a thousand entries at a time. */
import { type Kysely, sql } from 'kysely';
import { type AuditRow, type ChainFault, type ChainHead, readChain } from './chain.ts';

export interface Verified {
  entries: number;
  faults: readonly ChainFault[];
  head: ChainHead;
  /** Whether an earlier head, noted down elsewhere, is still part of the chain; null where none was named. */
  contains: boolean | null;
}

const page = 5000;

/** @param earlier a head that somebody noted down: tells when the end of the chain was cut off and written anew */
export async function verifyAudit(db: Kysely<unknown>, organization: string, earlier: ChainHead | null): Promise<Verified> {
  const chain = readChain(organization);
  let contains = earlier === null ? null : false;
  for (let after = 0, more = true; more; ) {
    const { rows } = await sql<AuditRow>`
      SELECT sequence, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, actor_kind AS "actorKind", actor_id AS "actorId",
        action, subject_kind AS "subjectKind", subject_id AS "subjectId", encode(digest, 'hex') AS digest, encode(hash, 'hex') AS hash
      FROM audit_entries WHERE organization_id = ${organization} AND sequence > ${after} ORDER BY sequence LIMIT ${page}`.execute(db);
    for (const row of rows) {
      chain.add(row);
      if (row.sequence === earlier?.sequence && row.hash === earlier.hash) contains = true;
    }
    after = rows.at(-1)?.sequence ?? after;
    more = rows.length === page;
  }
  const { rows } = await sql<ChainHead>`
    SELECT sequence, encode(hash, 'hex') AS hash FROM audit_heads WHERE organization_id = ${organization}`.execute(db);
  const head = rows[0] ?? { sequence: 0, hash: '' };
  return { ...chain.end(head), head, contains };
}
