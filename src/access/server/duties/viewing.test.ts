import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { viewerOf } from '../../../platform/policy/viewer.ts';
import { endSession, sessionOf } from '../sign-in/sessions.ts';
import { endDutyNow } from './change-duty.ts';
import { dutiesSite } from './duties-site.fixture.ts';
import { endOverViewings } from './end-viewings.ts';

const site = await dutiesSite();
const { person, holding, administrator, signIn, told, organization, database } = site;
afterAll(site.close);

const root = await administrator('Root Admin');
const actions = async (): Promise<{ action: string; actor: string }[]> => {
  const { rows } = await database.read(organization, (db) =>
    sql<{ action: string; actor: string }>`
      SELECT action, actor_id AS actor FROM audit_entries WHERE organization_id = ${organization} AND action LIKE 'viewing.%' ORDER BY sequence`.execute(
      db,
    ),
  );
  return rows;
};

describe('looking with the eyes of somebody', () => {
  it('shows what they may, lets nothing be changed, is told to them, audited, and ended', async () => {
    const ada = await person('Ada Ortiz');
    expect((await root.get('/viewing')).body).toEqual({ viewing: null });
    const begun = await root.send('PUT', '/viewing', { person: ada });
    const viewing = {
      person: { id: ada, name: 'Ada Ortiz' },
      by: { id: root.person, name: 'Root Admin' },
      until: '2026-11-02T09:30:00.000Z',
    };
    expect(begun).toMatchObject({ status: 200, body: { viewing } });
    expect(told.at(-1)).toEqual({ to: ada, kind: 'viewed-as', values: { by: root.person } });

    // Ada administers nothing.
    expect(await root.get('/duties')).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect((await root.get('/viewing')).body).toEqual({ viewing });
    const looking = { status: 403, body: { code: 'ONLY_LOOKING' } };
    expect(await root.send('POST', '/duties', { person: ada, duty: 'auditor' })).toMatchObject(looking);
    expect(await root.send('PUT', '/viewing', { person: ada })).toMatchObject(looking);
    expect(await root.send('PATCH', `/people/${ada}`, { name: 'x' })).toMatchObject(looking);
    for (const path of ['/inbox', '/inbox/unread', '/account', '/sessions', '/tokens', `/people/${ada}/data`, '/inbox?limit=1'])
      expect(await root.get(path), path).toMatchObject({ status: 403, body: { code: 'YOURS_ALONE' } });

    expect(await root.send('DELETE', '/viewing')).toMatchObject({ status: 200, body: { viewing: null } });
    expect(await root.get('/duties')).toMatchObject({ status: 200 });
    expect(await actions()).toEqual([
      { action: 'viewing.begin', actor: root.person },
      { action: 'viewing.end', actor: root.person },
    ]);
    // Ended once more it is no act.
    expect(await root.send('DELETE', '/viewing')).toMatchObject({ status: 200, body: { viewing: null } });
    expect(await actions()).toHaveLength(2);
  });

  it('is of one session, and ends by itself after half an hour', async () => {
    const ben = await person('Ben Okafor');
    const elsewhere = await signIn(root.person);
    await root.send('PUT', '/viewing', { person: ben });
    expect((await elsewhere.get('/viewing')).body).toEqual({ viewing: null });
    expect(await elsewhere.get('/duties')).toMatchObject({ status: 200 });
    site.setNow('2026-11-02T09:29:59Z');
    expect(await root.get('/duties')).toMatchObject({ status: 403 });
    site.setNow('2026-11-02T09:30:00Z');
    expect(await root.get('/duties')).toMatchObject({ status: 200 });
    expect((await root.get('/viewing')).body).toEqual({ viewing: null });
    site.setNow('2026-11-02T09:00:00Z');
    await root.send('DELETE', '/viewing');
  });

  it('that is over by time is noted once, as the program’s, and the next begins all the same', async () => {
    const said = async () =>
      (await actions()).slice(before).map(({ action, actor }) => `${action} ${actor === root.person ? 'root' : actor}`);
    const before = (await actions()).length;
    const [cas, dot] = [await person('Cas Reef'), await person('Dot Pier')];
    expect((await root.send('PUT', '/viewing', { person: cas })).status).toBe(200);
    site.setNow('2026-11-02T09:29:59Z');
    expect(await endOverViewings(database, organization)).toBe(0);
    site.setNow('2026-11-02T09:30:00Z');
    const ended = await Promise.all([endOverViewings(database, organization), endOverViewings(database, organization)]);
    expect(ended.toSorted()).toEqual([0, 1]);
    expect(await endOverViewings(database, organization)).toBe(0);
    expect(await said()).toEqual(['viewing.begin root', 'viewing.end viewing']);
    // Nobody has looked meanwhile: what is over is noted before the next.
    expect((await root.send('PUT', '/viewing', { person: cas })).status).toBe(200);
    site.setNow('2026-11-02T10:00:00Z');
    expect((await root.send('PUT', '/viewing', { person: dot })).status).toBe(200);
    expect((await said()).slice(2)).toEqual(['viewing.begin root', 'viewing.end root', 'viewing.begin root']);
    await root.send('DELETE', '/viewing');
    site.setNow('2026-11-02T09:00:00Z');
  });

  it('ends with its session', async () => {
    const elsewhere = await signIn(root.person);
    const kim = await person('Kim Weir');
    await elsewhere.send('PUT', '/viewing', { person: kim });
    const before = (await actions()).length;
    await site.within(async (change) => void (await endSession(change, (await sessionOf(change, elsewhere.token, change.at))?.id ?? '')));
    expect((await actions()).slice(before).map(({ action }) => action)).toEqual(['viewing.end']);
  });

  it.each([
    ['oneself', async () => root.person, 422, 'VIEWING_OWN'],
    ['another administrator', async () => (await administrator('Other Admin')).person, 403, 'VIEWING_ADMINISTRATOR'],
    ['somebody who has left', () => person('Gone Girl', { leftOn: '2026-10-01' }), 409, 'VIEWING_GONE'],
    ['nobody', async () => '00000000-0000-7000-8000-0000000000ff', 422, 'NOTHING_CALLED'],
    ['no id', async () => 'everybody', 400, 'BAD_REQUEST'],
  ])('of %s is refused', async (_whom, whom, status, code) => {
    const before = (await actions()).length;
    expect(await root.send('PUT', '/viewing', { person: await whom() })).toMatchObject({ status, body: { code } });
    expect((await root.get('/viewing')).body).toEqual({ viewing: null });
    expect(await actions()).toHaveLength(before);
  });

  it('is not for who administers nothing', async () => {
    const plain = await signIn(await person('Plain Person'));
    expect(await plain.send('PUT', '/viewing', { person: root.person })).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect(await plain.send('DELETE', '/viewing')).toMatchObject({ status: 200, body: { viewing: null } });
  });
});

