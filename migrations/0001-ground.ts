/** Organisations, the audit chain, answers that are kept for repeated requests, and progress of long work. */
import type { Migration } from './list.ts';
import { applicationRole, tenantTable, walled } from './tenant-table.ts';

/**
 * Every transaction appends its entries last, under the lock of one row, so that the chain of an organisation is one. An entry holds ids
 * and a digest, salted by its subject: who erases the salt makes the digest mean nothing, and the chain stays whole.
 * The text that is hashed is the entry's columns, a line each (`src/platform/audit/chain.ts` reads it back).
 */
const appendAudit = `
CREATE FUNCTION append_audit(entries jsonb, at_moment timestamptz, by_kind text, by_id text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  organization uuid := current_setting('app.organization')::uuid;
  head audit_heads%ROWTYPE;
  entry jsonb;
  salted bytea;
  salt_found bytea;
  moment timestamptz;
BEGIN
  SELECT * INTO STRICT head FROM audit_heads WHERE organization_id = organization FOR UPDATE;
  moment := greatest(head.at, at_moment);
  FOR entry IN SELECT * FROM jsonb_array_elements(entries) LOOP
    INSERT INTO audit_salts (organization_id, subject_kind, subject_id, salt)
      VALUES (organization, entry->>'kind', entry->>'id', sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
      ON CONFLICT (organization_id, subject_kind, subject_id) DO NOTHING;
    SELECT salt INTO STRICT salt_found FROM audit_salts
      WHERE organization_id = organization AND subject_kind = entry->>'kind' AND subject_id = entry->>'id';
    salted := sha256(salt_found || convert_to(entry->>'content', 'UTF8'));
    head.sequence := head.sequence + 1;
    head.hash := sha256(convert_to(concat_ws(E'\\n', encode(head.hash, 'hex'), organization::text, head.sequence::text,
      to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), by_kind, by_id, entry->>'action', entry->>'kind', entry->>'id',
      encode(salted, 'hex')), 'UTF8'));
    INSERT INTO audit_entries (organization_id, sequence, at, actor_kind, actor_id, action, subject_kind, subject_id, digest, hash)
      VALUES (organization, head.sequence, moment, by_kind, by_id, entry->>'action', entry->>'kind', entry->>'id', salted, head.hash);
  END LOOP;
  UPDATE audit_heads SET sequence = head.sequence, at = moment, hash = head.hash WHERE organization_id = organization;
  RETURN head.sequence;
END $$`;

/** One line of text, as the chain needs it. */
const line = (column: string, most: number) =>
  `${column} text NOT NULL CHECK (length(${column}) BETWEEN 1 AND ${most} AND ${column} !~ '[\\n\\r]')`;

export const ground: Migration = {
  name: '0001-ground',
  statements: [
    'CREATE EXTENSION IF NOT EXISTS btree_gist',
    `GRANT USAGE ON SCHEMA public TO ${applicationRole}`,

    // One row, so that all organisations of a database are of one kind: a demo never stands beside real data. It also says which of them is
    // served where nobody says which. Only the owner sees it.
    `CREATE TABLE installation (
      sole boolean PRIMARY KEY DEFAULT true CHECK (sole),
      kind text NOT NULL UNIQUE CHECK (kind IN ('real', 'demo')),
      served uuid NOT NULL
    )`,

    `CREATE TABLE organizations (
      organization_id uuid PRIMARY KEY,
      kind text NOT NULL REFERENCES installation (kind),
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      publish_approvals integer NOT NULL DEFAULT 0 CHECK (publish_approvals IN (0, 1)),
      revision integer NOT NULL DEFAULT 1
    )`,
    ...walled('organizations'),
    // Which there are, and no more, is seen by the owner as well: a backup goes from one to the next, each from inside its wall.
    'CREATE POLICY listed ON organizations FOR SELECT TO CURRENT_USER USING (true)',
    `GRANT SELECT, UPDATE (title, publish_approvals, revision) ON organizations TO ${applicationRole}`,

    `CREATE TABLE audit_heads (
      organization_id uuid PRIMARY KEY REFERENCES organizations,
      sequence bigint NOT NULL DEFAULT 0,
      at timestamptz NOT NULL DEFAULT '-infinity',
      hash bytea NOT NULL DEFAULT '\\x'
    )`,
    ...walled('audit_heads'),
    `GRANT SELECT ON audit_heads TO ${applicationRole}`,

    `CREATE TABLE audit_entries (
      organization_id uuid NOT NULL REFERENCES organizations,
      sequence bigint NOT NULL,
      at timestamptz NOT NULL,
      ${line('actor_kind', 30)},
      ${line('actor_id', 100)},
      ${line('action', 100)},
      ${line('subject_kind', 100)},
      ${line('subject_id', 1000)},
      digest bytea NOT NULL,
      hash bytea NOT NULL,
      PRIMARY KEY (organization_id, sequence)
    )`,
    'CREATE INDEX audit_entries_subject ON audit_entries (organization_id, subject_kind, subject_id, sequence)',
    ...walled('audit_entries'),
    `GRANT SELECT ON audit_entries TO ${applicationRole}`,

    `CREATE TABLE audit_salts (
      organization_id uuid NOT NULL REFERENCES organizations,
      subject_kind text NOT NULL,
      subject_id text NOT NULL,
      salt bytea NOT NULL,
      PRIMARY KEY (organization_id, subject_kind, subject_id)
    )`,
    ...walled('audit_salts'),
    appendAudit,
    'REVOKE ALL ON FUNCTION append_audit FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION append_audit TO ${applicationRole}`,

    `CREATE TABLE idempotency_keys (
      organization_id uuid NOT NULL REFERENCES organizations,
      actor_kind text NOT NULL,
      actor_id text NOT NULL,
      key text NOT NULL,
      request bytea NOT NULL,
      answer jsonb,
      revision integer,
      at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, actor_kind, actor_id, key)
    )`,
    'CREATE INDEX idempotency_keys_at ON idempotency_keys (organization_id, at)',
    ...tenantTable('idempotency_keys'),

    `CREATE TABLE job_progress (
      organization_id uuid NOT NULL REFERENCES organizations,
      job_id uuid NOT NULL,
      done bigint NOT NULL,
      total bigint,
      at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, job_id)
    )`,
    ...tenantTable('job_progress'),
  ],
};
