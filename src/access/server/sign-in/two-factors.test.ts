/** Of whom two factors are asked: who is asked, what a half session is answered, how it goes on, and every way round. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPool } from '../../../platform/database/pool.ts';
import { matcherOf } from '../../../platform/http/route-match.ts';
import { methods } from '../../contract/sign-in.ts';
import { unsaid } from '../../issuer.ts';
import { openIssuerRoutes } from '../../issuer-routes.ts';
import { auditFileAddresses, dataFileAddress } from '../../rights-routes.ts';
import { openSignInRoutes } from '../../sign-in-routes.ts';
import { isOfTwoFactors, type TwoFactorRule, twoFactorRules } from '../../two-factors.ts';
import { tie } from '../issuers/identities.ts';
import { insertIssuer, updateIssuer } from '../issuers/store.ts';
import { giveDuty } from '../store/duties.ts';
import { setDigest } from './accounts.ts';
import { Authenticator } from './authenticator.fixture.ts';
import { startSession } from './sessions.ts';
import { goodPassword, otherPassword, signInSite } from './sign-in-site.fixture.ts';

const site = await signInSite();
const owner = openPool(site.ownerUrl, { max: 1, name: 'test', onError: () => undefined });
afterAll(async () => {
  await owner.end();
  await site.app.close();
});
const origin = 'http://localhost:4173';
const minute = 60_000;
type Browser = ReturnType<typeof site.browser>;
type At = Pick<Browser, 'get' | 'post' | 'put' | 'patch' | 'remove' | 'ask'>;

const add = async (at: At, device: Authenticator) => {
  const asked = await at.post('/account/passkeys/options');
  return asked.status === 201 ? at.post('/account/passkeys', { made: device.create(asked.body.options), name: 'Laptop' }) : asked;
};
const byPasskey = async (device: Authenticator, at: Browser = site.browser()) => {
  const used = device.get((await at.post('/session/passkey/options')).body.options);
  expect((await at.post('/session/passkey', { passkey: used })).status).toBe(201);
  return at;
};
const byPassword = async (email: string, password = goodPassword, at: Browser = site.browser()) => {
  expect((await at.post('/session/password', { email, password })).status).toBe(201);
  return at;
};

const ada = await site.administrator();
const key = new Authenticator(origin);
expect((await add(ada, key)).status).toBe(201);
/** Ada, by her passkey, a moment ago. */
const administrator = () => byPasskey(key);
const say = async (twoFactors: TwoFactorRule, at?: At) => {
  const by = at ?? (await administrator());
  const { body } = await by.get('/sign-in-rules');
  return by.ask('PUT', '/sign-in-rules', { twoFactors }, { 'if-match': `"${body.revision ?? 0}"` });
};
const rule = async (twoFactors: TwoFactorRule) => expect((await say(twoFactors)).status).toBe(200);
beforeEach(() => rule('nobody'));

let people = 0;
/** Somebody with a password, who cannot do more than everybody. */
const member = async (duties: object[] = []) => {
  const number = ++people;
  return site.member(await administrator(), `Member ${number}`, `member${number}@example.org`, duties);
};
/** What somebody is answered who asks for what everybody may have. */
const answered = async (at: Pick<Browser, 'get'>) => {
  const { status, body } = await at.get('/me');
  return status === 200 ? 'answered' : body.code;
};
const missing = async (at: Pick<Browser, 'get'>) => (await at.get('/session')).body.signedIn.factorMissing;
const auditor = { duty: 'auditor', unit: null };

