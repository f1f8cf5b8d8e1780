/** A small contract of its own, over a real database: what holds for every change that comes by HTTP. */
import { oc } from '@orpc/contract';
import { implement } from '@orpc/server';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { verifyAudit } from '../audit/verify.ts';
import { testDatabase } from '../database/test-database.fixture.ts';
import type { Asked } from './asked.ts';
import { askedBy } from './asked.ts';
import { serveContract } from './contract-routes.ts';
import { addEntityTags } from './etag.ts';

const { database, organizations, viewer, clock, newId } = await testDatabase();
const [organization] = organizations;

/** A record in memory stands for one in a table: what is looked at here is how a request is answered. */
const things = new Map<string, { text: string; revision: number }>();
const contract = {
  read: oc.route({ method: 'GET', path: '/api/things/{id}' }).input(z.object({ id: z.string() })),
  add: oc.route({ method: 'POST', path: '/api/things', successStatus: 201 }).input(z.object({ text: z.string().max(100) })),
  change: oc.route({ method: 'PATCH', path: '/api/things/{id}' }).input(z.object({ id: z.string(), text: z.string() })),
  slow: oc.route({ method: 'POST', path: '/api/cut' }),
};
const os = implement(contract).$context<Asked>();
const router = os.router({
  read: os.read.handler(({ input: { id }, context }) => {
    const thing = things.get(id) ?? { text: '', revision: 0 };
    context.revisionIs(thing.revision);
    return { id, text: thing.text };
  }),
  add: os.add.handler(({ input: { text }, context }) =>
    context.change(async ({ audit, newId: next }) => {
      const id = next();
      things.set(id, { text, revision: 1 });
      audit({ action: 'thing.add', subject: { kind: 'thing', id }, content: { text } });
      context.revisionIs(1);
      return { id, text };
    }),
  ),
  change: os.change.handler(({ input: { id, text }, context }) =>
    context.change(async ({ audit }) => {
      const { revision } = things.get(id) ?? { revision: 0 };
      context.mustBe(revision);
      things.set(id, { text, revision: revision + 1 });
      audit({ action: 'thing.change', subject: { kind: 'thing', id }, content: { text } });
      context.revisionIs(revision + 1);
      return { id, text };
    }),
  ),
  slow: os.slow.handler(({ context }) =>
    context.change(async ({ db, audit }) => {
      audit({ action: 'thing.cut', subject: { kind: 'thing', id: 'x' } });
      await sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(db);
      return {};
    }),
  ),
});

const app = Fastify();
const said: string[] = [];
const words = {
  badInput: 'Bad.',
  nothingAt: (path: string) => `Nothing at ${path}`,
  notByMethod: (method: string) => `Not by ${method}`,
  titles: {},
  say: ({ message, hint }: never) => ({ message, hint }),
};
serveContract(
  app,
  '/api/',
  router,
  async (request, reply) => ({ language: 'en', words, context: askedBy(request, reply, { database, organization, viewer, clock, newId }) }),
  { info: () => undefined, warn: (line) => said.push(line) },
);
addEntityTags(app, '/api/');
afterAll(() => app.close());

const post = (payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/api/things', payload, headers });
const patch = (id: string, text: string, headers: Record<string, string>) =>
  app.inject({ method: 'PATCH', url: `/api/things/${id}`, payload: { text }, headers });
const entries = async () => (await database.read(organization, (db) => verifyAudit(db, organization, null))).entries;

describe('two people who change the same thing', () => {
  it('both read it with its revision, and the second is told of the first', async () => {
    const { id } = (await post({ text: 'one' })).json();
    const read = await app.inject(`/api/things/${id}`);
    const tag = String(read.headers.etag);
    expect(tag).toMatch(/^"1\./u);
    const first = await patch(id, 'first', { 'if-match': tag });
    expect([first.statusCode, first.headers.etag]).toEqual([200, '"2"']);
    const second = await patch(id, 'second', { 'if-match': tag });
    expect([second.statusCode, second.json()]).toMatchObject([412, { code: 'REVISION_CHANGED', revision: 2 }]);
    expect(second.headers['content-type']).toContain('application/problem+json');
    expect((await app.inject(`/api/things/${id}`)).json().text).toBe('first');
    expect((await patch(id, 'third', { 'if-match': '"2"' })).statusCode).toBe(200);
  });

  it('have to say what they saw', async () => {
    const { id } = (await post({ text: 'one' })).json();
    for (const headers of [{} as Record<string, string>, { 'if-match': '*' }, { 'if-match': 'abc' }, { 'if-match': '' }])
      expect((await patch(id, 'x', headers)).json()).toMatchObject({
        status: 428,
        code: 'REVISION_MISSING',
        hint: expect.stringContaining('If-Match'),
      });
  });

  it('are told by the tag alone that nothing is new', async () => {
    const { id } = (await post({ text: 'one' })).json();
    const tag = String((await app.inject(`/api/things/${id}`)).headers.etag);
    expect((await app.inject({ url: `/api/things/${id}`, headers: { 'if-none-match': tag } })).statusCode).toBe(304);
    expect((await app.inject({ url: `/api/things/${id}`, headers: { 'if-none-match': `W/${tag}` } })).statusCode).toBe(304);
  });
});

describe('a request that is sent again', () => {
  it('is done once, and answered as it was', async () => {
    const before = await entries();
    const headers = { 'idempotency-key': '"k-1"' };
    const [first, second] = [await post({ text: 'a' }, headers), await post({ text: 'a' }, headers)];
    expect([second.statusCode, second.json(), second.headers.etag]).toEqual([201, first.json(), first.headers.etag]);
    expect(await entries()).toBe(before + 1);
  });

  it('is done once also when both come at the same moment', async () => {
    const before = await entries();
    const answers = await Promise.all(Array.from({ length: 6 }, () => post({ text: 'b' }, { 'idempotency-key': 'k-2' })));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await entries()).toBe(before + 1);
  });

  it('is refused when its key was used for something else, or is none', async () => {
    await post({ text: 'c' }, { 'idempotency-key': 'k-3' });
    expect((await post({ text: 'd' }, { 'idempotency-key': 'k-3' })).json()).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await post({ text: 'd' }, { 'idempotency-key': 'with a blank' })).json()).toMatchObject({
      status: 400,
      code: 'IDEMPOTENCY_KEY_BAD',
    });
    expect((await post({ text: 'd' }, { 'idempotency-key': 'k'.repeat(201) })).statusCode).toBe(400);
  });
});

describe('what cannot be done', () => {
  it('names the places that are wrong', async () => {
    const answer = await post({ text: 'x'.repeat(200) });
    expect(answer.json()).toMatchObject({ status: 400, issues: [{ at: 'text', message: expect.any(String) }] });
  });

  it('says that the database went away, when to come again, and nothing of what went on inside', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/cut' });
    expect([answer.statusCode, answer.headers['retry-after'], answer.json().code]).toEqual([503, '2', 'DATABASE_AWAY']);
    expect(answer.body).not.toMatch(/terminat|pg_|57P01/u);
    expect(said.at(-1)).toMatch(/terminat/u);
    // The next one finds another connection.
    expect((await post({ text: 'after' })).statusCode).toBe(201);
  });
});
