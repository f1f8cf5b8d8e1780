/**
 * A small organisation in which everybody stands to Paul in another way, served over HTTP: what the cases of the policy are run through.
 * The clock stands at 2026-11-02.
 */
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import type { DutyName } from './access/duty.ts';
import { newToken, tokenDigest } from './access/server/sign-in/secret.ts';
import { giveDuty } from './access/server/store/duties.ts';
import { dairy } from './compiler/diff/dairy.fixture.ts';
import { handbookFrom } from './frameworks/server/versions/organization.fixture.ts';
import { versionsIn } from './frameworks/server/versions/store.ts';
import { locked } from './frameworks/versions/locked.fixture.ts';
import { openOrganization, type Policies, usualPolicies } from './open-organization.ts';
import { fictionIds } from './people/fiction/ids.ts';
import type { Position } from './people/position.ts';
import type { PeopleRecords } from './people/roster.ts';
import { seedPeople } from './people/server/seed.ts';
import type { TestDatabase } from './platform/database/test-database.fixture.ts';
import { createLive } from './platform/live.ts';
import { isId } from './platform/new-id.ts';
import { buildSite } from './server.ts';

export const today = '2026-11-02';
const yesterday = '2026-11-01';
const long = '2020-01-01';

const units = { farm: null, dairy: 'farm', churns: 'dairy', kitchen: 'farm' } as const;
type UnitName = keyof typeof units;

interface Somebody {
  unit: UnitName;
  manager: string | null;
  /** Of the position; the last day of somebody who left is their last day here. */
  until?: string;
  from?: string;
  left?: string;
}

/** Whom the cases name, and where they are. Where a name stands twice in a line, it is in the lists below. */
const persons: Readonly<Record<string, Somebody>> = {
  vera: { unit: 'farm', manager: null },
  // Before Mara in the lines, with those below.
  sven: { unit: 'kitchen', manager: 'vera' },
  svea: { unit: 'kitchen', manager: 'sven' },
  mara: { unit: 'dairy', manager: 'vera' },
  lena: { unit: 'churns', manager: 'mara', from: '2021-01-01' },
  paul: { unit: 'churns', manager: 'lena', from: '2026-10-01' },
  petra: { unit: 'churns', manager: 'lena' },
  kurt: { unit: 'kitchen', manager: 'vera' },
  nina: { unit: 'kitchen', manager: 'kurt' },
  dora: { unit: 'kitchen', manager: 'kurt' },
  dana: { unit: 'kitchen', manager: 'kurt' },
  dirk: { unit: 'kitchen', manager: 'kurt' },
  della: { unit: 'kitchen', manager: 'kurt' },
  olga: { unit: 'kitchen', manager: 'kurt' },
  omar: { unit: 'kitchen', manager: 'kurt' },
  otto: { unit: 'kitchen', manager: 'kurt' },
  olaf: { unit: 'kitchen', manager: 'kurt' },
  fred: { unit: 'kitchen', manager: 'kurt' },
  fina: { unit: 'kitchen', manager: 'kurt' },
  adam: { unit: 'kitchen', manager: 'kurt' },
  anna: { unit: 'kitchen', manager: 'kurt' },
  gert: { unit: 'churns', manager: 'lena', from: '2021-01-01', until: '2026-09-30', left: '2026-09-30' },
  gerda: { unit: 'kitchen', manager: 'kurt', until: yesterday, left: yesterday },
};

/** Beside what is in the table: Paul was Nina's until September and is to be Kurt's from December on, for whom he acts until then. */
const further: Partial<Position>[] = [
  { person: 'paul', unit: 'kitchen', manager: 'nina', from: long, until: '2026-09-30' },
  { person: 'paul', unit: 'kitchen', manager: 'kurt', from: '2026-12-01', until: null },
  { person: 'paul', kind: 'acting', unit: 'kitchen', manager: 'kurt', from: '2026-10-01', until: '2026-11-30' },
  { person: 'lena', unit: 'kitchen', manager: 'nina', from: long, until: '2020-12-31' },
  { person: 'gert', unit: 'kitchen', manager: 'kurt', from: long, until: '2020-12-31' },
];
const until: Readonly<Record<string, string>> = { paul: '2026-11-30' };

