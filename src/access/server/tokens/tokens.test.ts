/** API tokens over HTTP: who may make them, what they open, and when they stop. */
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { tokenSite } from './token-site.fixture.ts';
import { newTokenText } from './token-text.ts';

const site = await tokenSite();
const { ask, as, bearer, operator, person, dutiful, turn, ownerUrl } = site;
const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
afterAll(async () => {
  await owner.end();
  await site.close();
});
const anna = await person('Anna Gull');
const ben = await person('Ben Tern');
const admin = await dutiful('Cora Knot', 'administrator');

const wanted = { name: 'Nightly report', scopes: ['read'], until: '2027-03-31' };
const make = async (who = anna, more: object = {}) => {
  const answer = await ask('POST', '/api/v1/tokens', { ...wanted, ...more }, as(who));
  expect(answer.status).toBe(201);
  return answer.body as { token: string; made: { id: string } };
};
const makeService = async (more: object = {}) => {
  const answer = await ask('POST', '/api/v1/service-tokens', { name: 'Directory', until: '2027-03-31', ...more }, as(admin));
  expect(answer.status).toBe(201);
  return answer.body as { token: string; made: { id: string } };
};

describe('a token of one’s own', () => {
  it('is shown once, and kept as a digest alone', async () => {
    const answer = await ask('POST', '/api/v1/tokens', wanted, as(anna));
    const { token, made } = answer.body;
    expect(answer.status).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(token).toMatch(/^gradus_[0-9A-Za-z]{22}_[0-9A-Za-z]{49}$/u);
    expect(token.startsWith(made.begins)).toBe(true);
    expect(made).toMatchObject({ name: 'Nightly report', scopes: ['read'], until: '2027-03-31', usedAt: null, state: 'works' });
    const list = await ask('GET', '/api/v1/tokens', undefined, as(anna));
    expect(list.body.rows.map(({ id }: { id: string }) => id)).toContain(made.id);
    expect(list.body).toMatchObject({ latest: '2027-11-02', can: { make: true } });
    const secret = token.slice(made.begins.length + 1);
    expect(JSON.stringify(list.body)).not.toContain(secret);
    const { rows: tables } = await owner.query(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    for (const { name } of tables) {
      const { rows } = await owner.query(`SELECT count(*)::int AS count FROM ${name} t WHERE t::text LIKE '%' || $1 || '%'`, [secret]);
      expect([name, rows[0].count]).toEqual([name, 0]);
    }
    expect(site.warnings.join('\n')).not.toContain(secret);
    const told = await owner.query("SELECT count(*)::int AS count FROM notices WHERE person_id = $1 AND kind = 'token-made'", [anna]);
    expect(told.rows[0].count).toBe(1);
  });

  it('is made by whoever signed in a moment ago: a machine left open makes none that outlives it', async () => {
    const lena = await person('Lena Heron');
    await make(lena);
    await makeService();
    await owner.query("UPDATE sessions SET started_at = started_at - interval '11 minutes' WHERE person_id = ANY ($1)", [[lena, admin]]);
    for (const [who, path] of [
      [lena, '/api/v1/tokens'],
      [admin, '/api/v1/service-tokens'],
    ] as const) {
      const refused = await ask('POST', path, { name: 'Left open', until: '2027-03-31', ...(who === lena && wanted) }, as(who));
      expect([refused.status, refused.body.code]).toEqual([403, 'FRESH_NEEDED']);
    }
    const list = await ask('GET', '/api/v1/tokens', undefined, as(lena));
    expect(list.body.rows).toHaveLength(1);
    await owner.query("UPDATE sessions SET started_at = started_at + interval '11 minutes' WHERE person_id = ANY ($1)", [[lena, admin]]);
    await make(lena);
  });

  it('that is asked for twice with one key is made once, and shown once', async () => {
    const key = { 'idempotency-key': 'report-1', ...as(anna) };
    const first = await ask('POST', '/api/v1/tokens', { ...wanted, name: 'Keyed' }, key);
    const again = await ask('POST', '/api/v1/tokens', { ...wanted, name: 'Keyed' }, key);
    expect(first.body.token).toMatch(/^gradus_/u);
    expect([again.status, again.body.token, again.body.made.id]).toEqual([201, null, first.body.made.id]);
    const { rows } = await owner.query('SELECT answer::text AS answer FROM idempotency_keys');
    expect(rows.map(({ answer }) => answer).join()).not.toContain(first.body.token);
  });

  it('lets a program read as its owner, and nothing else with read', async () => {
    const { token } = await make();
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).body.actor).toEqual({ kind: 'person', id: anna });
    expect((await ask('HEAD', '/api/v1/me', undefined, bearer(token))).status).toBe(200);
    const refused = await ask('POST', '/api/v1/people', { number: 'X', name: 'X' }, bearer(token));
    expect([refused.status, refused.body.code]).toEqual([403, 'SCOPE_MISSING']);
    expect(refused.headers['www-authenticate']).toBe('Bearer error="insufficient_scope", scope="write"');
  });

  it('is never more than its owner: write opens what they may do, and no more', async () => {
    const { token } = await make(anna, { scopes: ['write'] });
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(200);
    const theirs = await ask('POST', '/api/v1/service-tokens', { name: 'x', until: '2027-01-01' }, bearer(token));
    expect([theirs.status, theirs.body.code]).toEqual([403, 'NOT_ALLOWED']);
    expect((await ask('GET', '/scim/v2/Users', undefined, bearer(token))).status).toBe(403);
  });

  it('makes no other, not even that of an administrator', async () => {
    const { token } = await make(admin, { scopes: ['read', 'write'] });
    for (const [path, body] of [
      ['/tokens', wanted],
      ['/service-tokens', { name: 'x', until: '2027-01-01' }],
      ['/locks', { person: ben }],
      [`/locks/${ben}/lifting`, undefined],
    ] as const) {
      const answer = await ask('POST', `/api/v1${path}`, body, bearer(token));
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'TOKEN_BY_TOKEN']);
    }
    expect((await ask('GET', '/api/v1/tokens', undefined, bearer(token))).body.can).toEqual({ make: false });
  });

  it('stops when it is revoked, and is no business of anybody else', async () => {
    const { token, made } = await make();
    expect((await ask('POST', `/api/v1/tokens/${made.id}/revocation`, undefined, as(ben))).status).toBe(404);
    expect((await ask('POST', `/api/v1/service-tokens/${made.id}/revocation`, undefined, as(admin))).status).toBe(404);
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(200);
    const revoked = await ask('POST', `/api/v1/tokens/${made.id}/revocation`, undefined, as(anna));
    expect(revoked.body).toMatchObject({ state: 'revoked', can: { revoke: false } });
    const after = await ask('GET', '/api/v1/me', undefined, bearer(token));
    expect([after.status, after.body.code, after.headers['www-authenticate']]).toEqual([
      401,
      'SIGN_IN_NEEDED',
      'Bearer error="invalid_token"',
    ]);
    expect((await ask('POST', `/api/v1/tokens/${made.id}/revocation`, undefined, as(anna))).status).toBe(200);
  });

  it.each([
    ['yesterday', '2026-11-01'],
    ['more than a year ahead', '2027-11-03'],
  ])('is not made until %s', async (_, until) => {
    const { status, body } = await ask('POST', '/api/v1/tokens', { ...wanted, until }, as(anna));
    expect([status, body.code]).toEqual([422, 'TOKEN_DAYS']);
  });

  it.each([
    ['no scope', { scopes: [] }],
    ['a scope of programs', { scopes: ['scim'] }],
    ['a scope nobody knows', { scopes: ['read', 'admin'] }],
    ['no name', { name: ' ' }],
    ['a long name', { name: 'x'.repeat(101) }],
    ['a NUL', { name: 'a\u0000b' }],
    ['no day', { until: '2027-02-30' }],
  ])('is not made with %s', async (_, more) => {
    expect((await ask('POST', '/api/v1/tokens', { ...wanted, ...more }, as(anna))).status).toBe(400);
  });

  it('is not made by whoever runs the program: they are no person', async () => {
    expect((await ask('POST', '/api/v1/tokens', wanted, operator)).status).toBe(403);
    expect((await ask('GET', '/api/v1/tokens', undefined, operator)).body).toMatchObject({ rows: [], can: { make: false } });
  });

  it('is one of fifty at most, however many ask at once', async () => {
    const dora = await person('Dora Plover');
    const answers = await Promise.all(Array.from({ length: 60 }, () => ask('POST', '/api/v1/tokens', wanted, as(dora))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(answers.find(({ status }) => status !== 201)?.body.code).toBe('TOKENS_TOO_MANY');
  });
});

