import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../platform/audit/verify.ts';
import { master, peopleSite, pilot, senior } from './people-site.fixture.ts';

const site = await peopleSite();
const { get, post, change, person } = site;
afterAll(site.close);

const nobody = '00000000-0000-7000-8000-0000000000ff';
const audited = async () => {
  const [here] = site.organizations;
  const { entries, faults } = await site.database.read(here, (db) => verifyAudit(db, here, null));
  expect(faults).toEqual([]);
  return entries;
};

describe('a person', () => {
  it('is added, read, changed, each with an audit entry and its revision as ETag', async () => {
    const before = await audited();
    const added = await post('/people', { number: 'A1', name: 'Ada Ortiz', email: 'ada@example.org', startedOn: '2024-02-01' });
    expect(added).toMatchObject({ status: 201, body: { number: 'A1', name: 'Ada Ortiz', revision: 1, positions: [] }, etag: '"1"' });
    expect(await audited()).toBe(before + 1);
    const { id } = added.body;
    expect(await get(`/people/${id}`)).toMatchObject({ status: 200, body: { id, startedOn: '2024-02-01', can: { change: true } } });
    const changed = await change('PATCH', `/people/${id}`, 1, { name: 'Ada Ortiz-Lind', email: null });
    expect(changed).toMatchObject({ status: 200, body: { name: 'Ada Ortiz-Lind', email: null, number: 'A1', revision: 2 }, etag: '"2"' });
    expect(await audited()).toBe(before + 2);
    const same = await change('PATCH', `/people/${id}`, 2, { name: 'Ada Ortiz-Lind' });
    expect(same).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(await audited()).toBe(before + 2);
  });

  it('is not changed by who has not seen its last revision, or says none', async () => {
    const id = await person('Ben Okafor');
    await change('PATCH', `/people/${id}`, 1, { name: 'Ben Okafor I' });
    expect(await change('PATCH', `/people/${id}`, 1, { name: 'Ben Okafor II' })).toMatchObject({
      status: 412,
      body: { code: 'REVISION_CHANGED', revision: 2 },
    });
    expect(await change('PATCH', `/people/${id}`, null, { name: 'x' })).toMatchObject({ status: 428, body: { code: 'REVISION_MISSING' } });
    expect((await get(`/people/${id}`)).body.name).toBe('Ben Okafor I');
  });

  it('of two who change it at once, one is told', async () => {
    const id = await person('Cleo Lind');
    const answers = await Promise.all(['One', 'Two', 'Three', 'Four'].map((name) => change('PATCH', `/people/${id}`, 1, { name })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('has a number of their own, however many ask for it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, (_, i) => post('/people', { number: 'SAME', name: `Same ${i}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'NUMBER_TAKEN', detail: expect.stringContaining('SAME is that of Same') });
    const id = await person('Other');
    expect(await change('PATCH', `/people/${id}`, 1, { number: 'SAME' })).toMatchObject({ status: 409, body: { code: 'NUMBER_TAKEN' } });
  });

  it.each([
    [{ number: '1', name: ' ' }, 400, 'BAD_REQUEST'],
    [{ number: '1', name: 'a\u0000b' }, 400, 'BAD_REQUEST'],
    [{ number: '1', name: 'a\ud800' }, 400, 'BAD_REQUEST'],
    [{ number: '1', name: 'x'.repeat(201) }, 400, 'BAD_REQUEST'],
    [{ number: '1'.repeat(51), name: 'x' }, 400, 'BAD_REQUEST'],
    [{ number: '1', name: 'x', startedOn: '2025-02-29' }, 400, 'BAD_REQUEST'],
    [{ number: '1', name: 'x', startedOn: '0000-01-01' }, 400, 'BAD_REQUEST'],
    [{ number: '1', name: 'x', startedOn: '2926-01-01' }, 422, 'DAY_UNLIKELY'],
    [{ number: '1', name: 'x', email: 'nobody' }, 400, 'BAD_REQUEST'],
    [{ number: '1', name: 'x', email: 'a b@c' }, 422, 'ADDRESS_WRONG'],
    [{ number: '1', name: 'two\nlines' }, 422, 'NAME_WRONG'],
    [{ number: '1' }, 400, 'BAD_REQUEST'],
  ])('cannot be %j', async (body, status, code) => {
    expect(await post('/people', body)).toMatchObject({ status, body: { code } });
  });

  it.each([
    `Robert'); DROP TABLE persons;--`,
    '<script>alert(1)</script>',
    '%_\\ "quoted"  {{y}}',
    '王小明 🌊 ‮right‬ to left',
    'Zoë Ångström-Łukasiewicz',
    '=1+1',
    'true',
    'null',
  ])('keeps every letter of %s', async (name) => {
    const id = await person(name);
    expect((await get(`/people/${id}`)).body.name).toBe(name);
    const found = await get(`/people?query=${encodeURIComponent(name.split(' ')[0] ?? '')}&state=all`);
    expect(found.body.rows.map((row: { id: string }) => row.id)).toContain(id);
  });

  it('who is not there is a plain 404, in German, too', async () => {
    for (const path of ['', '/team', '/line', '/expectations', '/changes'])
      expect(await get(`/people/${nobody}${path}`)).toMatchObject({ status: 404, body: { code: 'NOTHING_CALLED' } });
    expect((await get(`/people/${nobody}`, { 'accept-language': 'de' })).body.detail).toContain('Hier gibt es nichts');
    expect(await get('/people/ada')).toMatchObject({ status: 400 });
  });
});

describe('positions', () => {
  let boss: string;
  let ada: string;
  beforeAll(async () => {
    boss = await person('Boss Person', { post: master, from: '2020-01-01' });
    ada = await person('Ada Pilot', { post: pilot, manager: boss, from: '2024-01-01', until: '2025-06-30' });
  });

  it('take title and grade from the post', async () => {
    const { body } = await get(`/people/${ada}?on=2025-01-01`);
    expect(body.present).toMatchObject({
      post: { ...pilot, title: 'Pilot', group: 'Harbour', inHandbook: true },
      grade: 6,
      manager: { id: boss, name: 'Boss Person' },
    });
    expect(body.line).toEqual([{ id: boss, name: 'Boss Person', title: 'Harbour Master' }]);
    expect((await get(`/people/${boss}?on=2025-01-01`)).body.reports).toBe(1);
    expect((await get(`/people/${ada}`)).body.present).toBeNull();
  });

  it('never overlap', async () => {
    const overlap = { post: pilot, from: '2025-06-30' };
    expect(await post(`/people/${ada}/positions`, overlap)).toMatchObject({
      status: 409,
      body: { code: 'POSITIONS_OVERLAP', detail: expect.stringContaining('Ada Pilot would hold') },
    });
    expect(await post(`/people/${ada}/positions`, { ...overlap, kind: 'acting' })).toMatchObject({ status: 201, body: { kind: 'acting' } });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => post(`/people/${ada}/positions`, { post: senior, from: '2026-01-01' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('POSITIONS_OVERLAP');
  });

  it.each([
    [{ post: { kind: 'level', id: 'harbour/pilto' }, from: '2025-07-01' }, 422, 'POST_UNKNOWN', 'harbour/pilot'],
    [{ post: pilot, from: '2025-07-01', grade: 9 }, 422, 'GRADE_DIFFERS', ''],
    [{ post: pilot, from: '2025-07-01', until: '2025-06-30' }, 422, 'PERIOD_REVERSED', ''],
    [{ post: pilot, from: '2025-07-01', until: '2025-07-02', manager: nobody }, 422, 'NOTHING_CALLED', ''],
    [{ post: pilot, from: '2025-07-01', until: '2025-07-02', unit: nobody }, 422, 'NOTHING_CALLED', ''],
    [{ post: { kind: 'job', id: 'x' }, from: '2025-07-01' }, 400, 'BAD_REQUEST', ''],
  ])('refuse %j', async (body, status, code, hint) => {
    const answer = await post(`/people/${ada}/positions`, body);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.hint ?? '').toContain(hint);
  });

  it('close no circle', async () => {
    const [position] = (await get(`/people/${boss}`)).body.positions;
    const self = await change('PATCH', `/positions/${position.id}`, position.revision, { manager: boss });
    expect(self).toMatchObject({ status: 409, body: { code: 'OWN_MANAGER' } });
    const circle = await change('PATCH', `/positions/${position.id}`, position.revision, { manager: ada });
    expect(circle).toMatchObject({ status: 409, body: { code: 'REPORTING_CYCLIC', detail: expect.stringContaining('Boss Person') } });
  });

  it('close no circle when two come to it at once', async () => {
    const one = await person('Circle One', { post: pilot, from: '2025-01-01' });
    const two = await person('Circle Two', { post: pilot, from: '2025-01-01' });
    const idOf = async (id: string) => (await get(`/people/${id}`)).body.positions[0].id;
    const ids = [await idOf(one), await idOf(two)];
    const answers = await Promise.all([
      change('PATCH', `/positions/${ids[0]}`, 1, { manager: two }),
      change('PATCH', `/positions/${ids[1]}`, 1, { manager: one }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are mended and taken away', async () => {
    const id = await person('Mended', { post: pilot, from: '2025-01-01' });
    const [position] = (await get(`/people/${id}`)).body.positions;
    const mended = await change('PATCH', `/positions/${position.id}`, 1, { post: senior, until: '2025-12-31' });
    expect(mended).toMatchObject({
      status: 200,
      body: { grade: 7, until: '2025-12-31', revision: 2, post: { title: 'Senior Pilot' } },
      etag: '"2"',
    });
    expect(await change('PATCH', `/positions/${position.id}`, 1, { until: null })).toMatchObject({ status: 412 });
    expect(await change('DELETE', `/positions/${position.id}`, null)).toMatchObject({ status: 428 });
    expect(await change('DELETE', `/positions/${position.id}`, 2)).toMatchObject({ status: 200, body: { id: position.id } });
    expect(await change('DELETE', `/positions/${position.id}`, 2)).toMatchObject({ status: 404 });
    expect((await get(`/people/${id}`)).body.positions).toEqual([]);
  });

  it('are still named when the handbook has the post no longer', async () => {
    site.held.posts.push({ ...(site.held.posts[0] as (typeof site.held.posts)[number]), id: 'harbour/gone', title: 'Gone Pilot' });
    const id = await person('Of The Past', { post: { kind: 'level', id: 'harbour/gone' }, from: '2025-01-01' });
    site.held.posts.pop();
    const { body } = await get(`/people/${id}`);
    expect(body.present.post).toEqual({ kind: 'level', id: 'harbour/gone', title: 'Gone Pilot', group: null, inHandbook: false });
    const mended = await change('PATCH', `/positions/${body.present.id}`, 1, { from: '2025-02-01' });
    expect(mended).toMatchObject({ status: 200, body: { from: '2025-02-01', post: { title: 'Gone Pilot' } } });
    const checks = await get('/people-checks?kind=post-gone');
    expect(checks.body.checks).toMatchObject([{ code: 'post-gone', person: { id }, severity: 'warning' }]);
  });

  it('answer a repeated request as they answered the first', async () => {
    const id = await person('Once');
    const key = { 'idempotency-key': 'move-once' };
    const body = { post: pilot, from: '2025-01-01' };
    const [first, second] = [await post(`/people/${id}/positions`, body, key), await post(`/people/${id}/positions`, body, key)];
    expect(second.body).toEqual(first.body);
    expect((await get(`/people/${id}`)).body.positions).toHaveLength(1);
  });
});

describe('moving and leaving', () => {
  let chief: string;
  let lead: string;
  let report: string;
  beforeAll(async () => {
    chief = await person('Chief Mover', { post: master, from: '2020-01-01' });
    lead = await person('Lead Mover', { post: senior, manager: chief, from: '2022-01-01' });
    report = await person('Report Mover', { post: pilot, manager: lead, from: '2023-01-01' });
  });

  it('shows the plan, then applies that plan', async () => {
    const before = await audited();
    const asked = { on: '2026-12-01', post: senior, manager: chief };
    const plan = await post(`/people/${report}/moves/plan`, asked);
    expect(plan).toMatchObject({ status: 200, body: { refused: [] } });
    expect(plan.body.steps.map(({ act, person: who }: { act: string; person: { name: string } }) => [act, who.name])).toEqual([
      ['end', 'Report Mover'],
      ['begin', 'Report Mover'],
    ]);
    expect(plan.body.steps[1].becomes).toMatchObject({
      post: { title: 'Senior Pilot' },
      grade: 7,
      manager: { name: 'Chief Mover' },
      from: '2026-12-01',
    });
    expect(await audited()).toBe(before);
    const again = await post(`/people/${report}/moves/plan`, asked);
    expect(again.body.digest).toBe(plan.body.digest);

    const moved = await change('POST', `/people/${report}/moves`, 1, { ...asked, plan: plan.body.digest });
    expect(moved).toMatchObject({ status: 201 });
    expect(moved.body.positions.map(({ from, until }: { from: string; until: string | null }) => [from, until])).toEqual([
      ['2026-12-01', null],
      ['2023-01-01', '2026-11-30'],
    ]);
    expect(await audited()).toBe(before + 2);
    expect(await change('POST', `/people/${report}/moves`, 1, { ...asked, plan: plan.body.digest })).toMatchObject({
      status: 409,
      body: { code: 'PLAN_STALE' },
    });
  });

  it('refuses a plan of before', async () => {
    const asked = { on: '2026-12-01', post: master };
    const { body } = await post(`/people/${lead}/moves/plan`, asked);
    const [position] = (await get(`/people/${lead}`)).body.positions;
    await change('PATCH', `/positions/${position.id}`, 1, { from: '2022-02-01' });
    expect(await change('POST', `/people/${lead}/moves`, 1, { ...asked, plan: body.digest })).toMatchObject({
      status: 409,
      body: { code: 'PLAN_STALE' },
    });
    expect((await get(`/people/${lead}`)).body.positions).toHaveLength(1);
  });

  it('says in the plan why it cannot be', async () => {
    const { body } = await post(`/people/${chief}/moves/plan`, { on: '2026-12-01', manager: lead });
    expect(body.refused).toMatchObject([{ code: 'reporting-cyclic' }]);
    expect(await change('POST', `/people/${chief}/moves`, 1, { on: '2026-12-01', manager: lead, plan: body.digest })).toMatchObject({
      status: 409,
      body: { code: 'REPORTING_CYCLIC' },
    });
    const unknown = await post(`/people/${chief}/moves/plan`, { on: '2026-12-01', post: { kind: 'level', id: 'harbour/snior' } });
    expect(unknown.body.refused[0]).toMatchObject({ code: 'post-unknown', hint: expect.stringContaining('harbour/senior') });
    const early = await post(`/people/${chief}/moves/plan`, { on: '2019-01-01', manager: null }, { 'accept-language': 'de' });
    expect(early.body.refused[0].message).toContain('Position');
  });

  it('somebody acts beside their own position', async () => {
    const asked = { kind: 'acting', on: '2026-03-01', until: '2026-12-31', post: master };
    const { body } = await post(`/people/${lead}/moves/plan`, asked);
    expect(body.steps).toMatchObject([{ act: 'begin', was: null, becomes: { kind: 'acting', manager: { name: 'Chief Mover' } } }]);
    const moved = await change('POST', `/people/${lead}/moves`, 1, { ...asked, plan: body.digest });
    expect(moved.body).toMatchObject({ present: { post: { title: 'Senior Pilot' } }, acting: [{ post: { title: 'Harbour Master' } }] });
  });

  it('leaving ends everything and hands reports on', async () => {
    const below = await person('Below Lead', { post: pilot, manager: lead, from: '2024-01-01' });
    const alone = await post(`/people/${lead}/leaving/plan`, { on: '2026-11-30' });
    expect(alone.body.refused).toMatchObject([{ code: 'reports-left' }]);
    const asked = { on: '2026-11-30', reports: { to: chief } };
    const { body } = await post(`/people/${lead}/leaving/plan`, asked);
    expect(body).toMatchObject({ refused: [], reports: [{ name: 'Below Lead' }, { name: 'Report Mover' }] });
    const left = await change('POST', `/people/${lead}/leaving`, 1, { ...asked, plan: body.digest });
    expect(left).toMatchObject({ status: 201, body: { leftOn: '2026-11-30', revision: 2 } });
    expect((await get(`/people/${below}?on=2026-12-01`)).body.present.manager.id).toBe(chief);
    expect((await get(`/people/${lead}?on=2026-12-01`)).body).toMatchObject({ present: null, acting: [] });
    const rows = async (state: string) =>
      (await get(`/people?query=lead+mover&on=2026-12-01&state=${state}`)).body.rows.map((row: { left: boolean }) => row.left);
    expect(await rows('active')).toEqual([]);
    expect(await rows('left')).toEqual([true]);
    expect(await rows('all')).toEqual([true]);
  });

  it('the directory shows who is on leave on a day', async () => {
    await post(`/people/${report}/leaves`, { from: '2026-05-01', until: '2026-05-31' });
    const away = async (on: string) =>
      (await get(`/people?query=report+mover&state=leave&on=${on}`)).body.rows.map((row: { onLeave: boolean }) => row.onLeave);
    expect(await away('2026-05-31')).toEqual([true]);
    expect(await away('2026-06-01')).toEqual([]);
  });
});
