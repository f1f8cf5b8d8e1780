import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fits } from '../fitting.ts';
import { generateOrganization } from '../generate-organization.ts';
import { askedWords, numberMark, searchWordsOf, sortKeyOf } from '../name-words.ts';
import { postsFrom } from '../posts.ts';
import { stateOfCounts } from './count-units.ts';
import { keepStandings } from './keep-standings.ts';
import { keptByState } from './kept-by-state.ts';
import { master, peopleSite, pilot, senior } from './people-site.fixture.ts';
import { seedPeople } from './seed.ts';
import { type Bounds, listPeople, type Page } from './store/directory.ts';
import type { Access, Place } from './store/directory-choices.ts';

const site = await peopleSite();
const { get, post, change } = site;
const [here, there] = site.organizations;
const today = '2026-11-02';
const records = generateOrganization({ people: 300, posts: postsFrom(site.held.posts), today });
const elsewhere = { 'x-test-organization': 'there' };
const nobody = '00000000-0000-7000-8000-0000000000ff';

beforeAll(() => site.database.change({ organization: here, actor: site.actor }, (change) => seedPeople(change, records)));
afterAll(site.close);

const isActive = ({ leftOn }: { leftOn: string | null }) => leftOn === null || leftOn >= today;
const holdsToday = ({ from, until, kind }: { from: string; until: string | null; kind: string }) =>
  kind === 'substantive' && from <= today && (until === null || until >= today);
/** Whom somebody may see; in tests, of whom the name says so. */
const isNamed = (name: string) => name.length % 3 > 0;
const named = {
  asks: sql<boolean>`(length(p.name) % 3 > 0)`,
  of: (person: RawBuilder<unknown>) =>
    sql<boolean>`EXISTS (SELECT FROM persons n WHERE n.person_id = ${person} AND length(n.name) % 3 > 0)`,
  leads: sql`SELECT n.person_id FROM persons n WHERE length(n.name) % 3 > 0`,
};
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** The slow way. */
function isFoundBy(person: { name: string; number: string; email: string | null }, query: string): boolean {
  const words = searchWordsOf(person);
  return askedWords(query).every((asked) => words.some((word) => word.startsWith(asked) || word.startsWith(`${numberMark.part}${asked}`)));
}

async function everyPage(path: string) {
  const rows: { id: string; name: string }[] = [];
  let next: string | null = null;
  do {
    const { status, body } = await get(`${path}${path.includes('?') ? '&' : '?'}limit=70${next ? `&after=${next}` : ''}`);
    expect(status).toBe(200);
    rows.push(...body.rows);
    next = body.next;
  } while (next);
  return rows;
}

