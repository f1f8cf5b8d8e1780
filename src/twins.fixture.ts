/**
 * Two organisations in one database whose records have the very same ids, made by the same acts; every text of the second is marked,
 * and it has more besides. Each is served as the program serves it.
 */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { keepMailChoices } from './access/server/inbox/mail-settings.ts';
import { notify } from './access/server/inbox/notify.ts';
import { end as endMail } from './access/server/inbox/outbox.ts';
import { newUnsubscribe } from './access/server/inbox/unsubscribe-tokens.ts';
import { fillIssuers } from './access/server/issuers/issuer-rows.fixture.ts';
import { fillTokens } from './access/server/scim/said-users.fixture.ts';
import { keepPasskey } from './access/server/sign-in/passkeys.ts';
import { makeCodes } from './access/server/sign-in/recovery-codes.ts';
import { giveDuty } from './access/server/store/duties.ts';
import { lockOut } from './access/server/tokens/lock-person.ts';
import { dairy } from './compiler/diff/dairy.fixture.ts';
import { handbookFrom } from './frameworks/server/versions/organization.fixture.ts';
import { edited, type Files, locked } from './frameworks/versions/locked.fixture.ts';
import { openOrganization, queues } from './open-organization.ts';
import { fictionIds } from './people/fiction/ids.ts';
import { generateOrganization } from './people/generate-organization.ts';
import type { Person } from './people/person.ts';
import { postsOf } from './people/posts-of-graph.ts';
import { keepStandings } from './people/server/keep-standings.ts';
import { seedPeople } from './people/server/seed.ts';
import { type Change, openDatabase } from './platform/database/database.ts';
import { type TestDatabase, testDatabase } from './platform/database/test-database.fixture.ts';
import { createLive } from './platform/live.ts';
import { type NewId, newIds } from './platform/new-id.ts';
import { type Viewer, viewerOf } from './platform/policy/viewer.ts';
import { buildSite } from './server.ts';

/** Stands in every text of the second organisation, and in none of the first. */
export const mark = 'Xyloqb';
export const today = '2026-11-02';
const senior = 'content/matrix/dairy/senior.md';

export interface Answer {
  status: number;
  text: string;
  type: string;
  etag: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at, not built upon
  body: any;
}

