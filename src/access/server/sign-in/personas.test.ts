/** The demo, where one looks at an organisation with one click as somebody of it; and real data, where nobody does. */
import { afterAll, describe, expect, it } from 'vitest';
import { openPool } from '../../../platform/database/pool.ts';
import { signInSite } from './sign-in-site.fixture.ts';

const site = await signInSite();
const owner = openPool(site.ownerUrl, { max: 1, name: 'test', onError: () => undefined });
afterAll(async () => {
  await owner.end();
  await site.app.close();
});
const persona = await site.person('Persona Pat', 'pat@example.org');
// A database of real data is never the demo’s: here the demo is played over it.
const demo = await site.openDemo(new Set([persona]));
afterAll(() => demo.close());

describe('the demo', () => {
  it('lets everybody do everything, until they choose with whose eyes to look', async () => {
    const at = site.browser(undefined, demo);
    expect((await at.get('/me')).body.actor).toEqual({ kind: 'operator', id: 'local' });
    const { status, cookies } = await at.put('/me', { person: persona });
    expect([status, cookies[0]]).toEqual([200, expect.stringMatching(/^gradus=[\w-]{43};/u)]);
    expect((await at.get('/me')).body.person.id).toBe(persona);
    const { rows } = await owner.query('SELECT method FROM sessions WHERE person_id = $1', [persona]);
    expect(rows).toEqual([{ method: 'persona' }]);
    // They have no account: whoever plays them makes them no way in.
    expect((await at.get('/account')).body.code).toBe('ACCOUNT_MISSING');
    expect((await at.post('/account/recovery-codes')).body.code).toBe('ACCOUNT_MISSING');
    expect((await at.put('/account/password', { password: 'pelican towel orbit gravel' })).body.code).toBe('ACCOUNT_MISSING');
    expect((await at.put('/me', { person: null })).status).toBe(200);
    expect(at.jar.has('gradus')).toBe(false);
    expect((await at.get('/me')).body.actor.kind).toBe('operator');
  });

  it('has nobody else whom one can be', async () => {
    const other = await site.person('No Persona', 'none@example.org');
    expect((await site.browser(undefined, demo).put('/me', { person: other })).body.code).toBe('PERSONA_UNKNOWN');
  });
});

describe('real data', () => {
  it('have nobody whom one can be', async () => {
    expect((await site.browser().put('/me', { person: persona })).status).toBe(401);
    const admin = await site.administrator();
    expect((await admin.put('/me', { person: persona })).body.code).toBe('PERSONA_UNKNOWN');
    expect((await admin.get('/session')).body.personas).toEqual([]);
  });
});