describe('a token that is used', () => {
  it('is noted at most every five minutes', async () => {
    const { token, made } = await make();
    const used = async () =>
      (await ask('GET', '/api/v1/tokens', undefined, as(anna))).body.rows.find(({ id }: { id: string }) => id === made.id).usedAt;
    const use = () => ask('GET', '/api/v1/me', undefined, bearer(token));
    await use();
    expect(await used()).toBe('2026-11-02T09:00:00.000Z');
    turn('2026-11-02T09:04:59Z');
    await use();
    expect(await used()).toBe('2026-11-02T09:00:00.000Z');
    turn('2026-11-02T09:05:01Z');
    await use();
    expect(await used()).toBe('2026-11-02T09:05:01.000Z');
    // A clock that goes back does not undo it.
    turn('2026-11-02T08:00:00Z');
    await use();
    expect(await used()).toBe('2026-11-02T09:05:01.000Z');
    turn('2026-11-02T09:00:00Z');
  });

  it('works to the end of its last day, and not a moment longer', async () => {
    const { token } = await make(anna, { until: '2026-11-03' });
    const status = async () => (await ask('GET', '/api/v1/me', undefined, bearer(token))).status;
    turn('2026-11-03T23:59:59Z');
    expect(await status()).toBe(200);
    turn('2026-11-04T00:00:00Z');
    expect(await status()).toBe(401);
    turn('2026-11-02T09:00:00Z');
  });

  it('counts, where a session came along as well', async () => {
    const { token } = await make(anna);
    const both = await ask('GET', '/api/v1/me', undefined, { ...as(ben), ...bearer(token) });
    expect(both.body.actor.id).toBe(anna);
    const wrong = await ask('GET', '/api/v1/me', undefined, { ...as(ben), ...bearer('gradus_x') });
    expect(wrong.status).toBe(401);
  });

  it('dies when its owner has left', async () => {
    const emil = await person('Emil Dunlin');
    const { token } = await make(emil);
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(200);
    const leaving = { on: '2026-11-02' };
    const { body: plan } = await ask('POST', `/api/v1/people/${emil}/leaving/plan`, leaving, operator);
    const { headers } = await ask('GET', `/api/v1/people/${emil}`, undefined, operator);
    const left = await ask(
      'POST',
      `/api/v1/people/${emil}/leaving`,
      { ...leaving, plan: plan.digest },
      { ...operator, 'if-match': String(headers.etag) },
    );
    expect(left.status).toBe(201);
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(200);
    turn('2026-11-03T00:00:00Z');
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(401);
    turn('2026-11-02T09:00:00Z');
  });
});

