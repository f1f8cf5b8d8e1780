/** Persons, units, positions over time, what stands beside them, and imports. */
import type { Migration } from './list.ts';
import { tenantTable } from './tenant-table.ts';

const tenant = 'organization_id uuid NOT NULL REFERENCES organizations';
const revision = 'revision integer NOT NULL DEFAULT 1 CHECK (revision > 0)';
const period = 'from_day date NOT NULL, until_day date, CHECK (until_day IS NULL OR from_day <= until_day)';
const to = (column: string, table: string, key: string) =>
  `FOREIGN KEY (organization_id, ${column}) REFERENCES ${table} (organization_id, ${key})`;
/** What two columns hold of a level or role of the handbook. The handbook is none of the database's tables: a post may go while people hold it. */
const post =
  "post_kind text NOT NULL CHECK (post_kind IN ('level', 'role')), post_id text NOT NULL CHECK (octet_length(post_id) BETWEEN 1 AND 2000)";

/** Days of somebody beside their positions, with another person or unit or alone. */
function beside(table: string, id: string, other: { column: string; table: string; key: string } | null): string[] {
  const pair = other === null ? '' : `${other.column} uuid NOT NULL, ${to(other.column, other.table, other.key)},`;
  const notSelf = other?.table === 'persons' ? `CHECK (${other.column} <> person_id),` : '';
  return [
    `CREATE TABLE ${table} (
      ${tenant},
      ${id} uuid NOT NULL,
      person_id uuid NOT NULL,
      ${pair}
      ${notSelf}
      ${period},
      ${revision},
      PRIMARY KEY (organization_id, ${id}),
      ${to('person_id', 'persons', 'person_id')}
    )`,
    `CREATE INDEX ${table}_person ON ${table} (organization_id, person_id, from_day)`,
    ...(other === null ? [] : [`CREATE INDEX ${table}_other ON ${table} (organization_id, ${other.column}, from_day)`]),
    ...tenantTable(table),
  ];
}

