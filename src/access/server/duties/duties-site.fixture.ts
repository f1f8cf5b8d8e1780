/** The routes of duties over a real database, asked with sessions as the program has them. */
import Fastify, { type InjectOptions } from 'fastify';
import { languageOf } from '../../../compiler/language.ts';
import { spokenIn } from '../../../frameworks/speech/spoken.ts';
import { seedPeople } from '../../../people/server/seed.ts';
import { type TestDatabase, testDatabase } from '../../../platform/database/test-database.fixture.ts';
import { dayAt } from '../../../platform/day.ts';
import { languagesAsked } from '../../../platform/http/accepted.ts';
import { askedBy } from '../../../platform/http/asked.ts';
import { serveContract } from '../../../platform/http/contract-routes.ts';
import { addEntityTags } from '../../../platform/http/etag.ts';
import { problem, sendProblem } from '../../../platform/http/problem.ts';
import { codeOf } from '../../../platform/http/refused.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { DutyName } from '../../duty.ts';
import { endsLooking } from '../../duty-routes.ts';
import { accessPolicy } from '../policy.ts';
import { makeAccount, setDigest } from '../sign-in/accounts.ts';
import { startSession } from '../sign-in/sessions.ts';
import { viewersBySession } from '../sign-in/viewer.ts';
import { giveDuty } from '../store/duties.ts';
import { askWhoAsks } from '../who-asks.ts';
import { onesOwn } from './ones-own.ts';
import type { DeclaredRoom } from './read-policy.ts';
import { dutyRouter } from './routes.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at, not built upon
  body: any;
  etag: string;
}

/** Somebody who asks. */
export interface Asking {
  person: string;
  token: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object | null, revision?: number): Promise<Answer>;
}

const policy: DeclaredRoom = {
  name: 'people',
  title: 'People',
  acts: [
    {
      act: 'person.change',
      says: 'Change it',
      may: [
        { relation: 'people-partner', says: 'partners' },
        { relation: 'administrator', says: 'administrators' },
      ],
    },
    { act: 'people.add', says: 'Add some', may: [{ relation: 'people-partner-of-all', says: 'partners of everything' }] },
    { act: 'person.find', says: 'Find it', may: [{ relation: 'colleague', says: 'everybody' }] },
  ],
};

export async function dutiesSite() {
  let now = new Date('2026-11-02T09:00:00Z');
  const test: TestDatabase = await testDatabase({ clock: () => now });
  const { database, organizations, newId, clock } = test;
  const [organization] = organizations;
  const within = <T>(work: (change: Parameters<Parameters<typeof database.change>[1]>[0]) => Promise<T>) =>
    database.change({ organization, actor: test.actor }, work);
  const units = [
    { id: newId(), key: null, title: 'Harbour', parent: null, kind: 'department' as const, closedOn: null, revision: 1 },
    { id: newId(), key: null, title: 'Old Quay', parent: null, kind: 'team' as const, closedOn: '2026-10-01', revision: 1 },
  ];
  await within((change) =>
    seedPeople(change, { units, persons: [], positions: [], memberships: [], dottedLines: [], leaves: [], delegates: [] }),
  );
  const [harbour = '', closed = ''] = units.map(({ id }) => id);

  const app = Fastify();
  const told: { to: string; kind: string; values: object }[] = [];
  const warnings: string[] = [];
  app.setErrorHandler(async (error, _request, reply) => {
    if (!(error instanceof Refusal)) throw error;
    return sendProblem(reply, problem(error.status, codeOf(error.said), error.said.message, {}));
  });
  askWhoAsks(app, {
    open: [],
    endsLooking,
    onesOwn,
    viewerOf: viewersBySession({ database, organization, clock, publicAddress: null }),
  });
  const router = dutyRouter({
    policy: accessPolicy,
    notify: async (_change, { to, kind, values }) => told.push({ to, kind, values }),
    policies: () => [policy],
  });
  serveContract(
    app,
    '/api/',
    { duties: router },
    async (request, reply) => {
      const spoken = await spokenIn(languageOf(languagesAsked(request)));
      const asked = askedBy(request, reply, { database, clock, newId, organization, viewer: request.viewer ?? test.viewer });
      return {
        language: spoken.speech.language,
        context: { ...spoken, ...asked },
        words: { ...spoken.speech.problems, say: ({ message, hint }) => ({ message, hint }) },
      };
    },
    { info: () => undefined, warn: (message) => warnings.push(message) },
  );
  addEntityTags(app, '/api/');
  await app.ready();

  let count = 0;
  /** Somebody new; with an account unless told otherwise, and with no duty. */
  const person = async (name: string, { account = true, leftOn = null as string | null } = {}): Promise<string> => {
    const id = newId();
    const number = `N${++count}`;
    await within(async (change) => {
      const one = { id, number, name, email: null, startedOn: null, leftOn, revision: 1 };
      await seedPeople(change, { units: [], persons: [one], positions: [], memberships: [], dottedLines: [], leaves: [], delegates: [] });
      if (!account) return;
      await makeAccount(change, { person: id, email: `${number}@example.org` });
      await setDigest(change, id, '$argon2id$of-nothing', now);
    });
    return id;
  };
  /** Whatever the rules say. */
  const holding = (
    id: string,
    duty: DutyName,
    { unit = null as string | null, source = 'given', from = dayAt(now), until = null as string | null } = {},
  ) => within((change) => giveDuty(change, { person: id, duty, unit, source, from, until }));
  const signIn = async (id: string): Promise<Asking> => {
    const about = { address: '127.0.0.1', agent: '', origin: null, secure: false, cookie: () => null };
    const { token } = await within((change) => startSession(change, { person: id, method: 'password', about }));
    const ask = async (
      method: InjectOptions['method'],
      path: string,
      body?: object | null,
      headers: Record<string, string> = {},
    ): Promise<Answer> => {
      const answer = await app.inject({
        method: method ?? 'GET',
        url: `/api/v1${path}`,
        headers: { cookie: `gradus=${token}`, ...headers },
        ...(body && { payload: body }),
      });
      return { status: answer.statusCode, body: answer.body === '' ? null : answer.json(), etag: String(answer.headers.etag ?? '') };
    };
    return {
      person: id,
      token,
      get: (path, headers) => ask('GET', path, null, headers),
      send: (method, path, body = null, revision) => ask(method, path, body, revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    };
  };
  const administrator = async (name: string) => {
    const id = await person(name);
    await holding(id, 'administrator');
    return signIn(id);
  };
  return {
    ...test,
    organization,
    harbour,
    closed,
    told,
    warnings,
    person,
    holding,
    signIn,
    administrator,
    within,
    setNow: (moment: string) => {
      now = new Date(moment);
    },
    close: () => app.close(),
  };
}
