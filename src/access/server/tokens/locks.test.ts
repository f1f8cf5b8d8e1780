/** Somebody who is locked out: no session of theirs works, none begins, whichever way it is looked at. */
import { afterAll, describe, expect, it } from 'vitest';
import { makeAccount, setDigest } from '../sign-in/accounts.ts';
import { startSession } from '../sign-in/sessions.ts';
import { hasAdministrator } from '../sign-in/ways.ts';
import { lockOut } from './lock-person.ts';
import { tokenSite } from './token-site.fixture.ts';

const site = await tokenSite();
const { ask, as, person, dutiful, database, organization, actor } = site;
afterAll(site.close);
const admin = await dutiful('Cora Knot', 'administrator');
const signedIn = await site.siteOf(organization, { asUsual: true });
afterAll(() => signedIn.close());

const about = { address: '127.0.0.1', agent: '', origin: null, secure: false, cookie: () => null };
const begin = (who: string) =>
  database.change({ organization, actor }, (change) => startSession(change, { person: who, method: 'password', about }));
const status = async (cookie: string) => {
  const headers = { cookie: cookie.split(';', 1)[0] ?? '' };
  return (await signedIn.inject({ method: 'GET', url: '/api/v1/me', headers })).statusCode;
};

describe('a lock', () => {
  it('ends sessions at once, lets none begin, and is over when it is lifted', async () => {
    const who = await person('Lena Sluice');
    const { cookie } = await begin(who);
    expect(await status(cookie)).toBe(200);
    expect((await ask('POST', '/api/v1/locks', { person: who }, as(admin))).status).toBe(201);
    expect(await status(cookie)).toBe(401);
    await expect(begin(who)).rejects.toMatchObject({ status: 403, said: { code: 'person-locked' } });
    expect((await ask('POST', `/api/v1/locks/${who}/lifting`, undefined, as(admin))).status).toBe(200);
    expect(await status(cookie)).toBe(401);
    expect(await status((await begin(who)).cookie)).toBe(200);
  });

  it('is not set on the last who administers; where it is there all the same, somebody is let in as the first again', async () => {
    const last = await dutiful('Last One', 'administrator');
    await database.change({ organization, actor }, async (change) => {
      await makeAccount(change, { person: last, email: 'last@example.org' });
      await setDigest(change, last, '$argon2id$of-nothing', change.at);
    });
    const administered = () => database.read(organization, (db) => hasAdministrator({ db, organization }, site.clock()));
    expect(await administered()).toBe(true);
    const refused = await ask('POST', '/api/v1/locks', { person: last }, as(admin));
    expect([refused.status, refused.body.code]).toEqual([409, 'DUTY_LAST_ADMINISTRATOR']);
    await database.change({ organization, actor }, (change) => lockOut(change, last, 'scim', { sessions: async () => undefined }));
    expect(await administered()).toBe(false);
    expect((await ask('POST', `/api/v1/locks/${last}/lifting`, undefined, as(admin))).status).toBe(200);
    expect(await administered()).toBe(true);
  });

  it('holds for a session that began while it was made', async () => {
    const who = await person('Milo Weir');
    const { cookie } = await begin(who);
    // As if the session had not been there yet when they were ended.
    await database.change({ organization, actor }, (change) => lockOut(change, who, 'scim', { sessions: async () => undefined }));
    expect(await status(cookie)).toBe(401);
  });
});
