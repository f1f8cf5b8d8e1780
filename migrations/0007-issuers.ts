/** Issuers of OpenID Connect: those that are trusted, who signs in through them, and sign-ins that were begun. No secret lies here. */
import type { Migration } from './list.ts';
import { tenantTable } from './tenant-table.ts';

const tenant = 'organization_id uuid NOT NULL REFERENCES organizations';
const ofIssuer = 'FOREIGN KEY (organization_id, issuer_id) REFERENCES issuers (organization_id, issuer_id) ON DELETE CASCADE';
/** As OpenID Connect Core has it: at most 255 letters of ASCII. */
const subject = (column: string, rest = 'NOT NULL') =>
  `${column} text COLLATE "C" ${rest} CHECK (octet_length(${column}) BETWEEN 1 AND 255)`;

export const issuers: Migration = {
  name: '0007-issuers',
  statements: [
    // `secret_place` is the name of a variable of the environment; without one the client is a public one, and PKCE alone stands for it.
    `CREATE TABLE issuers (
      ${tenant},
      issuer_id uuid NOT NULL,
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
      url text NOT NULL CHECK (length(url) BETWEEN 1 AND 500),
      client_id text NOT NULL CHECK (length(client_id) BETWEEN 1 AND 500),
      secret_place text CHECK (secret_place ~ '^GRADUS_ISSUER_[A-Z0-9_]{1,80}$'),
      scopes text[] NOT NULL,
      groups_claim text CHECK (length(groups_claim) BETWEEN 1 AND 200),
      just_in_time boolean NOT NULL,
      domains text[] NOT NULL,
      max_age integer CHECK (max_age BETWEEN 0 AND 31536000),
      prompt text CHECK (prompt IN ('login', 'select_account')),
      enabled boolean NOT NULL,
      revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
      PRIMARY KEY (organization_id, issuer_id),
      CONSTRAINT issuers_client UNIQUE (organization_id, url, client_id)
    )`,
    ...tenantTable('issuers'),

    `CREATE TABLE issuer_groups (
      ${tenant},
      issuer_id uuid NOT NULL,
      place integer NOT NULL,
      group_name text NOT NULL CHECK (length(group_name) BETWEEN 1 AND 200),
      duty text NOT NULL CHECK (duty IN ('administrator', 'auditor', 'people-partner', 'framework-owner')),
      unit_id uuid,
      PRIMARY KEY (organization_id, issuer_id, place),
      ${ofIssuer},
      FOREIGN KEY (organization_id, unit_id) REFERENCES units (organization_id, unit_id),
      CHECK (unit_id IS NULL OR duty IN ('people-partner', 'framework-owner'))
    )`,
    'CREATE INDEX issuer_groups_unit ON issuer_groups (organization_id, unit_id) WHERE unit_id IS NOT NULL',
    ...tenantTable('issuer_groups'),

    // Whom an issuer means by a subject, once that is known. An address may pass to somebody else there; a subject does not.
    `CREATE TABLE external_identities (
      ${tenant},
      issuer_id uuid NOT NULL,
      ${subject('subject')},
      person_id uuid NOT NULL,
      first_at timestamptz NOT NULL,
      last_at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, issuer_id, subject),
      CONSTRAINT external_identities_person UNIQUE (organization_id, person_id, issuer_id),
      ${ofIssuer},
      FOREIGN KEY (organization_id, person_id) REFERENCES persons (organization_id, person_id)
    )`,
    ...tenantTable('external_identities'),

    // State, nonce and verifier follow from what the browser's cookie holds: whoever reads this table can finish nobody's sign-in.
    `CREATE TABLE issuer_sign_ins (
      ${tenant},
      browser bytea NOT NULL CHECK (octet_length(browser) = 32),
      issuer_id uuid NOT NULL,
      return_to text NOT NULL CHECK (return_to ~ '^/' AND return_to !~ '^//'),
      redirect text NOT NULL,
      max_age integer,
      expires_at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, browser),
      ${ofIssuer}
    )`,
    'CREATE INDEX issuer_sign_ins_expires ON issuer_sign_ins (organization_id, expires_at)',
    ...tenantTable('issuer_sign_ins'),

    // Which of an issuer's sessions one of ours began with, so that the issuer can end it.
    `CREATE TABLE issuer_sessions (
      ${tenant},
      session_id uuid NOT NULL,
      issuer_id uuid NOT NULL,
      ${subject('subject')},
      ${subject('sid', '')},
      PRIMARY KEY (organization_id, session_id),
      FOREIGN KEY (organization_id, session_id) REFERENCES sessions (organization_id, session_id) ON DELETE CASCADE,
      ${ofIssuer}
    )`,
    'CREATE INDEX issuer_sessions_subject ON issuer_sessions (organization_id, issuer_id, subject)',
    'CREATE INDEX issuer_sessions_sid ON issuer_sessions (organization_id, issuer_id, sid) WHERE sid IS NOT NULL',
    ...tenantTable('issuer_sessions'),

    // A token that ends sessions does it once.
    `CREATE TABLE issuer_logouts (
      ${tenant},
      issuer_id uuid NOT NULL,
      token bytea NOT NULL CHECK (octet_length(token) = 32),
      expires_at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, issuer_id, token),
      ${ofIssuer}
    )`,
    'CREATE INDEX issuer_logouts_expires ON issuer_logouts (organization_id, expires_at)',
    ...tenantTable('issuer_logouts'),
  ],
};