export const people: Migration = {
  name: '0002-people',
  statements: [
    // `sort_key` is the name in small letters without marks: lists go along its index, whatever the language of the server.
    `CREATE TABLE persons (
      ${tenant},
      person_id uuid NOT NULL,
      number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50),
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      email text CHECK (length(email) BETWEEN 3 AND 254),
      started_on date,
      left_on date,
      sort_key text COLLATE "C" NOT NULL,
      words text[] COLLATE "C" NOT NULL,
      ${revision},
      PRIMARY KEY (organization_id, person_id),
      CONSTRAINT persons_number UNIQUE (organization_id, number),
      CHECK (started_on <= left_on)
    )`,
    'CREATE INDEX persons_by_name ON persons (organization_id, sort_key, person_id) INCLUDE (left_on)',
    'CREATE INDEX persons_left ON persons (organization_id, left_on) WHERE left_on IS NOT NULL',
    ...tenantTable('persons', { remove: false }),

    // Under row-level security no LIKE and no trigram goes along an index; a beginning of a word does, as a range. They are the words of
    // `persons`, written with them: nothing refers to them, and a reference of theirs would cost more than all else of an import.
    `CREATE TABLE person_words (
      ${tenant},
      word text COLLATE "C" NOT NULL,
      person_id uuid NOT NULL,
      PRIMARY KEY (organization_id, word, person_id)
    )`,
    ...tenantTable('person_words'),

    `CREATE TABLE units (
      ${tenant},
      unit_id uuid NOT NULL,
      key text CHECK (octet_length(key) BETWEEN 1 AND 2000),
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      parent_id uuid CHECK (parent_id <> unit_id),
      kind text NOT NULL CHECK (kind IN ('company', 'function', 'department', 'sub-department', 'team', 'specialty', 'unit')),
      closed_on date,
      ${revision},
      PRIMARY KEY (organization_id, unit_id),
      CONSTRAINT units_key UNIQUE (organization_id, key),
      ${to('parent_id', 'units', 'unit_id')}
    )`,
    'CREATE INDEX units_parent ON units (organization_id, parent_id)',
    ...tenantTable('units', { remove: false }),

    // Each unit with itself and all that are above it: who is in a unit or below it is looked up, not gathered.
    `CREATE TABLE units_above (
      ${tenant},
      above_id uuid NOT NULL,
      unit_id uuid NOT NULL,
      PRIMARY KEY (organization_id, above_id, unit_id),
      ${to('above_id', 'units', 'unit_id')},
      ${to('unit_id', 'units', 'unit_id')}
    )`,
    ...tenantTable('units_above'),

    `CREATE TABLE positions (
      ${tenant},
      position_id uuid NOT NULL,
      person_id uuid NOT NULL,
      kind text NOT NULL CHECK (kind IN ('substantive', 'acting')),
      ${post},
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
      grade double precision,
      unit_id uuid,
      manager_id uuid CHECK (manager_id <> person_id),
      ${period},
      ${revision},
      PRIMARY KEY (organization_id, position_id),
      ${to('person_id', 'persons', 'person_id')},
      ${to('unit_id', 'units', 'unit_id')},
      ${to('manager_id', 'persons', 'person_id')},
      CONSTRAINT positions_one_substantive EXCLUDE USING gist (organization_id WITH =, person_id WITH =, daterange(from_day, until_day, '[]') WITH &&)
        WHERE (kind = 'substantive') DEFERRABLE INITIALLY IMMEDIATE
    )`,
    'CREATE INDEX positions_person ON positions (organization_id, person_id, from_day)',
    'CREATE INDEX positions_manager ON positions (organization_id, manager_id, kind, from_day, until_day, person_id)',
    'CREATE INDEX positions_unit ON positions (organization_id, unit_id, kind, from_day, until_day, person_id)',
    'CREATE INDEX positions_post ON positions (organization_id, post_kind, post_id, grade, kind, from_day, until_day, person_id)',
    ...tenantTable('positions'),

    ...beside('memberships', 'membership_id', { column: 'unit_id', table: 'units', key: 'unit_id' }),
    ...beside('dotted_lines', 'dotted_line_id', { column: 'to_id', table: 'persons', key: 'person_id' }),
    ...beside('leaves', 'leave_id', null),
    ...beside('delegates', 'delegacy_id', { column: 'delegate_id', table: 'persons', key: 'person_id' }),

    // `source_key` is the title in small letters: the personnel system's own inconsistencies are not asked about twice.
    `CREATE TABLE role_mappings (
      ${tenant},
      mapping_id uuid NOT NULL,
      source text NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
      source_key text COLLATE "C" NOT NULL,
      ${post},
      confirmed_by_kind text NOT NULL,
      confirmed_by_id text NOT NULL,
      confirmed_at timestamptz NOT NULL,
      ${revision},
      PRIMARY KEY (organization_id, mapping_id),
      CONSTRAINT role_mappings_source UNIQUE (organization_id, source_key)
    )`,
    ...tenantTable('role_mappings'),

    // The file is kept while its plan may have to be made anew, and not a day longer: it is about people.
    `CREATE TABLE imports (
      ${tenant},
      import_id uuid NOT NULL,
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
      at timestamptz NOT NULL,
      actor_kind text NOT NULL,
      actor_id text NOT NULL,
      state text NOT NULL CHECK (state IN ('asking', 'ready', 'refused', 'waiting', 'applied', 'failed', 'stale')),
      file bytea,
      asked jsonb NOT NULL,
      told jsonb NOT NULL,
      digest text,
      job_id uuid,
      applied_at timestamptz,
      ${revision},
      PRIMARY KEY (organization_id, import_id)
    )`,
    'CREATE INDEX imports_at ON imports (organization_id, at DESC, import_id DESC)',
    ...tenantTable('imports', { remove: false }),

    `CREATE TABLE import_rows (
      ${tenant},
      import_id uuid NOT NULL,
      place integer NOT NULL,
      act text NOT NULL CHECK (act IN ('create', 'change', 'move', 'end')),
      told jsonb NOT NULL,
      PRIMARY KEY (organization_id, import_id, place),
      ${to('import_id', 'imports', 'import_id')}
    )`,
    'CREATE INDEX import_rows_act ON import_rows (organization_id, import_id, act, place)',
    ...tenantTable('import_rows'),
  ],
};
