/** How often somebody may ask, and what stays in a cache, over the whole server. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInSite } from './access/server/sign-in/sign-in-site.fixture.ts';
import { carriesToken } from './access/server/tokens/viewer.ts';
import { usualPort } from './server.ts';

const site = await signInSite();
afterAll(() => site.app.close());

const rate = (atOnce: number) => ({ atOnce, perMinute: 6 });

/** By an administrator who is signed in already; requests come from where a test says. */
let ada: Awaited<ReturnType<typeof site.administrator>>;
let ben: Awaited<ReturnType<typeof site.member>>;
beforeAll(async () => {
  ada = await site.administrator();
  ben = await site.member(ada, 'Ben Boatman', 'ben@example.org');
});

const limited = (limits: { address?: number; person?: number; program?: number; heavy?: number }): Promise<FastifyInstance> =>
  site.open((parts) => ({
    ...parts,
    limits: {
      address: limits.address === undefined ? null : rate(limits.address),
      person: rate(limits.person ?? 1000),
      program: rate(limits.program ?? 1000),
      heavy: rate(limits.heavy ?? 1000),
    },
  }));

const ask = (
  app: FastifyInstance,
  by: { jar: Map<string, string> } | null,
  url: string,
  { at = '192.0.2.1', headers = {} as Record<string, string>, method = 'GET' as 'GET' | 'HEAD' | 'POST' } = {},
) =>
  app.inject({
    method,
    url,
    remoteAddress: at,
    headers: {
      host: `localhost:${usualPort}`,
      ...(by && { cookie: [...by.jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
      ...headers,
    },
  });

const statusesOf = async (count: number, one: (index: number) => Promise<{ statusCode: number }>) => {
  const statuses: number[] = [];
  for (let i = 0; i < count; i++) statuses.push((await one(i)).statusCode);
  return statuses;
};

describe('one person', () => {
  it('is told to wait, as a problem and in their language, and others are not', async () => {
    const app = await limited({ person: 2 });
    const me = (by: typeof ada | typeof ben, at: string) => ask(app, by, '/api/v1/me', { at, headers: { 'accept-language': 'de' } });
    // From wherever they come.
    expect(await statusesOf(2, (index) => me(ada, `192.0.2.${index}`))).toEqual([200, 200]);
    const refused = await me(ada, '192.0.2.9');
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '10']);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.json()).toMatchObject({ status: 429, code: 'ASKED_TOO_OFTEN', detail: expect.stringContaining('10 Sekunden') });
    expect((await me(ben, '192.0.2.9')).statusCode).toBe(200);
    site.pass(10_000);
    expect((await me(ada, '192.0.2.9')).statusCode).toBe(200);
    await app.close();
  });

  it('takes out and takes in less often than they read, however they ask for it', async () => {
    const app = await limited({ heavy: 2 });
    const files = ['/api/v1/people.csv?x=1', `/api/v1/people/${ada.id}/data.json`];
    expect(await statusesOf(2, (index) => ask(app, ada, files[index] as string))).toEqual([200, 200]);
    for (const method of ['GET', 'HEAD'] as const) expect((await ask(app, ada, '/api/v1/people.csv', { method })).statusCode).toBe(429);
    expect((await ask(app, ada, '/api/v1/imports', { method: 'POST' })).statusCode).toBe(429);
    expect((await ask(app, ada, '/api/v1/me')).statusCode).toBe(200);
    await app.close();
  });

  it('uses up their own by a token as well', async () => {
    const made = await ada.post('/tokens', { name: 'Reads', scopes: ['read'], until: '2026-12-01' });
    expect(made.status).toBe(201);
    const app = await limited({ person: 1 });
    const headers = { authorization: `Bearer ${made.body.token}` };
    expect(carriesToken(headers.authorization)).toBe(true);
    expect((await ask(app, null, '/api/v1/me', { headers })).statusCode).toBe(200);
    expect((await ask(app, ada, '/api/v1/me')).statusCode).toBe(429);
    await app.close();
  });
});

describe('a program', () => {
  it('has a bound of its own, and is told as SCIM tells it', async () => {
    const made = await ada.post('/service-tokens', { name: 'Directory', scopes: ['scim'], until: '2026-12-01' });
    expect(made.status).toBe(201);
    const app = await limited({ program: 2, person: 1 });
    const users = () => ask(app, null, '/scim/v2/Users', { headers: { authorization: `Bearer ${made.body.token}` } });
    expect(await statusesOf(2, users)).toEqual([200, 200]);
    const refused = await users();
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '10']);
    expect(refused.json()).toMatchObject({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '429' });
    await app.close();
  });
});

describe('one place on the network', () => {
  it('is counted before anybody is looked up, known or not, a whole network of the sixth version as one', async () => {
    const app = await limited({ address: 2 });
    const at = (index: number) => `2001:db8:1:2::${index + 1}`;
    expect(await statusesOf(3, (index) => ask(app, null, '/api/v1/me', { at: at(index) }))).toEqual([401, 401, 429]);
    expect((await ask(app, ada, '/api/v1/me', { at: at(9) })).statusCode).toBe(429);
    expect((await ask(app, ada, '/api/v1/me', { at: '2001:db8:1:3::1' })).statusCode).toBe(200);
    await app.close();
  });
});

describe('what is told of people', () => {
  it('is kept by no cache, and neither is what is refused', async () => {
    const of = async (by: typeof ada | null, url: string) => (await ask(site.app, by, url)).headers['cache-control'];
    for (const url of ['/api/v1/me', '/api/v1/people', `/api/v1/people/${ada.id}`, '/api/v1/audit', '/api/v1/sessions', '/api/v1/none'])
      expect([url, await of(ada, url)]).toEqual([url, expect.stringContaining('no-store')]);
    expect(await of(null, '/api/v1/people')).toContain('no-store');
    // The handbook is the same for everybody, and asked for again each time.
    expect(await of(ada, '/api/v1/handbook')).toBe('private, no-cache');
  });

  it('has its entity tag all the same, by which somebody hears that nothing is new', async () => {
    const first = await ask(site.app, ada, `/api/v1/people/${ada.id}`);
    const again = await ask(site.app, ada, `/api/v1/people/${ada.id}`, { headers: { 'if-none-match': String(first.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});
