import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inboxSite } from './inbox-site.fixture.ts';
import { forgetNotices } from './notices.ts';
import { end, takeDue } from './outbox.ts';
import { newUnsubscribe } from './unsubscribe-tokens.ts';

const start = new Date('2026-11-02T09:00:00Z');
let now = start;
const site = await inboxSite({ clock: () => now });
const { app, as, database, organization, actor, ada, ben, tell } = site;
afterAll(() => site.close());
const [adas, bens] = [as(ada), as(ben)];
const inside = <T>(work: Parameters<typeof database.change<T>>[1]) =>
  database.change({ organization, actor }, async (change) => {
    change.nothing();
    return work(change);
  });
const passkey = (to: string, name: string) => tell({ to, kind: 'passkey-added', values: { passkey: name }, link: '/account' });

beforeEach(async () => {
  now = new Date('2099-01-01T00:00:00Z');
  await inside(async (change) => {
    for (let mail = await takeDue(change); mail; mail = await takeDue(change)) await end(change, mail.notice, { state: 'sent' });
    return forgetNotices(change, new Date('2100-01-01T00:00:00Z'));
  });
  now = start;
});

describe('an inbox', () => {
  it('holds what its person was told, newest first, in the language of who reads it', async () => {
    await passkey(ada, 'first');
    now = new Date(now.getTime() + 1000);
    const id = await tell({
      to: ada,
      kind: 'duty-given',
      values: { duty: 'auditor', unit: null, by: ben, from: '2026-11-03' },
      link: null,
    });
    await passkey(ben, 'of somebody else');
    const { body } = await adas('GET', '/inbox');
    expect(body).toMatchObject({ unread: 2, next: null });
    expect(body.notices.map(({ subject }: { subject: string }) => subject)).toEqual(['You are auditor', 'A passkey was added']);
    expect(body.notices[0]).toEqual({
      id,
      kind: 'duty-given',
      group: 'duties',
      subject: 'You are auditor',
      line: 'Ben Okafor gave you this duty. It begins on 3 November 2026.',
      link: null,
      at: '2026-11-02T09:00:01.000Z',
      read: false,
    });
    const german = await adas('GET', '/inbox', undefined, { 'accept-language': 'de' });
    expect(german.body.notices[1].line).toContain('„first“');
    expect(JSON.stringify(body)).not.toContain('somebody else');
  });

  it('comes page by page, also where many came at one moment', async () => {
    for (let i = 0; i < 7; i++) await passkey(ada, `key ${i}`);
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await adas('GET', `/inbox?limit=3${after && `&after=${after}`}`);
      seen.push(...body.notices.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      after = body.next;
    }
    expect(new Set(seen).size).toBe(7);
    expect((await adas('GET', '/inbox?after=nonsense')).status).toBe(422);
    expect((await adas('GET', '/inbox?limit=1000')).status).toBe(400);
  });

  it('knows what was read, one by one and all up to what was seen', async () => {
    const first = await passkey(ada, 'first');
    now = new Date(now.getTime() + 1000);
    const second = await passkey(ada, 'second');
    expect((await adas('PUT', `/inbox/notices/${second}`, { read: true })).body).toEqual({ id: second, read: true, unread: 1 });
    expect((await adas('PUT', `/inbox/notices/${second}`, { read: false })).body).toMatchObject({ unread: 2 });
    now = new Date(now.getTime() + 1000);
    await passkey(ada, 'came meanwhile');
    expect((await adas('POST', '/inbox/read', { until: second })).body).toEqual({ unread: 1 });
    const { body } = await adas('GET', '/inbox?unread=true');
    expect(body.notices.map(({ line }: { line: string }) => line)).toEqual([expect.stringContaining('came meanwhile')]);
    expect(body.notices[0].id).not.toBe(first);
    expect((await adas('GET', '/inbox/unread')).body).toEqual({ unread: 1 });
  });

  it('counts as far as anybody wants to know', async () => {
    await inside(async (change) => {
      const { notify } = await import('./notify.ts');
      for (let i = 0; i < 120; i++)
        await notify({ ...change, enqueue: async () => '' }, { to: ada, kind: 'password-changed', values: {}, link: null });
    });
    expect((await adas('GET', '/inbox/unread')).body).toEqual({ unread: 100 });
  });

  it('is opened by its person alone', async () => {
    const id = await passkey(ada, 'mine');
    for (const [method, path, body] of [
      ['PUT', `/inbox/notices/${id}`, { read: true }],
      ['POST', '/inbox/read', { until: id }],
    ] as const)
      expect(await bens(method, path, body)).toMatchObject({ status: 404, body: { code: 'NOTICE_UNKNOWN' } });
    expect((await adas('GET', '/inbox/unread')).body).toEqual({ unread: 1 });
    const looking = as(ada, { viewedBy: ben });
    const token = as(ada, { scopes: new Set(['people:read']) });
    const nobody = as(null, { everything: true });
    for (const path of ['/inbox', '/inbox/settings']) {
      expect(await looking('GET', path)).toMatchObject({ status: 403, body: { code: 'INBOX_PRIVATE' } });
      expect(await token('GET', path)).toMatchObject({ status: 403, body: { code: 'INBOX_PRIVATE' } });
      expect(await nobody('GET', path)).toMatchObject({ status: 403, body: { code: 'INBOX_OF_NOBODY' } });
    }
    for (const other of [looking, token, nobody]) expect((await other('GET', '/inbox/unread')).body).toEqual({ unread: 0 });
  });

  it('is emptied of what is old, but for mail that is still under way', async () => {
    const old = await passkey(ada, 'old');
    const under = await passkey(ada, 'under way');
    await inside(async (change) => {
      for (const id of [old, under]) if (id === old) await end(change, id, { state: 'sent' });
    });
    now = new Date('2026-12-02T09:00:00Z');
    await passkey(ada, 'new');
    expect(await inside((change) => forgetNotices(change, new Date('2026-12-01T00:00:00Z')))).toBe(1);
    const { body } = await adas('GET', '/inbox');
    expect(body.notices.map(({ line }: { line: string }) => /“(.*)”/u.exec(line)?.[1])).toEqual(['new', 'under way']);
  });
});