describe('the directory', () => {
  it('has everybody once, by name, whatever the pages', async () => {
    const rows = await everyPage('/people');
    expect(idsOf(rows).sort()).toEqual(idsOf(records.persons.filter(isActive)).sort());
    const keys = rows.map(({ name }) => sortKeyOf(name));
    expect(keys).toEqual(keys.toSorted());
    const { body } = await get('/people');
    expect(body.total).toEqual({ count: rows.length, more: false });
  });

  it.each([1, 2, 3])('finds people by the beginnings of their words (%i)', async (length) => {
    for (const { id, name, number } of records.persons.filter(isActive).slice(0, 12)) {
      const query = name
        .split(' ')
        .map((word) => word.slice(0, length))
        .join(' ');
      const found = await everyPage(`/people?query=${encodeURIComponent(query)}`);
      expect(idsOf(found)).toContain(id);
      const wanted = records.persons.filter((person) => isActive(person) && isFoundBy(person, query));
      expect(idsOf(found).sort()).toEqual(idsOf(wanted).sort());
      expect(idsOf(await everyPage(`/people?query=${number}`))).toContain(id);
    }
    expect((await get('/people?query=zzqx')).body).toEqual({ rows: [], next: null, total: { count: 0, more: false } });
  });

  it('is narrowed by manager, post, unit with those below, and all of them', async () => {
    const held = records.positions.filter(holdsToday);
    const manager = held.find((position) => position.manager !== null)?.manager;
    expect(idsOf(await everyPage(`/people?manager=${manager}`)).sort()).toEqual(
      held
        .filter((one) => one.manager === manager)
        .map(({ person }) => person)
        .sort(),
    );
    const [{ post: of } = { post: pilot }] = held;
    expect((await everyPage(`/people?post=${of.kind}:${of.id}`)).length).toBe(
      held.filter((one) => one.post.id === of.id && one.post.kind === of.kind).length,
    );
    for (const unit of records.units.slice(0, 5)) {
      const within = new Set([unit.id]);
      for (const one of [...records.units, ...records.units, ...records.units])
        if (one.parent && within.has(one.parent)) within.add(one.id);
      const wanted = held.filter((one) => one.unit && within.has(one.unit));
      expect(idsOf(await everyPage(`/people?unit=${unit.id}`)).sort()).toEqual(wanted.map(({ person }) => person).sort());
      const both = wanted.filter((one) => one.manager === manager);
      expect((await everyPage(`/people?unit=${unit.id}&manager=${manager}`)).length).toBe(both.length);
    }
    expect(idsOf(await everyPage('/people?state=left')).sort()).toEqual(idsOf(records.persons.filter((one) => !isActive(one))).sort());
  });

  it.each([
    ['one choice leads', { few: 1000, stretch: 1, some: 1, seen: 1000 }],
    ['along the names', { few: 0, stretch: 1000, some: 1, seen: 0 }],
    ['one choice leads after a stretch', { few: 0, stretch: 3, some: 1000, seen: 1000 }],
    ['those whom all choices leave', { few: 0, stretch: 3, some: 9, seen: 9 }],
    ['along all names', { few: 0, stretch: 3, some: 0, seen: 0 }],
    ['one choice leads, and who may be seen is asked in order', { few: 1000, stretch: 1, some: 1, seen: 0 }],
    ['one choice leads after a stretch, and who may be seen is asked in order', { few: 0, stretch: 3, some: 1000, seen: 0 }],
  ])('has the same people on the same pages whichever way leads to them: %s', async (_, bounds) => {
    const [unit = null] = records.units.filter(({ parent }) => parent !== null).map(({ id }) => id);
    const held = records.positions.filter(holdsToday);
    const of = held.find((one) => one.unit === unit)?.post ?? null;
    const none = { words: [], unit: null, post: null, manager: undefined, state: 'active' as const };
    const asked = [
      { ...none, words: ['a'] },
      { ...none, words: ['a', 'e'] },
      { ...none, words: ['a'], unit },
      { ...none, unit, post: of },
      { ...none, words: ['e'], post: of, manager: null },
      { ...none, words: ['e'], state: 'left' as const },
      { ...none, unit, state: 'leave' as const },
    ];
    const accesses: Access[] = [true, ...[null, 300].map((size) => ({ ...named, size }))];
    for (const [choices, access] of asked.flatMap((one) => accesses.map((access) => [one, access] as const))) {
      const list = (limit: number, after: Place | null, ways?: Bounds, who = access) =>
        site.database.read(here, (db) =>
          listPeople(
            { db, organization: here },
            { ...choices, on: today, after, limit, counted: true, access: who, numbers: true, told: sql`'{}'::boolean[]` },
            ways,
          ),
        );
      const everybody = await list(1000, null, undefined, true);
      const whole = { rows: everybody.rows.filter(({ name }) => access === true || isNamed(name)) };
      const found: string[] = [];
      let after: Place | null = null;
      do {
        const { rows, next, total }: Page = await list(4, after, bounds);
        found.push(...idsOf(rows));
        if (after === null && total !== null) expect(total.count).toBe(whole.rows.length);
        after = next;
      } while (after);
      expect(found).toEqual(idsOf(whole.rows));
    }
  });

  it.each(['x', 'W10', Buffer.from('["a","b"]').toString('base64url'), Buffer.from(`["a\\u0000","${nobody}"]`).toString('base64url')])(
    'refuses a page that it never named: %s',
    async (after) => expect(await get(`/people?after=${after}`)).toMatchObject({ status: 422, body: { code: 'PAGE_UNKNOWN' } }),
  );
});