describe('of whom two factors are asked', () => {
  const about = { address: '192.0.2.1', agent: '', origin: null, secure: false, cookie: () => null };
  const duties = ['administrator', 'auditor', 'people-partner', 'framework-owner'] as const;

  it.each(twoFactorRules)('follows from the rule, what they hold and how they came: %s', async (asked) => {
    const plain = await site.person('Plain', null);
    const holders = await Promise.all(duties.map(async (duty) => [duty, await site.person(duty, null)] as const));
    const past = await site.person('Past', null);
    await site.change(async (change) => {
      for (const [duty, person] of holders)
        await giveDuty(change, { person, duty, unit: null, source: 'given', from: '2026-01-01', until: null });
      await giveDuty(change, { person: past, duty: 'auditor', unit: null, source: 'given', from: '2026-01-01', until: '2026-11-01' });
    });
    await rule(asked);
    const concerned = { nobody: [], duties: [...duties], everybody: [...duties, 'none', 'past'] }[asked] as string[];
    for (const method of methods)
      for (const [held, person] of [['none', plain], ['past', past], ...holders] as const) {
        const { token } = await site.change((change) => startSession(change, { person, method, about }));
        const at = site.browser();
        at.jar.set('gradus', token);
        const isAsked = concerned.includes(held) && !['passkey', 'issuer', 'persona'].includes(method);
        expect([method, held, await answered(at)]).toEqual([method, held, isAsked ? 'FACTOR_MISSING' : 'answered']);
      }
  });

  it('is asked again at each request: a duty that is given, a rule that is set and one that is taken back', async () => {
    const some = await member();
    await rule('duties');
    expect(await answered(some)).toBe('answered');
    const by = await administrator();
    const given = await by.post('/duties', { person: some.id, ...auditor });
    expect(given.status).toBe(201);
    expect(await answered(some)).toBe('FACTOR_MISSING');
    const ended = await by.ask('DELETE', `/duties/${given.body.id}`, undefined, { 'if-match': `"${given.body.revision}"` });
    expect([ended.status, await answered(some)]).toEqual([200, 'answered']);
    expect((await by.post('/duties', { person: some.id, ...auditor })).status).toBe(201);
    await rule('nobody');
    expect(await answered(some)).toBe('answered');
  });

  it('leaves API tokens as they are', async () => {
    const some = await member();
    const { status, body } = await some.post('/tokens', { name: 'Payroll', scopes: ['read'], until: '2026-12-01' });
    expect(status).toBe(201);
    await rule('everybody');
    expect(await answered(some)).toBe('FACTOR_MISSING');
    expect((await site.browser().get('/me', { authorization: `Bearer ${body.token}` })).status).toBe(200);
  });
});

