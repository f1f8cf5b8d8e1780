/** Where everybody stands in the reporting lines of a day, made from the positions: who is below whom is then a comparison of numbers. */
import type { Migration } from './list.ts';
import { applicationRole, tenantTable } from './tenant-table.ts';

const tenant = 'organization_id uuid NOT NULL REFERENCES organizations';

/** Whoever writes positions says so by it, in the same transaction, and need not remember to. */
const noteLineChange = `
CREATE FUNCTION note_line_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO line_changes (organization_id) SELECT DISTINCT organization_id FROM written;
  RETURN NULL;
END $$`;

const noted = (event: string, rows: 'OLD' | 'NEW') =>
  `CREATE TRIGGER positions_noted_${event.toLowerCase()} AFTER ${event} ON positions REFERENCING ${rows} TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION note_line_change()`;

export const lines: Migration = {
  name: '0011-lines',
  statements: [
    // As the lines are walked from the top, each before those below: below somebody are the places up to the last of theirs.
    `CREATE TABLE line_places (
      ${tenant},
      person_id uuid NOT NULL,
      place integer NOT NULL,
      last_below integer NOT NULL CHECK (last_below >= place),
      depth integer NOT NULL,
      PRIMARY KEY (organization_id, person_id)
    )`,
    'CREATE INDEX line_places_place ON line_places (organization_id, place, depth) INCLUDE (person_id)',
    ...tenantTable('line_places'),

    // The day that the places are of.
    `CREATE TABLE line_days (
      organization_id uuid PRIMARY KEY REFERENCES organizations,
      day date NOT NULL
    )`,
    ...tenantTable('line_days'),

    // Since then; where there is any, the places are not to be believed.
    `CREATE TABLE line_changes (
      ${tenant},
      change_id uuid NOT NULL DEFAULT gen_random_uuid(),
      PRIMARY KEY (organization_id, change_id)
    )`,
    ...tenantTable('line_changes'),
    noteLineChange,
    'REVOKE ALL ON FUNCTION note_line_change FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION note_line_change TO ${applicationRole}`,
    noted('INSERT', 'NEW'),
    noted('UPDATE', 'NEW'),
    noted('DELETE', 'OLD'),
  ],
};