describe('somebody', () => {
  it('always administers: the last one who can sign in is not ended, by nobody and in no way', async () => {
    const mine = async () => (await root.get(`/duties?person=${root.person}&duty=administrator`)).body.rows[0];
    // Of the others, one has left, one has no account, one is one for a while only, one from tomorrow on, and the one of above ends.
    const { rows } = (await root.get('/duties?duty=administrator')).body;
    for (const one of rows.filter((row: { person: { id: string } }) => row.person.id !== root.person))
      expect(await root.send('DELETE', `/duties/${one.id}`, null, one.revision)).toMatchObject({ status: 200 });
    await holding(await person('Has Left', { leftOn: '2026-10-01' }), 'administrator', { from: '2026-01-01' });
    await holding(await person('No Account', { account: false }), 'administrator');
    const refused = { status: 409, body: { code: 'DUTY_LAST_ADMINISTRATOR' } };
    const { id, revision } = await mine();
    expect(await root.send('DELETE', `/duties/${id}`, null, revision)).toMatchObject(refused);
    expect(await root.send('PATCH', `/duties/${id}`, { until: '2027-01-01' }, revision)).toMatchObject({
      ...refused,
      body: { detail: expect.stringContaining('2027-01-02') },
    });
    await holding(await person('For A While'), 'administrator', { until: '2026-12-31' });
    expect(await root.send('DELETE', `/duties/${id}`, null, revision)).toMatchObject(refused);
    const locked = await person('Locked Out');
    await holding(locked, 'administrator');
    await site.within(async (change) => {
      change.nothing();
      await sql`INSERT INTO locks (organization_id, person_id, source, at, by_kind, by_id)
        VALUES (${organization}, ${locked}, 'given', ${change.at}, 'operator', 'test')`.execute(change.db);
    });
    expect(await root.send('DELETE', `/duties/${id}`, null, revision)).toMatchObject(refused);
    expect(await mine()).toMatchObject({ id, revision, until: null });
  });

  it('of two administrators who end each other at the same moment, one stays', async () => {
    const other = await administrator('Second Admin');
    const find = async (who: string) => (await root.get(`/duties?person=${who}&duty=administrator`)).body.rows[0];
    const [one, two] = [await find(root.person), await find(other.person)];
    // Beneath the routes: whoever comes second over HTTP may be no administrator any more.
    const end = (by: string, { id }: { id: string }) =>
      site.within((change) =>
        endDutyNow(
          change,
          { viewer: viewerOf({ kind: 'person', id: by }, { person: by }), today: '2026-11-02', notify: async () => undefined },
          () => undefined,
          id,
        ),
      );
    const ended = await Promise.allSettled([end(root.person, two), end(other.person, one)]);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { said: { code: 'duty-last-administrator' } } });
    const { rows } = await database.read(organization, (db) =>
      sql<{
        person: string;
      }>`SELECT person_id AS person FROM duties d WHERE d.organization_id = ${organization} AND d.duty = 'administrator'
        AND d.until_day IS NULL AND d.person_id = ANY (${[root.person, other.person]}::uuid[])`.execute(db),
    );
    expect(rows).toHaveLength(1);
  });
});