describe('settings of mail', () => {
  const wanted = { optOut: ['system'], quiet: { from: '22:00', until: '07:00' }, zone: 'Europe/Berlin', language: 'de' };

  it('are kept, and refused where somebody else was faster', async () => {
    const before = await bens('GET', '/inbox/settings');
    expect(before.body).toEqual({
      optOut: [],
      quiet: null,
      zone: 'UTC',
      language: 'en',
      address: 'ben@example.org',
      sends: true,
      revision: 0,
    });
    expect((await bens('PUT', '/inbox/settings', wanted)).status).toBe(428);
    const kept = await bens('PUT', '/inbox/settings', wanted, { 'if-match': before.etag });
    expect(kept).toMatchObject({ status: 200, etag: '"1"', body: { ...wanted, revision: 1 } });
    expect((await bens('PUT', '/inbox/settings', wanted, { 'if-match': '"0"' })).status).toBe(412);
    const both = await Promise.all([1, 2].map(() => bens('PUT', '/inbox/settings', wanted, { 'if-match': '"1"' })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await adas('GET', '/inbox/settings')).body).toMatchObject({ revision: 0, address: 'ada@example.org' });
  });

  it.each([
    [{ ...wanted, zone: 'Europe/Nowhere' }, 422, 'ZONE_UNKNOWN'],
    [{ ...wanted, zone: '+02:00' }, 422, 'ZONE_UNKNOWN'],
    [{ ...wanted, quiet: { from: '22:00', until: '22:00' } }, 422, 'QUIET_EMPTY'],
    [{ ...wanted, quiet: { from: '24:00', until: '07:00' } }, 400, 'BAD_REQUEST'],
    [{ ...wanted, optOut: ['security'] }, 400, 'BAD_REQUEST'],
    [{ ...wanted, language: 'fr' }, 400, 'BAD_REQUEST'],
  ])('%o are refused', async (body, status, code) => {
    expect(await adas('PUT', '/inbox/settings', body, { 'if-match': '"0"' })).toMatchObject({ status, body: { code } });
  });
});

