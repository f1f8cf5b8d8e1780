/**
 * Sign-in: accounts and the ways into them, sessions, invitations, and how often somebody tried. Whatever opens a door (tokens, codes,
 * links) lies here as a digest only.
 */
import type { Migration } from './list.ts';
import { tenantTable } from './tenant-table.ts';

const tenant = 'organization_id uuid NOT NULL REFERENCES organizations';
const ofPerson = (column: string) => `FOREIGN KEY (organization_id, ${column}) REFERENCES persons (organization_id, person_id)`;
const ofAccount = 'FOREIGN KEY (organization_id, person_id) REFERENCES accounts (organization_id, person_id) ON DELETE CASCADE';
const digest = (column: string) => `${column} bytea NOT NULL CHECK (octet_length(${column}) = 32)`;

export const signIn: Migration = {
  name: '0006-sign-in',
  statements: [
    // A person is found by the address they sign in with. A column: behind row-level security no index over lower(email) would be used.
    'ALTER TABLE persons ADD COLUMN email_key text COLLATE "C" GENERATED ALWAYS AS (lower(email)) STORED',
    'CREATE INDEX persons_email ON persons (organization_id, email_key) WHERE email_key IS NOT NULL',

    `CREATE TABLE accounts (
      ${tenant},
      person_id uuid NOT NULL,
      email text COLLATE "C" NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
      password text CHECK (password LIKE '$argon2id$%'),
      password_at timestamptz,
      codes_at timestamptz,
      made_at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, person_id),
      CONSTRAINT accounts_email UNIQUE (organization_id, email),
      ${ofPerson('person_id')},
      CHECK ((password IS NULL) = (password_at IS NULL))
    )`,
    ...tenantTable('accounts'),

    // `used_at` is coarse. While `viewing_until` is ahead, an administrator looks with the eyes of `viewing_person`.
    `CREATE TABLE sessions (
      ${tenant},
      session_id uuid NOT NULL,
      person_id uuid NOT NULL,
      ${digest('token')},
      method text NOT NULL CHECK (method IN ('password', 'passkey', 'issuer', 'recovery', 'invitation', 'persona')),
      device text NOT NULL CHECK (length(device) <= 100),
      started_at timestamptz NOT NULL,
      used_at timestamptz NOT NULL,
      viewing_person uuid,
      viewing_until timestamptz,
      PRIMARY KEY (organization_id, session_id),
      CONSTRAINT sessions_token UNIQUE (organization_id, token),
      ${ofPerson('person_id')},
      ${ofPerson('viewing_person')},
      CHECK ((viewing_person IS NULL) = (viewing_until IS NULL))
    )`,
    'CREATE INDEX sessions_person ON sessions (organization_id, person_id, started_at)',
    'CREATE INDEX sessions_viewing ON sessions (organization_id, viewing_person) WHERE viewing_person IS NOT NULL',
    ...tenantTable('sessions'),

    `CREATE TABLE passkeys (
      ${tenant},
      passkey_id uuid NOT NULL,
      person_id uuid NOT NULL,
      credential text COLLATE "C" NOT NULL CHECK (length(credential) BETWEEN 1 AND 1400),
      public_key bytea NOT NULL,
      counter bigint NOT NULL,
      transports text[] NOT NULL,
      synced boolean NOT NULL,
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      added_at timestamptz NOT NULL,
      used_at timestamptz,
      PRIMARY KEY (organization_id, passkey_id),
      CONSTRAINT passkeys_credential UNIQUE (organization_id, credential),
      ${ofAccount}
    )`,
    'CREATE INDEX passkeys_person ON passkeys (organization_id, person_id, added_at)',
    ...tenantTable('passkeys'),

    // What an authenticator is to sign, once and soon. `bound` says for what: signing in, a session, or a link.
    `CREATE TABLE passkey_challenges (
      ${tenant},
      challenge text COLLATE "C" NOT NULL CHECK (length(challenge) BETWEEN 20 AND 100),
      bound text NOT NULL CHECK (length(bound) BETWEEN 1 AND 200),
      person_id uuid,
      until_at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, challenge)
    )`,
    'CREATE INDEX passkey_challenges_until ON passkey_challenges (organization_id, until_at)',
    ...tenantTable('passkey_challenges'),

    `CREATE TABLE recovery_codes (
      ${tenant},
      person_id uuid NOT NULL,
      ${digest('code')},
      PRIMARY KEY (organization_id, person_id, code),
      ${ofAccount}
    )`,
    ...tenantTable('recovery_codes'),

    // Devices from which somebody signed in before: they are not kept waiting by what others try.
    `CREATE TABLE known_devices (
      ${tenant},
      person_id uuid NOT NULL,
      ${digest('token')},
      used_at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, person_id, token),
      ${ofAccount}
    )`,
    ...tenantTable('known_devices'),

    // Made at the start of a server while nobody who administers can sign in.
    `CREATE TABLE first_links (
      ${tenant},
      ${digest('token')},
      until_at timestamptz NOT NULL,
      PRIMARY KEY (organization_id)
    )`,
    ...tenantTable('first_links'),

    `CREATE TABLE invitations (
      ${tenant},
      invitation_id uuid NOT NULL,
      person_id uuid NOT NULL,
      email text COLLATE "C" NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
      ${digest('token')},
      duties jsonb NOT NULL,
      by_kind text NOT NULL,
      by_id text NOT NULL,
      made_at timestamptz NOT NULL,
      sent_at timestamptz NOT NULL,
      until_at timestamptz NOT NULL,
      state text NOT NULL CHECK (state IN ('open', 'accepted', 'revoked', 'replaced')),
      ended_at timestamptz,
      PRIMARY KEY (organization_id, invitation_id),
      CONSTRAINT invitations_token UNIQUE (organization_id, token),
      ${ofPerson('person_id')},
      CHECK ((state = 'open') = (ended_at IS NULL))
    )`,
    "CREATE UNIQUE INDEX invitations_open ON invitations (organization_id, person_id) WHERE state = 'open'",
    'CREATE INDEX invitations_person ON invitations (organization_id, person_id)',
    'CREATE INDEX invitations_made ON invitations (organization_id, made_at DESC, invitation_id DESC)',
    ...tenantTable('invitations'),

    // Who tried, as a digest: of an address that nobody has, too.
    `CREATE TABLE sign_in_attempts (
      ${tenant},
      kind text NOT NULL CHECK (kind IN ('account', 'device', 'code', 'address', 'asking')),
      ${digest('who')},
      count double precision NOT NULL CHECK (count >= 0),
      at timestamptz NOT NULL,
      PRIMARY KEY (organization_id, kind, who)
    )`,
    'CREATE INDEX sign_in_attempts_at ON sign_in_attempts (organization_id, at)',
    ...tenantTable('sign_in_attempts'),
  ],
};
