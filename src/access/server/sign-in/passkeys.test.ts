import { afterAll, describe, expect, it } from 'vitest';
import { openPool } from '../../../platform/database/pool.ts';
import { Authenticator, type Twist } from './authenticator.fixture.ts';
import { goodPassword, signInSite } from './sign-in-site.fixture.ts';

const site = await signInSite();
const owner = openPool(site.ownerUrl, { max: 1, name: 'test', onError: () => undefined });
afterAll(async () => {
  await owner.end();
  await site.app.close();
});
const minute = 60_000;
const origin = 'http://localhost:4173';
const admin = await site.administrator();
type Browser = Pick<ReturnType<typeof site.browser>, 'post' | 'get' | 'remove' | 'patch' | 'put'>;

let people = 0;
/** Somebody with a password and a passkey. */
const holder = async (name: string) => {
  const person = await site.member(admin, name, `holder${++people}@example.org`);
  const device = new Authenticator(origin);
  const { status, body } = await add(person, device);
  expect(status).toBe(201);
  return { ...person, device, passkey: body.passkeys[0].id as string };
};
const add = async (at: Browser, device: Authenticator, twist: Twist = {}, name = 'Laptop') =>
  at.post('/account/passkeys', { made: device.create((await at.post('/account/passkeys/options')).body.options, twist), name });
const enter = async (device: Authenticator, twist: Twist = {}, at: Browser = site.browser()) =>
  at.post('/session/passkey', { passkey: device.get((await at.post('/session/passkey/options')).body.options, twist) });