describe('a token of a program', () => {
  it('is an administrator’s to make, to see and to revoke', async () => {
    for (const path of ['/service-tokens', '/locks', '/scim-groups'])
      expect([path, (await ask('GET', `/api/v1${path}`, undefined, as(anna))).status]).toEqual([path, 403]);
    expect((await ask('POST', '/api/v1/service-tokens', { name: 'x', until: '2027-01-01' }, as(anna))).status).toBe(403);
    const { token, made } = await makeService();
    expect(made).toMatchObject({ scopes: ['scim'], madeBy: { id: admin, name: 'Cora Knot' } });
    expect((await ask('GET', '/api/v1/tokens', undefined, as(admin))).body.rows.map(({ id }: { id: string }) => id)).not.toContain(made.id);
    expect((await ask('POST', `/api/v1/tokens/${made.id}/revocation`, undefined, as(admin))).status).toBe(404);
    expect((await ask('GET', '/scim/v2/Nothing', undefined, bearer(token))).status).toBe(404);
    expect((await ask('POST', `/api/v1/service-tokens/${made.id}/revocation`, undefined, as(admin))).body.state).toBe('revoked');
    expect((await ask('GET', '/scim/v2/Nothing', undefined, bearer(token))).status).toBe(401);
  });

  it('opens nothing of the API', async () => {
    const { token } = await makeService();
    for (const path of ['/me', '/people', '/tokens', '/service-tokens', '/people.csv', '/handbook']) {
      const answer = await ask('GET', `/api/v1${path}`, undefined, bearer(token));
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'SCOPE_MISSING']);
    }
  });
});

