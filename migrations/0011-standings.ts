/** Where everybody stands on a day, in the reporting lines and in the units, made from the positions: to find out is to compare numbers. */
import type { Migration } from './list.ts';
import { applicationRole, tenantTable } from './tenant-table.ts';

const tenant = 'organization_id uuid NOT NULL REFERENCES organizations';

/** Whoever writes positions says so by it, in the same transaction, and need not remember to. */
const noteStandingChange = `
CREATE FUNCTION note_standing_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO standing_changes (organization_id) SELECT DISTINCT organization_id FROM written;
  RETURN NULL;
END $$`;

const noted = (event: string, rows: 'OLD' | 'NEW') =>
  `CREATE TRIGGER positions_noted_${event.toLowerCase()} AFTER ${event} ON positions REFERENCING ${rows} TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION note_standing_change()`;

export const standings: Migration = {
  name: '0011-standings',
  statements: [
    // Of the lines: they are walked from the top, each person before those below, so that below somebody are the places up to the last of
    // theirs; null, where somebody is in no line that day. Of the units: where somebody is, was last or begins.
    `CREATE TABLE standings (
      ${tenant},
      person_id uuid NOT NULL,
      unit_id uuid,
      place integer,
      last_below integer,
      depth integer,
      PRIMARY KEY (organization_id, person_id),
      CHECK (num_nulls(place, last_below, depth) IN (0, 3)),
      CHECK (place <= last_below)
    )`,
    'CREATE INDEX standings_place ON standings (organization_id, place, depth) INCLUDE (person_id)',
    'CREATE INDEX standings_unit ON standings (organization_id, unit_id) INCLUDE (person_id)',
    ...tenantTable('standings'),

    // The day that they are of.
    `CREATE TABLE standing_days (
      organization_id uuid PRIMARY KEY REFERENCES organizations,
      day date NOT NULL
    )`,
    ...tenantTable('standing_days'),

    // Since then; where there is any, they are not to be believed.
    `CREATE TABLE standing_changes (
      ${tenant},
      change_id uuid NOT NULL DEFAULT gen_random_uuid(),
      PRIMARY KEY (organization_id, change_id)
    )`,
    ...tenantTable('standing_changes'),
    noteStandingChange,
    'REVOKE ALL ON FUNCTION note_standing_change FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION note_standing_change TO ${applicationRole}`,
    noted('INSERT', 'NEW'),
    noted('UPDATE', 'NEW'),
    noted('DELETE', 'OLD'),

    // Who reports to somebody today is found beside however many did before: those whose last day is to come, or open, stand together.
    'DROP INDEX positions_manager',
    'CREATE INDEX positions_manager ON positions (organization_id, manager_id, kind, until_day, from_day, person_id)',

    // Who has left is named from the index alone.
    'DROP INDEX persons_left',
    'CREATE INDEX persons_left ON persons (organization_id, left_on) INCLUDE (person_id) WHERE left_on IS NOT NULL',
  ],
};