describe('the chart', () => {
  it('leads from the top to everybody, a level at a time', async () => {
    const held = records.positions.filter(holdsToday);
    const seen = new Set<string>();
    const open: (string | null)[] = [null];
    for (let of = open.shift(); of !== undefined; of = open.shift()) {
      const { body } = await get(`/chart${of === null ? '' : `?of=${of}`}`);
      for (const node of body.children) {
        expect(seen.has(node.id)).toBe(false);
        seen.add(node.id);
        if (node.reports > 0) open.push(node.id);
      }
    }
    expect([...seen].sort()).toEqual([...new Set(held.map(({ person }) => person))].sort());
  });

  it('knows the way to somebody', async () => {
    const held = new Map(records.positions.filter(holdsToday).map((position) => [position.person, position]));
    const deep = [...held.values()].at(-1)?.person ?? '';
    const { body } = await get(`/chart/${deep}/path`);
    expect(body.path.at(-1).id).toBe(deep);
    for (const [i, { id }] of body.path.entries()) expect(held.get(id)?.manager ?? null).toBe(i === 0 ? null : body.path[i - 1].id);
    const line = (await get(`/people/${deep}/line`)).body.line;
    expect(idsOf(line).reverse()).toEqual(idsOf(body.path).slice(0, -1));
    const team = (await get(`/people/${body.path[0].id}/team`)).body;
    expect(team.members.length).toBe([...held.values()].filter(({ manager }) => manager === body.path[0].id).length);
  });
});