/** Who acts for whom: Dora for Lena today, Della did until yesterday, Dana acts for Paul; Petra was named by Gert, who has left. */
const delegates = [
  { person: 'lena', delegate: 'dora', from: long, until: null },
  { person: 'lena', delegate: 'della', from: long, until: yesterday },
  { person: 'paul', delegate: 'dana', from: long, until: null },
  { person: 'gert', delegate: 'petra', from: long, until: null },
];
const dottedLines = [
  { person: 'paul', to: 'dirk', from: long, until: null },
  { person: 'paul', to: 'nina', from: long, until: yesterday },
  // She has another, of today.
  { person: 'omar', to: 'nina', from: long, until: null },
  // He has left; Dirk has others to whom it leads.
  { person: 'gert', to: 'dirk', from: long, until: null },
];
const leaves = [{ person: 'paul', from: '2026-11-02', until: '2026-11-06' }];

const duties: { person: string; duty: DutyName; unit: UnitName | null; until?: string }[] = [
  { person: 'olga', duty: 'people-partner', unit: 'dairy' },
  { person: 'omar', duty: 'people-partner', unit: 'kitchen' },
  { person: 'otto', duty: 'people-partner', unit: null },
  { person: 'olaf', duty: 'people-partner', unit: null, until: yesterday },
  { person: 'fred', duty: 'framework-owner', unit: 'dairy' },
  { person: 'omar', duty: 'framework-owner', unit: 'kitchen' },
  { person: 'fina', duty: 'framework-owner', unit: null },
  { person: 'adam', duty: 'administrator', unit: null },
  { person: 'anna', duty: 'auditor', unit: null },
  { person: 'gerda', duty: 'administrator', unit: null },
];

export const names = Object.keys(persons);

const ids = Object.fromEntries(
  [...names, ...Object.keys(units)].map(
    (
      (next) => (name: string) =>
        [name, next()] as const
    )(fictionIds(9, 3)),
  ),
) as Record<string, string>;

/** @throws where the organisation has nobody of that name */
export function idOf(name: string): string {
  const id = isId(name) ? name : ids[name];
  if (id === undefined) throw new Error(`Nobody and nothing is called "${name}".`);
  return id;
}

/** Whether somebody is listed among those who left. */
export const hasLeft = (name: string) => persons[name]?.left !== undefined;

export const numberOf = (name: string) => `NO-${names.indexOf(name) + 100}`;

function records(): PeopleRecords {
  const next = fictionIds(9, 4);
  const dated = { revision: 1 } as const;
  const position = (one: Partial<Position>): Position => ({
    id: next(),
    kind: 'substantive',
    post: { kind: 'level', id: 'dairy/senior' },
    title: 'Senior',
    grade: 7,
    from: long,
    until: null,
    ...dated,
    ...one,
    person: idOf(one.person ?? ''),
    unit: one.unit == null ? null : idOf(one.unit),
    manager: one.manager == null ? null : idOf(one.manager),
  });
  const own = Object.entries(persons).map(([person, { left: _, ...held }]) =>
    position({ person, ...held, ...(until[person] !== undefined && { until: until[person] }) }),
  );
  return {
    units: Object.entries(units).map(([name, parent]) => ({
      id: idOf(name),
      key: name === 'dairy' || name === 'kitchen' ? name : null,
      title: `${name[0]?.toUpperCase()}${name.slice(1)}`,
      kind: parent === null ? 'company' : 'department',
      parent: parent === null ? null : idOf(parent),
      closedOn: null,
      ...dated,
    })),
    persons: names.map((name) => ({
      id: idOf(name),
      number: numberOf(name),
      name: `${name[0]?.toUpperCase()}${name.slice(1)} Example`,
      email: `${name}@farm.example`,
      startedOn: long,
      leftOn: persons[name]?.left ?? null,
      ...dated,
    })),
    positions: [...own, ...further.map(position)],
    memberships: [],
    dottedLines: dottedLines.map((one) => ({ id: next(), ...dated, ...one, person: idOf(one.person), to: idOf(one.to) })),
    leaves: leaves.map((one) => ({ id: next(), ...dated, ...one, person: idOf(one.person) })),
    delegates: delegates.map((one) => ({ id: next(), ...dated, ...one, person: idOf(one.person), delegate: idOf(one.delegate) })),
  };
}

