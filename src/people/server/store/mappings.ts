/** What job titles of the personnel system mean. */
import { sql } from 'kysely';
import { sourceKey } from '../../import/look-ups.ts';
import type { PostKey, PostKind } from '../../posts.ts';
import type { RoleMapping } from '../../role-mapping.ts';
import type { Within } from './within.ts';

interface Row {
  id: string;
  source: string;
  postKind: PostKind;
  postId: string;
  confirmedByKind: string;
  confirmedBy: string;
  confirmedAt: Date;
  revision: number;
  key: string;
}

export interface KeptMapping extends RoleMapping {
  confirmedByKind: string;
  /** By what they are ordered. */
  key: string;
}

const columns = sql`mapping_id AS id, source, post_kind AS "postKind", post_id AS "postId", confirmed_by_kind AS "confirmedByKind",
  confirmed_by_id AS "confirmedBy", confirmed_at AS "confirmedAt", revision, source_key AS key`;

const asMapping = ({ postKind, postId, confirmedAt, ...row }: Row): KeptMapping => ({
  ...row,
  post: { kind: postKind, id: postId },
  confirmedAt: confirmedAt.toISOString(),
});

export async function mappingsAfter({ db, organization }: Within, after: string, limit: number | null): Promise<KeptMapping[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM role_mappings WHERE organization_id = ${organization} AND source_key > ${after}
    ORDER BY source_key ${limit === null ? sql`` : sql`LIMIT ${limit}`}`.execute(db);
  return rows.map(asMapping);
}

/** Until the end of the transaction nobody else changes it. */
export async function heldMapping({ db, organization }: Within, id: string): Promise<KeptMapping | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM role_mappings WHERE organization_id = ${organization} AND mapping_id = ${id} FOR UPDATE`.execute(db);
  return rows[0] ? asMapping(rows[0]) : null;
}

/** A title that was confirmed before means the new post from now on. */
export async function putMapping(
  { db, organization }: Within,
  { id, source, post, by, at }: { id: string; source: string; post: PostKey; by: { kind: string; id: string }; at: Date },
): Promise<KeptMapping> {
  const { rows } = await sql<Row>`
    INSERT INTO role_mappings (organization_id, mapping_id, source, source_key, post_kind, post_id, confirmed_by_kind, confirmed_by_id, confirmed_at)
    VALUES (${organization}, ${id}, ${source}, ${sourceKey(source)}, ${post.kind}, ${post.id}, ${by.kind}, ${by.id}, ${at})
    ON CONFLICT (organization_id, source_key) DO UPDATE SET source = excluded.source, post_kind = excluded.post_kind, post_id = excluded.post_id,
      confirmed_by_kind = excluded.confirmed_by_kind, confirmed_by_id = excluded.confirmed_by_id, confirmed_at = excluded.confirmed_at,
      revision = role_mappings.revision + 1
    RETURNING ${columns}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('A mapping that was written is not there.');
  return asMapping(row);
}

export async function deleteMapping({ db, organization }: Within, id: string): Promise<void> {
  await sql`DELETE FROM role_mappings WHERE organization_id = ${organization} AND mapping_id = ${id}`.execute(db);
}