describe('somebody who is locked out', () => {
  it('has no token that works, and none comes back with the lock’s end', async () => {
    const fay = await person('Fay Avocet');
    const { token } = await make(fay);
    const locked = await ask('POST', '/api/v1/locks', { person: fay }, as(admin));
    expect(locked).toMatchObject({ status: 201, body: { person: { id: fay, name: 'Fay Avocet' }, source: 'given', by: { id: admin } } });
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(401);
    expect((await ask('GET', '/api/v1/locks', undefined, as(admin))).body.rows).toHaveLength(1);
    expect((await ask('POST', '/api/v1/locks', { person: fay }, as(admin))).status).toBe(201);
    expect((await ask('POST', `/api/v1/locks/${fay}/lifting`, undefined, as(admin))).status).toBe(200);
    expect((await ask('GET', '/api/v1/locks', undefined, as(admin))).body.rows).toEqual([]);
    expect((await ask('GET', '/api/v1/me', undefined, bearer(token))).status).toBe(401);
    const { token: next } = await make(fay);
    expect((await ask('GET', '/api/v1/me', undefined, bearer(next))).status).toBe(200);
  });

  it('is somebody, and not who does it', async () => {
    expect((await ask('POST', '/api/v1/locks', { person: admin }, as(admin))).body.code).toBe('LOCK_SELF');
    expect((await ask('POST', '/api/v1/locks', { person: '00000000-0000-7000-8000-000000000001' }, as(admin))).status).toBe(404);
    expect((await ask('POST', '/api/v1/locks', { person: ben }, as(anna))).status).toBe(403);
  });
});

describe('a header that is no token', () => {
  const sound = newTokenText('018f3c1e-7b2a-7cde-8123-456789abcdef');
  it.each([
    ['nothing behind it', 'Bearer'],
    ['blanks', 'Bearer    '],
    ['another form', 'Bearer abc'],
    ['a token that nobody made', `Bearer ${sound}`],
    ['two of them', `Bearer ${sound}, Bearer ${sound}`],
    ['10,000 letters', `Bearer gradus_${'a'.repeat(10_000)}`],
    ['a quotation mark', `Bearer "${sound}"`],
    ['SQL', "Bearer ' OR true --"],
  ])('opens nothing: %s', async (_, authorization) => {
    const answer = await ask('GET', '/api/v1/me', undefined, { authorization });
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer error="invalid_token"']);
  });

  it('of another organisation is that of nobody here', async () => {
    const { token } = await make();
    const other = await site.siteOf(site.there);
    const answer = await other.inject({ method: 'GET', url: '/api/v1/me', headers: bearer(token) });
    expect(answer.statusCode).toBe(401);
    await other.close();
  });

  it('of another kind leaves the session to say who asks', async () => {
    expect((await ask('GET', '/api/v1/me', undefined, { ...as(ben), authorization: 'Basic eDp5' })).body.actor.id).toBe(ben);
  });
});
