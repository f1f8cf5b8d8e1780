/** Somebody who comes by another service alone: the own account says so, and offers no way in that they could not have. */
import { afterAll, expect, it } from 'vitest';
import { tie } from '../issuers/identities.ts';
import { tokenSite } from '../tokens/token-site.fixture.ts';
import { startSession } from './sessions.ts';

const site = await tokenSite();
afterAll(site.close);
const { organization, actor, database } = site;
const signedIn = await site.siteOf(organization, { asUsual: true });
afterAll(() => signedIn.close());
const about = { address: '127.0.0.1', agent: '', origin: null, secure: false, cookie: () => null };

it('reads the own account, with nothing in it that is not theirs', async () => {
  const who = await site.person('Ida Quay');
  const made = await site.ask('POST', '/api/v1/issuers', issuer, site.as(await site.dutiful('Cora Knot', 'administrator')));
  expect(made.status).toBe(201);
  const { cookie } = await database.change({ organization, actor }, async (change) => {
    await tie(change, { issuer: made.body.id, subject: 'ida' }, who);
    return startSession(change, { person: who, method: 'issuer', about });
  });
  const get = (path: string) =>
    signedIn.inject({ method: 'GET', url: `/api/v1${path}`, headers: { cookie: cookie.split(';', 1)[0] ?? '' } });
  const account = await get('/account');
  expect([account.statusCode, account.json()]).toEqual([
    200,
    {
      person: { id: who, name: 'Ida Quay' },
      email: null,
      password: null,
      passkeys: [],
      recoveryCodes: null,
      issuers: [{ id: made.body.id, name: 'Harbour accounts' }],
      freshUntil: null,
    },
  ]);
  expect((await get('/sessions')).json().sessions).toMatchObject([{ method: 'issuer', here: true }]);
  const codes = await signedIn.inject({
    method: 'POST',
    url: '/api/v1/account/recovery-codes',
    headers: { cookie: cookie.split(';', 1)[0] ?? '' },
  });
  expect([codes.statusCode, codes.json().code]).toEqual([409, 'ACCOUNT_MISSING']);
});

const issuer = {
  title: 'Harbour accounts',
  enabled: true,
  url: 'https://login.harbour.example',
  clientId: 'gradus',
  secretPlace: 'GRADUS_ISSUER_SECRET',
};
