import { afterAll, describe, expect, it } from 'vitest';
import { openPool } from '../../../platform/database/pool.ts';
import { Authenticator } from './authenticator.fixture.ts';
import { type Answer, goodPassword, otherPassword, signInSite } from './sign-in-site.fixture.ts';

const site = await signInSite();
const owner = openPool(site.ownerUrl, { max: 1, name: 'test', onError: () => undefined });
afterAll(async () => {
  await owner.end();
  await site.app.close();
});
const hour = 60 * 60_000;
const minute = 60_000;
const day = 24 * hour;
const origin = 'http://localhost:4173';
const { tokenOf } = site;
const today = () => site.now().toISOString().slice(0, 10);

const ada = { name: 'Ada Administrator', email: 'ada@example.org', password: goodPassword };
const becomeFirst = (link: string | null, more: object = {}): Promise<Answer> =>
  site.browser().post('/first/administrator', { link, ...ada, ...more });
/** Nobody is administrator any more, as after all have left. */
const withoutAdministrators = () =>
  owner.query("UPDATE duties SET until_day = '2026-01-01', from_day = '2026-01-01' WHERE duty = 'administrator'");

describe('the link of the first administrator', () => {
  it('holds for a day, and each start of the program makes the one before it dead', async () => {
    const old = await site.first();
    const link = await site.first();
    expect(link).not.toBe(old);
    for (const dead of [old, 'A'.repeat(43), 'x', `${link}x`, 'x'.repeat(200)])
      expect([dead, (await becomeFirst(dead)).body.code]).toEqual([dead, 'LINK_OVER']);
    expect((await site.browser().get('/session')).body.first).toBe(true);
    const look = await site.browser().post('/first', { link });
    expect([look.status, look.body]).toMatchObject([200, { organization: { title: 'Organisation 1' }, ways: { passkey: true } }]);
    site.pass(day);
    expect((await becomeFirst(link)).body.code).toBe('LINK_OVER');
    // By a clock that went back it would be older than it can be.
    site.pass(-3 * day);
    expect((await becomeFirst(link)).body.code).toBe('LINK_OVER');
    site.pass(2 * day);
  });

  it('takes an address and a password as all others do, and is not used up by a mistake', async () => {
    const link = await site.first();
    for (const [more, code] of [
      [{ email: 'аda@example.org' }, 'ADDRESS_CONFUSING'],
      [{ email: 'ada@example.org\r\nBcc: x@example.org' }, 'ADDRESS_CONFUSING'],
      [{ password: 'short' }, 'PASSWORD_SHORT'],
      [{ password: 'Ada Administrator 1' }, 'PASSWORD_GUESSABLE'],
      [{ name: 'Two\nlines' }, 'BAD_REQUEST'],
      [{ name: '   ' }, 'BAD_REQUEST'],
      [{ password: undefined }, 'BAD_REQUEST'],
    ] as const)
      expect([more, (await becomeFirst(link, more)).body.code]).toEqual([more, code]);
    expect((await site.browser().post('/first', { link })).status).toBe(200);
  });

  it('makes exactly one of many who use it at once, and tells the others', async () => {
    const link = await site.first();
    const names = Array.from({ length: 6 }, (_, i) => ({ name: `Candidate ${'ABCDEF'[i]}`, email: `candidate${i}@example.org` }));
    const answers = await Promise.all(names.map((each) => becomeFirst(link, each)));
    const codes = answers.map(({ status, body }) => (status === 201 ? 'first' : body.code)).toSorted();
    expect(codes).toEqual([...Array(5).fill('FIRST_THERE'), 'first']);
    const { rows } = await owner.query("SELECT count(*)::int FROM duties WHERE duty = 'administrator'");
    const { rows: persons } = await owner.query('SELECT count(*)::int FROM persons');
    expect([rows[0].count, persons[0].count]).toEqual([1, 1]);
    expect(await site.first()).toBeNull();
    expect((await site.browser().get('/session')).body.first).toBe(false);
    expect((await becomeFirst(link)).body.code).toBe('FIRST_THERE');
    await withoutAdministrators();
  });

  it('makes an administrator of somebody who was imported, where the address is theirs', async () => {
    const id = await site.person('Imported Ines', 'Ines@Example.org');
    const link = await site.first();
    const at = site.browser();
    const { status, body } = await at.post('/first/administrator', {
      link,
      name: 'Somebody',
      email: 'ines@example.org',
      password: goodPassword,
    });
    expect([status, body.person]).toEqual([201, { id, name: 'Imported Ines' }]);
    expect((await at.get('/invitations')).status).toBe(200);
    expect((await at.get('/account')).body).toMatchObject({ email: 'ines@example.org', password: { since: expect.any(String) } });
    await withoutAdministrators();
    // Who could sign in before can by this way alone from now on.
    const again = await site
      .browser()
      .post('/first/administrator', { link: await site.first(), name: 'Somebody', email: 'ines@example.org', password: otherPassword });
    expect(again.body.person.id).toBe(id);
    expect((await at.get('/me')).status).toBe(401);
    await withoutAdministrators();
  });

  it('does not choose between two with the same address', async () => {
    await site.person('One', 'twice@example.org');
    await site.person('Two', 'twice@example.org');
    expect((await becomeFirst(await site.first(), { email: 'twice@example.org' })).body.code).toBe('ADDRESS_OF_SEVERAL');
  });

  it('is used with a passkey as well, and only with the one that it asked for', async () => {
    const link = await site.first();
    const named = { link, name: 'Key Kay', email: 'kay@example.org' };
    const at = site.browser();
    const options = async (more: object = {}) => (await at.post('/first/passkey-options', { ...named, ...more })).body.options;
    const device = new Authenticator(origin);
    const made = device.create(await options());
    const foreign = new Authenticator(origin).create({
      ...(await at.post('/session/passkey/options')).body.options,
      rp: { id: 'localhost' },
      user: { id: 'AAAA' },
    });
    expect((await at.post('/first/administrator', { ...named, passkey: { made: foreign, name: 'x' } })).body.code).toBe('PASSKEY_WRONG');
    const { status, body } = await at.post('/first/administrator', { ...named, passkey: { made, name: 'Key' } });
    expect([status, body.person.name]).toEqual([201, 'Key Kay']);
    const anew = site.browser();
    const used = device.get((await anew.post('/session/passkey/options')).body.options);
    expect((await anew.post('/session/passkey', { passkey: used })).body.person.id).toBe(body.person.id);
    await withoutAdministrators();
  });
});

