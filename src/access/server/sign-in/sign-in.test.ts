import { afterAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../platform/audit/verify.ts';
import { openPool } from '../../../platform/database/pool.ts';
import { giveDuty } from '../store/duties.ts';
import { deleteLocks, insertLock } from '../store/locks.ts';
import { startSession } from './sessions.ts';
import { goodPassword, otherPassword, signInSite } from './sign-in-site.fixture.ts';

const site = await signInSite();
const owner = openPool(site.ownerUrl, { max: 1, name: 'test', onError: () => undefined });
afterAll(async () => {
  await owner.end();
  await site.app.close();
});
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const admin = await site.administrator();
const ben = await site.member(admin, 'Ben Baker', 'ben@example.org');
const signIn = (at: Pick<ReturnType<typeof site.browser>, 'post'>, email: string, password: string) =>
  at.post('/session/password', { email, password });
/** Signed in anew, at an address of their own. */
const anew = async (email = ben.email, password = goodPassword) => {
  const at = site.browser();
  expect((await signIn(at, email, password)).status).toBe(201);
  return at;
};
const isIn = async (at: Pick<ReturnType<typeof site.browser>, 'get'>) => (await at.get('/me')).status === 200;

describe('nobody who is not known', () => {
  it('is told anything but how to sign in', async () => {
    const stranger = site.browser();
    for (const path of ['/people', '/me', '/account', '/sessions', '/invitations', '/units', '/nothing'])
      expect([path, (await stranger.get(path)).status]).toEqual([path, 401]);
    const { status, body, headers } = await stranger.get('/session');
    expect([status, headers['cache-control']]).toEqual([200, expect.stringContaining('no-')]);
    expect(body).toEqual({
      signedIn: null,
      first: false,
      ways: { password: true, passkey: true, passkeyAddress: null, recoveryCode: true, issuers: [] },
      organization: { title: 'Organisation 1', kind: 'real' },
      personas: [],
    });
  });

  it('is told under which name browsers have passkeys', async () => {
    const { body } = await site.browser().get('/session', { host: '127.0.0.1:4173' });
    expect(body.ways).toMatchObject({ passkey: false, passkeyAddress: 'http://localhost:4173' });
  });

  it('finds out who works here', async () => {
    await site.person('Gone Gerda', 'gerda@example.org', '2026-10-01');
    await site.person('Never Invited', 'never@example.org');
    const gone = await site.member(admin, 'Left Lea', 'lea@example.org');
    const lea = (await admin.get(`/people/${gone.id}`)).body;
    expect(lea.person?.name ?? lea.name).toBe('Left Lea');
    await owner.query("UPDATE persons SET left_on = '2026-10-31' WHERE person_id = $1", [gone.id]);
    const answers = [];
    for (const [email, password] of [
      ['nobody@example.org', goodPassword],
      ['never@example.org', goodPassword],
      ['gerda@example.org', goodPassword],
      ['lea@example.org', goodPassword],
      ['ben@example.org', 'not the right one'],
      ['ben@example.org', 'x'.repeat(1000)],
      ['bеn@example.org', goodPassword],
    ] as const) {
      const { status, body, cookies, headers } = await signIn(site.browser(), email, password);
      answers.push(JSON.stringify([status, body, cookies, headers['set-cookie']]));
      const code = await site.browser().post('/session/recovery-code', { email, code: 'AAAA-AAAA-AAAA-AAAA' });
      expect([code.status, code.body.code]).toEqual([422, 'SIGN_IN_WRONG']);
    }
    expect(new Set(answers)).toEqual(new Set([answers[0]]));
    expect(answers[0]).toContain('SIGN_IN_WRONG');
    expect(await isIn(gone)).toBe(false);
  });
});

describe('a password', () => {
  it('signs in, and the answer has no secret', async () => {
    const at = site.browser();
    const { status, body, cookies } = await signIn(at, ' Ben@Example.ORG ', goodPassword);
    expect([status, body]).toEqual([201, { person: { id: ben.id, name: 'Ben Baker' }, codesLeft: null }]);
    expect(cookies[0]).toMatch(/^gradus=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/u);
    expect((await at.get('/session')).body.signedIn).toMatchObject({ person: { id: ben.id }, method: 'password', viewing: null });
    expect((await at.get('/me')).body.person).toEqual({ id: ben.id, name: 'Ben Baker' });
  });

  it('is one however its letters are sent', async () => {
    const cora = await site.member(admin, 'Cora', 'cora@example.org');
    const composed = 'Ångström über Wüste';
    expect((await cora.put('/account/password', { password: composed })).status).toBe(200);
    await anew('cora@example.org', composed.normalize('NFD'));
  });

  it('is long enough and not guessable, with whatever is known of the person', async () => {
    const set = async (password: string, current = goodPassword) => {
      const { status, body } = await ben.put('/account/password', { current, password });
      return status === 200 ? 'set' : body.code;
    };
    expect(await set('elevenchars')).toBe('PASSWORD_SHORT');
    expect(await set(`${'long '.repeat(26)}x`)).toBe('PASSWORD_LONG');
    for (const bad of [
      'passwordpassword',
      'qwertzuiopasdf',
      'aaaaaaaaaaaaaaaa',
      'Ben Baker 1984',
      'ben@example.org',
      'organisation 1!!',
      'abcdefghijkl123',
    ])
      expect([bad, await set(bad)]).toEqual([bad, 'PASSWORD_GUESSABLE']);
    // Nothing else is asked: no digits, no marks, no capitals, no alphabet.
    const [german, japanese] = ['vier fünf pelikane turm', '木漏れ日の中で歩く午後三時半'];
    expect(await set(german)).toBe('set');
    expect(await set(japanese, german)).toBe('set');
    expect(await set(german, goodPassword)).toBe('PASSWORD_NOW_WRONG');
    expect(await set(goodPassword, japanese)).toBe('set');
  });

  it('is kept as a digest of argon2id, made anew where it is of lesser cost', async () => {
    const dora = await site.member(admin, 'Dora', 'dora@example.org');
    const { hash } = await import('@node-rs/argon2');
    const digest = async () => (await owner.query('SELECT password, password_at FROM accounts WHERE person_id = $1', [dora.id])).rows[0];
    const { password: made, password_at: since } = await digest();
    expect(made).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    const weak = await hash(goodPassword, { memoryCost: 4096, timeCost: 1, parallelism: 1 });
    await owner.query('UPDATE accounts SET password = $1 WHERE person_id = $2', [weak, dora.id]);
    await anew('dora@example.org');
    expect((await digest()).password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect((await digest()).password_at).toEqual(since);
    await anew('dora@example.org');
  });

  it('is changed by its owner, and everybody else who was signed in is not any more', async () => {
    const eva = await site.member(admin, 'Eva', 'eva@example.org');
    const other = await anew('eva@example.org');
    const before = eva.jar.get('gradus');
    site.pass(11 * minute);
    expect((await eva.put('/account/password', { password: otherPassword })).body.code).toBe('FRESH_NEEDED');
    expect((await eva.put('/account/password', { current: 'a wrong one here', password: otherPassword })).body.code).toBe(
      'PASSWORD_NOW_WRONG',
    );
    const { status, body } = await eva.put('/account/password', { current: goodPassword, password: otherPassword });
    expect([status, body.password.since]).toEqual([200, site.now().toISOString()]);
    expect([await isIn(eva), await isIn(other)]).toEqual([true, false]);
    expect(eva.jar.get('gradus')).not.toBe(before);
    expect((await site.browser().get('/me', { cookie: `gradus=${before}` })).status).toBe(401);
    expect((await signIn(site.browser(), 'eva@example.org', goodPassword)).status).toBe(422);
    await anew('eva@example.org', otherPassword);
  });

  it('is not guessed at a machine left open', async () => {
    const at = await anew();
    site.pass(11 * minute);
    const codes = [];
    for (let i = 0; i < 12; i++)
      codes.push((await at.put('/account/password', { current: `guess number ${i}`, password: otherPassword })).body.code);
    expect(codes.slice(0, 10)).toEqual(Array(10).fill('PASSWORD_NOW_WRONG'));
    expect(codes.slice(10)).toEqual(['SIGN_IN_WAIT', 'SIGN_IN_WAIT']);
  });
});

describe('a session', () => {
  it('has a token made here: none that was brought along', async () => {
    const planted = 'A'.repeat(43);
    const at = site.browser();
    at.jar.set('gradus', planted);
    await signIn(at, ben.email, goodPassword);
    expect(at.jar.get('gradus')).not.toBe(planted);
    expect((await site.browser().get('/me', { cookie: `gradus=${planted}` })).status).toBe(401);
  });

  it('ends when somebody signs in anew in the same browser, whoever that is', async () => {
    const at = await anew();
    const before = at.jar.get('gradus');
    await signIn(at, admin.email, goodPassword);
    expect((await site.browser().get('/me', { cookie: `gradus=${before}` })).status).toBe(401);
    expect((await at.get('/me')).body.person.id).toBe(admin.id);
  });

  it('is not kept where anybody could use it', async () => {
    const at = await anew();
    const token = at.jar.get('gradus') ?? '';
    const { rows } = await owner.query('SELECT s::text AS row FROM sessions s');
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toContain(token);
    const digests = (await owner.query('SELECT encode(token, $1) AS token FROM sessions', ['base64'])).rows;
    for (const { token: digest } of digests)
      expect((await site.browser().get('/me', { cookie: `gradus=${Buffer.from(digest, 'base64').toString('base64url')}` })).status).toBe(
        401,
      );
  });

  it('is nobody’s when its token is tampered with, too long, doubled, or of another name', async () => {
    const at = await anew();
    const token = at.jar.get('gradus') ?? '';
    const other = token.startsWith('A') ? 'B' : 'A';
    for (const cookie of [
      `gradus=${other}${token.slice(1)}`,
      `gradus=${token}x`,
      `gradus=${token.slice(1)}`,
      `gradus="${token}"`,
      `gradus=${token}%00`,
      `gradus=${'a'.repeat(8000)}`,
      `gradus=${token}; gradus=${token}`,
      `GRADUS=${token}`,
      `__Host-gradus=${token}`,
      'gradus=',
      'gradus',
      ';;;=',
      "gradus=' OR 1=1 --",
    ])
      expect([cookie, (await site.browser().get('/me', { cookie })).status]).toEqual([cookie, 401]);
    expect(await isIn(at)).toBe(true);
  });

  it('is listed with what its owner knows it by, and ends one by one or all but this', async () => {
    const fay = await site.member(await relogin(), 'Fay', 'fay@example.org');
    const phone = await anew('fay@example.org');
    const forged = site.browser();
    await forged.post(
      '/session/password',
      { email: 'fay@example.org', password: goodPassword },
      { 'user-agent': '<script>alert(1)</script>\tx' },
    );
    const list = async () => (await fay.get('/sessions')).body.sessions;
    expect((await list()).map(({ device, method, here }: never) => ({ device, method, here }))).toEqual(
      expect.arrayContaining([
        { device: 'Firefox, Windows', method: 'invitation', here: true },
        { device: 'Firefox, Windows', method: 'password', here: false },
        { device: '', method: 'password', here: false },
      ]),
    );
    const [{ id: ofBen }] = (await ben.get('/sessions')).body.sessions;
    expect((await fay.remove(`/sessions/${ofBen}`)).status).toBe(404);
    const { id } = (await list()).find(({ device }: { device: string }) => device === '');
    expect((await fay.remove(`/sessions/${id}`)).body).toEqual({ done: true });
    expect([await isIn(forged), await isIn(phone), await isIn(fay), await isIn(ben)]).toEqual([false, true, true, true]);
    expect((await fay.remove('/sessions')).body).toEqual({ ended: 1 });
    expect([await isIn(phone), await isIn(fay)]).toEqual([false, true]);
    expect((await fay.remove('/sessions')).body).toEqual({ ended: 0 });
  });

  it('is one of fifty at most: the one not used for longest ends', async () => {
    const max = await site.member(await relogin(), 'Max', 'max@example.org');
    const about = { address: '192.0.2.1', agent: '', origin: null, secure: false, cookie: () => null };
    for (let i = 0; i < 49; i++) {
      site.pass(1000);
      await site.change((change) => startSession(change, { person: max.id, method: 'password', about }));
    }
    expect([await isIn(max), (await max.get('/sessions')).body.sessions.length]).toEqual([true, 50]);
    await anew('max@example.org');
    expect(await isIn(max)).toBe(false);
    expect((await owner.query('SELECT FROM sessions WHERE person_id = $1', [max.id])).rowCount).toBe(50);
  });

  it('ends by signing out, which may be asked twice and by anybody', async () => {
    const at = await anew();
    const token = at.jar.get('gradus');
    const { status, cookies } = await at.remove('/session');
    expect([status, cookies]).toEqual([200, ['gradus=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']]);
    expect((await site.browser().get('/me', { cookie: `gradus=${token}` })).status).toBe(401);
    expect((await at.remove('/session')).status).toBe(200);
  });

  it('ends two weeks after it was last used, and a quarter of a year after it began', async () => {
    const at = await anew();
    const idle = await anew();
    for (let i = 0; i < 6; i++) {
      site.pass(13 * day);
      expect(await isIn(at)).toBe(true);
    }
    expect(await isIn(idle)).toBe(false);
    // What was over stays so, though the clock goes back.
    site.pass(-70 * day);
    expect(await isIn(idle)).toBe(false);
    site.pass(70 * day);
    site.pass(13 * day);
    expect(await isIn(at)).toBe(false);
  });

  it('ends overnight for those who see or change what is of everybody', async () => {
    const at = await anew(admin.email);
    site.pass(11 * hour);
    expect(await isIn(at)).toBe(true);
    site.pass(13 * hour);
    expect(await isIn(at)).toBe(false);
  });

  it('neither ends nor lasts longer when the clock goes back', async () => {
    const at = await anew();
    site.pass(-365 * day);
    expect(await isIn(at)).toBe(true);
    // It counts from this moment, not from the one that the clock was taken back from.
    site.pass(15 * day);
    expect(await isIn(at)).toBe(false);
    site.pass(350 * day);
  });

  it('ends with the last day of its person', async () => {
    const guy = await site.member(await relogin(), 'Guy', 'guy@example.org');
    await owner.query('UPDATE persons SET left_on = $1 WHERE person_id = $2', [site.now().toISOString().slice(0, 10), guy.id]);
    expect(await isIn(guy)).toBe(true);
    site.pass(day);
    expect(await isIn(guy)).toBe(false);
    expect((await signIn(site.browser(), 'guy@example.org', goodPassword)).body.code).toBe('SIGN_IN_WRONG');
  });

  it('ends when its person is locked out, and none begins until the lock is lifted', async () => {
    const by = await relogin();
    const lex = await site.member(by, 'Lex', 'lex@example.org');
    const { codes } = (await lex.post('/account/recovery-codes')).body;
    const { link } = (await by.post('/invitations', { person: lex.id })).body;
    await site.change(async (change) => {
      await insertLock(change, lex.id, 'given');
      change.nothing();
    });
    expect(await isIn(lex)).toBe(false);
    const tries = [
      await signIn(site.browser(), lex.email, goodPassword),
      await site.browser().post('/session/recovery-code', { email: lex.email, code: codes[0] }),
      await site.browser().post('/invitation/acceptance', { link: site.tokenOf(link), password: goodPassword }),
      await by.post('/invitations', { person: lex.id }),
    ];
    expect(tries.map(({ body }) => body.code)).toEqual(['SIGN_IN_WRONG', 'SIGN_IN_WRONG', 'LINK_OVER', 'PERSON_LOCKED']);
    await site.change(async (change) => {
      await deleteLocks(change, lex.id, ['given']);
      change.nothing();
    });
    // What was over stays so.
    expect(await isIn(lex)).toBe(false);
    await anew(lex.email);
  });

  it('knows the duties of its person at each moment', async () => {
    const hal = await site.member(await relogin(), 'Hal', 'hal@example.org');
    expect((await hal.get('/invitations')).status).toBe(403);
    await site.change((change) =>
      giveDuty(change, {
        person: hal.id,
        duty: 'administrator',
        unit: null,
        source: 'given',
        from: site.now().toISOString().slice(0, 10),
        until: null,
      }),
    );
    expect((await hal.get('/invitations')).status).toBe(200);
  });

  it('is seen with the eyes of another only while an administrator may', async () => {
    const at = await relogin();
    const { id } = (await at.get('/session')).body.signedIn;
    await anew();
    await owner.query('UPDATE sessions SET viewing_person = $1, viewing_until = $2 WHERE session_id = $3', [
      ben.id,
      new Date(site.now().getTime() + hour),
      id,
    ]);
    expect((await at.get('/session')).body.signedIn).toMatchObject({ person: { id: admin.id }, viewing: { id: ben.id } });
    expect((await at.get('/me')).body.person?.id ?? ben.id).toBe(ben.id);
    for (const path of ['/account', '/sessions']) expect([path, (await at.get(path)).body.code]).toEqual([path, 'YOURS_ALONE']);
    expect((await at.post('/account/recovery-codes')).body.code).toBe('ONLY_LOOKING');
    expect((await at.get('/invitations')).status).toBe(403);
    site.pass(2 * hour);
    expect((await at.get('/session')).body.signedIn.viewing).toBeNull();
    expect((await at.get('/invitations')).status).toBe(200);
    await owner.query('UPDATE sessions SET viewing_until = $1 WHERE session_id = $2', [new Date(site.now().getTime() + hour), id]);
    await owner.query("UPDATE duties SET until_day = $1 WHERE person_id = $2 AND duty = 'administrator'", [
      site.now().toISOString().slice(0, 10),
      admin.id,
    ]);
    site.pass(day);
    const later = await anew(admin.email);
    expect((await later.get('/invitations')).status).toBe(403);
    await owner.query("UPDATE duties SET until_day = NULL WHERE person_id = $1 AND duty = 'administrator'", [admin.id]);
    expect((await later.remove('/session')).status).toBe(200);
  });
});

const relogin = () => anew(admin.email);

describe('ways in', () => {
  it('are told to their owner, each change of them', async () => {
    const nia = await site.member(await relogin(), 'Nia', 'nia@example.org');
    const { codes } = (await nia.post('/account/recovery-codes')).body;
    expect((await nia.put('/account/password', { current: goodPassword, password: otherPassword })).status).toBe(200);
    expect((await site.browser().post('/session/recovery-code', { email: 'nia@example.org', code: codes[0] })).status).toBe(201);
    const { rows } = await owner.query('SELECT kind FROM notices WHERE person_id = $1 ORDER BY notice_id', [nia.id]);
    expect(rows.map(({ kind }) => kind)).toEqual(['invitation', 'recovery-codes-made', 'password-changed', 'recovery-code-used']);
  });
});

describe('a sign-in on another device', () => {
  it('is told to whom it says it is, once for each device, and neither by whom they are invited nor to whom a code let in', async () => {
    const una = await site.member(await relogin(), 'Una', 'una@example.org');
    const told = async () =>
      (await owner.query("SELECT told FROM notices WHERE person_id = $1 AND kind = 'new-device' ORDER BY notice_id", [una.id])).rows.map(
        ({ told: { device } }) => device,
      );
    expect(await told()).toEqual([]);
    const enter = { email: 'una@example.org', password: goodPassword };
    const [phone, other] = [site.browser(), site.browser()];
    const agent = { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/605' };
    expect((await phone.post('/session/password', { ...enter, password: otherPassword }, agent)).status).toBe(422);
    expect(await told()).toEqual([]);
    for (const [browser, headers] of [[phone, agent], [phone, agent], [una], [other, { 'user-agent': 'curl' }], [phone, agent]] as const)
      expect((await browser.post('/session/password', enter, headers)).status).toBe(201);
    expect(await told()).toEqual(['Safari, iPhone', '']);
    const { codes } = (await phone.post('/account/recovery-codes')).body;
    expect((await site.browser().post('/session/recovery-code', { email: 'una@example.org', code: codes[0] })).status).toBe(201);
    expect(await told()).toHaveLength(2);
  });
});

describe('what is kept', () => {
  it('is audited, each act, and holds no secret anywhere', async () => {
    const at = await anew();
    await at.post('/account/recovery-codes');
    const { faults } = await site.database.read(site.organization, (db) => verifyAudit(db, site.organization, null));
    expect(faults).toEqual([]);
    const { rows } = await owner.query('SELECT DISTINCT action, actor_kind FROM audit_entries ORDER BY 1, 2');
    const acts = rows.map(({ action, actor_kind: by }) => `${action} by ${by}`);
    expect(acts).toEqual(
      expect.arrayContaining([
        'account.make by person',
        'first-link.make by program',
        'first-link.use by person',
        'invitation.accept by person',
        'invitation.make by person',
        'password.change by person',
        'recovery-codes.make by person',
        'session.end by person',
        'session.start by person',
      ]),
    );
    const told = JSON.stringify([site.warnings, site.requests]);
    expect(site.requests.length).toBeGreaterThan(100);
    for (const secret of [goodPassword, otherPassword, at.jar.get('gradus') ?? '', 'ben@example.org']) expect(told).not.toContain(secret);
    expect(site.warnings).toEqual([]);
  });
});
