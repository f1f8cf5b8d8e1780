/** A server that people reach by https, and requests that do not come from its pages. */
import { afterAll, describe, expect, it } from 'vitest';
import { Authenticator } from './authenticator.fixture.ts';
import { goodPassword, signInSite } from './sign-in-site.fixture.ts';

const publicAddress = 'https://gradus.example.org';
const site = await signInSite({ publicAddress });
afterAll(() => site.app.close());
const admin = await site.administrator();

describe('over https', () => {
  it('cookies are this host’s alone, and go over https alone', async () => {
    const at = site.browser();
    const { cookies } = await at.post('/session/password', { email: admin.email, password: goodPassword });
    expect(cookies).toEqual([
      expect.stringMatching(/^__Host-gradus=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/u),
      expect.stringMatching(/^__Host-gradus-device=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/u),
    ]);
    expect((await at.get('/me')).status).toBe(200);
    const token = at.jar.get('__Host-gradus');
    expect((await site.browser().get('/me', { cookie: `gradus=${token}` })).status).toBe(401);
  });

  it('links and passkeys are of the address that was set, whatever a header says', async () => {
    await site.person('Nina', 'nina@example.org');
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
    const { body } = await admin.post('/invitations', { email: 'nina@example.org' }, headers);
    expect(body.link).toMatch(/^https:\/\/gradus\.example\.org\/invitation#[\w-]{43}$/u);
    const at = site.browser();
    const link = site.tokenOf(body.link);
    const { options } = (await at.post('/invitation/passkey-options', { link }, headers)).body;
    expect(options.rp.id).toBe('gradus.example.org');
    for (const origin of [
      'https://evil.example',
      'http://gradus.example.org',
      'https://gradus.example.org:8443',
      'https://sub.gradus.example.org',
    ]) {
      const { options: again } = (await at.post('/invitation/passkey-options', { link })).body;
      const made = new Authenticator(origin).create(again);
      expect([origin, (await at.post('/invitation/acceptance', { link, passkey: { made, name: 'x' } })).body.code]).toEqual([
        origin,
        'PASSKEY_WRONG',
      ]);
    }
    const { options: sound } = (await at.post('/invitation/passkey-options', { link })).body;
    const made = new Authenticator(publicAddress).create(sound);
    expect((await at.post('/invitation/acceptance', { link, passkey: { made, name: 'Key' } })).status).toBe(201);
  });
});

describe('what does not come from these pages', () => {
  it('signs nobody in or out, and changes nothing', async () => {
    const before = (await admin.get('/sessions')).body.sessions.length;
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://localhost:4173.evil.example' },
    ]) {
      const post = await site.browser().post('/session/password', { email: admin.email, password: goodPassword }, headers as never);
      const out = await admin.ask('DELETE', '/session', undefined, headers as never);
      const codes = await admin.post('/account/recovery-codes', undefined, headers as never);
      expect([headers, post.status, post.cookies, out.status, codes.status]).toEqual([headers, 403, [], 403, 403]);
    }
    expect((await admin.get('/sessions')).body.sessions).toHaveLength(before);
  });

  it('is no form of another site: bodies are JSON', async () => {
    const { status } = await site.app
      .inject({
        method: 'POST',
        url: '/api/v1/session/password',
        headers: { 'content-type': 'text/plain' },
        payload: JSON.stringify({ email: admin.email, password: goodPassword }),
      })
      .then((answer) => ({ status: answer.statusCode }));
    expect(status).toBe(415);
  });
});

describe('nothing that is sent', () => {
  it('ends a header, or stands in one', async () => {
    const evil = 'x\r\nset-cookie: gradus=evil\r\n\r\n<script>';
    for (const [path, body] of [
      ['/session/password', { email: `ada@example.org${evil}`, password: goodPassword }],
      ['/session/recovery-code', { email: admin.email, code: evil }],
      ['/invitation', { link: evil }],
      ['/first', { link: evil }],
    ] as const) {
      const { status, headers, cookies } = await site.browser().post(path, body);
      expect([path, status, cookies]).toEqual([path, expect.any(Number), []]);
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(headers)).not.toContain('evil');
    }
  });

  it('is taken when it is far too long, and none of it brings an error about', async () => {
    const long = 'x'.repeat(200_000);
    for (const [path, body] of [
      ['/session/password', { email: long, password: goodPassword }],
      ['/session/password', { email: admin.email, password: long }],
      ['/session/recovery-code', { email: admin.email, code: long }],
      ['/session/passkey', { passkey: { id: long, rawId: long, type: 'public-key', response: {} } }],
      ['/invitation', { link: long }],
      ['/invitation/acceptance', { link: long, password: goodPassword }],
      ['/first/administrator', { link: long, name: long, email: long, password: long }],
    ] as const)
      expect([path, (await site.browser().post(path, body)).status]).toEqual([path, 400]);
    for (const body of [undefined, [], { email: {}, password: [] }, { email: null }, { email: 'a', password: { $ne: 1 } }])
      expect((await site.browser().post('/session/password', body as never)).status).toBe(400);
    expect(site.warnings).toEqual([]);
  });
});