describe('units', () => {
  it('count their people, and those below', async () => {
    const held = records.positions.filter(holdsToday);
    const { body } = await get('/units');
    const top = body.units.filter(({ parent }: { parent: string | null }) => parent === null);
    const inUnits = held.filter(({ unit }) => unit !== null).length;
    expect(top.reduce((sum: number, { headsBelow }: { headsBelow: number }) => sum + headsBelow, 0)).toBe(inUnits);
    expect(body).toMatchObject({ people: held.length, without: held.length - inUnits });
    const { body: one } = await get(`/units/${top[0].id}`);
    expect(one.byPost.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(top[0].headsBelow);
    // Kept for the state that it was counted in, and for no other.
    await site.person('Counted', { post: pilot, unit: top[0].id, from: '2026-01-01' });
    expect((await get(`/units/${top[0].id}`)).body.unit.headsBelow).toBe(top[0].headsBelow + 1);
    expect((await get(`/units/${top[0].id}?on=2025-12-31`)).body.unit.headsBelow).not.toBe(top[0].headsBelow + 1);
  });

  it('come level by level, each whole or not at all, and every one of them once', async () => {
    const { body: whole } = await get('/units?limit=500');
    expect(idsOf(whole.units).sort()).toEqual(idsOf(records.units).sort());
    expect(whole).toMatchObject({ all: records.units.length, above: [], next: null });
    for (const limit of [1, 2, 5, 12]) {
      const met: string[] = [];
      const walk = async (under: string | null) => {
        let next: string | null = null;
        do {
          const { body } = await get(`/units?limit=${limit}${under ? `&under=${under}` : ''}${next ? `&after=${next}` : ''}`);
          expect(body.units.length).toBeLessThanOrEqual(limit);
          expect(body.all).toBe(records.units.length);
          expect(idsOf(body.above)).toEqual(under === null || body.units.length === 0 ? [] : [under]);
          const below = (id: string | null) => body.units.filter(({ parent }: { parent: string | null }) => parent === id);
          for (const unit of body.units) {
            expect([0, unit.below]).toContain(below(unit.id).length);
            expect(unit.below).toBe(records.units.filter(({ parent }) => parent === unit.id).length);
            expect(unit).toEqual(whole.units.find(({ id }: { id: string }) => id === unit.id));
          }
          for (const { id } of below(under)) {
            met.push(id);
            await walk(id);
          }
          next = body.next;
        } while (next);
      };
      await walk(null);
      expect(met.sort()).toEqual(idsOf(records.units).sort());
    }
    expect(await get(`/units?under=${nobody}`)).toMatchObject({ status: 404 });
    expect(await get('/units?after=x')).toMatchObject({ status: 422, body: { code: 'PAGE_UNKNOWN' } });
    const stranger = Buffer.from(JSON.stringify([nobody])).toString('base64url');
    expect(await get(`/units?after=${stranger}`)).toMatchObject({ status: 422, body: { code: 'PAGE_UNKNOWN' } });
  });

  it('are found by the beginnings of words, of theirs and of the unit above', async () => {
    const { units } = (await get('/units?limit=500')).body as { units: { id: string; title: string; parent: string | null }[] };
    const titles = new Map(units.map(({ id, title }) => [id, title]));
    const deep = units.at(-1);
    const [first = ''] = deep?.title.split(' ') ?? [];
    let some = 0;
    for (const query of [first.slice(0, 3), deep?.title ?? '', `${deep?.title} ${titles.get(deep?.parent ?? '')}`, 'zzyzx']) {
      const { body } = await get(`/units?limit=500&query=${encodeURIComponent(query)}`);
      const wanted = units.filter(({ title, parent }) => fits(query, title, titles.get(parent ?? '')));
      expect(idsOf(body.units).sort()).toEqual(idsOf(wanted).sort());
      const there = new Set(idsOf(body.units));
      expect(idsOf(body.above).sort()).toEqual(
        [...new Set(wanted.flatMap(({ parent }) => parent ?? []))].filter((id) => !there.has(id)).sort(),
      );
      some += wanted.length;
      const paged: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const found = await get(`/units?limit=3&query=${encodeURIComponent(query)}${next && `&after=${next}`}`);
        paged.push(...idsOf(found.body.units));
        next = found.body.next as string | null;
      }
      expect(paged).toEqual(idsOf(body.units));
    }
    expect(some).toBeGreaterThan(3);
    const called = (await get(`/units?query=${encodeURIComponent(deep?.title.toUpperCase() ?? '')}&limit=1`)).body.units;
    expect(called).toMatchObject([{ title: deep?.title }]);
    const under = (await get(`/units?query=${encodeURIComponent(deep?.title ?? '')}&under=${deep?.parent}`)).body.units;
    expect(idsOf(under)).toContain(deep?.id);
    expect((await get(`/units?query=${encodeURIComponent(deep?.title ?? '')}&under=${deep?.id}`)).body.units).toEqual([]);
  });

  it('are counted anew when a position or a unit changes, and when nothing but the standings does', async () => {
    await keepStandings(site.database, here, today);
    const [unit] = records.units;
    const row = async () => (await get('/units')).body.units.find(({ id }: { id: string }) => id === unit?.id);
    const before = await row();
    const who = await site.person('Counted Again', { post: pilot, unit: unit?.id, from: '2026-01-01' });
    expect((await row()).heads).toBe(before.heads + 1);
    await keepStandings(site.database, here, today);
    expect((await row()).heads).toBe(before.heads + 1);
    const [position] = (await get(`/people/${who}`)).body.positions;
    await change('DELETE', `/positions/${position.id}`, position.revision);
    expect((await row()).heads).toBe(before.heads);
    const added = await post('/units', { title: 'Aaa', kind: 'team', parent: unit?.id });
    expect((await row()).below).toBe(before.below + 1);
    await change('PATCH', `/units/${added.body.unit.id}`, 1, { closedOn: '2026-11-01' });
    expect((await row()).below).toBe(before.below);
    const closed = (await get(`/units?closed=true&under=${unit?.id}`)).body;
    expect(idsOf(closed.units)).toContain(added.body.unit.id);
  });

  it('are kept counted while what changes is neither a position nor a unit', async () => {
    await keepStandings(site.database, here, today);
    const counts = keptByState<number>({ stateOf: stateOfCounts });
    let made = 0;
    const ask = () => site.database.read(here, (db) => counts.of({ db, organization: here }, today, async () => ++made));
    const asked: number[] = [await ask(), await ask()];
    const { id } = (await post('/people', { number: 'kept-1', name: 'Kept As It Was' })).body;
    asked.push(await ask());
    await change('PATCH', `/people/${id}`, 1, { name: 'Kept As It Is' });
    asked.push(await ask());
    expect(asked).toEqual([1, 1, 1, 1]);
    await site.person('Counted Then', { post: pilot, from: '2026-01-01' });
    expect([await ask(), await ask()]).toEqual([2, 2]);
    await post('/units', { title: 'Counted Then', kind: 'team' });
    expect(await ask()).toBe(3);
  });

  it('are added, renamed, moved and closed; never into a circle, never with people in them', async () => {
    const guild = await post('/units', { title: 'Guild <b>of</b> Ropes', kind: 'team' });
    expect(guild).toMatchObject({ status: 201, body: { unit: { title: 'Guild <b>of</b> Ropes', key: null, revision: 1 } }, etag: '"1"' });
    const id = guild.body.unit.id;
    const below = (await post('/units', { title: 'Knots', kind: 'team', parent: id })).body.unit.id;
    expect(await change('PATCH', `/units/${id}`, 1, { parent: below })).toMatchObject({ status: 409, body: { code: 'UNIT_CYCLIC' } });
    expect(await change('PATCH', `/units/${id}`, 1, { title: 'Ropes' })).toMatchObject({
      status: 200,
      body: { unit: { title: 'Ropes', revision: 2 } },
    });
    expect(await change('PATCH', `/units/${id}`, 1, { title: 'Lines' })).toMatchObject({ status: 412 });
    const who = await site.person('In Knots', { post: pilot, unit: below, from: '2026-01-01' });
    expect(idsOf((await get(`/people?unit=${id}`)).body.rows)).toEqual([who]);
    expect(await change('PATCH', `/units/${below}`, 1, { closedOn: today })).toMatchObject({ status: 409, body: { code: 'UNIT_HOLDS' } });
    expect(await change('PATCH', `/units/${below}`, 1, { parent: null })).toMatchObject({ status: 200 });
    expect((await get(`/people?unit=${id}`)).body.rows).toEqual([]);
    expect(await change('PATCH', `/units/${id}`, 2, { closedOn: today })).toMatchObject({
      status: 200,
      body: { unit: { closedOn: today } },
    });
    expect(await post('/units', { title: 'x', kind: 'team', parent: nobody })).toMatchObject({ status: 422 });
  });

  it('of the handbook are taken over by the plan that was shown', async () => {
    const plan = await get('/units-plan', elsewhere);
    expect(plan.body.steps.map(({ act, title }: { act: string; title: string }) => [act, title])).toEqual([
      ['create', 'Tidewater'],
      ['create', 'Harbour'],
    ]);
    expect(await post('/units-plan', { plan: 'sha256-other' }, elsewhere)).toMatchObject({ status: 409, body: { code: 'PLAN_STALE' } });
    expect((await post('/units-plan', { plan: plan.body.digest }, elsewhere)).status).toBe(201);
    expect((await get('/units-plan', elsewhere)).body.steps).toEqual([]);
    const { units } = (await get('/units', elsewhere)).body;
    expect(units.map(({ title, key }: { title: string; key: string }) => [title, key])).toEqual([
      ['Tidewater', 'company'],
      ['Harbour', 'harbour'],
    ]);
    const harbour = units[1];
    expect(await change('PATCH', `/units/${harbour.id}`, 1, { title: 'Port' }, elsewhere)).toMatchObject({
      status: 409,
      body: { code: 'UNIT_HANDBOOK' },
    });
    await site.person('In Harbour', { post: pilot, unit: harbour.id, from: '2026-01-01' }, elsewhere);
    site.held.units = [{ id: 'company', title: 'Tidewater Ltd', kind: 'company', parent: null }];
    const next = (await get('/units-plan', elsewhere)).body;
    expect(next.steps).toMatchObject([{ act: 'rename', title: 'Tidewater Ltd', was: 'Tidewater' }]);
    site.held.units = [{ id: 'company', title: 'Tidewater', kind: 'function', parent: null }];
    expect((await get('/units-plan', elsewhere)).body.steps).toMatchObject([{ act: 'kind', title: 'Tidewater', was: 'company' }]);
    expect(next.warnings).toMatchObject([{ code: 'unit-holds', severity: 'warning' }]);
  });
});

