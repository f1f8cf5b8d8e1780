/** What people may ask about their own data: erasure, how long things are kept, and the audit along other ways than its own. */
import type { Migration } from './list.ts';
import { applicationRole, tenantTable } from './tenant-table.ts';

/**
 * Without its salt a digest says nothing: no guess of what was written can be held against it, and the chain stays as it is. Ids are named
 * without their kinds: an account is called by the id of its person, and so may be what comes later. Nobody who is still known loses theirs,
 * whatever the program asks.
 */
const forgetAuditSalts = `
CREATE FUNCTION forget_audit_salts(ids text[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  organization uuid := current_setting('app.organization')::uuid;
  gone bigint;
BEGIN
  IF EXISTS (SELECT FROM persons WHERE organization_id = organization AND person_id::text = ANY (ids) AND erased_at IS NULL) THEN
    RAISE EXCEPTION 'The salt of a person is forgotten when they are erased, and not before.';
  END IF;
  DELETE FROM audit_salts WHERE organization_id = organization AND subject_id = ANY (ids);
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$`;

const days = (column: string, usual: number, rest = 'NOT NULL') =>
  `${column} integer ${rest} DEFAULT ${usual} CHECK (${column} BETWEEN 1 AND 3650)`;

export const rights: Migration = {
  name: '0010-rights',
  statements: [
    // An erased person stays as a mark without words, so that what others did beside them keeps its shape.
    'ALTER TABLE persons ADD COLUMN erased_at timestamptz',
    `ALTER TABLE persons ADD CONSTRAINT persons_erased
      CHECK (erased_at IS NULL OR (email IS NULL AND started_on IS NULL AND left_on IS NOT NULL AND words = '{}'))`,

    // Counting those who are here goes along this index alone.
    'DROP INDEX persons_by_name',
    'CREATE INDEX persons_by_name ON persons (organization_id, sort_key, person_id) INCLUDE (left_on, erased_at)',

    // A function of JSON is not leakproof, so behind row-level security no index of one is used; a column is.
    "ALTER TABLE import_rows ADD COLUMN person_id uuid GENERATED ALWAYS AS ((told ->> 'person')::uuid) STORED",
    'CREATE INDEX import_rows_person ON import_rows (organization_id, person_id)',

    'CREATE INDEX audit_entries_actor ON audit_entries (organization_id, actor_kind, actor_id, sequence)',
    'CREATE INDEX audit_entries_action ON audit_entries (organization_id, action, sequence)',
    'CREATE INDEX audit_entries_at ON audit_entries (organization_id, at, sequence)',

    forgetAuditSalts,
    'REVOKE ALL ON FUNCTION forget_audit_salts FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION forget_audit_salts TO ${applicationRole}`,

    // One row, made when somebody first changes it or the first time that something is removed.
    `CREATE TABLE retention (
      organization_id uuid PRIMARY KEY REFERENCES organizations,
      people_months integer DEFAULT 36 CHECK (people_months BETWEEN 1 AND 1200),
      erase_people boolean NOT NULL DEFAULT false CHECK (NOT erase_people OR people_months IS NOT NULL),
      ${days('import_days', 30)},
      ${days('notice_days', 180, '')},
      ${days('session_days', 30)},
      ${days('invitation_days', 30)},
      looked_at timestamptz,
      revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0)
    )`,
    ...tenantTable('retention', { remove: false }),
  ],
};
