/** The last act of every change: what was done, by whom, to what, as the next links of the organisation's chain. */
import { type Kysely, sql } from 'kysely';

export interface AuditEntry {
  /** `person.create`: small letters, digits, dots and hyphens. */
  action: string;
  subject: { kind: string; id: string };
  /** What it is now; only a salted digest of it is kept. Absent: the subject is gone. */
  content?: unknown;
}

/**
 * One call, so that the row which every writer of an organisation waits for is held as shortly as can be. What follows is the end of the
 * transaction, which takes as long as it takes: PostgreSQL would take a time that is up while it waits for the server that follows it for
 * leave to say that all went well.
 */
export async function appendAudit(
  db: Kysely<unknown>,
  by: { kind: string; id: string },
  at: Date,
  entries: readonly AuditEntry[],
): Promise<void> {
  const rows = entries.map(({ action, subject, content = null }) => ({
    action,
    kind: subject.kind,
    id: subject.id,
    content: canonical(content),
  }));
  await sql`SELECT append_audit(${JSON.stringify(rows)}::jsonb, ${at.toISOString()}::timestamptz, ${by.kind}, ${by.id}),
    set_config('statement_timeout', '0', true)`.execute(db);
}

/** JSON with the members of objects in the order of their names (RFC 8785 asks for the same): equal values have equal digests. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
