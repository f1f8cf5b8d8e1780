/** What people are told, the mail that goes out of it, and which mail they want. */
import type { Migration } from './list.ts';
import { tenantTable } from './tenant-table.ts';

const tenant = 'organization_id uuid NOT NULL REFERENCES organizations';
const person = 'FOREIGN KEY (organization_id, person_id) REFERENCES persons (organization_id, person_id)';
const minutes = (column: string) => `${column} smallint CHECK (${column} BETWEEN 0 AND 1439)`;

export const inbox: Migration = {
  name: '0009-inbox',
  statements: [
    `CREATE TABLE notices (
      ${tenant},
      notice_id uuid NOT NULL,
      person_id uuid NOT NULL,
      kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 50),
      told jsonb NOT NULL CHECK (jsonb_typeof(told) = 'object' AND octet_length(told::text) <= 4000),
      link text CHECK (length(link) BETWEEN 1 AND 2000),
      at timestamptz NOT NULL,
      read_at timestamptz,
      PRIMARY KEY (organization_id, notice_id),
      ${person}
    )`,
    'CREATE INDEX notices_person ON notices (organization_id, person_id, at DESC, notice_id DESC)',
    'CREATE INDEX notices_unread ON notices (organization_id, person_id, at DESC, notice_id DESC) WHERE read_at IS NULL',
    'CREATE INDEX notices_at ON notices (organization_id, at)',
    ...tenantTable('notices'),

    // `once` is an address that works a single time: it stands in the mail alone, and here until the mail is on its way or given up.
    // `held_until` is how long whoever sends it has it for themselves; after that they are taken for dead. `since` is when it was first to go.
    `CREATE TABLE notice_mails (
      ${tenant},
      notice_id uuid NOT NULL,
      state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'left-out')),
      reason text CHECK (length(reason) BETWEEN 1 AND 50),
      answer text CHECK (length(answer) BETWEEN 1 AND 500),
      once text CHECK (length(once) BETWEEN 1 AND 2000),
      attempts integer NOT NULL DEFAULT 0,
      since timestamptz NOT NULL,
      due timestamptz NOT NULL,
      held_until timestamptz,
      ended_at timestamptz,
      PRIMARY KEY (organization_id, notice_id),
      FOREIGN KEY (organization_id, notice_id) REFERENCES notices (organization_id, notice_id) ON DELETE CASCADE,
      CHECK ((state = 'sending') = (held_until IS NOT NULL)),
      CHECK ((state IN ('waiting', 'sending')) = (ended_at IS NULL)),
      CHECK (once IS NULL OR ended_at IS NULL)
    )`,
    "CREATE INDEX notice_mails_due ON notice_mails (organization_id, due) WHERE state IN ('waiting', 'sending')",
    "CREATE INDEX notice_mails_failed ON notice_mails (organization_id, ended_at DESC) WHERE state = 'failed'",
    ...tenantTable('notice_mails'),

    `CREATE TABLE mail_settings (
      ${tenant},
      person_id uuid NOT NULL,
      opt_out text[] NOT NULL,
      ${minutes('quiet_from')},
      ${minutes('quiet_until')},
      zone text NOT NULL CHECK (length(zone) BETWEEN 1 AND 100),
      language text NOT NULL CHECK (language IN ('en', 'de')),
      revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
      PRIMARY KEY (organization_id, person_id),
      ${person},
      CHECK ((quiet_from IS NULL) = (quiet_until IS NULL) AND quiet_from <> quiet_until)
    )`,
    ...tenantTable('mail_settings'),

    // What stands in a mail for leaving a group of mail with one click; kept as a digest, as every token is.
    `CREATE TABLE mail_unsubscribes (
      ${tenant},
      digest bytea NOT NULL,
      person_id uuid NOT NULL,
      mail_group text NOT NULL CHECK (length(mail_group) BETWEEN 1 AND 50),
      at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, digest),
      ${person}
    )`,
    'CREATE INDEX mail_unsubscribes_person ON mail_unsubscribes (organization_id, person_id)',
    'CREATE INDEX mail_unsubscribes_at ON mail_unsubscribes (organization_id, at)',
    ...tenantTable('mail_unsubscribes'),
  ],
};
