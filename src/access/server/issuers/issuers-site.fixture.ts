/** Gradus on a port of its own with a real database: people in it, browsers that keep cookies, and a clock that a test turns. */
import { sql } from 'kysely';
import { afterAll } from 'vitest';
import { dairy } from '../../../compiler/diff/dairy.fixture.ts';
import { handbookFrom } from '../../../frameworks/server/versions/organization.fixture.ts';
import { versionsOf } from '../../../frameworks/server/versions/routes.ts';
import { locked } from '../../../frameworks/versions/locked.fixture.ts';
import type { Person } from '../../../people/person.ts';
import { insertPersons } from '../../../people/server/store/persons.ts';
import { insertUnits } from '../../../people/server/store/units.ts';
import { testDatabase } from '../../../platform/database/test-database.fixture.ts';
import { dayAt } from '../../../platform/day.ts';
import { createLive } from '../../../platform/live.ts';
import { type HeldDuty, viewerOf } from '../../../platform/policy/viewer.ts';
import { buildSite } from '../../../server.ts';
import { openIssuerRoutes } from '../../issuer-routes.ts';
import { mailJob } from '../inbox/notify.ts';
import { accessPolicy } from '../policy.ts';
import { makeAccount, setDigest } from '../sign-in/accounts.ts';
import { sessionOf } from '../sign-in/sessions.ts';
import { viewersBySession } from '../sign-in/viewer.ts';
import { dutiesOf, giveDuty } from '../store/duties.ts';
import { askIssuers } from './ask-issuers.ts';
import { issuerRoutes } from './routes.ts';
import { serveIssuerSignIn } from './serve-sign-in.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at, not built upon
  body: any;
  location: string | null;
  cookies: string[];
  headers: Headers;
}

/** Keeps the cookies of Gradus, and follows nothing by itself. */
export interface Browser {
  cookies: Map<string, string>;
  go(address: string, headers?: Record<string, string>): Promise<Answer>;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface IssuersSiteOptions {
  /** As whoever runs it would say; null: it is on loopback. */
  publicAddress?: string | null;
  /** Longest that an issuer is waited for, in seconds. */
  patience?: number;
}

export async function issuersSite({ publicAddress = null, patience }: IssuersSiteOptions = {}) {
  const turned = { by: 0 };
  const clock = () => new Date(Date.now() + turned.by);
  const test = await testDatabase({ clock, queues: [mailJob] });
  const [organization] = test.organizations;
  const warnings: string[] = [];
  const log = { info: () => undefined, warn: (line: string) => warnings.push(line) };
  const environment = new Map<string, string>();
  const issuers = askIssuers(clock, (place) => environment.get(place), patience);
  const live = createLive(handbookFrom(locked(dairy)));
  const { handbookAt } = versionsOf(live, null);
  const { database, newId } = test;
  const bySession = viewersBySession({ database, organization, clock, publicAddress });
  const app = await buildSite({
    handbook: live,
    organization: {
      id: organization,
      database,
      clock,
      newId,
      publicAddress,
      routers: { issuers: issuerRoutes({ issuers, publicAddress, policy: accessPolicy }) },
      handbookAt,
      viewerOf: async (request) =>
        request.headers['x-test-operator'] === 'yes' ? viewerOf(test.actor, { everything: true }) : bySession(request),
      open: openIssuerRoutes,
      serveBeside: (site) => serveIssuerSignIn(site, { organization, database, clock, issuers, publicAddress, log }),
    },
    webFolder: null,
    onlyLoopback: publicAddress === null,
    log,
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  afterAll(() => app.close());

  const browser = (): Browser => {
    const cookies = new Map<string, string>();
    const send = async (to: string, init: RequestInit): Promise<Answer> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(to, { ...init, redirect: 'manual', headers: { ...(cookie && { cookie }), ...init.headers } });
      const set = response.headers.getSetCookie();
      for (const line of set) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
      const { status, headers } = response;
      return { status, body: isJson ? JSON.parse(text) : text, location: headers.get('location'), cookies: set, headers };
    };
    return {
      cookies,
      go: (to, headers = {}) => send(new URL(to, address).href, { headers }),
      ask: (method, path, body, headers = {}) =>
        send(`${address}/api/v1${path}`, {
          method,
          headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
    };
  };
  const operator = { 'x-test-operator': 'yes' };
  /** As who may do everything. */
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    browser().ask(method, path, body, { ...operator, ...headers });
  const ifMatch = (revision: number) => ({ 'if-match': `"${revision}"` });

  const issuer = async (settings: object): Promise<{ id: string; revision: number }> => {
    const { status, body } = await ask('POST', '/issuers', { title: 'The provider', enabled: true, ...settings });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  };
  const setIssuer = async (id: string, settings: object): Promise<Answer> => {
    const { body } = await ask('GET', `/issuers/${id}`);
    return ask('PATCH', `/issuers/${id}`, settings, ifMatch(body.revision));
  };

  const within = <T>(work: Parameters<typeof database.read<T>>[1]) => database.read(organization, work);
  const changing = <T>(work: Parameters<typeof database.change<T>>[1]) =>
    database.change({ organization, actor: test.actor }, async (change) => {
      change.nothing();
      return work(change);
    });
  let count = 0;
  const person = async (name: string, email: string | null, more: Partial<Person> = {}): Promise<string> => {
    const id = newId();
    await changing((change) =>
      insertPersons(change, [{ id, number: `N${++count}`, name, email, startedOn: null, leftOn: null, revision: 1, ...more }]),
    );
    return id;
  };
  /** Somebody who administers whatever an issuer says, with a password. */
  const administrator = async (name: string): Promise<string> => {
    const id = await person(name, null);
    await changing(async (change) => {
      await makeAccount(change, { person: id, email: `${id}@example.org` });
      await setDigest(change, id, '$argon2id$of-nothing', change.at);
      await giveDuty(change, { person: id, duty: 'administrator', unit: null, source: 'given', from: '2026-01-01', until: null });
    });
    return id;
  };
  const unit = async (title: string): Promise<string> => {
    const id = newId();
    await changing((change) => insertUnits(change, [{ id, key: null, title, parent: null, kind: 'team', closedOn: null, revision: 1 }]));
    return id;
  };
  const duties = (id: string): Promise<HeldDuty[]> => within((db) => dutiesOf({ db, organization }, id, dayAt(clock())));
  const persons = () =>
    within(async (db) => {
      const { rows } = await sql<{ id: string; name: string; number: string; email: string | null }>`
        SELECT person_id AS id, name, number, email FROM persons WHERE organization_id = ${organization} ORDER BY number`.execute(db);
      return rows;
    });
  /** Who a browser is, as the program sees it. */
  const whoIs = async ({ cookies }: Browser): Promise<string | null> => {
    const token = cookies.get('gradus') ?? cookies.get('__Host-gradus') ?? '';
    return within(async (db) => (await sessionOf({ db, organization }, token, clock()))?.person ?? null);
  };
  return {
    ...test,
    clock,
    turned,
    organization,
    address,
    app,
    warnings,
    environment,
    browser,
    ask,
    operator,
    ifMatch,
    issuer,
    setIssuer,
    within,
    changing,
    person,
    administrator,
    unit,
    duties,
    persons,
    whoIs,
  };
}