describe('a passkey', () => {
  it('signs in without a name', async () => {
    const { device, id, get } = await holder('Ida');
    const at = site.browser();
    const { status, body, cookies } = await enter(device, {}, at);
    expect([status, body]).toEqual([201, { person: { id, name: 'Ida' }, codesLeft: null }]);
    expect(cookies[0]).toMatch(/^gradus=[\w-]{43};/u);
    expect((await at.get('/session')).body.signedIn).toMatchObject({ method: 'passkey', person: { id } });
    expect((await get('/account')).body.passkeys).toMatchObject([{ name: 'Laptop', synced: false, usedAt: site.now().toISOString() }]);
  });

  it('is asked for with the owner verified, kept on the device, and without saying what make it is', async () => {
    const person = await site.member(admin, 'Jon', 'jon@example.org');
    const { options } = (await person.post('/account/passkeys/options')).body;
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Organisation 1' },
      user: { name: 'jon@example.org', displayName: 'Jon' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const { options: using } = (await site.browser().post('/session/passkey/options')).body;
    expect(using).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(using.allowCredentials ?? []).toEqual([]);
  });

  it('is refused when anything of it is not as it was asked', async () => {
    const { device, id } = await holder('Kim');
    const other = await holder('Lou');
    const twists: [string, Twist][] = [
      ['of another origin', { origin: 'https://evil.example' }],
      ['of another port', { origin: 'http://localhost:4174' }],
      ['of another name', { rpId: 'evil.example' }],
      ['of another challenge', { challenge: 'A'.repeat(43) }],
      ['of no challenge', { challenge: '' }],
      ['without the owner verified', { flags: 0x01 }],
      ['without the owner there', { flags: 0x04 }],
      ['made, not used', { type: 'webauthn.create' }],
      ['of another person', { userHandle: Buffer.from(other.id.replaceAll('-', ''), 'hex').toString('base64url') }],
      ['of nobody', { userHandle: null }],
      ['signed by somebody else', { signature: Buffer.from('not a signature').toString('base64url') }],
    ];
    for (const [what, twist] of twists) {
      const { status, body, cookies } = await enter(device, twist);
      expect([what, status, body.code, cookies]).toEqual([what, 422, 'PASSKEY_WRONG', []]);
    }
    expect((await enter(device)).body.person.id).toBe(id);
  });

  it('holds for one answer, and for five minutes', async () => {
    const { device } = await holder('Mia');
    const at = site.browser();
    const { options } = (await at.post('/session/passkey/options')).body;
    const answer = device.get(options);
    expect((await at.post('/session/passkey', { passkey: answer })).status).toBe(201);
    // The very same bytes again, and a new answer to the same challenge.
    expect((await site.browser().post('/session/passkey', { passkey: answer })).body.code).toBe('PASSKEY_WRONG');
    expect((await site.browser().post('/session/passkey', { passkey: device.get(options) })).body.code).toBe('PASSKEY_WRONG');
    const late = (await at.post('/session/passkey/options')).body.options;
    site.pass(5 * minute);
    expect((await at.post('/session/passkey', { passkey: device.get(late) })).body.code).toBe('PASSKEY_WRONG');
    const before = (await at.post('/session/passkey/options')).body.options;
    site.pass(-60 * minute);
    expect((await at.post('/session/passkey', { passkey: device.get(before) })).body.code).toBe('PASSKEY_WRONG');
    site.pass(60 * minute);
  });

  it('is used up by an attempt that fails', async () => {
    const { device } = await holder('Nia');
    const at = site.browser();
    const { options } = (await at.post('/session/passkey/options')).body;
    expect((await at.post('/session/passkey', { passkey: device.get(options, { flags: 0x01 }) })).status).toBe(422);
    expect((await at.post('/session/passkey', { passkey: device.get(options) })).status).toBe(422);
  });

  it('of a device whose count goes back is a copy’s: refused, and noted', async () => {
    const { device, passkey } = await holder('Ola');
    device.counter = 40;
    expect((await enter(device)).status).toBe(201);
    for (const counter of [41, 3, 0]) {
      const { status, body } = await enter(device, { counter });
      expect([counter, status, body.code]).toEqual([counter, 422, 'PASSKEY_WRONG']);
    }
    expect((await enter(device, { counter: 42 })).status).toBe(201);
    const { rows } = await owner.query("SELECT count(*)::int FROM audit_entries WHERE action = 'passkey.refuse' AND subject_id = $1", [
      passkey,
    ]);
    expect(rows[0].count).toBe(3);
  });

  it('of a device that does not count is good each time', async () => {
    const { device } = await holder('Pia');
    for (let i = 0; i < 3; i++) expect((await enter(device, { counter: 0 })).status).toBe(201);
  });

  it('gets in while guesses at the password of its owner have to wait', async () => {
    const { device, email } = await holder('Quin');
    const guess = () => site.browser().post('/session/password', { email, password: 'a guess that is wrong' });
    for (let i = 0; i < 6; i++) await guess();
    expect((await guess()).status).toBe(429);
    expect((await enter(device)).status).toBe(201);
  });

  it('is of no use once its owner has left', async () => {
    const { device, id } = await holder('Rea');
    await owner.query("UPDATE persons SET left_on = '2026-10-31' WHERE person_id = $1", [id]);
    expect((await enter(device)).body.code).toBe('PASSKEY_WRONG');
  });
});

describe('adding a passkey', () => {
  it('is refused when anything of it is not as it was asked', async () => {
    const person = await site.member(admin, 'Sam', 'sam@example.org');
    for (const [what, twist] of [
      ['of another origin', { origin: 'https://evil.example' }],
      ['of another name', { rpId: 'evil.example' }],
      ['of another challenge', { challenge: 'B'.repeat(43) }],
      ['without the owner verified', { flags: 0x41 }],
      ['used, not made', { type: 'webauthn.get' }],
    ] as const) {
      const { status, body } = await add(person, new Authenticator(origin), twist);
      expect([what, status, body.code]).toEqual([what, 422, 'PASSKEY_WRONG']);
    }
    expect((await person.get('/account')).body.passkeys).toEqual([]);
  });

  it('answers what this very session asked, and not what another did', async () => {
    const [one, two] = [await site.member(admin, 'Tom', 'tom@example.org'), await site.member(admin, 'Uma', 'uma@example.org')];
    const { options } = (await one.post('/account/passkeys/options')).body;
    const made = new Authenticator(origin).create(options);
    expect((await two.post('/account/passkeys', { made, name: 'Mine now' })).body.code).toBe('PASSKEY_WRONG');
    const { options: toSignIn } = (await site.browser().post('/session/passkey/options')).body;
    const crossed = new Authenticator(origin).create({ ...toSignIn, rp: { id: 'localhost' }, user: { id: 'AAAA' } });
    expect((await one.post('/account/passkeys', { made: crossed, name: 'Crossed' })).body.code).toBe('PASSKEY_WRONG');
  });

  it('is not done with a key that somebody has already', async () => {
    const one = await holder('Vic');
    const thief = await site.member(admin, 'Wes', 'wes@example.org');
    const { rows } = await owner.query('SELECT credential FROM passkeys WHERE passkey_id = $1', [one.passkey]);
    const device = new Authenticator(origin);
    const made = device.create((await thief.post('/account/passkeys/options')).body.options);
    const claimed = Buffer.from(rows[0].credential, 'base64url');
    const object = Buffer.from(made.response.attestationObject, 'base64url');
    const own = Buffer.from(made.id, 'base64url');
    object.set(claimed, object.indexOf(own));
    const stolen = {
      ...made,
      id: rows[0].credential,
      rawId: rows[0].credential,
      response: { ...made.response, attestationObject: object.toString('base64url') },
    };
    expect((await thief.post('/account/passkeys', { made: stolen, name: 'Stolen' })).body.code).toBe('PASSKEY_WRONG');
  });

  it('needs a fresh sign-in, and so does removing one; a name is changed at any time', async () => {
    const person = await holder('Xia');
    site.pass(11 * minute);
    expect((await person.post('/account/passkeys/options')).body.code).toBe('FRESH_NEEDED');
    expect((await person.remove(`/account/passkeys/${person.passkey}`)).body.code).toBe('FRESH_NEEDED');
    expect((await person.post('/account/recovery-codes')).body.code).toBe('FRESH_NEEDED');
    const renamed = await person.patch(`/account/passkeys/${person.passkey}`, { name: 'Old laptop' });
    expect(renamed.body.passkeys).toMatchObject([{ name: 'Old laptop' }]);
    for (const name of ['', '  ', 'x'.repeat(101), 'two\nlines', 'nul\u0000'])
      expect((await person.patch(`/account/passkeys/${person.passkey}`, { name })).status).toBe(400);
    expect((await admin.patch(`/account/passkeys/${person.passkey}`, { name: 'Hers' })).status).toBe(404);
    expect((await enter(person.device, {}, person)).status).toBe(201);
    expect((await person.post('/account/passkeys/options')).status).toBe(201);
  });

  it('ends at a number that somebody can watch', async () => {
    const person = await site.member(admin, 'Yan', 'yan@example.org');
    for (let i = 0; i < 20; i++) expect((await add(person, new Authenticator(origin), {}, `Device ${i}`)).status).toBe(201);
    expect((await add(person, new Authenticator(origin))).body.code).toBe('PASSKEYS_ENOUGH');
  });

  it('is not possible where browsers have none', async () => {
    const person = await site.member(admin, 'Zoe', 'zoe@example.org');
    for (const host of ['127.0.0.1:4173', '[::1]:4173', 'evil.example', 'localhost.evil.example', 'local host'])
      expect([host, (await person.post('/account/passkeys/options', undefined, { host })).body.code]).toEqual([host, 'PASSKEY_NOT_HERE']);
  });

  it('takes no nonsense, of whatever size', async () => {
    const person = await site.member(admin, 'Abe', 'abe@example.org');
    const device = new Authenticator(origin);
    const sound = device.create((await person.post('/account/passkeys/options')).body.options);
    const wrong: unknown[] = [
      null,
      {},
      { ...sound, response: {} },
      { ...sound, type: 'password' },
      { ...sound, response: { ...sound.response, clientDataJSON: 'x'.repeat(20_000) } },
      { ...sound, response: { ...sound.response, clientDataJSON: Buffer.from('null').toString('base64url') } },
      { ...sound, response: { ...sound.response, clientDataJSON: Buffer.from('{"challenge":{"a":1}}').toString('base64url') } },
      { ...sound, response: { ...sound.response, attestationObject: 'AAAA' } },
      { ...sound, response: { ...sound.response, attestationObject: '' } },
    ];
    for (const made of wrong) expect([400, 422]).toContain((await person.post('/account/passkeys', { made, name: 'x' } as never)).status);
    expect(site.warnings).toEqual([]);
  });
});

describe('ways in', () => {
  it('are never all gone', async () => {
    const person = await holder('Bea');
    expect((await person.remove('/account/password')).body.password).toBeNull();
    expect((await person.remove(`/account/passkeys/${person.passkey}`)).body.code).toBe('LAST_WAY');
    expect((await person.post('/account/recovery-codes')).status).toBe(201);
    expect((await person.remove(`/account/passkeys/${person.passkey}`)).body.code).toBe('LAST_WAY');
    expect((await person.put('/account/password', { password: goodPassword })).status).toBe(200);
    expect((await person.remove(`/account/passkeys/${person.passkey}`)).body.passkeys).toEqual([]);
    expect((await person.remove('/account/password')).body.code).toBe('LAST_WAY');
    expect((await enter(person.device)).body.code).toBe('PASSKEY_WRONG');
  });

  it('of two removed at the same moment are not both gone', async () => {
    const person = await holder('Cal');
    const answers = await Promise.all([person.remove('/account/password'), person.remove(`/account/passkeys/${person.passkey}`)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
