/** Groups over HTTP, on a real database, and the duties that follow from them. */
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { seedPeople } from '../../../people/server/seed.ts';
import { dutiesOf } from '../store/duties.ts';
import { groupUrn, patchUrn, scimSite } from './scim-site.fixture.ts';

const site = await scimSite();
const { ask, as, admin, operator, scim, patch, list, user, group, turn, database, organization, person } = site;
afterAll(site.close);

const id = async (userName: string): Promise<string> => (await user(userName)).id;
const membersOf = async (of: string): Promise<string[]> =>
  ((await scim('GET', `/Groups/${of}`)).body.members ?? []).map(({ value }: { value: string }) => value).sort();
const heldBy = (who: string, on = '2026-11-02') => database.read(organization, (db) => dutiesOf({ db, organization }, who, on));
const setDuties = async (of: string, duties: object[], who = as(admin)) => {
  const { rows } = (await ask('GET', '/api/v1/scim-groups', undefined, as(admin))).body;
  const { revision } = rows.find((one: { id: string }) => one.id === of);
  return ask('PUT', `/api/v1/scim-groups/${of}/duties`, { duties }, { ...who, 'if-match': `"${revision}"` });
};

describe('a Group', () => {
  it('is made, read, replaced, changed and removed', async () => {
    const [anna, bert] = [await id('anna'), await id('bert')];
    const sent = {
      schemas: [groupUrn],
      externalId: 'g-1',
      displayName: 'Night',
      members: [{ value: anna, display: 'Anna', type: 'User' }],
    };
    expect((await scim('POST', '/Groups', { ...sent, members: [{ value: anna, nothing: 1 }] })).status).toBe(201);
    expect((await scim('POST', '/Groups', { ...sent, displayName: 'NIGHT' })).body.scimType).toBe('uniqueness');
    const { id: of, meta } = (await list('Groups', { filter: 'displayName eq "night"' })).Resources[0];
    expect((await scim('GET', `/Groups/${of}`)).body).toEqual({
      schemas: [groupUrn],
      id: of,
      externalId: 'g-1',
      displayName: 'Night',
      members: [{ value: anna, type: 'User', $ref: `http://localhost:80/scim/v2/Users/${anna}` }],
      meta: { ...meta, version: 'W/"1"', resourceType: 'Group', location: `http://localhost:80/scim/v2/Groups/${of}` },
    });
    expect((await scim('GET', `/Users/${anna}`)).body.groups).toEqual([
      { value: of, display: 'Night', type: 'direct', $ref: `http://localhost:80/scim/v2/Groups/${of}` },
    ]);
    const put = await scim('PUT', `/Groups/${of}`, { schemas: [groupUrn], displayName: 'Night Watch', members: [{ value: bert }] });
    expect(put.body).toMatchObject({ displayName: 'Night Watch', members: [{ value: bert }], meta: { version: 'W/"2"' } });
    expect(put.body).not.toHaveProperty('externalId');
    expect((await scim('GET', `/Groups/${of}`, undefined, { 'if-none-match': 'W/"2"' })).status).toBe(304);
    const late = await scim(
      'PATCH',
      `/Groups/${of}`,
      { schemas: [patchUrn], Operations: [{ op: 'add', value: {} }] },
      { 'if-match': 'W/"1"' },
    );
    expect([late.status, late.body.status]).toEqual([412, '412']);
    expect((await scim('PUT', `/Groups/${of}`, { schemas: [groupUrn], displayName: 'Night Watch' })).body).not.toHaveProperty('members');
    expect((await scim('DELETE', `/Groups/${of}`)).status).toBe(204);
    expect((await scim('GET', `/Groups/${of}`)).status).toBe(404);
    expect((await scim('GET', `/Users/${bert}`)).body).not.toHaveProperty('groups');
  });

  it('has who was added and not who was taken away, in whatever form it is said', async () => {
    const [a, b, c, d] = [await id('m-a'), await id('m-b'), await id('m-c'), await id('m-d')];
    const { id: of } = await group('Members');
    const left = async (...operations: object[]) => {
      const answer = await patch(`/Groups/${of}`, ...operations);
      expect([answer.status, answer.body]).toEqual([204, '']);
      return membersOf(of);
    };
    expect(await left({ op: 'add', path: 'members', value: [{ value: a }, { value: b }] })).toEqual([a, b].sort());
    expect(await left({ op: 'Add', path: 'MEMBERS', value: { value: c } })).toEqual([a, b, c].sort());
    expect(await left({ op: 'add', value: { members: [{ value: d }, { value: d }] } })).toEqual([a, b, c, d].sort());
    expect(await left({ op: 'remove', path: `members[value eq "${a}"]` })).toEqual([b, c, d].sort());
    expect(await left({ op: 'Remove', path: 'members', value: [{ value: b }] })).toEqual([c, d].sort());
    // Said again, it is so already.
    expect(await left({ op: 'remove', path: `members[value eq "${a}"]` })).toEqual([c, d].sort());
    expect(await left({ op: 'remove', path: `members[value eq "${c}" or value eq "${d}"]` })).toEqual([]);
    expect(
      await left({ op: 'replace', path: 'members', value: [{ value: a }] }, { op: 'add', path: 'members', value: [{ value: b }] }),
    ).toEqual([a, b].sort());
    expect(await left({ op: 'replace', value: { id: of, displayName: 'Renamed', members: [{ value: c }] } })).toEqual([c]);
    expect(await left({ op: 'remove', path: 'members' })).toEqual([]);
    expect(await left({ op: 'add', path: 'members', value: [{ $ref: `https://elsewhere/scim/v2/Users/${a}` }] })).toEqual([a]);
    const shown = await scim('PATCH', `/Groups/${of}?attributes=members`, {
      schemas: [patchUrn],
      Operations: [{ op: 'remove', path: 'members' }],
    });
    expect([shown.status, Object.keys(shown.body).sort()]).toEqual([200, ['id', 'schemas']]);
  });

  it('is changed wholly or not at all', async () => {
    const a = await id('whole');
    const { id: of } = await group('Whole', [a]);
    const { body } = await patch(
      `/Groups/${of}`,
      { op: 'remove', path: 'members' },
      { op: 'replace', path: 'displayName', value: 'Half' },
      { op: 'add', path: 'members', value: [{ value: '00000000-0000-7000-8000-000000000001' }] },
    );
    expect(body.scimType).toBe('invalidValue');
    expect([await membersOf(of), (await scim('GET', `/Groups/${of}`)).body.meta.version]).toEqual([[a], 'W/"1"']);
  });

  it.each([
    ['a group within a group', { members: [{ value: '00000000-0000-7000-8000-000000000001', type: 'Group' }] }],
    ['an id that is none', { members: [{ value: 'x' }] }],
    ['no id', { members: [{}] }],
    ['a list within a list', { members: [[]] }],
    ['no name', { displayName: '' }],
    ['a name that is none', { displayName: { x: 1 } }],
    ['a name of a page', { displayName: 'x'.repeat(255) }],
    ['a name of two lines', { displayName: 'a\nb' }],
    ['a NUL', { displayName: 'a\u0000b' }],
  ])('is not made with %s', async (_, more) => {
    const { status, body } = await scim('POST', '/Groups', { schemas: [groupUrn], displayName: 'Wrong', ...more });
    expect([status, body.scimType]).toEqual([400, 'invalidValue']);
  });
});

