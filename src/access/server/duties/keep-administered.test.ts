/** However somebody would cease to administer: the last who can sign in stays. Over the whole server, as people and programs ask it. */
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Change } from '../../../platform/database/database.ts';
import { tie } from '../issuers/identities.ts';
import { core, groupUrn, scimSite } from '../scim/scim-site.fixture.ts';
import { makeAccount, setDigest } from '../sign-in/accounts.ts';
import { giveDuty } from '../store/duties.ts';

const site = await scimSite();
afterAll(site.close);
const { ask, person, admin, scim, patch, group, operator, organization, database, actor } = site;
const within = <T>(work: (change: Change) => Promise<T>) =>
  database.change({ organization, actor }, async (change) => {
    change.nothing();
    return work(change);
  });
const withPassword = (who: string) =>
  within(async (change) => {
    await makeAccount(change, { person: who, email: `${who}@example.org` });
    await setDigest(change, who, '$argon2id$of-nothing', change.at);
  });
await withPassword(admin);
const last = 'DUTY_LAST_ADMINISTRATOR';
const ifMatch = (revision: number) => ({ ...operator, 'if-match': `"${revision}"` });
const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

/** Does something while somebody else administers as well. */
async function besideAnother<T>(work: () => Promise<T>): Promise<T> {
  const other = await site.dutiful('Nell Stay', 'administrator');
  await withPassword(other);
  const done = await work();
  await within(({ db }) => sql`DELETE FROM duties WHERE organization_id = ${organization} AND person_id = ${other}`.execute(db));
  return done;
}

describe('the last who administers', () => {
  it('does not leave, and is not said to leave by a file', async () => {
    const { body: before } = await ask('GET', `/api/v1/people/${admin}`, undefined, operator);
    const { body: plan } = await ask('POST', `/api/v1/people/${admin}/leaving/plan`, { on: '2026-11-30' }, operator);
    const leave = () =>
      ask(
        'POST',
        `/api/v1/people/${admin}/leaving`,
        { on: '2026-11-30', plan: plan.digest },
        ifMatch(before.revision ?? before.person.revision),
      );
    expect(said(await leave())).toEqual([409, last]);
    const number = before.number ?? before.person.number;
    const content = Buffer.from(`number,name,leave date\n${number},Cora Knot,2026-11-30\n`).toString('base64');
    const { status, body: file } = await ask('POST', '/api/v1/imports', { name: 'people.csv', content, effective: '2026-11-02' }, operator);
    expect([status, file.state, file.counts]).toEqual([201, 'ready', expect.objectContaining({ end: 1 })]);
    const applied = await ask('POST', `/api/v1/imports/${file.id}/apply`, { digest: file.digest }, ifMatch(file.revision));
    expect(said(applied)).toEqual([409, last]);
    const row = await database.read(organization, (db) =>
      sql<{ leftOn: string | null }>`
      SELECT left_on AS "leftOn" FROM persons WHERE organization_id = ${organization} AND person_id = ${admin}`.execute(db),
    );
    expect(row.rows).toEqual([{ leftOn: null }]);
  });

  it('is not locked out by a provider, nor removed by it', async () => {
    const off = await patch(`/Users/${admin}`, { op: 'replace', path: 'active', value: false });
    expect([off.status, off.body.detail]).toEqual([409, expect.stringContaining('2026-11-02')]);
    expect((await scim('PUT', `/Users/${admin}`, { schemas: [core], userName: 'cora', active: false })).status).toBe(409);
    expect((await scim('DELETE', `/Users/${admin}`)).status).toBe(409);
    expect((await scim('GET', `/Users/${admin}`)).body.active).toBe(true);
    expect((await besideAnother(() => patch(`/Users/${admin}`, { op: 'replace', path: 'active', value: false }))).body.active).toBe(false);
    expect((await patch(`/Users/${admin}`, { op: 'replace', path: 'active', value: true })).body.active).toBe(true);
  });

  it('keeps what follows from a group, however the group would go', async () => {
    const grouped = await person('Gwen Group');
    await withPassword(grouped);
    const { id } = await group('Administrators', [grouped]);
    const set = (duties: object[], revision: number) => ask('PUT', `/api/v1/scim-groups/${id}/duties`, { duties }, ifMatch(revision));
    expect((await set([{ duty: 'administrator' }], 1)).status).toBe(200);
    // Whoever was so by name ceases to be: now it hangs on the group.
    const { body: held } = await ask('GET', `/api/v1/duties?person=${admin}`, undefined, operator);
    const [mine] = held.duties ?? held.rows;
    expect((await ask('DELETE', `/api/v1/duties/${mine.id}`, undefined, ifMatch(mine.revision))).status).toBe(200);
    expect(said(await set([], 2))).toEqual([409, last]);
    expect((await patch(`/Groups/${id}`, { op: 'remove', path: `members[value eq "${grouped}"]` })).status).toBe(409);
    expect((await scim('PUT', `/Groups/${id}`, { schemas: [groupUrn], displayName: 'Administrators', members: [] })).status).toBe(409);
    expect((await scim('DELETE', `/Groups/${id}`)).status).toBe(409);
    expect((await scim('DELETE', `/Users/${grouped}`)).status).toBe(409);
    expect((await scim('GET', `/Groups/${id}`)).body.members).toHaveLength(1);
    await within((change) =>
      giveDuty(change, { person: admin, duty: 'administrator', unit: null, source: 'given', from: '2026-11-02', until: null }),
    );
    expect((await scim('DELETE', `/Groups/${id}`)).status).toBe(204);
  });

  it('keeps the issuer that they sign in through alone', async () => {
    const add = { title: 'Harbour', url: 'https://sign-in.harbour.example', clientId: 'gradus', enabled: true };
    const { status, body: issuer } = await ask('POST', '/api/v1/issuers', add, operator);
    expect(status).toBe(201);
    await within(async (change) => {
      await setDigest(change, admin, null, null);
      await tie(change, { issuer: issuer.id, subject: 'cora' }, admin);
    });
    const address = `/api/v1/issuers/${issuer.id}`;
    const untied = () => ask('POST', `/api/v1/people/${admin}/identities/${issuer.id}/untying`, undefined, operator);
    expect(said(await ask('PATCH', address, { enabled: false }, ifMatch(1)))).toEqual([409, 'ISSUER_LAST_ADMINISTRATOR']);
    expect(said(await ask('DELETE', address, undefined, ifMatch(1)))).toEqual([409, 'ISSUER_LAST_ADMINISTRATOR']);
    expect(said(await untied())).toEqual([409, last]);
    expect((await ask('PATCH', address, { title: 'Quay' }, ifMatch(1))).status).toBe(200);
    await withPassword(admin);
    await within((change) => setDigest(change, admin, '$argon2id$of-nothing', change.at));
    expect((await untied()).status).toBe(200);
    expect((await ask('DELETE', address, undefined, ifMatch(2))).status).toBe(200);
  });
});