describe('who came in by one factor where two are asked', () => {
  const none = '00000000-0000-7000-8000-00000000000f';
  /** Every address of the API, and the files and SCIM beside it. */
  const everyRoute = (): [string, string][] => {
    const { paths } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../openapi.json'), 'utf8'));
    const files = [dataFileAddress, ...Object.values(auditFileAddresses), '/api/v1/people.csv', '/scim/v2/Users'];
    return [
      ...Object.entries<object>(paths).flatMap(([path, acts]) =>
        Object.keys(acts).map((method): [string, string] => [method.toUpperCase(), path]),
      ),
      ...files.map((path): [string, string] => ['GET', path]),
    ];
  };

  it('is answered nothing but what it takes to come with two, whatever they hold', async () => {
    const some = await member([{ duty: 'administrator', unit: null }, auditor]);
    await rule('duties');
    const isOpen = matcherOf([...openSignInRoutes, ...openIssuerRoutes]);
    const cookie = `gradus=${some.jar.get('gradus')}`;
    const answers: string[] = [];
    const routes = everyRoute().filter(([method, path]) => !isOpen(method, path));
    expect(routes.length).toBeGreaterThan(120);
    for (const [method, path] of routes) {
      if (path === '/api/v1/sign-in/sign-out') continue;
      const { statusCode, body } = await site.app.inject({
        method: method as 'GET',
        url: path.replace(/\{[^}]+\}/gu, none),
        headers: { host: 'localhost:4173', cookie },
        ...(method !== 'GET' && { payload: {} }),
      });
      // No session ever opens SCIM, which says that.
      if (statusCode !== 403 || (path.startsWith('/api/') && !body.includes('FACTOR_MISSING'))) answers.push(`${method} ${path}`);
    }
    expect(answers).toEqual(['POST /api/v1/account/passkeys/options', 'POST /api/v1/account/passkeys']);
  });

  it('may sign out, and sign in anew', async () => {
    const some = await member();
    const other = await byPassword(some.email);
    await rule('everybody');
    expect((await other.post('/sign-in/sign-out')).body).toEqual({ address: null });
    expect((await other.get('/me')).status).toBe(401);
    await byPassword(some.email, goodPassword, other);
    expect(await answered(other)).toBe('FACTOR_MISSING');
    expect((await other.remove('/session')).body).toEqual({ done: true });
    expect((await other.get('/me')).status).toBe(401);
  });

  it('looks with nobody’s eyes', async () => {
    const some = await member([{ duty: 'administrator', unit: null }]);
    const other = await member();
    expect((await some.put('/viewing', { person: other.id })).status).toBe(200);
    await rule('duties');
    const { signedIn } = (await some.get('/session')).body;
    expect([signedIn.viewing, signedIn.factorMissing]).toEqual([null, { mayAdd: true, passkey: false, issuers: [] }]);
    expect(await answered(some)).toBe('FACTOR_MISSING');
    expect((await add(some, new Authenticator(origin))).status).toBe(201);
  });

  it('adds a passkey where they have none, and is in when they sign in with it, and not before', async () => {
    const some = await member();
    await rule('everybody');
    const at = await byPassword(some.email);
    expect(await missing(at)).toEqual({ mayAdd: true, passkey: false, issuers: [] });
    const device = new Authenticator(origin);
    expect((await add(at, device)).status).toBe(201);
    expect([await answered(at), await missing(at)]).toEqual(['FACTOR_MISSING', { mayAdd: false, passkey: true, issuers: [] }]);
    // A second one would be that of somebody who knows the password.
    expect((await add(at, new Authenticator(origin))).body.code).toBe('FACTOR_OTHER');
    const before = at.jar.get('gradus');
    await byPasskey(device, at);
    expect(at.jar.get('gradus')).not.toBe(before);
    expect([await answered(at), await missing(at)]).toEqual(['answered', null]);
    const { rows } = await owner.query("SELECT FROM notices WHERE person_id = $1 AND kind = 'passkey-added'", [some.id]);
    expect(rows.length).toBe(1);
  });

  it('adds none later than ten minutes after signing in', async () => {
    const some = await member();
    await rule('everybody');
    const at = await byPassword(some.email);
    site.pass(11 * minute);
    expect((await add(at, new Authenticator(origin))).body.code).toBe('FRESH_NEEDED');
    await byPassword(some.email, goodPassword, at);
    expect((await add(at, new Authenticator(origin))).status).toBe(201);
  });

  it('adds none with what was begun before another was there', async () => {
    const some = await member();
    await rule('everybody');
    const [thief, at] = [await byPassword(some.email), await byPassword(some.email)];
    const { options } = (await thief.post('/account/passkeys/options')).body;
    expect((await add(at, new Authenticator(origin))).status).toBe(201);
    const late = await thief.post('/account/passkeys', { made: new Authenticator(origin).create(options), name: 'Mine' });
    expect([late.status, late.body.code]).toEqual([403, 'FACTOR_OTHER']);
  });
});

