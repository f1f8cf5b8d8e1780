/** API tokens, people who are locked out, and what an identity provider says by SCIM. */
import type { Migration } from './list.ts';
import { tenantTable } from './tenant-table.ts';

const tenant = 'organization_id uuid NOT NULL REFERENCES organizations';
const revision = 'revision integer NOT NULL DEFAULT 1 CHECK (revision > 0)';
const person = 'FOREIGN KEY (organization_id, person_id) REFERENCES persons (organization_id, person_id)';
const group = 'FOREIGN KEY (organization_id, group_id) REFERENCES scim_groups (organization_id, group_id)';
const text = (column: string, most: number) => `${column} text CHECK (length(${column}) BETWEEN 1 AND ${most})`;

export const tokens: Migration = {
  name: '0008-tokens',
  statements: [
    // The token itself is nowhere: `digest` is what is left of it.
    `CREATE TABLE tokens (
      ${tenant},
      token_id uuid NOT NULL,
      kind text NOT NULL CHECK (kind IN ('personal', 'service')),
      person_id uuid,
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      scopes text[] NOT NULL CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'write', 'scim']),
      digest bytea NOT NULL CHECK (octet_length(digest) = 32),
      made_at timestamptz NOT NULL,
      made_by_kind text NOT NULL,
      made_by_id text NOT NULL,
      until_day date NOT NULL,
      used_at timestamptz,
      revoked_at timestamptz,
      PRIMARY KEY (organization_id, token_id),
      ${person},
      CHECK ((kind = 'personal') = (person_id IS NOT NULL)),
      CHECK ((kind = 'service') = ('scim' = ANY (scopes)))
    )`,
    'CREATE INDEX tokens_person ON tokens (organization_id, person_id) WHERE person_id IS NOT NULL',
    "CREATE INDEX tokens_service ON tokens (organization_id, token_id) WHERE kind = 'service'",
    ...tenantTable('tokens'),

    // Beside their employment: whoever is locked out works here and cannot come in. Each source lifts its own.
    `CREATE TABLE locks (
      ${tenant},
      person_id uuid NOT NULL,
      source text NOT NULL CHECK (source IN ('given', 'scim')),
      at timestamptz NOT NULL,
      by_kind text NOT NULL,
      by_id text NOT NULL,
      PRIMARY KEY (organization_id, person_id, source),
      ${person}
    )`,
    ...tenantTable('locks'),

    // What an identity provider said of a person, once it said anything: in its own words, for it compares them with what it reads.
    `CREATE TABLE scim_users (
      ${tenant},
      person_id uuid NOT NULL,
      user_name text NOT NULL CHECK (length(user_name) BETWEEN 1 AND 254),
      user_name_key text COLLATE "C" NOT NULL,
      ${text('external_id', 1000)},
      ${text('display_name', 200)},
      ${text('formatted_name', 200)},
      ${text('given_name', 200)},
      ${text('family_name', 200)},
      number_said boolean NOT NULL,
      manager_id uuid CHECK (manager_id <> person_id),
      removed_at timestamptz,
      ${revision},
      PRIMARY KEY (organization_id, person_id),
      ${person},
      FOREIGN KEY (organization_id, manager_id) REFERENCES persons (organization_id, person_id)
    )`,
    'CREATE UNIQUE INDEX scim_users_name ON scim_users (organization_id, user_name_key) WHERE removed_at IS NULL',
    'CREATE INDEX scim_users_external ON scim_users (organization_id, external_id) WHERE external_id IS NOT NULL',
    ...tenantTable('scim_users'),

    `CREATE TABLE scim_groups (
      ${tenant},
      group_id uuid NOT NULL,
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 254),
      name_key text COLLATE "C" NOT NULL,
      ${text('external_id', 1000)},
      made_at timestamptz NOT NULL,
      changed_at timestamptz NOT NULL,
      ${revision},
      PRIMARY KEY (organization_id, group_id),
      CONSTRAINT scim_groups_name UNIQUE (organization_id, name_key)
    )`,
    ...tenantTable('scim_groups'),

    `CREATE TABLE scim_members (
      ${tenant},
      group_id uuid NOT NULL,
      person_id uuid NOT NULL,
      PRIMARY KEY (organization_id, group_id, person_id),
      ${group},
      ${person}
    )`,
    'CREATE INDEX scim_members_person ON scim_members (organization_id, person_id)',
    ...tenantTable('scim_members'),

    // What an administrator lets follow from being in a group.
    `CREATE TABLE scim_group_duties (
      ${tenant},
      group_id uuid NOT NULL,
      place integer NOT NULL,
      duty text NOT NULL CHECK (duty IN ('administrator', 'auditor', 'people-partner', 'framework-owner')),
      unit_id uuid,
      PRIMARY KEY (organization_id, group_id, place),
      ${group},
      FOREIGN KEY (organization_id, unit_id) REFERENCES units (organization_id, unit_id),
      CHECK (unit_id IS NULL OR duty IN ('people-partner', 'framework-owner'))
    )`,
    ...tenantTable('scim_group_duties'),
  ],
};
