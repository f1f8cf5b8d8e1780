import { afterAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../platform/audit/verify.ts';
import { dutiesOf } from '../store/duties.ts';
import { dutiesSite } from './duties-site.fixture.ts';
import { lastSeenAt } from './read-accounts.ts';

const site = await dutiesSite();
const { person, holding, administrator, signIn, harbour, closed, told, organization } = site;
afterAll(site.close);

const today = '2026-11-02';
const nobody = '00000000-0000-7000-8000-0000000000ff';
const root = await administrator('Root Admin');
const audited = async () => {
  const { entries, faults } = await site.database.read(organization, (db) => verifyAudit(db, organization, null));
  expect(faults).toEqual([]);
  return entries;
};

describe('a duty', () => {
  it('is given and made longer by whoever signed in a moment ago; to end it none is asked', async () => {
    const ada = await person('Ada Late');
    const { id } = (await root.send('POST', '/duties', { person: ada, duty: 'auditor', until: '2026-12-01' })).body;
    site.setNow('2026-11-02T09:11:00Z');
    const again = { status: 403, body: { code: 'FRESH_NEEDED' } };
    expect(await root.send('POST', '/duties', { person: ada, duty: 'administrator' })).toMatchObject(again);
    expect(await root.send('PATCH', `/duties/${id}`, { until: null }, 1)).toMatchObject(again);
    expect((await root.send('DELETE', `/duties/${id}`, null, 1)).status).toBe(200);
    site.setNow('2026-11-02T09:00:00Z');
  });

  it('is given, listed, limited and ended, each time told to its person and audited', async () => {
    const ada = await person('Ada Ortiz');
    const before = await audited();
    const given = await root.send('POST', '/duties', { person: ada, duty: 'people-partner', unit: harbour });
    expect(given).toMatchObject({
      status: 201,
      etag: '"1"',
      body: {
        person: { id: ada, name: 'Ada Ortiz' },
        duty: 'people-partner',
        unit: { id: harbour, title: 'Harbour', closedOn: null },
        source: { kind: 'given' },
        from: today,
        until: null,
        state: 'holds',
        can: { change: true, end: true },
      },
    });
    expect(told.at(-1)).toEqual({
      to: ada,
      kind: 'duty-given',
      values: { duty: 'people-partner', unit: harbour, by: root.person, from: today },
    });
    const { id } = given.body;
    expect((await root.get(`/duties?person=${ada}`)).body).toMatchObject({ rows: [{ id }], next: null, total: { count: 1, more: false } });

    const limited = await root.send('PATCH', `/duties/${id}`, { until: '2026-12-31' }, 1);
    expect(limited).toMatchObject({ status: 200, etag: '"2"', body: { until: '2026-12-31', revision: 2 } });
    expect(told.at(-1)).toMatchObject({ to: ada, kind: 'duty-ended', values: { until: '2026-12-31' } });
    expect(await root.send('PATCH', `/duties/${id}`, { until: '2026-12-31' }, 2)).toMatchObject({ status: 200, body: { revision: 2 } });

    expect(await root.send('DELETE', `/duties/${id}`, null, 1)).toMatchObject({ status: 412, body: { code: 'REVISION_CHANGED' } });
    expect(await root.send('DELETE', `/duties/${id}`)).toMatchObject({ status: 428, body: { code: 'REVISION_MISSING' } });
    expect(await root.send('DELETE', `/duties/${id}`, null, 2)).toMatchObject({ status: 200, body: { id } });
    expect((await root.get(`/duties?person=${ada}&state=all`)).body.rows).toEqual([]);
    expect(await root.send('DELETE', `/duties/${id}`, null, 2)).toMatchObject({ status: 404 });
    // Given, limited, ended; what changed nothing left nothing.
    expect(await audited()).toBe(before + 3);
  });

  it('that held before today is over from now on, and stays in the list of what was', async () => {
    const ben = await person('Ben Okafor');
    const id = await holding(ben, 'auditor', { from: '2026-01-01' });
    expect(await root.send('DELETE', `/duties/${id}`, null, 1)).toMatchObject({ status: 200 });
    expect((await root.get(`/duties?person=${ben}`)).body.rows).toEqual([]);
    const { rows } = (await root.get(`/duties?person=${ben}&state=over`)).body;
    expect(rows).toMatchObject([{ id, until: '2026-11-01', state: 'over', can: { change: false, end: false } }]);
    expect(await site.database.read(organization, (db) => dutiesOf({ db, organization }, ben, today))).toEqual([]);
    expect(await root.send('PATCH', `/duties/${id}`, { until: null }, 2)).toMatchObject({ status: 409, body: { code: 'DUTY_OVER' } });
  });

  it('is not given twice for the same days, however many do it at once', async () => {
    const cleo = await person('Cleo Lind');
    const other = await administrator('Second Admin');
    const answers = await Promise.all(
      [root, other, root, other].map((one) => one.send('POST', '/duties', { person: cleo, duty: 'auditor', until: '2026-12-01' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'DUTY_HELD',
      detail: expect.stringContaining('Cleo Lind'),
    });
    // Afterwards, and over something else, it is another.
    const later = await root.send('POST', '/duties', { person: cleo, duty: 'auditor', from: '2026-12-02' });
    expect(later).toMatchObject({ status: 201, body: { state: 'comes' } });
    const first = answers.find(({ status }) => status === 201)?.body;
    expect(await root.send('PATCH', `/duties/${first.id}`, { until: null }, 1)).toMatchObject({ status: 409, body: { code: 'DUTY_HELD' } });
    expect(await root.send('POST', '/duties', { person: cleo, duty: 'people-partner' })).toMatchObject({ status: 201 });
    expect(await root.send('POST', '/duties', { person: cleo, duty: 'people-partner', unit: harbour })).toMatchObject({ status: 201 });
  });

  it.each([
    ['of all over a unit', { duty: 'administrator', unit: harbour }, 422, 'DUTY_WITHOUT_UNIT'],
    ['over a closed unit', { duty: 'people-partner', unit: closed }, 409, 'DUTY_UNIT_CLOSED'],
    ['over no unit there is', { duty: 'people-partner', unit: nobody }, 422, 'NOTHING_CALLED'],
    ['from a day that is past', { duty: 'auditor', from: '2026-11-01' }, 422, 'DUTY_PAST'],
    ['that ends before it begins', { duty: 'auditor', from: '2026-12-01', until: '2026-11-30' }, 422, 'DUTY_DAYS'],
    ['that does not exist', { duty: 'king' }, 400, 'BAD_REQUEST'],
    ['from a day that is none', { duty: 'auditor', from: '2026-02-30' }, 400, 'BAD_REQUEST'],
    ['of nobody', { person: nobody, duty: 'auditor' }, 422, 'NOTHING_CALLED'],
    ['of no id', { person: "x' OR true --", duty: 'auditor' }, 400, 'BAD_REQUEST'],
  ])('%s is refused in words, and nothing was changed', async (_what, asked, status, code) => {
    const before = await audited();
    const told_ = told.length;
    const dora = await person('Dora Blank');
    expect(await root.send('POST', '/duties', { person: dora, ...asked })).toMatchObject({ status, body: { code } });
    expect((await root.get(`/duties?person=${dora}`)).body.rows).toEqual([]);
    // The person and the account of this test.
    expect(await audited()).toBe(before + 2);
    expect(told.length).toBe(told_);
  });

  it('is not for somebody who has left, and is over when somebody leaves', async () => {
    const gone = await person('Gone Girl', { leftOn: '2026-10-31' });
    const leaving = await person('Leaving Soon', { leftOn: '2026-11-20' });
    const asked = { duty: 'auditor' };
    expect(await root.send('POST', '/duties', { person: gone, ...asked })).toMatchObject({
      status: 409,
      body: { code: 'DUTY_PERSON_LEFT' },
    });
    expect(await root.send('POST', '/duties', { person: leaving, ...asked, from: '2026-11-21' })).toMatchObject({ status: 409 });
    expect(await root.send('POST', '/duties', { person: leaving, ...asked })).toMatchObject({ status: 201 });
    const held = (on: string) => site.database.read(organization, (db) => dutiesOf({ db, organization }, leaving, on));
    expect(await held('2026-11-20')).toEqual([{ duty: 'auditor', unit: null }]);
    expect(await held('2026-11-21')).toEqual([]);
  });

  it('that follows from a group is ended where the group is', async () => {
    const ella = await person('Ella Group');
    for (const source of ['scim', `issuer:${nobody}`]) {
      const id = await holding(ella, 'auditor', { source });
      const { rows } = (await root.get(`/duties?person=${ella}`)).body;
      expect(rows.at(-1)).toMatchObject({ source: { kind: source.split(':')[0], title: null }, can: { change: false, end: false } });
      expect(await root.send('DELETE', `/duties/${id}`, null, 1)).toMatchObject({ status: 409, body: { code: 'DUTY_FOLLOWS' } });
      expect(await root.send('PATCH', `/duties/${id}`, { until: today }, 1)).toMatchObject({ status: 409, body: { code: 'DUTY_FOLLOWS' } });
    }
    // Beside it the same may be given by hand: it stays when the group goes.
    expect(await root.send('POST', '/duties', { person: ella, duty: 'auditor' })).toMatchObject({ status: 201 });
  });

  it('is given by nobody to themselves, nor made to last longer', async () => {
    expect(await root.send('POST', '/duties', { person: root.person, duty: 'people-partner' })).toMatchObject({
      status: 403,
      body: { code: 'DUTY_OWN' },
    });
    const id = await holding(root.person, 'auditor', { until: '2026-12-01' });
    expect(await root.send('PATCH', `/duties/${id}`, { until: null }, 1)).toMatchObject({ status: 403, body: { code: 'DUTY_OWN' } });
    expect(await root.send('PATCH', `/duties/${id}`, { until: '2027-01-01' }, 1)).toMatchObject({ status: 403 });
    expect(await root.send('PATCH', `/duties/${id}`, { until: '2026-11-15' }, 1)).toMatchObject({ status: 200 });
    expect(await root.send('DELETE', `/duties/${id}`, null, 2)).toMatchObject({ status: 200 });
  });

  it('is the business of administrators alone', async () => {
    const finn = await person('Finn Plain');
    for (const duty of ['auditor', 'people-partner', 'framework-owner'] as const) await holding(finn, duty);
    const asking = await signIn(finn);
    const id = await holding(finn, 'people-partner', { unit: harbour });
    const forbidden = { status: 403, body: { code: 'NOT_ALLOWED' } };
    expect(await asking.get('/duties')).toMatchObject(forbidden);
    expect(await asking.get('/access')).toMatchObject(forbidden);
    expect(await asking.send('POST', '/duties', { person: root.person, duty: 'auditor' })).toMatchObject(forbidden);
    expect(await asking.send('PATCH', `/duties/${id}`, { until: null }, 1)).toMatchObject(forbidden);
    expect(await asking.send('DELETE', `/duties/${id}`, null, 1)).toMatchObject(forbidden);
    expect(await asking.send('PUT', '/viewing', { person: root.person })).toMatchObject(forbidden);
    expect(await asking.get('/policy')).toMatchObject({ status: 200 });
  });
});

describe('the lists', () => {
  it('have everybody once and by name, whatever the size of a page, and find by beginnings of words', async () => {
    const expected: string[] = [];
    for (let i = 0; i < 7; i++) {
      const id = await person(`Lister ${String.fromCharCode(71 - i)}`);
      expected.unshift(`Lister ${String.fromCharCode(71 - i)}`);
      await holding(id, 'framework-owner', { unit: harbour });
      if (i % 2 === 0) await holding(id, 'auditor');
    }
    const all = async (path: string, limit: number) => {
      const names: string[] = [];
      let after: string | null = '';
      while (after !== null) {
        const { body }: { body: { rows: { person: { name: string } }[]; next: string | null } } = await root.get(
          `${path}&limit=${limit}${after && `&after=${after}`}`,
        );
        names.push(...body.rows.map((row) => row.person.name));
        after = body.next;
      }
      return names;
    };
    const twice = expected.flatMap((name, i) => (i % 2 === 0 ? [name, name] : [name]));
    for (const limit of [1, 2, 3, 50]) {
      expect(await all('/duties?query=lister', limit)).toEqual(twice);
      expect(await all('/access?query=list', limit)).toEqual(expected);
    }
    expect(await all('/duties?query=lister&duty=framework-owner', 3)).toEqual(expected);
    expect(await all(`/duties?query=lister&unit=${harbour}`, 50)).toEqual(expected);
    expect(await all('/access?query=lister&duty=auditor', 2)).toEqual(expected.filter((_, i) => i % 2 === 0));
    expect((await root.get('/duties?query=lister&limit=2')).body.total).toEqual({ count: 11, more: false });
    expect((await root.get('/access?query=lister&limit=2')).body.total).toEqual({ count: 7, more: false });
    expect((await root.get('/duties?query=nobodyatall')).body).toMatchObject({ rows: [], next: null, total: { count: 0 } });
  });

  it.each(['W10=', 'bm90IGpzb24', `${Buffer.from('["a\\u0000","x"]').toString('base64url')}`, 'x'.repeat(1999)])(
    'refuse a made up place %#',
    async (after) => {
      expect(await root.get(`/duties?after=${after}`)).toMatchObject({ status: 422, body: { code: 'PAGE_UNKNOWN' } });
      expect(await root.get(`/access?after=${after}`)).toMatchObject({ status: 422, body: { code: 'PAGE_UNKNOWN' } });
    },
  );

  it('tell who can sign in, roughly since when they were not here, and what may be done', async () => {
    const only = await person('Onlyduty Nosign', { account: false });
    await holding(only, 'auditor');
    const seen = await signIn(await person('Wasseen Here'));
    const row = async (query: string) => (await root.get(`/access?query=${query}`)).body.rows[0];
    expect(await row('onlyduty')).toMatchObject({ email: null, lastSeen: null, left: false, duties: [{ duty: 'auditor' }] });
    expect(await row('wasseen')).toMatchObject({ lastSeen: 'today', locked: false, duties: [], can: { view: true, give: true } });
    expect(await row('root')).toMatchObject({ person: { id: root.person }, can: { view: false, give: false } });
    expect(seen.person).toBe((await row('wasseen')).person.id);
    const now = new Date('2026-11-30T12:00:00Z');
    const ago = (days: number) => lastSeenAt(new Date(now.getTime() - days * 86_400_000), now);
    expect([-3, 0, 0.9, 1, 6.9, 7, 30, 31, 400].map(ago)).toEqual([
      'today',
      'today',
      'today',
      'week',
      'week',
      'month',
      'month',
      'longer',
      'longer',
    ]);
    expect(lastSeenAt(null, now)).toBe('nowhere');
  });
});

describe('the policy', () => {
  it('is told to everybody, and once more by duty', async () => {
    const { body } = await (await signIn(await person('Reader Policy'))).get('/policy', { 'accept-language': 'de' });
    expect(body.rooms).toMatchObject([{ name: 'people', acts: [{ act: 'person.change' }, { act: 'people.add' }, { act: 'person.find' }] }]);
    const acts = (duty: string) =>
      body.duties.find((one: { duty: string }) => one.duty === duty).acts.map(({ act }: { act: string }) => act);
    expect(acts('people-partner')).toEqual(['person.change', 'people.add']);
    expect(acts('administrator')).toEqual(['person.change']);
    expect(acts('auditor')).toEqual([]);
    expect(body.duties[0].title).toBe('Verwaltung');
  });
});
