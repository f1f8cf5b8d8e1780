/**
 * Published versions. What is in one never changes: the application may add rows and read them, and nothing else. When a
 * version takes effect, and why, are rows of their own: the same content may be published again after another.
 */
import type { Migration } from './list.ts';
import { tenantTable } from './tenant-table.ts';

const hash = (column: string) => `${column} text NOT NULL CHECK (${column} ~ '^sha256-[0-9a-f]{64}$')`;
const id = (column: string) => `${column} text NOT NULL CHECK (length(${column}) BETWEEN 1 AND 1000)`;
const holderKind = "kind text NOT NULL CHECK (kind IN ('level', 'role'))";
const who = (prefix: string, rest = 'NOT NULL') => `${prefix}_kind text ${rest}, ${prefix}_id text ${rest}`;
const counts = 'major integer NOT NULL, minor integer NOT NULL, patch integer NOT NULL, people integer';
const notes = 'notes text NOT NULL CHECK (length(notes) <= 20000)';

export const versions: Migration = {
  name: '0003-versions',
  statements: [
    // The whole compiled handbook but for the words of its pages, as compressed JSON.
    `CREATE TABLE versions (
      organization_id uuid NOT NULL REFERENCES organizations,
      ${hash('version')},
      title text NOT NULL,
      counts jsonb NOT NULL,
      compiled bytea NOT NULL,
      PRIMARY KEY (organization_id, version)
    )`,
    ...tenantTable('versions', { write: false }),

    // A page that stays as it is from version to version is kept once.
    `CREATE TABLE version_texts (
      organization_id uuid NOT NULL REFERENCES organizations,
      digest bytea NOT NULL,
      content bytea NOT NULL,
      PRIMARY KEY (organization_id, digest)
    )`,
    ...tenantTable('version_texts', { write: false }),

    `CREATE TABLE version_pages (
      organization_id uuid NOT NULL,
      version text NOT NULL,
      ${id('path')},
      digest bytea NOT NULL,
      PRIMARY KEY (organization_id, version, path),
      FOREIGN KEY (organization_id, version) REFERENCES versions,
      FOREIGN KEY (organization_id, digest) REFERENCES version_texts
    )`,
    ...tenantTable('version_pages', { write: false }),

    // What evidence and ratings will hang on.
    `CREATE TABLE version_statements (
      organization_id uuid NOT NULL,
      version text NOT NULL,
      ${id('statement')},
      kind text NOT NULL CHECK (kind IN ('level', 'role', 'family')),
      ${id('holder')},
      ${id('area')},
      digest bytea NOT NULL,
      PRIMARY KEY (organization_id, version, statement),
      FOREIGN KEY (organization_id, version) REFERENCES versions
    )`,
    'CREATE INDEX version_statements_statement ON version_statements (organization_id, statement)',
    ...tenantTable('version_statements', { write: false }),

    // One after the other: who publishes second on the same base meets the key of who was first.
    `CREATE TABLE publications (
      organization_id uuid NOT NULL,
      sequence integer NOT NULL CHECK (sequence >= 1),
      version text NOT NULL,
      base text,
      effective_day date NOT NULL,
      ${notes},
      plan text NOT NULL,
      ${counts},
      published_at timestamptz NOT NULL,
      ${who('actor')},
      ${who('approver', '')},
      PRIMARY KEY (organization_id, sequence),
      FOREIGN KEY (organization_id, version) REFERENCES versions,
      FOREIGN KEY (organization_id, base) REFERENCES versions,
      CHECK ((sequence = 1) = (base IS NULL)),
      CHECK (base <> version)
    )`,
    'CREATE INDEX publications_version ON publications (organization_id, version, sequence)',
    ...tenantTable('publications', { write: false }),

    // How the statements of the version before became those of this one.
    `CREATE TABLE publication_lineage (
      organization_id uuid NOT NULL,
      sequence integer NOT NULL,
      step integer NOT NULL,
      kind text NOT NULL CHECK (kind IN ('kept', 'reworded', 'moved', 'split', 'merged', 'added', 'dropped')),
      before text[] NOT NULL,
      after text[] NOT NULL,
      reworded boolean NOT NULL,
      confidence real NOT NULL,
      PRIMARY KEY (organization_id, sequence, step),
      FOREIGN KEY (organization_id, sequence) REFERENCES publications
    )`,
    ...tenantTable('publication_lineage', { write: false }),

    // The levels and roles that a publication changed something for.
    `CREATE TABLE publication_reach (
      organization_id uuid NOT NULL,
      sequence integer NOT NULL,
      ${holderKind},
      ${id('holder')},
      inherited boolean NOT NULL,
      ${counts},
      PRIMARY KEY (organization_id, sequence, kind, holder),
      FOREIGN KEY (organization_id, sequence) REFERENCES publications
    )`,
    'CREATE INDEX publication_reach_holder ON publication_reach (organization_id, kind, holder, sequence)',
    ...tenantTable('publication_reach', { write: false }),

    `CREATE TABLE proposals (
      organization_id uuid NOT NULL REFERENCES organizations,
      proposal_id uuid NOT NULL,
      state text NOT NULL CHECK (state IN ('open', 'published', 'withdrawn')),
      plan text NOT NULL,
      ${hash('version')},
      base text,
      effective_day date NOT NULL,
      ${notes},
      ${counts},
      proposed_at timestamptz NOT NULL,
      ${who('actor')},
      decided_at timestamptz,
      ${who('decider', '')},
      sequence integer,
      revision integer NOT NULL DEFAULT 1,
      PRIMARY KEY (organization_id, proposal_id),
      FOREIGN KEY (organization_id, sequence) REFERENCES publications,
      CHECK ((state = 'open') = (decided_at IS NULL)),
      CHECK ((state = 'published') = (sequence IS NOT NULL))
    )`,
    ...tenantTable('proposals', { remove: false }),

    // A unit is named as the handbook names it; its revision tells two people apart who choose for it at the same time.
    `CREATE TABLE adopting_units (
      organization_id uuid NOT NULL REFERENCES organizations,
      ${id('unit')},
      revision integer NOT NULL,
      PRIMARY KEY (organization_id, unit)
    )`,
    ...tenantTable('adopting_units', { remove: false }),

    `CREATE TABLE adoptions (
      organization_id uuid NOT NULL,
      unit text NOT NULL,
      from_day date NOT NULL,
      mode text NOT NULL CHECK (mode IN ('pinned', 'following', 'above')),
      version text,
      PRIMARY KEY (organization_id, unit, from_day),
      FOREIGN KEY (organization_id, unit) REFERENCES adopting_units,
      FOREIGN KEY (organization_id, version) REFERENCES versions,
      CHECK ((mode = 'pinned') = (version IS NOT NULL))
    )`,
    ...tenantTable('adoptions', { remove: false }),
  ],
};
