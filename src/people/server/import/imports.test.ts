import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../platform/audit/verify.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { postsFrom } from '../../posts.ts';
import { peopleSite, pilot, senior } from '../people-site.fixture.ts';
import { workImport } from './apply-import.ts';

const site = await peopleSite();
const { get, post, change } = site;
const [here] = site.organizations;
afterAll(site.close);

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const file = (rows: string[], heading = 'Personnel number,Name,Job title,Manager,Started') => [heading, ...rows].join('\n');
const add = (text: string | Uint8Array, more: object = {}, headers?: Record<string, string>) =>
  post('/imports', { name: 'people.csv', content: base64(text), ...more }, headers);
const apply = ({ id, revision, digest }: { id: string; revision: number; digest: string }) =>
  change('POST', `/imports/${id}/apply`, revision, { digest });
const audited = async () => (await site.database.read(here, (db) => verifyAudit(db, here, null))).entries;
const everybody = async () => (await site.app.inject({ url: '/api/v1/people.csv' })).body;

const first = file(['1,Ada Ortiz,Boss of Ships,,2020-01-01', '2,Ben Okafor,Pilot,1,2021-01-01', '3,Chi <i>Lind</i>,pilot,1,2022-01-01']);

describe('an import', () => {
  it('asks what titles mean, shows the plan, and applies that plan', async () => {
    const before = await audited();
    const added = await add(first);
    expect(added).toMatchObject({
      status: 201,
      body: { state: 'asking', rows: 3, digest: null, can: { apply: false, confirm: true } },
      etag: '"1"',
    });
    const { id } = added.body;
    expect(added.body.questions.map(({ source, count }: { source: string; count: number }) => [source, count])).toEqual([
      ['Pilot', 2],
      ['Boss of Ships', 1],
    ]);
    expect(added.body.questions[0].proposals[0]).toMatchObject({ post: { id: pilot.id, title: 'Pilot' }, reason: 'exact' });
    expect(await change('POST', `/imports/${id}/apply`, 1, { digest: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'MAPPING_OPEN' },
    });

    const answers = [
      { source: 'Boss of Ships', post: { kind: 'role', id: 'crew/master' } },
      { source: 'Pilot', post: pilot },
    ];
    expect(await change('PUT', `/imports/${id}/mapping`, null, { answers })).toMatchObject({ status: 428 });
    const wrong = await change('PUT', `/imports/${id}/mapping`, 1, {
      answers: [{ source: 'Pilot', post: { kind: 'level', id: 'harbour/pilto' } }],
    });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'POST_UNKNOWN', hint: expect.stringContaining(pilot.id) } });
    const confirmed = await change('PUT', `/imports/${id}/mapping`, 1, { answers });
    expect(confirmed).toMatchObject({
      status: 200,
      body: {
        state: 'ready',
        questions: [],
        counts: { create: 3, change: 0, move: 0, end: 0 },
        first: { create: ['Ada Ortiz', 'Ben Okafor', 'Chi <i>Lind</i>'] },
        revision: 2,
      },
    });
    const rows = await get(`/imports/${id}/rows?limit=2`);
    expect(rows.body.rows.map(({ act, name }: { act: string; name: string }) => [act, name])).toEqual([
      ['create', 'Ada Ortiz'],
      ['create', 'Ben Okafor'],
    ]);
    expect((await get(`/imports/${id}/rows?limit=2&after=${rows.body.next}`)).body).toMatchObject({
      rows: [{ name: 'Chi <i>Lind</i>' }],
      next: null,
    });
    expect((await get('/people')).body.rows).toEqual([]);

    const applied = await apply(confirmed.body);
    expect(applied).toMatchObject({
      status: 200,
      body: { state: 'applied', appliedAt: '2026-11-02T09:00:00.000Z', revision: 3, can: { apply: false, plan: false } },
    });
    expect(
      (await get('/people')).body.rows.map(({ name, manager }: { name: string; manager: { name: string } | null }) => [
        name,
        manager?.name,
      ]),
    ).toEqual([
      ['Ada Ortiz', undefined],
      ['Ben Okafor', 'Ada Ortiz'],
      ['Chi <i>Lind</i>', 'Ada Ortiz'],
    ]);
    // Created, twice confirmed, planned; one for each person, one for the import.
    expect(await audited()).toBe(before + 4 + 3 + 1);
    expect(await apply({ ...confirmed.body, revision: 3 })).toMatchObject({ status: 409, body: { code: 'IMPORT_NOT_READY' } });
    const kept = await site.database.read(here, (db) =>
      sql<{ file: unknown }>`SELECT file FROM imports WHERE import_id = ${id}`.execute(db),
    );
    expect(kept.rows).toEqual([{ file: null }]);
    expect((await get('/imports')).body).toMatchObject({ imports: [{ id, state: 'applied' }], next: null });
  });

  it('of the same file again changes nothing', async () => {
    const before = await everybody();
    const { body } = await add(first);
    expect(body).toMatchObject({
      state: 'ready',
      counts: { create: 0, change: 0, move: 0, end: 0, unchanged: 3 },
      digest: null,
      can: { apply: false },
    });
    const exported = await add(before);
    expect(exported.body).toMatchObject({ state: 'ready', counts: { create: 0, change: 0, move: 0, end: 0, unchanged: 3 }, digest: null });
    expect(await everybody()).toBe(before);
  });

  it('moves, changes and ends, by name and count', async () => {
    const text = file(
      ['1,Ada Ortiz-Lind,Boss of Ships,,2020-01-01', '2,Ben Okafor,level:harbour/senior,1,2021-01-01'],
      'Personnel number,Name,Post,Manager,Started',
    ).replace('Boss of Ships', 'role:crew/master');
    const { body } = await add(text, { missing: 'end', effective: '2026-12-01' });
    expect(body).toMatchObject({
      state: 'ready',
      effective: '2026-12-01',
      counts: { create: 0, change: 1, move: 1, end: 1 },
      first: { change: ['Ada Ortiz-Lind'], move: ['Ben Okafor'], end: ['Chi <i>Lind</i>'] },
    });
    const moved = (await get(`/imports/${body.id}/rows?act=move`)).body.rows;
    expect(moved).toMatchObject([
      { name: 'Ben Okafor', day: '2026-12-01', facts: expect.arrayContaining([{ of: 'post', before: 'Pilot', after: 'Senior Pilot' }]) },
    ]);
    expect(await apply(body)).toMatchObject({ status: 200, body: { state: 'applied' } });
    const chi = (await get('/people?query=chi&state=all')).body.rows[0];
    expect((await get(`/people/${chi.id}`)).body.leftOn).toBe('2026-11-30');
  });

  it('whose people were changed since is not applied, and is planned anew', async () => {
    const { body } = await add(file(['2,Ben Okafor-Lind,,,2021-01-01']));
    const ben = (await get('/people?query=ben')).body.rows[0];
    const { revision } = (await get(`/people/${ben.id}`)).body;
    await change('PATCH', `/people/${ben.id}`, revision, { email: 'ben@example.org' });
    expect(await apply(body)).toMatchObject({ status: 409, body: { code: 'PLAN_STALE' } });
    expect((await get(`/people/${ben.id}`)).body.name).toBe('Ben Okafor');
    const again = await change('POST', `/imports/${body.id}/plan`, 1);
    expect(again).toMatchObject({ status: 200, body: { state: 'ready', revision: 2 } });
    expect(again.body.digest).not.toBe(body.digest);
    expect(await apply(again.body)).toMatchObject({ status: 200 });
    expect((await get(`/people/${ben.id}`)).body).toMatchObject({ name: 'Ben Okafor-Lind', email: 'ben@example.org' });
  });

  it('is applied once, however many ask for it', async () => {
    const { body } = await add(file(['77,Once Only,,,2021-01-01']));
    const answers = await Promise.all(Array.from({ length: 4 }, () => apply(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });
});

describe('a file that is wrong', () => {
  it.each([
    ['', 422, 'IMPORT_EMPTY'],
    ['Personnel number,Name', 422, 'IMPORT_EMPTY'],
    ['Personnel number,Name\n1,"Ada', 422, 'QUOTE_UNCLOSED'],
    ['Personnel number,Name\n1,A"d"a', 422, 'QUOTE_STRAY'],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0x90, 0xff]), 422, 'IMPORT_NOT_TEXT'],
  ])('is refused: %j', async (text, status, code) => {
    expect(await add(text)).toMatchObject({ status, body: { code } });
  });

  it('is no file at all', async () => {
    expect(await post('/imports', { name: 'x', content: '%%%' })).toMatchObject({ status: 400 });
    expect(await post('/imports', { name: '', content: '' })).toMatchObject({ status: 400 });
  });

  it.each([
    ['a ragged row', file(['9,Zoe,Pilot']), 'row-ragged'],
    ['a circle', file(['90,A A,Pilot,91,2021-01-01', '91,B B,Pilot,90,2021-01-01']), 'reporting-cyclic'],
    ['an unknown manager', file(['92,A A,Pilot,9999,2021-01-01']), 'manager-unknown'],
    ['a number twice', file(['93,A A,Pilot,,2021-01-01', '93,A A,Pilot,,2021-01-01']), 'number-twice'],
    ['an unknown post', file(['94,A A,level:harbour/pilto'], 'Personnel number,Name,Post'), 'post-unknown'],
    ['no names', file(['94,x'], 'Personnel number,Shoe size'), 'names-missing'],
  ])('says with its line what is wrong: %s', async (_what, text, code) => {
    const before = await everybody();
    const { status, body } = await add(text);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'refused', digest: null, can: { apply: false } });
    expect(body.problems.all.map((one: { code: string }) => one.code)).toContain(code);
    const german = await get(`/imports/${body.id}`, { 'accept-language': 'de' });
    expect(german.body.problems.all[0].message).not.toBe(body.problems.all[0].message);
    expect(await everybody()).toBe(before);
  });

  it('may be larger than other bodies, and no larger than is said', async () => {
    const large = file(Array.from({ length: 4000 }, (_, i) => `X${i},Large Body ${i},Pilot,,2021-01-01`));
    expect(large.length).toBeGreaterThan(100_000);
    expect((await add(large)).status).toBe(201);
    expect((await post('/people', { number: '1', name: 'x'.repeat(200_000) })).status).toBe(413);
  });

  it('keeps formulas as the words that they are, and gives none back', async () => {
    const { body } = await add(file(['95,=HYPERLINK(1),,,2021-01-01']));
    await apply(body);
    expect((await get('/people?query=%3Dhyperlink')).body.rows).toMatchObject([{ name: '=HYPERLINK(1)' }]);
    expect(await everybody()).not.toMatch(/(?:^|,|\n)=HYPERLINK/u);
  });
});