describe('an invitation', () => {
  const make = async () => {
    const at = site.browser();
    const { status } = await at.post('/first/administrator', {
      link: await site.first(),
      name: 'Root Ruth',
      email: `ruth${site.now().getTime()}@example.org`,
      password: goodPassword,
    });
    expect(status).toBe(201);
    return at;
  };
  let made: ReturnType<typeof site.browser> | null = null;
  const administrator = async () => {
    made ??= await make();
    if ((await made.get('/me')).status === 401) {
      await withoutAdministrators();
      made = await make();
    }
    return made;
  };
  const invite = async (body: object) => (await administrator()).post('/invitations', body);
  const accept = (link: string, way: object = { password: goodPassword }, at = site.browser()) =>
    at.post('/invitation/acceptance', { link: tokenOf(link), ...way });

  it('is looked at and accepted once, and signs in', async () => {
    const id = await site.person('Invited Ira', 'ira@example.org');
    const { status, body } = await invite({ person: id });
    expect([status, body.mailed, body.invitation]).toMatchObject([
      201,
      false,
      { person: { id, name: 'Invited Ira' }, email: 'ira@example.org', state: 'open', resets: false },
    ]);
    expect(body.link).toMatch(/^http:\/\/localhost:4173\/invitation#[\w-]{43}$/u);
    const at = site.browser();
    for (let i = 0; i < 2; i++) {
      const look = await at.post('/invitation', { link: tokenOf(body.link) });
      expect(look.body).toMatchObject({
        person: { name: 'Invited Ira' },
        email: 'ira@example.org',
        organization: { title: 'Organisation 1' },
      });
    }
    expect((await accept(body.link, { password: 'Invited Ira 1990' })).body.code).toBe('PASSWORD_GUESSABLE');
    const accepted = await accept(body.link, undefined, at);
    expect([accepted.status, accepted.body.person.id]).toEqual([201, id]);
    expect((await at.get('/me')).body.person.id).toBe(id);
    for (const again of [await accept(body.link), await site.browser().post('/invitation', { link: tokenOf(body.link) })])
      expect([again.status, again.body.code]).toEqual([422, 'LINK_OVER']);
  });

  it('is accepted once by many at the same moment', async () => {
    const id = await site.person('Many Max', 'max@example.org');
    const { body } = await invite({ person: id });
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(body.link)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422, 422]);
    const { rows } = await owner.query('SELECT count(*)::int FROM sessions WHERE person_id = $1', [id]);
    expect(rows[0].count).toBe(1);
  });

  it('finds whom it is for by the address', async () => {
    const id = await site.person('By Address', 'By.Address@Example.org');
    expect((await invite({ email: 'by.address@example.org' })).body.invitation.person.id).toBe(id);
    await site.person('Gone', 'gone@example.org', '2026-01-01');
    for (const [body, code] of [
      [{ email: 'unknown@example.org' }, 'ADDRESS_OF_NOBODY'],
      [{ email: 'gone@example.org' }, 'ADDRESS_OF_NOBODY'],
      [{ email: 'twice@example.org' }, 'ADDRESS_OF_SEVERAL'],
      [{ email: 'bу.address@example.org' }, 'ADDRESS_CONFUSING'],
      [{}, 'BAD_REQUEST'],
      [{ person: site.newId() }, 'NOTHING_CALLED'],
      [{ person: await site.person('Without', null) }, 'ADDRESS_MISSING'],
      [{ person: await site.person('Left', 'left@example.org', '2026-01-01') }, 'PERSON_GONE'],
      [{ person: id, email: 'ira@example.org' }, 'ADDRESS_TAKEN'],
      [{ person: id, duties: [{ duty: 'auditor', unit: site.newId() }] }, 'DUTY_WITHOUT_UNIT'],
      [{ person: id, duties: [{ duty: 'people-partner', unit: site.newId() }] }, 'NOTHING_CALLED'],
      [{ person: id, duties: [{ duty: 'god', unit: null }] }, 'BAD_REQUEST'],
    ] as const)
      expect([body, (await invite(body)).body.code]).toEqual([body, code]);
  });

  it('is dead after a week, when it was revoked, sent again or made anew, and when the person left', async () => {
    const id = await site.person('Late Lia', 'lia@example.org');
    const expired = (await invite({ person: id })).body;
    site.pass(7 * day);
    expect((await accept(expired.link)).body.code).toBe('LINK_OVER');
    const at = await administrator();
    const list = async (state = 'open') => (await at.get(`/invitations?state=${state}`)).body.invitations;
    expect((await list()).find(({ id: one }: { id: string }) => one === expired.invitation.id).state).toBe('expired');
    const resent = (await at.post(`/invitations/${expired.invitation.id}/resending`)).body;
    expect(resent.invitation).toMatchObject({ id: expired.invitation.id, state: 'open', sentAt: site.now().toISOString() });
    const anew = (await invite({ person: id })).body;
    expect((await accept(resent.link)).body.code).toBe('LINK_OVER');
    const revoked = await at.remove(`/invitations/${anew.invitation.id}`);
    expect([revoked.status, revoked.body.state]).toEqual([200, 'revoked']);
    expect((await accept(anew.link)).body.code).toBe('LINK_OVER');
    for (const over of [expired, anew]) {
      expect((await at.post(`/invitations/${over.invitation.id}/resending`)).body.code).toBe('INVITATION_OVER');
      expect((await at.remove(`/invitations/${over.invitation.id}`)).body.code).toBe('INVITATION_OVER');
    }
    expect((await at.remove(`/invitations/${site.newId()}`)).status).toBe(404);
    const last = (await invite({ person: id })).body;
    await owner.query('UPDATE persons SET left_on = $1 WHERE person_id = $2', [today(), id]);
    site.pass(day);
    expect((await accept(last.link)).body.code).toBe('LINK_OVER');
    // A day later she is signed out.
    const { body: listed } = await (await administrator()).get('/invitations?state=all');
    const states = listed.invitations
      .filter(({ person }: { person: { id: string } }) => person.id === id)
      .map(({ state }: { state: string }) => state);
    expect(states).toEqual(['open', 'revoked', 'replaced']);
  });

  it('is dead when whoever sent it may not invite any more', async () => {
    const at = await administrator();
    const helper = await site.member(at, 'Helper Hana', 'hana@example.org', [{ duty: 'administrator', unit: null }]);
    const { body } = await helper.post('/invitations', {
      person: await site.person('Friend', 'friend@example.org'),
      duties: [{ duty: 'administrator', unit: null }],
    });
    await owner.query('UPDATE duties SET from_day = $1, until_day = $1 WHERE person_id = $2', ['2026-01-01', helper.id]);
    expect((await accept(body.link)).body.code).toBe('LINK_OVER');
    expect((await helper.post('/invitations', { email: 'friend@example.org' })).status).toBe(403);
    // Sent again by somebody who may, it holds.
    const resent = (await at.post(`/invitations/${body.invitation.id}/resending`)).body;
    expect((await accept(resent.link)).status).toBe(201);
  });

  it('is made and sent again by whoever signed in a moment ago: it is a way in, and outlives a machine left open', async () => {
    await withoutAdministrators();
    made = null;
    const at = await administrator();
    const id = await site.person('Late Lou', 'lou@example.org');
    const { invitation } = (await at.post('/invitations', { person: id })).body;
    site.pass(11 * minute);
    expect(await at.post('/invitations', { person: id })).toMatchObject({ status: 403, body: { code: 'FRESH_NEEDED' } });
    expect(await at.post(`/invitations/${invitation.id}/resending`)).toMatchObject({ status: 403, body: { code: 'FRESH_NEEDED' } });
    // What takes something away asks for nothing.
    expect((await at.remove(`/invitations/${invitation.id}`)).status).toBe(200);
    site.pass(-11 * minute);
  });

  it('gives its duties when it is accepted, and none before', async () => {
    const id = await site.person('Dutiful Dan', 'dan@example.org');
    const at = await administrator();
    const unit = (await at.post('/units', { title: 'Quay', kind: 'team' })).body.unit.id;
    const duties = [
      { duty: 'auditor', unit: null },
      { duty: 'people-partner', unit },
    ];
    const { body } = await invite({ person: id, duties });
    const held = async () =>
      (await owner.query('SELECT duty, unit_id AS unit, source FROM duties WHERE person_id = $1 ORDER BY duty', [id])).rows;
    expect(await held()).toEqual([]);
    await accept(body.link);
    expect(await held()).toEqual(duties.map((duty) => ({ ...duty, source: 'given' })));
    const again = await invite({ person: id, duties });
    expect((await accept(again.body.link)).status).toBe(201);
    expect(await held()).toHaveLength(2);
  });

  it('gives nobody a duty that could not be given by name, and nobody one of their own', async () => {
    const at = await administrator();
    const { person: mine, email } = (await at.get('/account')).body;
    const duties = [{ duty: 'auditor', unit: null }];
    for (const body of [
      { person: mine.id, duties },
      { email, duties },
      { email: email.toUpperCase(), duties },
      { person: mine.id, email, duties },
    ])
      expect((await at.post('/invitations', body)).body.code).toBe('OWN_INVITATION');
    const unit = (await at.post('/units', { title: 'Old Quay', kind: 'team' })).body.unit;
    const id = await site.person('Late Lou', 'lou@example.org');
    const partner = [{ duty: 'people-partner', unit: unit.id }];
    const { body } = await invite({ person: id, duties: [...duties, ...partner] });
    const day = site.clock().toISOString().slice(0, 10);
    await owner.query('UPDATE units SET closed_on = $2 WHERE unit_id = $1', [unit.id, day]);
    expect((await invite({ person: id, duties: partner })).body.code).toBe('DUTY_UNIT_CLOSED');
    expect((await accept(body.link)).status).toBe(201);
    const held = await owner.query('SELECT duty FROM duties WHERE person_id = $1', [id]);
    expect(held.rows).toEqual([{ duty: 'auditor' }]);
  });

  it('of somebody who can sign in takes their earlier ways in away when it is accepted, and not before', async () => {
    const at = await administrator();
    const olga = await site.member(at, 'Olga', 'olga@example.org');
    const device = new Authenticator(origin);
    const created = device.create((await olga.post('/account/passkeys/options')).body.options);
    await olga.post('/account/passkeys', { made: created, name: 'Phone' });
    const { codes } = (await olga.post('/account/recovery-codes')).body;
    const { body } = await invite({ person: olga.id });
    expect(body.invitation.resets).toBe(true);
    expect((await olga.get('/me')).status).toBe(200);
    const elsewhere = site.browser();
    expect((await accept(body.link, { password: otherPassword }, elsewhere)).status).toBe(201);
    expect((await olga.get('/me')).status).toBe(401);
    const tries = [
      await site.browser().post('/session/password', { email: olga.email, password: goodPassword }),
      await site.browser().post('/session/recovery-code', { email: olga.email, code: codes[0] }),
      await site.browser().post('/session/passkey', { passkey: device.get((await olga.post('/session/passkey/options')).body.options) }),
    ];
    expect(tries.map(({ body: told }) => told.code)).toEqual(['SIGN_IN_WRONG', 'SIGN_IN_WRONG', 'PASSKEY_WRONG']);
    expect((await elsewhere.get('/account')).body).toMatchObject({ passkeys: [], recoveryCodes: null });
  });

  it('is accepted with a passkey as well', async () => {
    const id = await site.person('Passkey Paz', 'paz@example.org');
    const { body } = await invite({ person: id });
    const at = site.browser();
    const link = tokenOf(body.link);
    const { options } = (await at.post('/invitation/passkey-options', { link })).body;
    const device = new Authenticator(origin);
    const passkey = { made: device.create(options), name: 'Phone' };
    expect((await accept(body.link, { passkey, password: goodPassword })).body.code).toBe('BAD_REQUEST');
    expect((await accept(body.link, {})).body.code).toBe('BAD_REQUEST');
    expect((await accept(body.link, { passkey }, at)).status).toBe(201);
    expect((await at.get('/account')).body).toMatchObject({ password: null, passkeys: [{ name: 'Phone' }] });
    const anew = site.browser();
    const used = device.get((await anew.post('/session/passkey/options')).body.options);
    expect((await anew.post('/session/passkey', { passkey: used })).body.person.id).toBe(id);
  });

  it('is made by administrators alone, for others than themselves', async () => {
    const at = await administrator();
    const me = (await at.get('/session')).body.signedIn.person.id;
    expect((await at.post('/invitations', { person: me })).body.code).toBe('OWN_INVITATION');
    const plain = await site.member(at, 'Plain Pam', 'pam@example.org', [
      { duty: 'auditor', unit: null },
      { duty: 'people-partner', unit: null },
    ]);
    const id = await site.person('Target', 'target@example.org');
    const { body } = await invite({ person: id });
    for (const refused of [
      await plain.post('/invitations', { person: id }),
      await plain.get('/invitations'),
      await plain.post(`/invitations/${body.invitation.id}/resending`),
      await plain.remove(`/invitations/${body.invitation.id}`),
    ])
      expect([refused.status, refused.body.code]).toEqual([403, 'NOT_ALLOWED']);
    expect((await accept(body.link)).status).toBe(201);
  });

  it('is listed a page at a time, and its link is never told again', async () => {
    const at = await administrator();
    const links = [];
    for (let i = 0; i < 5; i++)
      links.push(tokenOf((await invite({ person: await site.person(`Page ${i}`, `page${i}@example.org`) })).body.link));
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await at.get(`/invitations?state=all&limit=3${after && `&after=${encodeURIComponent(after)}`}`);
      seen.push(...body.invitations.map(({ id }: { id: string }) => id));
      after = body.next ?? '';
      for (const link of links) expect(JSON.stringify(body)).not.toContain(link);
    } while (after !== '');
    const { rows } = await owner.query('SELECT count(*)::int FROM invitations');
    expect([seen.length, new Set(seen).size]).toEqual([rows[0].count, rows[0].count]);
    expect((await at.get("/invitations?after=' OR 1=1")).status).toBe(200);
    const { rows: kept } = await owner.query("SELECT string_agg(i::text, '') AS all FROM invitations i");
    for (const link of links) expect(kept[0].all).not.toContain(link);
  });

  it('is shown with its link once, even where the request is sent twice', async () => {
    const at = await administrator();
    const person = await site.person('Twice Tea', 'tea@example.org');
    const headers = { 'idempotency-key': 'the-same' };
    const one = await at.post('/invitations', { person }, headers);
    const two = await at.post('/invitations', { person }, headers);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body.link).not.toBe(one.body.link);
    const { rows } = await owner.query("SELECT count(*)::int FROM idempotency_keys WHERE key = 'the-same'");
    expect(rows[0].count).toBe(0);
    expect((await accept(one.body.link)).body.code).toBe('LINK_OVER');
    expect((await accept(two.body.link)).status).toBe(201);
  });

  it('has the address of the server that somebody set, and never that of a header', async () => {
    const at = await administrator();
    const { body } = await at.post(
      '/invitations',
      { email: 'page0@example.org' },
      { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    );
    expect(body.link).toMatch(/^\/invitation#[\w-]{43}$/u);
  });
});