export interface Request {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With what is asked for. */
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export type Ask = (request: Request) => Promise<Answer>;

export interface Twin {
  id: string;
  app: FastifyInstance;
  ask: Ask;
  /** The pages say something else from now on. */
  edit(text: string): void;
  warnings: string[];
  close(): Promise<void>;
}

export interface Twins {
  test: TestDatabase;
  /** The one that asks. */
  first: Twin;
  /** The one of which nothing may be seen. */
  second: Twin;
  /** The first again, its database opened as who owns the tables: no wall stands before it. */
  unwalled: Twin;
  /** Used by the second for a person: key and what was sent. */
  usedKey: { key: string; body: object };
  close(): Promise<void>;
}

/**
 * To be called once in a test file, outside of its tests.
 * @param whileAlone what is done when the second is still empty
 */
export async function twinOrganizations(whileAlone: (first: Twin) => Promise<void> = async () => undefined): Promise<Twins> {
  const test = await testDatabase({ queues });
  const [one, other] = test.organizations;
  const usedKey = { key: 'once-and-the-same', body: { number: 'K-1', name: 'Keyed Person' } };
  const first = await openTwin(test, one, test.url, '');
  const second = await openTwin(test, other, test.url, ` ${mark}`);
  // A start of the program is in the audit: all of them are before anybody looks.
  const unwalled = await openTwin(test, one, test.ownerUrl, '');
  await fill(first, test, '');
  await whileAlone(first);
  await fill(second, test, ` ${mark}`);
  // What is made from now on has ids of its own.
  first.apart();
  second.apart();
  await addMore(second, usedKey);
  unwalled.apart();
  const close = async () => {
    for (const twin of [first, second, unwalled]) await twin.close();
  };
  return { test, first, second, unwalled, usedKey, close };
}

/** While it is filled. */
interface Filled extends Twin {
  newId: NewId;
  /** From now on it makes ids of its own. */
  apart(): void;
}

async function openTwin(test: TestDatabase, id: string, url: string, marked: string): Promise<Filled> {
  const { clock } = test;
  let source = fictionIds(77, 9);
  const newId = () => source();
  const warnings: string[] = [];
  const onError = (error: Error) => warnings.push(error.message);
  const database = openDatabase({ url, clock, newId, enqueue: async () => newId(), connections: 4, onError });
  let files: Files = locked(edited(dairy, { [senior]: (text) => text.replace('### Teaching', `- Counts the churns.\n\n### Teaching`) }));
  const live = createLive(handbookFrom(files));
  const jobs = { enqueue: async () => newId(), work: async () => undefined, every: () => undefined, stop: async () => undefined };
  const parts = await openOrganization({ organization: id, database, newId, kind: 'real', jobs }, live, clock);
  const app = await buildSite({
    handbook: live,
    // Who has signed in is who they are.
    organization: {
      ...parts,
      viewerOf: async (request) => (await parts.viewerOf(request)) ?? viewerNamed(request),
    },
    webFolder: null,
    onlyLoopback: false,
    log: { info: () => undefined, warn: (line) => warnings.push(line) },
  });
  let places = 0;
  const ask: Ask = async ({ method, url: address, headers = {}, body }) => {
    places++;
    const answer = await app.inject({
      method,
      url: address,
      // From one place so much would have to wait.
      remoteAddress: `10.${places >> 16}.${(places >> 8) & 255}.${places & 255}`,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const type = String(answer.headers['content-type'] ?? '');
    const isJson = type.includes('json') && answer.body !== '';
    return {
      status: answer.statusCode,
      text: `${JSON.stringify(answer.headers)}\n${answer.body}`,
      type,
      etag: String(answer.headers.etag ?? ''),
      body: isJson ? JSON.parse(answer.body) : null,
    };
  };
  return {
    id,
    app,
    ask,
    newId,
    warnings,
    edit: (text) => {
      files = locked(
        edited(files, { [senior]: (page) => page.replace(/- Counts the churns.*/u, `- Counts the churns${marked}, ${text}.`) }),
      );
      live.replace(handbookFrom(files));
    },
    apart: () => {
      source = newIds(clock);
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** Who asks without having signed in. Whoever is named is a person: an approval needs two, and an inbox is a person's. */
function viewerNamed({ headers }: FastifyRequest): Viewer {
  const named = headers['x-test-actor'];
  if (typeof named !== 'string') return viewerOf({ kind: 'operator', id: 'local' }, { everything: true });
  return viewerOf({ kind: 'person', id: named }, { everything: true, person: named });
}

/** @throws where it is refused */
export async function done(answer: Promise<Answer>): Promise<Answer> {
  const { status, text, ...rest } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return { status, text, ...rest };
}

const csv = (marked: string) =>
  [
    'Personnel number,Name,Job title,Started',
    `I-1,Imported One${marked},Churner${marked},2020-01-01`,
    `I-2,Imported Two${marked},level:dairy/senior,2020-01-01`,
  ].join('\n');

/** The same acts for both, so that the ids made on the way are the same as well. */
async function fill(twin: Filled, test: TestDatabase, marked: string): Promise<void> {
  const records = generateOrganization({ people: 60, posts: postsOf(handbookFrom(locked(dairy)).graph), today, seed: 5 });
  const said = (text: string) => `${text}${marked}`;
  const mail = marked.trim().toLowerCase();
  const alike = alikeIn(twin, test);
  await alike((change) =>
    seedPeople(change, {
      ...records,
      units: records.units.map((unit) => ({ ...unit, title: said(unit.title) })),
      persons: records.persons.map((one) => ({
        ...one,
        name: said(one.name),
        number: said(one.number),
        email: one.email && `${mail}${one.email}`,
      })),
      positions: records.positions.map((one) => ({ ...one, title: said(one.title) })),
    }),
  );
  await keepStandings(test.database, twin.id, today);
  await alike(async (change) => {
    const duty = { duty: 'auditor' as const, unit: null, from: today, until: null };
    await giveDuty(change, { ...duty, person: records.persons[2]?.id ?? '', source: said('given') });
    // Some of them are ended on the way.
    for (const { id } of records.persons.slice(10, 30)) await giveDuty(change, { ...duty, person: id, source: 'given' });
  });
  await alike(async (change) => {
    const to = records.persons[4]?.id ?? '';
    const notice = await notify(change, { to, kind: 'token-made', values: { token: said('Payroll') }, link: null });
    await endMail(change, notice, { state: 'failed', reason: 'refused', answer: said('550 Nobody is called that') });
    await keepMailChoices(change, to, { optOut: [], quiet: null, zone: `UTC${marked}`, language: 'en' }, 0);
    await newUnsubscribe(change, to, 'duties');
  });
  await alike(async ({ db, organization, nothing }) => {
    await sql`INSERT INTO retention (organization_id, people_months) VALUES (${organization}, ${marked === '' ? 36 : 48})`.execute(db);
    nothing();
  });
  await alike(async ({ db, organization, nothing }) => {
    await sql`INSERT INTO sign_in_rules (organization_id, two_factors) VALUES (${organization}, ${marked === '' ? 'nobody' : 'duties'})`.execute(
      db,
    );
    nothing();
  });
  await alike((change) => fillIssuers(change, records.persons[4]?.id ?? '', said));
  const [owner = '', barred = '', user = ''] = records.persons.slice(5).map(({ id }) => id);
  await alike((change) => fillTokens(change, [owner, barred, user], said));
  // Some of them are let in again on the way.
  await alike(async (change) => {
    for (const { id } of records.persons.slice(30, 50)) await lockOut(change, id, 'given', { sessions: async () => undefined });
  });
  const send = (method: 'POST' | 'PUT', url: string, sent?: object, headers: Record<string, string> = {}) =>
    done(twin.ask({ method, url: `/api/v1${url}`, headers, ...(sent && { body: sent }) }));
  const planned = async () => (await done(twin.ask({ method: 'GET', url: '/api/v1/publish-plan' }))).body.digest as string;
  const publishNow = async (effective: string, notes: string) => {
    return send(
      'POST',
      '/versions',
      { plan: await planned(), effective, notes: said(notes) },
      { 'x-test-actor': records.persons[3]?.id ?? '' },
    );
  };
  // The first is the same version for both; what they say of it is not.
  await publishNow(today, 'As it is.');
  twin.edit('and writes it down');
  await publishNow('2026-11-05', 'Written down from now on.');
  await send('PUT', '/adoptions/dairy', { from: today, mode: 'following' }, { 'if-match': '"0"' });
  await send('PUT', '/publishing', { approvals: 1 }, { 'if-match': '"1"' });
  const rules = { peopleMonths: 24, erasePeople: false, importDays: 30, noticeDays: null, sessionDays: 30, invitationDays: 30 };
  await send('PUT', '/retention', rules, { 'if-match': '"0"' });
  twin.edit('and again in the evening');
  await publishNow('2026-11-08', 'To be approved.');
  const title = said('Cheese Turner');
  await send('PUT', '/mappings', { source: title, post: { kind: 'level', id: 'dairy/senior' } });
  await send('POST', '/imports', { name: said('people.csv'), content: Buffer.from(csv(marked)).toString('base64') });
  await send('POST', '/units', { title: said('Guild'), kind: 'team' });
  await letIn(twin, test, records.persons, marked);
}

/** A change of the database, with the ids that the twin makes. Nobody does jobs. */
function alikeIn({ id, newId }: Filled, { database, actor }: TestDatabase) {
  return <T>(work: (change: Change) => Promise<T>): Promise<T> =>
    database.change({ organization: id, actor }, (change) => work({ ...change, newId, enqueue: async () => '' }));
}

/** Somebody who can sign in, in every way, and what they left behind. */
async function letIn(twin: Filled, test: TestDatabase, persons: readonly Person[], marked: string): Promise<void> {
  const post = async (path: string, body?: object) => done(twin.ask({ method: 'POST', url: `/api/v1${path}`, ...(body && { body }) }));
  const [one] = persons.filter(({ email, leftOn }) => email !== null && leftOn === null);
  if (one === undefined) throw new Error('Nobody has an address.');
  const { link } = (await post('/invitations', { person: one.id })).body;
  await post('/invitation/acceptance', { link: link.split('#')[1], password: 'pelican towel orbit gravel' });
  await post('/session/passkey/options');
  await twin.ask({
    method: 'POST',
    url: '/api/v1/session/password',
    body: { email: `nobody${marked.trim()}@example.org`, password: 'wrong' },
  });
  const alike = alikeIn(twin, test);
  await alike(async (change) => {
    await makeCodes(change, one.id);
    const key = { credential: 'AAAA', publicKey: Buffer.from(marked), counter: 0, transports: [], synced: false };
    await keepPasskey(change, one.id, `Laptop${marked}`, key);
  });
}

/** Records that the second alone has, of every kind. */
async function addMore(twin: Twin, { key, body }: Twins['usedKey']): Promise<void> {
  const send = async (method: 'POST' | 'PUT', url: string, sent: object, headers: Record<string, string> = {}) =>
    (await done(twin.ask({ method, url: `/api/v1${url}`, headers, body: sent }))).body;
  const post = { kind: 'level', id: 'dairy/senior' };
  const unit = await send('POST', '/units', { title: `Own ${mark}`, kind: 'team' });
  const [one, other] = [
    await send('POST', '/people', {
      number: `${mark} 1`,
      name: `Only ${mark}`,
      email: `only@${mark}.example`,
      position: { post, from: '2025-01-01', unit: unit.unit.id },
    }),
    await send('POST', '/people', { number: `${mark} 2`, name: `Lone ${mark}`, position: { post, from: '2025-01-01' } }),
  ];
  await send('POST', `/people/${one.id}/memberships`, { unit: unit.unit.id, from: '2026-01-01' });
  await send('POST', `/people/${one.id}/dotted-lines`, { to: other.id, from: '2026-01-01' });
  await send('POST', `/people/${one.id}/leaves`, { from: '2026-12-01' });
  await send('POST', `/people/${one.id}/delegates`, { delegate: other.id, from: '2026-01-01' });
  await send('POST', '/people', body, { 'idempotency-key': key });
  await send('PUT', '/mappings', { source: `Whey Keeper ${mark}`, post });
  await send('POST', '/imports', { name: `${mark}.csv`, content: Buffer.from(csv(` ${mark} more`)).toString('base64') });
}