/** What the site stands on: that of a test, or of a program. */
export type PolicyDatabase = Pick<TestDatabase, 'database' | 'organizations' | 'actor' | 'clock' | 'newId'> & {
  /** By whom: the cookies of those who signed in, kept where one site follows another. */
  sessions?: Map<string, Promise<string>>;
};

export interface PolicySite {
  test: PolicyDatabase;
  organization: string;
  /** Asks as somebody of the organisation, by name or id; `adam as paul` looks with his eyes, `outsider` is signed in nowhere. */
  ask(who: string, method: string, path: string, sent?: { body?: object; headers?: Record<string, string> }): Promise<Heard>;
  close(): Promise<void>;
}

export interface Heard {
  status: number;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at, not built upon
  body: any;
  etag: string;
}

/** Puts the organisation with everybody in it, and a version that an operator proposed, into a database that is empty. */
export async function fillPolicyDatabase(test: PolicyDatabase): Promise<void> {
  const by = { organization: test.organizations[0], actor: test.actor };
  await test.database.change(by, (change) => seedPeople(change, records()));
  await test.database.change(by, async (change) => {
    for (const { person, duty, unit, until = null } of duties)
      await giveDuty(change, { person: idOf(person), duty, unit: unit && idOf(unit), source: 'given', from: long, until });
  });
  await test.database.change(by, async ({ db, organization, at, newId, nothing }) => {
    await versionsIn(db, organization).propose({
      proposal_id: newId(),
      state: 'open',
      plan: 'of-another-day',
      version: `sha256-${createHash('sha256').update('proposed').digest('hex')}`,
      base: null,
      effective_day: today,
      notes: '',
      ...{ major: 1, minor: 0, patch: 0, people: 0 },
      proposed_at: at,
      actor_kind: test.actor.kind,
      actor_id: test.actor.id,
      ...{ decided_at: null, decider_kind: null, decider_id: null, sequence: null, revision: 1 },
    });
    nothing();
  });
}

export async function policySite(test: PolicyDatabase, policies: Policies = usualPolicies): Promise<PolicySite> {
  const [organization] = test.organizations;
  const live = createLive(handbookFrom(locked(dairy)));
  const jobs = { enqueue: async () => test.newId(), work: async () => undefined, every: () => undefined, stop: async () => undefined };
  const parts = await openOrganization({ ...test, organization, kind: 'real', jobs }, live, test.clock, { policies });
  const app = await buildSite({
    handbook: live,
    organization: parts,
    webFolder: null,
    onlyLoopback: false,
    log: { info: () => undefined, warn: (line) => process.stderr.write(`${line}\n`) },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { sessions = new Map<string, Promise<string>>() } = test;
  const cookieOf = (who: string): Promise<string> => {
    const known = sessions.get(who) ?? sessionFor(test, organization, who);
    sessions.set(who, known);
    return known;
  };
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1`;
  return {
    test,
    organization,
    ask: async (who, method, path, { body, headers = {} } = {}) => {
      const answer = await fetch(`${address}${path}`, {
        method,
        headers: {
          ...(body && { 'content-type': 'application/json' }),
          ...(who !== 'outsider' && { cookie: await cookieOf(who) }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      const isJson = text !== '' && /^application\/(?:problem\+)?json/u.test(answer.headers.get('content-type') ?? '');
      return { status: answer.status, text, body: isJson ? JSON.parse(text) : null, etag: answer.headers.get('etag') ?? '' };
    },
    close: () => app.close(),
  };
}

/** The cookie of a session of somebody; of somebody who has left, that of one that began before. */
async function sessionFor({ database, actor, newId }: PolicyDatabase, organization: string, who: string): Promise<string> {
  const token = newToken();
  const [person = '', as] = who.split(' as ');
  await database.change({ organization, actor }, async ({ db, at, nothing }) => {
    const until = new Date(at.getTime() + 600_000);
    await sql`
      INSERT INTO sessions (organization_id, session_id, person_id, token, method, device, started_at, used_at, viewing_person, viewing_until)
      VALUES (${organization}, ${newId()}, ${idOf(person)}, ${tokenDigest(token)}, 'password', 'Test', ${at}, ${at},
        ${as === undefined ? null : idOf(as)}, ${as === undefined ? null : until})`.execute(db);
    nothing();
  });
  return `gradus=${token}`;
}
