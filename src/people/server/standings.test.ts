/** Where everybody stands, by the standings and along the positions: both say the same, and the first is believed only when that is sure. */
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../platform/database/database.ts';
import { dayAfter } from '../../platform/day.ts';
import { viewerOf } from '../../platform/policy/viewer.ts';
import { generateOrganization } from '../generate-organization.ts';
import { postsFrom } from '../posts.ts';
import { type Eyes, openEyes } from './eyes.ts';
import { keepStandings } from './keep-standings.ts';
import { peopleSite, pilot } from './people-site.fixture.ts';
import { seedPeople } from './seed.ts';
import { allBelow, allWithin, countBelow, isBelow, isWithin } from './standing.ts';

const site = await peopleSite();
const [here, there] = site.organizations;
const today = '2026-11-02';
const records = generateOrganization({ people: 200, posts: postsFrom(site.held.posts), today });
const everybody = records.persons.map(({ id }) => id);
const leaders = [...new Set(records.positions.flatMap(({ manager }) => (manager === null ? [] : [manager])))];

const keep = (day = today, organization: string = here) => keepStandings(site.database, organization, day);
const viewer = (person: string) => viewerOf({ kind: 'person', id: person }, { person, duties: [] });
/** In a read, as pages ask. */
const seeing = <T>(person: string, work: (eyes: Eyes) => Promise<T>, { day = today, organization = here as string } = {}) =>
  site.database.read(organization, async (db) => work(await openEyes({ db, organization }, viewer(person), day)));
const believes = (options = {}) => seeing(leaders[0] ?? '', async ({ places }) => places !== null, options);
const idsOf = async (db: Db, query: RawBuilder<unknown>) =>
  (await (query as RawBuilder<{ person_id: string }>).execute(db)).rows.map(({ person_id }) => person_id).sort();

beforeAll(() => site.database.change({ organization: here, actor: site.actor }, (change) => seedPeople(change, records)));
beforeEach(() => keep());
afterAll(site.close);

describe('by the standings and along the positions', () => {
  const among = async (eyes: Eyes, asks: (id: RawBuilder<unknown>) => boolean | RawBuilder<boolean>) => {
    const answer = asks(sql.ref('p.person_id'));
    if (typeof answer === 'boolean') return answer ? everybody.toSorted() : [];
    return idsOf(eyes.db, sql`SELECT p.person_id FROM persons p WHERE ${answer}`);
  };

  it.each([1, 2, 3])('the same people are below somebody, %i steps or more', async (least) => {
    let some = 0;
    for (const leader of leaders.slice(0, 25))
      await seeing(leader, async (eyes) => {
        expect(eyes.places).not.toBeNull();
        const along = { ...eyes, places: null };
        const below = await idsOf(eyes.db, allBelow(along, [leader], least));
        expect(await idsOf(eyes.db, allBelow(eyes, [leader], least))).toEqual(below);
        expect(await among(eyes, (id) => isBelow(eyes, id, [leader], least))).toEqual(below);
        expect(await among(along, (id) => isBelow(along, id, [leader], least))).toEqual(below);
        if (least === 1) expect(countBelow(eyes, [leader])).toBe(below.length);
        some += below.length;
      });
    expect(some).toBeGreaterThan(0);
  });

  it('the same people are within units, with those who have left and those who will come', async () => {
    const sizes = new Set<number>();
    for (const { id: unit } of records.units)
      await seeing(leaders[0] ?? '', async (eyes) => {
        const along = { ...eyes, places: null };
        const within = [...new Set(await idsOf(eyes.db, allWithin(along, [unit])))];
        expect(await idsOf(eyes.db, allWithin(eyes, [unit]))).toEqual(within);
        expect(await among(eyes, (id) => isWithin(eyes, id, [unit]))).toEqual(within);
        expect(await among(along, (id) => isWithin(along, id, [unit]))).toEqual(within);
        sizes.add(within.length);
      });
    expect(sizes.size).toBeGreaterThan(3);
  });

  it('the same people are below several, as whoever acts for them asks', () =>
    seeing(leaders[0] ?? '', async (eyes) => {
      const some = leaders.slice(1, 4);
      const { rows } = await sql<{ person: string; place: number; lastBelow: number; depth: number }>`
        SELECT person_id AS person, place, last_below AS "lastBelow", depth FROM standings
        WHERE person_id = ANY (${some}::uuid[]) AND place IS NOT NULL`.execute(eyes.db);
      const by = { ...eyes, places: rows };
      const below = new Set(await idsOf(eyes.db, allBelow({ ...eyes, places: null }, some, 1)));
      expect(new Set(await idsOf(eyes.db, allBelow(by, some, 1)))).toEqual(below);
      expect(await among(eyes, (id) => isBelow(by, id, some, 1))).toEqual([...below].sort());
    }));
});