describe('duties', () => {
  it('follow from being in a group, as an administrator says, and end at once', async () => {
    const [one, other] = [await id('duty-one'), await id('duty-other')];
    const { id: of } = await group('Auditors', [one]);
    expect(await heldBy(one)).toEqual([]);
    const unit = (await ask('POST', '/api/v1/units', { title: 'Dairy', kind: 'team' }, operator)).body.unit.id;
    const set = await setDuties(of, [{ duty: 'auditor' }, { duty: 'people-partner', unit }, { duty: 'auditor' }]);
    expect(set.body).toMatchObject({
      members: 1,
      duties: [
        { duty: 'auditor', unit: null },
        { duty: 'people-partner', unit: { id: unit, title: 'Dairy' } },
      ],
    });
    const both = expect.arrayContaining([
      { duty: 'auditor', unit: null },
      { duty: 'people-partner', unit },
    ]);
    expect(await heldBy(one)).toEqual(both);
    await patch(`/Groups/${of}`, { op: 'add', path: 'members', value: [{ value: other }] });
    expect(await heldBy(other)).toEqual(both);
    // A second group with the same duty: it stays when the first is left.
    const { id: second } = await group('Also Auditors', [other]);
    await setDuties(second, [{ duty: 'auditor' }]);
    turn('2026-11-05T09:00:00Z');
    await patch(`/Groups/${of}`, { op: 'remove', path: `members[value eq "${other}"]` });
    expect(await heldBy(other, '2026-11-05')).toEqual([{ duty: 'auditor', unit: null }]);
    expect(await heldBy(other, '2026-11-04')).toEqual(both);
    await setDuties(of, []);
    expect(await heldBy(one, '2026-11-05')).toEqual([]);
    await scim('DELETE', `/Groups/${second}`);
    expect(await heldBy(other, '2026-11-05')).toEqual([]);
    turn('2026-11-02T09:00:00Z');
  });

  it('of who is removed end, and of who is here by other ways stay', async () => {
    const given = await site.dutiful('Gwen Given', 'auditor');
    const { id: of } = await group('Given', [given]);
    await setDuties(of, [{ duty: 'auditor' }]);
    expect((await scim('DELETE', `/Users/${given}`)).status).toBe(204);
    expect(await membersOf(of)).toEqual([]);
    expect(await heldBy(given)).toEqual([{ duty: 'auditor', unit: null }]);
  });

  it('are an administrator’s to say, and never the provider’s', async () => {
    const { id: of } = await group('Mighty', [await id('mighty')]);
    expect((await setDuties(of, [{ duty: 'administrator' }], as(await person('Nobody')))).status).toBe(403);
    expect((await ask('PUT', `/api/v1/scim-groups/${of}/duties`, { duties: [] }, { ...site.key, 'if-match': '"1"' })).status).toBe(403);
    const { headers, body } = await setDuties(of, [{ duty: 'auditor', unit: '00000000-0000-7000-8000-000000000001' }]);
    expect([body.code, headers.etag]).toEqual(['DUTY_WITHOUT_UNIT', undefined]);
    expect((await setDuties(of, [{ duty: 'people-partner', unit: '00000000-0000-7000-8000-000000000001' }])).status).toBe(422);
    expect((await setDuties(of, [{ duty: 'king' }])).status).toBe(400);
    const late = await ask('PUT', `/api/v1/scim-groups/${of}/duties`, { duties: [] }, { ...as(admin), 'if-match': '"9"' });
    expect([late.status, late.body.revision]).toEqual([412, 1]);
    expect((await patch(`/Groups/${of}`, { op: 'add', value: { duties: ['administrator'] } })).body.scimType).toBe('invalidPath');
  });

  it('of thousands are given in one transaction', async () => {
    const count = 5000;
    const persons = Array.from({ length: count }, (_, i) => ({
      id: `10000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
      number: `K${i}`,
      name: `Crowd ${i}`,
      email: null,
      startedOn: null,
      leftOn: null,
      revision: 1,
    }));
    const none = { units: [], positions: [], memberships: [], dottedLines: [], leaves: [], delegates: [] };
    await database.change({ organization, actor: site.actor }, (change) => seedPeople(change, { ...none, persons } as never));
    const { id: of } = await group('Crowd');
    await setDuties(of, [{ duty: 'framework-owner' }]);
    const answer = await patch(`/Groups/${of}`, { op: 'add', path: 'members', value: persons.map(({ id: value }) => ({ value })) });
    expect(answer.status).toBe(204);
    expect(await membersOf(of)).toHaveLength(count);
    expect(await heldBy(persons[4999]?.id ?? '')).toHaveLength(1);
    const told = await database.read(organization, (db) =>
      sql<{ notices: number; mails: number }>`
        SELECT count(*)::int AS notices, count(m.notice_id)::int AS mails FROM notices n
        LEFT JOIN notice_mails m ON m.organization_id = n.organization_id AND m.notice_id = n.notice_id
        WHERE n.organization_id = ${organization} AND n.kind = 'duty-follows' AND n.told->>'duty' = 'framework-owner'`.execute(db),
    );
    expect(told.rows).toEqual([{ notices: count, mails: count }]);
    await patch(`/Groups/${of}`, { op: 'remove', path: `members[value ge "10000000-0000-7000-8000-000000000002"]` });
    expect(await membersOf(of)).toHaveLength(2);
    expect(await heldBy(persons[4999]?.id ?? '')).toEqual([]);
    expect(await heldBy(persons[1]?.id ?? '')).toHaveLength(1);
  }, 60_000);
});