describe('a password that was stolen', () => {
  /** Somebody with a password, a passkey and recovery codes. */
  const holder = async () => {
    const some = await member();
    const device = new Authenticator(origin);
    expect((await add(some, device)).status).toBe(201);
    const { codes } = (await some.post('/account/recovery-codes')).body;
    const { passkeys } = (await some.get('/account')).body;
    return { ...some, device, codes: codes as string[], passkey: passkeys[0].id as string };
  };

  it('is no way round, whatever of the account it is tried on', async () => {
    const { email, passkey, device } = await holder();
    await rule('everybody');
    const thief = await byPassword(email);
    expect(await missing(thief)).toEqual({ mayAdd: false, passkey: true, issuers: [] });
    expect((await add(thief, new Authenticator(origin))).body.code).toBe('FACTOR_OTHER');
    const tried = [
      await thief.put('/account/password', { password: otherPassword }),
      await thief.put('/account/password', { current: goodPassword, password: otherPassword }),
      await thief.remove('/account/password'),
      await thief.post('/account/recovery-codes'),
      await thief.remove(`/account/passkeys/${passkey}`),
      await thief.patch(`/account/passkeys/${passkey}`, { name: 'Mine' }),
      await thief.get('/account'),
      await thief.get('/sessions'),
      await thief.remove('/sessions'),
      await thief.post('/tokens', { name: 'Mine', scopes: ['write'], until: '2026-12-01' }),
    ];
    expect(tried.map(({ status, body }) => [status, body.code])).toEqual(tried.map(() => [403, 'FACTOR_MISSING']));
    // All is as its owner left it.
    const at = await byPasskey(device);
    expect((await at.get('/account')).body).toMatchObject({ passkeys: [{ id: passkey, name: 'Laptop' }], recoveryCodes: { left: 10 } });
    await byPassword(email);
  });

  it('opens nothing where another service says who they are', async () => {
    const some = await member();
    const issuer = {
      id: site.newId(),
      ...unsaid,
      title: 'Harbour',
      url: 'https://login.harbour.example',
      clientId: 'gradus',
      enabled: true,
    };
    await site.change(async (change) => {
      await insertIssuer(change, issuer);
      await tie(change, { issuer: issuer.id, subject: some.id }, some.id);
      change.audit({ action: 'issuer.add', subject: { kind: 'issuer', id: issuer.id } });
    });
    await rule('everybody');
    const thief = await byPassword(some.email);
    expect(await missing(thief)).toEqual({ mayAdd: false, passkey: false, issuers: [{ id: issuer.id, name: 'Harbour' }] });
    expect((await add(thief, new Authenticator(origin))).body.code).toBe('FACTOR_OTHER');
    // Nobody signs in through it any more: then a passkey is what there is.
    await site.change(async (change) => {
      await updateIssuer(change, { ...issuer, enabled: false, revision: 2 });
      change.nothing();
    });
    expect((await add(thief, new Authenticator(origin))).status).toBe(201);
  });

  it('that is changed by whoever came with two leaves them in, and by whoever knows it alone does not', async () => {
    const { device } = await holder();
    await rule('everybody');
    const at = await byPasskey(device);
    expect((await at.put('/account/password', { password: otherPassword })).status).toBe(200);
    expect(await answered(at)).toBe('answered');
    // A machine left open, and the password: too little to be fresh, and so to add a passkey.
    site.pass(11 * minute);
    expect((await at.put('/account/password', { current: otherPassword, password: goodPassword })).status).toBe(200);
    expect([await answered(at), await missing(at)]).toEqual(['FACTOR_MISSING', { mayAdd: false, passkey: true, issuers: [] }]);
  });
});

describe('who has lost their passkey', () => {
  it('adds another after a recovery code, within ten minutes, and nothing else', async () => {
    const some = await member();
    expect((await add(some, new Authenticator(origin))).status).toBe(201);
    const { codes } = (await some.post('/account/recovery-codes')).body;
    await rule('everybody');
    const at = site.browser();
    const used = await at.post('/session/recovery-code', { email: some.email, code: codes[0] });
    expect(used.status).toBe(201);
    expect([await answered(at), await missing(at)]).toEqual(['FACTOR_MISSING', { mayAdd: true, passkey: true, issuers: [] }]);
    for (const tried of [
      await at.put('/account/password', { password: otherPassword }),
      await at.post('/account/recovery-codes'),
      await at.remove('/account/password'),
    ])
      expect([tried.status, tried.body.code]).toEqual([403, 'FACTOR_MISSING']);
    const device = new Authenticator(origin);
    expect((await add(at, device)).status).toBe(201);
    expect(await answered(at)).toBe('FACTOR_MISSING');
    expect(await answered(await byPasskey(device, at))).toBe('answered');
  });

  it('is invited anew: with a passkey they are in, with a password they add one', async () => {
    const some = await member();
    expect((await add(some, new Authenticator(origin))).status).toBe(201);
    await rule('everybody');
    const invited = async () => site.tokenOf((await (await administrator()).post('/invitations', { person: some.id })).body.link);
    const at = site.browser();
    expect((await at.post('/invitation/acceptance', { link: await invited(), password: goodPassword })).status).toBe(201);
    expect([await answered(at), await missing(at)]).toEqual(['FACTOR_MISSING', { mayAdd: true, passkey: false, issuers: [] }]);
    const link = await invited();
    const made = new Authenticator(origin).create((await at.post('/invitation/passkey-options', { link })).body.options);
    expect((await at.post('/invitation/acceptance', { link, passkey: { made, name: 'Phone' } })).status).toBe(201);
    expect(await answered(at)).toBe('answered');
    expect((await at.get('/sessions')).body.sessions).toMatchObject([{ method: 'passkey', here: true }]);
  });
});

