/** A server of real data as the program serves it, with a clock that a test turns, and browsers that keep cookies. */
import { dairy } from '../../../compiler/diff/dairy.fixture.ts';
import { handbookFrom } from '../../../frameworks/server/versions/organization.fixture.ts';
import { locked } from '../../../frameworks/versions/locked.fixture.ts';
import { openOrganization, queues } from '../../../open-organization.ts';
import { noChanges } from '../../../people/roster.ts';
import { changePeople } from '../../../people/server/change-people.ts';
import type { Change } from '../../../platform/database/database.ts';
import { testDatabase } from '../../../platform/database/test-database.fixture.ts';
import { createLive } from '../../../platform/live.ts';
import { viewerOf } from '../../../platform/policy/viewer.ts';
import { buildSite, type OrganizationParts } from '../../../server.ts';
import { operator } from '../../operator.ts';
import { actingRoutes } from '../acting.ts';
import { firstLink } from './first.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at, not built upon
  body: any;
  cookies: string[];
  headers: Readonly<Record<string, unknown>>;
}

export const goodPassword = 'pelican towel orbit gravel';
export const otherPassword = 'lantern moss copper violin';

export async function signInSite({ publicAddress = null as string | null } = {}) {
  let now = new Date('2026-11-02T09:00:00Z');
  const clock = () => new Date(now);
  const test = await testDatabase({ queues, clock });
  const [organization] = test.organizations;
  const live = createLive(handbookFrom(locked(dairy)));
  const jobs = { enqueue: async () => test.newId(), work: async () => undefined, every: () => undefined, stop: async () => undefined };
  const warnings: string[] = [];
  const requests: object[] = [];
  /** As a server of its own over the same database. */
  const open = async (changed: (parts: OrganizationParts) => OrganizationParts = (parts) => parts) => {
    const parts = await openOrganization({ organization, database: test.database, newId: test.newId, kind: 'real', jobs }, live, clock, {
      publicAddress,
    });
    const app = await buildSite({
      handbook: live,
      organization: changed(parts),
      webFolder: null,
      onlyLoopback: false,
      log: { info: () => undefined, warn: (line) => warnings.push(line), request: (line) => requests.push(line) },
    });
    await app.ready();
    return app;
  };
  const app = await open();
  /** As the demo with these personas. Its people would have to be made of a handbook: here they are whom the test made. */
  const openDemo = (personas: ReadonlySet<string>) =>
    open((parts) => ({
      ...parts,
      viewerOf: async (request) => (await parts.viewerOf(request)) ?? viewerOf(operator, { everything: true }),
      routers: { ...parts.routers, access: actingRoutes(personas) },
    }));

  let addresses = 0;
  /** With cookies of its own, at an address of its own. */
  const browser = (at = `192.0.2.${++addresses}`, over = app) => {
    const jar = new Map<string, string>();
    const ask = async (
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      path: string,
      body?: object,
      headers: Record<string, string> = {},
    ): Promise<Answer> => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await over.inject({
        method,
        url: `/api/v1${path}`,
        remoteAddress: at,
        headers: {
          host: 'localhost:4173',
          'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0',
          ...(cookie !== '' && { cookie }),
          ...headers,
        },
        ...(body && { payload: body }),
      });
      const cookies = answer.headers['set-cookie'] === undefined ? [] : [answer.headers['set-cookie']].flat();
      for (const line of cookies) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return { status: answer.statusCode, body: answer.body === '' ? null : answer.json(), cookies, headers: answer.headers };
    };
    return {
      jar,
      ask,
      get: (path: string, headers?: Record<string, string>) => ask('GET', path, undefined, headers),
      post: (path: string, body?: object, headers?: Record<string, string>) => ask('POST', path, body, headers),
      put: (path: string, body?: object) => ask('PUT', path, body),
      patch: (path: string, body?: object) => ask('PATCH', path, body),
      remove: (path: string, body?: object) => ask('DELETE', path, body),
    };
  };

  const change = <T>(work: (change: Change) => Promise<T>) => test.database.change({ organization, actor: test.actor }, work);
  let count = 0;
  /** Somebody whom the records know, and who cannot sign in yet. */
  const person = async (name: string, email: string | null, leftOn: string | null = null): Promise<string> => {
    const id = test.newId();
    const changes = noChanges();
    changes.persons.create.push({ id, number: `N${++count}`, name, email, startedOn: null, leftOn, revision: 1 });
    await change((one) => changePeople(one, { changes, messages: [] }));
    return id;
  };
  /** The text behind the # of a link. */
  const tokenOf = (link: string): string => link.split('#')[1] ?? '';
  const first = async () => {
    const link = await firstLink({ database: test.database, organization });
    return link === null ? null : tokenOf(link);
  };
  /** The first administrator, signed in. */
  const administrator = async () => {
    const at = browser();
    const { status, body } = await at.post('/first/administrator', {
      link: await first(),
      name: 'Ada Administrator',
      email: 'ada@example.org',
      password: goodPassword,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { ...at, id: body.person.id as string, email: 'ada@example.org' };
  };
  /** Somebody who was invited by an administrator and has accepted with a password, signed in. */
  const member = async (
    by: { post: ReturnType<typeof browser>['post']; email?: string },
    name: string,
    email: string,
    duties: object[] = [],
  ) => {
    const id = await person(name, email);
    const invite = () => by.post('/invitations', { person: id, duties });
    let invited = await invite();
    // They signed in a while ago, and do what anybody would.
    if (invited.body.code === 'FRESH_NEEDED' && by.email !== undefined) {
      await by.post('/session/password', { email: by.email, password: goodPassword });
      invited = await invite();
    }
    if (invited.status !== 201) throw new Error(JSON.stringify(invited.body));
    const at = browser();
    const accepted = await at.post('/invitation/acceptance', { link: tokenOf(invited.body.link), password: goodPassword });
    if (accepted.status !== 201) throw new Error(JSON.stringify(accepted.body));
    return { ...at, id, email };
  };
  return {
    ...test,
    organization,
    app,
    open,
    openDemo,
    warnings,
    requests,
    browser,
    change,
    person,
    first,
    tokenOf,
    administrator,
    member,
    now: () => clock(),
    /** @param milliseconds less than none: back */
    pass: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}