describe('what stands beside positions', () => {
  let ada: string;
  let ben: string;
  beforeAll(async () => {
    ada = await site.person('Ada Beside', { post: pilot, from: '2024-01-01' });
    ben = await site.person('Ben Beside', { post: senior, from: '2024-01-01' });
  });

  const kinds = [
    { path: 'dotted-lines', own: 'dottedLines', body: () => ({ to: ben }) },
    { path: 'leaves', own: 'leaves', body: () => ({}) },
    { path: 'delegates', own: 'delegates', body: () => ({ delegate: ben }) },
    { path: 'memberships', own: 'memberships', body: () => ({ unit: records.units[0]?.id }) },
  ];

  it.each(kinds)('$path are entered, given other days, taken away', async ({ path, own, body }) => {
    const added = await post(`/people/${ada}/${path}`, { ...body(), from: '2026-10-01', until: '2026-12-31' });
    expect(added).toMatchObject({ status: 201, body: { from: '2026-10-01', until: '2026-12-31', revision: 1 }, etag: '"1"' });
    const { id } = added.body;
    expect((await get(`/people/${ada}`)).body[own].map((one: { id: string }) => one.id)).toEqual([id]);
    expect(await post(`/people/${ada}/${path}`, { ...body(), from: '2026-12-31' })).toMatchObject({
      status: 409,
      body: { code: 'ENTRY_TWICE' },
    });
    expect(await change('PATCH', `/${path}/${id}`, 1, { until: '2026-09-30' })).toMatchObject({
      status: 422,
      body: { code: 'DAYS_REVERSED' },
    });
    expect(await change('PATCH', `/${path}/${id}`, null, { until: null })).toMatchObject({ status: 428 });
    expect(await change('PATCH', `/${path}/${id}`, 1, { until: null })).toMatchObject({
      status: 200,
      body: { until: null, revision: 2 },
      etag: '"2"',
    });
    expect(await change('PATCH', `/${path}/${id}`, 1, { until: null })).toMatchObject({ status: 412 });
    expect(await change('DELETE', `/${path}/${id}`, 1)).toMatchObject({ status: 412 });
    expect(await change('DELETE', `/${path}/${id}`, 2)).toMatchObject({ status: 200 });
    expect(await change('DELETE', `/${path}/${id}`, 2)).toMatchObject({ status: 404 });
  });

  it.each(kinds)('of two who change or take away one of $path at once, one is told', async ({ path, body }) => {
    const { id } = (await post(`/people/${ada}/${path}`, { ...body(), from: '2026-10-01' })).body;
    const days = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08'];
    const answers = await Promise.all(days.map((until) => change('PATCH', `/${path}/${id}`, 1, { until })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const gone = await Promise.all(days.map(() => change('DELETE', `/${path}/${id}`, 2)));
    expect(gone.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
  });

  it('nobody guides or stands in for themselves', async () => {
    expect(await post(`/people/${ada}/delegates`, { delegate: ada, from: today })).toMatchObject({
      status: 422,
      body: { code: 'ENTRY_SELF' },
    });
    expect(await post(`/people/${ada}/dotted-lines`, { to: nobody, from: today })).toMatchObject({
      status: 422,
      body: { code: 'NOTHING_CALLED' },
    });
    expect(await post(`/people/${nobody}/leaves`, { from: today })).toMatchObject({ status: 404 });
  });

  it('a leave shows in lists and teams', async () => {
    const boss = await site.person('Boss Beside', { post: master, from: '2020-01-01' });
    const away = await site.person('Away Beside', { post: pilot, manager: boss, from: '2020-01-01' });
    await post(`/people/${away}/leaves`, { from: '2026-11-01', until: '2026-11-30' });
    const row = async (on: string) => (await get(`/people?query=away+beside&on=${on}`)).body.rows[0].onLeave;
    expect([await row('2026-11-30'), await row('2026-12-01')]).toEqual([true, false]);
    expect((await get(`/people/${boss}/team`)).body.members).toMatchObject([{ id: away, onLeave: true, backOn: '2026-12-01' }]);
  });
});

describe('what should be looked at', () => {
  it('is a team larger than the framework says, a grade that is no longer, a manager who left', async () => {
    const boss = await site.person('Span Boss', { post: master, from: '2020-01-01' });
    for (const n of [1, 2, 3]) await site.person(`Span ${n}`, { post: pilot, manager: boss, from: '2024-01-01' });
    const of = async (kind: string) => {
      const rows: { code: string; person: { id: string; name: string }; message: string }[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const { body } = await get(`/people-checks?kind=${kind}&limit=20${next && `&after=${next}`}`);
        rows.push(...body.checks);
        next = body.next;
      }
      return rows;
    };
    expect((await of('span')).find(({ person }) => person.id === boss)).toMatchObject({
      code: 'span-exceeded',
      message: expect.stringContaining('at most 2'),
    });
    expect((await get(`/people/${boss}/team`)).body.warnings).toMatchObject([{ code: 'span-exceeded' }]);
    const ungraded = site.held.posts[2] as (typeof site.held.posts)[number];
    const id = await site.person('Graded', { post: { kind: 'level', id: ungraded.id }, grade: 4, from: '2024-01-01' });
    site.held.posts[2] = { ...ungraded, grade: 5 };
    expect((await of('grade')).find(({ person }) => person.id === id)).toMatchObject({
      code: 'grade-outdated',
      message: expect.stringContaining('grade 5; Graded is entered with 4'),
    });
    site.held.posts[2] = ungraded;
    const all = await get('/people-checks?limit=3');
    expect(all.body.checks).toHaveLength(3);
    expect((await get(`/people-checks?limit=200&after=${all.body.next}`)).status).toBe(200);
  });
});

describe('what somebody is held to', () => {
  it('names the post, the version, and what is next on both tracks', async () => {
    const id = await site.person('Held', { post: pilot, from: '2024-01-01' });
    expect((await get(`/people/${id}/expectations`)).body).toMatchObject({
      position: { post: { id: pilot.id } },
      version: { id: 'sha256-one' },
      next: { individual: [{ title: 'Senior Pilot' }], management: [{ title: 'Harbour Master' }] },
    });
    expect((await get(`/people/${id}/changes`)).body.changes).toMatchObject([{ version: 'sha256-one', major: 1 }]);
    expect((await get('/me')).body).toMatchObject({ actor: { kind: 'operator' }, person: null, organization: { kind: 'real' } });
  });
});

describe('two organisations', () => {
  it('with the same ids never mix', async () => {
    await site.database.change({ organization: there, actor: site.actor }, (change) =>
      seedPeople(change, {
        ...records,
        units: records.units.map((unit) => ({ ...unit, key: null })),
        persons: records.persons.map((person) => ({ ...person, name: `Other ${person.name}` })),
      }),
    );
    const [person] = records.persons.filter(isActive);
    const id = person?.id ?? '';
    await change('PATCH', `/people/${id}`, 1, { name: 'Changed There' }, elsewhere);
    expect((await get(`/people/${id}`)).body).toMatchObject({ name: person?.name, revision: 1 });
    expect((await get(`/people/${id}`, elsewhere)).body).toMatchObject({ name: 'Changed There', revision: 2 });
    expect((await get('/people?query=other')).body.rows.filter(({ name }: { name: string }) => name.startsWith('Other '))).toEqual([]);
    const own = await site.person('Only Here', { post: pilot, from: '2026-01-01' });
    for (const path of ['', '/team', '/line', '/expectations', '/changes'])
      expect((await get(`/people/${own}${path}`, elsewhere)).status).toBe(404);
    expect((await get(`/chart/${own}/path`, elsewhere)).status).toBe(404);
    expect((await get(`/chart?of=${own}`, elsewhere)).status).toBe(404);
    expect(await post(`/people/${id}/dotted-lines`, { to: own, from: today }, elsewhere)).toMatchObject({ status: 422 });
  });
});

it('is told whole as a file', async () => {
  const answer = await site.app.inject({ url: '/api/v1/people.csv' });
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="people-2026-11-02.csv"',
  });
  expect(answer.body.split('\r\n').length).toBeGreaterThan(records.positions.length);
});

it('nothing went wrong inside', () => expect(site.warnings).toEqual([]));