/** That somebody can always administer is looked at elsewhere. */
const leaving: Parameters<typeof workImport>[3] = async (_change, _today, act) => act();

describe('a large import', () => {
  it('is a job of one transaction, whose progress others see', async () => {
    const rows = Array.from({ length: 800 }, (_, i) => `L${i},Large ${i},Pilot,${i === 0 ? '' : `L${Math.floor((i - 1) / 8)}`},2021-01-01`);
    const { body } = await add(file(rows));
    expect(body).toMatchObject({ state: 'ready', counts: { create: 800 } });
    const begun = await apply(body);
    expect(begun).toMatchObject({ status: 200, body: { state: 'waiting', can: { apply: false } } });
    const [job] = (
      await site.database.read(here, (db) => sql<{ id: string }>`SELECT job_id AS id FROM imports WHERE import_id = ${body.id}`.execute(db))
    ).rows;
    const around = async () => ({ posts: postsFrom(site.held.posts), today: '2026-11-02', newId: site.newId });
    const run = () =>
      workImport(site.database, { id: job?.id ?? '', organization: here, data: { import: body.id, actor: site.actor } }, around, leaving);
    await run();
    expect((await get(`/imports/${body.id}`)).body).toMatchObject({ state: 'applied', progress: null });
    const { rows: noted } = await site.database.read(here, (db) =>
      sql<{ done: number; total: number }>`SELECT done, total FROM job_progress WHERE job_id = ${job?.id}`.execute(db),
    );
    expect(noted).toEqual([{ done: 1600, total: 1600 }]);
    const before = await audited();
    await run();
    expect(await audited()).toBe(before);
    expect((await get('/people?query=large')).body.total).toEqual({ count: 800, more: false });
  });

  it('that comes too late changes nothing, and says so', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => `M${i},Late ${i},Pilot,,2021-01-01`);
    const { body } = await add(file(rows));
    const begun = await apply(body);
    expect(begun.body.state).toBe('waiting');
    await site.person('In Between', { post: senior, from: '2026-01-01' });
    const around = async () => ({ posts: postsFrom(site.held.posts), today: '2026-11-02', newId: site.newId });
    await workImport(
      site.database,
      { id: '00000000-0000-7000-8000-000000000001', organization: here, data: { import: body.id, actor: site.actor } },
      around,
      leaving,
    );
    expect((await get(`/imports/${body.id}`)).body).toMatchObject({ state: 'stale', can: { plan: true } });
    expect((await get('/people?query=late')).body.rows).toEqual([]);
    expect(await change('POST', `/imports/${body.id}/plan`, begun.body.revision + 1)).toMatchObject({
      status: 200,
      body: { state: 'ready' },
    });
  });
});