describe('saying of whom two factors are asked', () => {
  it('is told whom it would concern, and of how many there is no passkey and no service', async () => {
    const count = async () => (await (await administrator()).get('/sign-in-rules')).body;
    const before = await count();
    expect(before).toMatchObject({ twoFactors: 'nobody', can: { change: true }, revision: expect.any(Number) });
    const one = await member([auditor]);
    await member();
    const two = await member([auditor, { duty: 'people-partner', unit: null }]);
    expect((await add(two, new Authenticator(origin))).status).toBe(201);
    const left = await member([auditor]);
    await owner.query("UPDATE persons SET left_on = '2026-10-31' WHERE person_id = $1", [left.id]);
    // An account without any way in lets nobody in.
    const empty = await member();
    await site.change(async (change) => {
      await setDigest(change, empty.id, null, null);
      change.nothing();
    });
    const { concerns } = await count();
    const more = (which: 'duties' | 'everybody') => [
      concerns[which].people - before.concerns[which].people,
      concerns[which].without - before.concerns[which].without,
    ];
    expect([more('duties'), more('everybody')]).toEqual([
      [2, 1],
      [3, 2],
    ]);
    expect((await one.get('/sign-in-rules')).status).toBe(403);
  });

  it('takes somebody who came by two themselves, a moment ago, in person, and who knows what it is now', async () => {
    const refused = async (at: At, code: string, status = 403) => {
      const answer = await say('everybody', at);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    };
    const cody = await member([{ duty: 'administrator', unit: null }]);
    await refused(cody, 'FACTOR_OWN');
    await refused(await byPassword(ada.email), 'FACTOR_OWN');
    const some = await member();
    await refused(some, 'NOT_ALLOWED');
    const at = await administrator();
    const { body: made } = await at.post('/tokens', { name: 'Setup', scopes: ['write'], until: '2026-12-01' });
    const bearer = { authorization: `Bearer ${made.token}`, 'if-match': `"${(await at.get('/sign-in-rules')).body.revision}"` };
    const byToken = await site.browser().ask('PUT', '/sign-in-rules', { twoFactors: 'everybody' }, bearer);
    expect([byToken.status, byToken.body.code]).toEqual([403, 'SESSION_NEEDED']);
    expect((await at.put('/sign-in-rules', { twoFactors: 'everybody' })).status).toBe(428);
    expect((await at.ask('PUT', '/sign-in-rules', { twoFactors: 'everybody' }, { 'if-match': '"999"' })).status).toBe(412);
    const match = { 'if-match': `"${(await at.get('/sign-in-rules')).body.revision}"` };
    // The same server under its digits: who has no passkey could not add one there.
    const byDigits = await at.ask('PUT', '/sign-in-rules', { twoFactors: 'everybody' }, { ...match, host: '127.0.0.1:4173' });
    expect([byDigits.status, byDigits.body.code]).toEqual([422, 'PASSKEY_NOT_HERE']);
    site.pass(11 * minute);
    await refused(at, 'FRESH_NEEDED');
    expect((await (await administrator()).get('/sign-in-rules')).body.twoFactors).toBe('nobody');
  });

  it('is in the audit, and the same said twice is said once', async () => {
    const at = await administrator();
    const entries = async () =>
      (await owner.query("SELECT actor_id FROM audit_entries WHERE action = 'sign-in-rules.change' ORDER BY sequence")).rows;
    const before = (await entries()).length;
    await rule('duties');
    const { body } = await say('duties');
    expect([body.twoFactors, (await entries()).length - before]).toEqual(['duties', 1]);
    expect((await entries()).at(-1)).toEqual({ actor_id: ada.id });
    expect(await answered(at)).toBe('answered');
  });

  it('takes no way in away from whoever said it', async () => {
    await rule('everybody');
    const half = await byPassword(ada.email);
    expect((await half.ask('PUT', '/sign-in-rules', { twoFactors: 'nobody' }, { 'if-match': '"0"' })).body.code).toBe('FACTOR_MISSING');
    await rule('nobody');
    expect(await answered(half)).toBe('answered');
  });
});

it('only a passkey and another service are two factors', () => {
  expect(methods.filter(isOfTwoFactors)).toEqual(['passkey', 'issuer']);
});