describe('leaving a group of mail by its address', () => {
  const token = (group: 'duties' | 'system') => inside((change) => newUnsubscribe(change, ada, group));
  const optOut = async () => (await adas('GET', '/inbox/settings')).body.optOut;

  it('takes one post of a mail program, with no session, and does only that', async () => {
    const url = `/unsubscribe/${await token('duties')}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { revision, ...before } = (await adas('GET', '/inbox/settings')).body;
    for (let i = 0; i < 2; i++) {
      const answer = await app.inject({ method: 'POST', url, headers, payload: 'List-Unsubscribe=One-Click' });
      expect([answer.statusCode, answer.body]).toEqual([204, '']);
    }
    expect((await adas('GET', '/inbox/settings')).body).toEqual({ ...before, optOut: ['duties'], revision: revision + 1 });
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
    const payload = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    expect(
      (await app.inject({ method: 'POST', url: `/unsubscribe/${await token('system')}`, headers: multipart, payload })).statusCode,
    ).toBe(204);
    expect(await optOut()).toEqual(['duties', 'system']);
    expect((await bens('GET', '/inbox/settings')).body.optOut).not.toContain('duties');
  });

  it('shows a person a page first, which changes nothing by being read', async () => {
    const url = `/unsubscribe/${await token('duties')}`;
    const before = (await adas('GET', '/inbox/settings')).body;
    const page = await app.inject({ method: 'GET', url, headers: { accept: 'text/html', 'accept-language': 'de' } });
    expect(page.body).toContain('<button>Keine solchen E-Mails mehr</button>');
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'content-language': 'de' });
    expect(page.body).not.toMatch(/Ada|example\.org/u);
    expect((await adas('GET', '/inbox/settings')).body).toEqual(before);
    const done = await app.inject({ method: 'POST', url, headers: { accept: 'text/html' }, payload: '' });
    expect(done.body).toContain('You get no more mail about your duties.');
  });

  it.each(['nonsense', 'A'.repeat(43), '..%2Fadmin', '%00', 'a'.repeat(99)])(
    'with an address that was made up (%s) does nothing',
    async (made) => {
      const answer = await app.inject({ method: 'POST', url: `/unsubscribe/${made}` });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      const page = await app.inject({ method: 'GET', url: `/unsubscribe/${made}` });
      expect(page.statusCode).toBeGreaterThanOrEqual(400);
      expect(page.body).not.toContain(made.slice(0, 40));
    },
  );

  it('takes no large body', async () => {
    const url = `/unsubscribe/${await token('duties')}`;
    expect(
      (await app.inject({ method: 'POST', url, payload: 'x'.repeat(5000), headers: { 'content-type': 'text/plain' } })).statusCode,
    ).toBe(413);
  });
});

describe('mail that could not be delivered', () => {
  const administrator = as(ben, { duties: [{ duty: 'administrator', unit: null }] });

  it('is shown to administrators alone, and sent again by them', async () => {
    const id = await tell({ to: ada, kind: 'export-ready', values: { until: '2026-11-09' }, link: null });
    await inside((change) => end(change, id, { state: 'failed', reason: 'refused', answer: '550 No such user' }));
    expect(await adas('GET', '/mail')).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect(await adas('POST', `/mail/${id}/attempts`)).toMatchObject({ status: 403 });
    expect((await administrator('GET', '/mail')).body).toEqual({
      sends: true,
      waiting: 0,
      failed: 1,
      failures: [
        {
          id,
          kind: 'export-ready',
          subject: 'The export of your data is ready',
          person: { id: ada, name: 'Ada Ortiz' },
          reason: 'refused',
          answer: '550 No such user',
          attempts: 0,
          at: now.toISOString(),
        },
      ],
    });
    expect((await administrator('POST', `/mail/${id}/attempts`)).body).toMatchObject({ waiting: 1, failed: 0, failures: [] });
    expect(await administrator('POST', `/mail/${id}/attempts`)).toMatchObject({ status: 404, body: { code: 'MAIL_UNKNOWN' } });
  });

  it('is not sent again where what it was for stood in it alone', async () => {
    const id = await tell({ to: ada, kind: 'invitation', values: { by: null }, link: null, once: '/invitation/secret' });
    await inside((change) => end(change, id, { state: 'failed', reason: 'refused' }));
    expect(await administrator('POST', `/mail/${id}/attempts`)).toMatchObject({ status: 409, body: { code: 'MAIL_LINK_GONE' } });
    expect(JSON.stringify((await administrator('GET', '/mail')).body)).not.toContain('secret');
    expect(JSON.stringify((await adas('GET', '/inbox')).body)).not.toContain('secret');
  });
});