describe('a large import that another room refuses', () => {
  it('says why among its problems, in the language of who reads it, and can be planned anew', async () => {
    const { body } = await add(file(Array.from({ length: 600 }, (_, i) => `L${i},Last ${i},Pilot,,2021-01-01`)));
    const begun = await apply(body);
    const around = async () => ({ posts: postsFrom(site.held.posts), today: '2026-11-02', newId: site.newId });
    const said = { code: 'duty-last-administrator', severity: 'error', message: 'Nobody.', hint: null, values: { day: '2026-11-03' } };
    await workImport(
      site.database,
      { id: '00000000-0000-7000-8000-000000000002', organization: here, data: { import: body.id, actor: site.actor } },
      around,
      async (_change, _today, act) => {
        await act();
        throw new Refusal(409, said);
      },
    );
    const read = await get(`/imports/${body.id}`, { 'accept-language': 'de' });
    expect(read.body).toMatchObject({ state: 'refused', can: { plan: true, apply: false } });
    expect(read.body.problems).toEqual({
      count: 1,
      all: [
        {
          code: 'duty-last-administrator',
          severity: 'error',
          message: 'Ab 2026-11-03 könnte niemand mehr Gradus verwalten.',
          hint: expect.stringMatching(/^Erst jemand anderem/u),
          line: null,
          column: null,
        },
      ],
    });
    expect((await get('/people?query=last')).body.rows).toEqual([]);
    expect(await change('POST', `/imports/${body.id}/plan`, begun.body.revision + 1)).toMatchObject({
      status: 200,
      body: { state: 'ready' },
    });
  });
});

