/** The whole server over a real database, with requests that come from whoever a test says, or from whoever has a token. */
import type { InjectOptions } from 'fastify';
import { dairy } from '../../../compiler/diff/dairy.fixture.ts';
import { handbookFrom } from '../../../frameworks/server/versions/organization.fixture.ts';
import { locked } from '../../../frameworks/versions/locked.fixture.ts';
import { openOrganization, queues } from '../../../open-organization.ts';
import { openDatabase } from '../../../platform/database/database.ts';
import { testDatabase } from '../../../platform/database/test-database.fixture.ts';
import { dayAt } from '../../../platform/day.ts';
import { createLive } from '../../../platform/live.ts';
import { type Viewer, viewerOf } from '../../../platform/policy/viewer.ts';
import { buildSite } from '../../../server.ts';
import { sessionById, startSession } from '../sign-in/sessions.ts';
import { dutiesOf } from '../store/duties.ts';
import { carriesToken, viewerOfToken } from './viewer.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at, not built upon
  body: any;
  headers: Readonly<Record<string, unknown>>;
}

/** To be called once in a test file, outside of its tests. */
export async function tokenSite() {
  let now = new Date('2026-11-02T09:00:00Z');
  const clock = () => now;
  const test = await testDatabase({ clock, queues });
  const [organization, there] = test.organizations;
  const warnings: string[] = [];
  const database = openDatabase({
    url: test.url,
    clock,
    newId: test.newId,
    enqueue: async () => test.newId(),
    connections: 6,
    onError: (error) => warnings.push(error.message),
  });
  const live = createLive(handbookFrom(locked(dairy)));
  const jobs = { enqueue: async () => test.newId(), work: async () => undefined, every: () => undefined, stop: async () => undefined };

  /** Somebody signed in is named by a header here; nothing else of the server is other than it is. */
  const viewerIn = async (person: string): Promise<Viewer> => {
    if (person === 'operator') return viewerOf({ kind: 'operator', id: 'local' }, { everything: true });
    const duties = await database.read(organization, (db) => dutiesOf({ db, organization }, person, dayAt(now)));
    return viewerOf({ kind: 'person', id: person }, { person, duties, session: await sessionOf(person) });
  };
  const sessions = new Map<string, Promise<string>>();
  const about = { address: '127.0.0.1', agent: 'test', origin: null, secure: false, cookie: () => null };
  const begin = async (person: string): Promise<string> => {
    const change = { organization, actor: test.actor };
    return (await database.change(change, (one) => startSession(one, { person, method: 'password', about }))).id;
  };
  /** Begun when somebody first asks, and again when it was ended. */
  const sessionOf = async (person: string): Promise<string> => {
    const known = await sessions.get(person);
    if (known !== undefined && (await database.read(organization, (db) => sessionById({ db, organization }, known))) === null)
      sessions.delete(person);
    const session = sessions.get(person) ?? begin(person);
    sessions.set(person, session);
    return session;
  };
  /** @param asUsual whoever asks is told by a session, as it is served to people */
  const siteOf = async (id: string, { asUsual = false } = {}) => {
    const parts = await openOrganization({ organization: id, database, newId: test.newId, kind: 'real', jobs }, live, clock);
    const viewerOf: typeof parts.viewerOf = async ({ headers }) => {
      if (carriesToken(headers.authorization)) return viewerOfToken({ database, organization: id, clock }, headers.authorization);
      const named = headers['x-test-viewer'];
      return typeof named === 'string' ? viewerIn(named) : null;
    };
    return buildSite({
      handbook: live,
      organization: asUsual ? parts : { ...parts, viewerOf },
      webFolder: null,
      onlyLoopback: false,
      log: { info: () => undefined, warn: (line) => warnings.push(line) },
    });
  };
  const app = await siteOf(organization);

  const ask = async (
    method: InjectOptions['method'],
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const type = url.startsWith('/scim/') ? 'application/scim+json' : 'application/json';
    const answer = await app.inject({
      method: method ?? 'GET',
      url,
      headers: { ...(body !== undefined && { 'content-type': type }), ...headers },
      ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json') && answer.body !== '';
    return { status: answer.statusCode, body: isJson ? answer.json() : answer.body, headers: answer.headers };
  };
  const as = (viewer: string) => ({ 'x-test-viewer': viewer });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const operator = as('operator');

  let count = 0;
  const person = async (name: string, more: object = {}): Promise<string> => {
    const { status, body } = await ask('POST', '/api/v1/people', { number: `T${++count}`, name, ...more }, operator);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  };
  /** Somebody who holds a duty over everything. */
  const dutiful = async (name: string, duty: string): Promise<string> => {
    const id = await person(name);
    const { giveDuty } = await import('../store/duties.ts');
    await database.change({ organization, actor: test.actor }, (change) =>
      giveDuty(change, { person: id, duty: duty as 'administrator', unit: null, source: 'given', from: dayAt(now), until: null }),
    );
    return id;
  };
  const turn = (moment: string): void => {
    now = new Date(moment);
  };
  const close = async () => {
    await app.close();
    await database.close();
  };
  return { ...test, database, organization, there, app, siteOf, warnings, ask, as, bearer, operator, person, dutiful, turn, close };
}