describe('recovery codes', () => {
  it('sign in once each, however they are typed, and are dead when there are new ones', async () => {
    const rosa = await site.member(await newAdministrator('liv@example.org'), 'Rosa', 'rosa@example.org');
    const { codes } = (await rosa.post('/account/recovery-codes')).body;
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$/u);
    const use = (code: string, email = rosa.email) => site.browser().post('/session/recovery-code', { email, code });
    const used = await use(codes[0].toLowerCase().replaceAll('-', ' '));
    expect([used.status, used.body]).toEqual([201, { person: { id: rosa.id, name: 'Rosa' }, codesLeft: 9 }]);
    expect((await use(codes[0])).body.code).toBe('SIGN_IN_WRONG');
    expect((await use(codes[1], 'liv@example.org')).body.code).toBe('SIGN_IN_WRONG');
    expect((await use(codes[1].replaceAll('0', 'o').replaceAll('1', 'l'))).body.codesLeft).toBe(8);
    expect((await rosa.get('/account')).body.recoveryCodes).toEqual({ left: 8, madeAt: site.now().toISOString() });
    const { codes: anew } = (await rosa.post('/account/recovery-codes')).body;
    expect((await use(codes[2])).body.code).toBe('SIGN_IN_WRONG');
    const both = await Promise.all([use(anew[0]), use(anew[0])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  });

  it('are not guessed, and do not keep the password waiting', async () => {
    const sven = await site.member(await newAdministrator('lev@example.org'), 'Sven', 'sven@example.org');
    await sven.post('/account/recovery-codes');
    const guess = () => site.browser().post('/session/recovery-code', { email: sven.email, code: 'AAAA-AAAA-AAAA-AAAA' });
    const statuses = [];
    for (let i = 0; i < 7; i++) statuses.push((await guess()).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
    expect((await site.browser().post('/session/password', { email: sven.email, password: goodPassword })).status).toBe(201);
  });
});

async function newAdministrator(email: string) {
  await withoutAdministrators();
  const at = site.browser();
  const { status } = await at.post('/first/administrator', { link: await site.first(), name: 'Last One', email, password: goodPassword });
  expect(status).toBe(201);
  return at;
}