describe('the standings', () => {
  it('are believed until a position changes, and made anew once', async () => {
    expect(await believes()).toBe(true);
    expect(await keep()).toBe(false);
    const boss = leaders[0] ?? '';
    const id = await site.person('Newcomer', { post: pilot, manager: boss, from: '2026-01-01' });
    expect(await believes()).toBe(false);
    expect(await keep()).toBe(true);
    await seeing(boss, async (eyes) => expect(await idsOf(eyes.db, allBelow(eyes, [boss], 1))).toContain(id));
    expect(await keep()).toBe(false);
  });

  it('are of one day', async () => {
    const tomorrow = dayAfter(today);
    expect(await believes({ day: tomorrow })).toBe(false);
    expect(await keep(tomorrow)).toBe(true);
    expect([await believes({ day: tomorrow }), await believes()]).toEqual([true, false]);
  });

  it('have nobody of a line that is over, and whoever leads without a position of their own', async () => {
    const boss = await site.person('Boss without a position');
    const first = await site.person('First', { post: pilot, manager: boss, from: '2026-01-01' });
    const past = await site.person('Past', { post: pilot, manager: boss, from: '2025-01-01', until: '2025-12-31' });
    await keep();
    await seeing(boss, async (eyes) => {
      expect(eyes.places).toHaveLength(1);
      expect(await idsOf(eyes.db, allBelow(eyes, [boss], 1))).toEqual([first]);
    });
    await seeing(past, async ({ places }) => expect(places).toEqual([]));
  });

  it('are not believed while something changes: between two questions they may be made anew', () =>
    site.database.change({ organization: here, actor: site.actor }, async (change) => {
      expect((await openEyes({ db: change.db, organization: here }, viewer(leaders[0] ?? ''), today)).places).toBeNull();
      change.nothing();
    }));

  it('are not believed for a change that was under way when they were made', async () => {
    const boss = leaders[0] ?? '';
    let made = (): void => undefined;
    const whenMade = new Promise<void>((resolve) => {
      made = resolve;
    });
    let begun = (): void => undefined;
    const whenBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const under = site.database.change({ organization: here, actor: site.actor }, async (change) => {
      await sql`UPDATE positions SET manager_id = NULL WHERE person_id = ${everybody.at(-1)}::uuid AND kind = 'substantive'`.execute(
        change.db,
      );
      change.nothing();
      begun();
      await whenMade;
    });
    await whenBegun;
    await site.person('Somebody else', { post: pilot, manager: boss, from: '2026-01-01' });
    expect(await keep()).toBe(true);
    expect(await believes()).toBe(true);
    made();
    await under;
    expect(await believes()).toBe(false);
  });

  it('are made by many at once as by one', async () => {
    await site.person('One more', { post: pilot, from: '2026-01-01' });
    await Promise.all(Array.from({ length: 5 }, () => keep()));
    expect(await believes()).toBe(true);
  });

  it('are of one organisation', async () => {
    await keep(today, there);
    expect(await believes({ organization: there })).toBe(true);
    await site.person('Elsewhere', { post: pilot, from: '2026-01-01' }, { 'x-test-organization': 'there' });
    expect([await believes(), await believes({ organization: there })]).toEqual([true, false]);
    const rows = await site.database.read(there, async (db) => (await sql`SELECT FROM standings`.execute(db)).rows.length);
    expect(rows).toBe(0);
  });

  it('write only who stands elsewhere than before', async () => {
    const rows = () =>
      site.database.read(here, async (db) =>
        (await sql<{ row: string }>`SELECT person_id || ' ' || xmin AS row FROM standings`.execute(db)).rows.map(({ row }) => row),
      );
    const before = new Set(await rows());
    // The last of all: nobody stands after.
    const last = await site.database.read(here, async (db) =>
      (await sql<{ id: string }>`SELECT person_id AS id FROM standings ORDER BY place DESC NULLS LAST LIMIT 1`.execute(db)).rows.at(0),
    );
    await site.person('Below the last', { post: pilot, manager: last?.id, from: '2026-01-01' });
    await keep();
    const written = (await rows()).filter((row) => !before.has(row));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(12);
  });
});