describe('what titles mean', () => {
  it('is kept, listed, changed and forgotten', async () => {
    const { body } = await get('/mappings');
    expect(body.mappings.map(({ source, post: of }: { source: string; post: { id: string } }) => [source, of.id])).toEqual([
      ['Boss of Ships', 'crew/master'],
      ['Pilot', pilot.id],
    ]);
    expect((await get('/mappings?limit=1')).body.next).not.toBeNull();
    const put = await change('PUT', '/mappings', null, { source: 'PILOT ', post: senior });
    expect(put).toMatchObject({ status: 200, body: { post: { id: senior.id }, revision: 2 } });
    expect(await change('DELETE', `/mappings/${put.body.id}`, 1)).toMatchObject({ status: 412 });
    expect(await change('DELETE', `/mappings/${put.body.id}`, 2)).toMatchObject({ status: 200 });
    expect(await change('DELETE', `/mappings/${put.body.id}`, 2)).toMatchObject({ status: 404 });
  });
});

it('is not there for another organisation', async () => {
  const { id } = (await get('/imports')).body.imports[0];
  const elsewhere = { 'x-test-organization': 'there' };
  expect((await get('/imports', elsewhere)).body.imports).toEqual([]);
  for (const path of ['', '/rows']) expect((await get(`/imports/${id}${path}`, elsewhere)).status).toBe(404);
  expect((await get('/mappings', elsewhere)).body.mappings).toEqual([]);
});

it('nothing went wrong inside', () => expect(site.warnings).toEqual([]));
