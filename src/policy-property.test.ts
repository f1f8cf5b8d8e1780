/**
 * No list, search, export, count or chart shows what a read of the record refuses, nor hides what it allows: for random organisations, in
 * which some hold duties at random, over HTTP. `SEED=7 npx vitest run src/policy-property.test.ts` asks others.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { dutiesOfUnits, dutyNames } from './access/duty.ts';
import { giveDuty } from './access/server/store/duties.ts';
import { dairy } from './compiler/diff/dairy.fixture.ts';
import { handbookFrom } from './frameworks/server/versions/organization.fixture.ts';
import { locked } from './frameworks/versions/locked.fixture.ts';
import { queues } from './open-organization.ts';
import { dice } from './people/fiction/dice.ts';
import { generateOrganization } from './people/generate-organization.ts';
import { postsOf } from './people/posts-of-graph.ts';
import type { PeopleRecords } from './people/roster.ts';
import { keepStandings } from './people/server/keep-standings.ts';
import { seedPeople } from './people/server/seed.ts';
import { testDatabase } from './platform/database/test-database.fixture.ts';
import { policySite, today } from './policy-site.fixture.ts';

const seed = Number(process.env.SEED ?? 20_261_121);
const viewers = 8;

describe.each([
  [seed, 'along the positions'],
  [seed + 2, 'by the standings'],
])('in a random organisation (seed %i), %s', async (own, how) => {
  const test = await testDatabase({ queues });
  const by = { organization: test.organizations[0], actor: test.actor };
  const chance = dice(own);
  const any = chance.oneOf;
  const records = withMore(
    generateOrganization({ people: 36, posts: postsOf(handbookFrom(locked(dairy)).graph), today, seed: own }),
    any,
    test.newId,
  );
  await test.database.change(by, (change) => seedPeople(change, records));
  const here = records.persons.filter(({ leftOn }) => leftOn === null || leftOn >= today);
  await test.database.change(by, async (change) => {
    for (let i = 0; i < 8; i++) {
      const duty = i === 0 ? 'administrator' : any(dutyNames);
      const unit = dutiesOfUnits.includes(duty) && i % 4 !== 3 ? any(records.units).id : null;
      await giveDuty(change, { person: any(here).id, duty, unit, source: 'given', from: '2020-01-01', until: null });
    }
  });
  if (how === 'by the standings') await keepStandings(test.database, by.organization, today);
  const site = await policySite(test);
  afterAll(site.close);
  const everybody = records.persons.map(({ id }) => id);
  const numberOf = new Map(records.persons.map(({ id, number }) => [id, number]));
  const away = new Set(
    records.leaves.filter(({ from, until }) => from <= today && (until === null || until >= today)).map(({ person }) => person),
  );
  // Those who manage or hold a duty, and some others.
  const managers = new Set(
    records.positions.flatMap(({ manager, until }) => (manager !== null && (until === null || until >= today) ? [manager] : [])),
  );
  const eyes = [
    ...new Set(
      [
        ...here.filter(({ id }) => managers.has(id)),
        ...records.delegates.flatMap(({ delegate }) => here.filter(({ id }) => id === delegate)),
        ...here,
      ].map(({ id }) => id),
    ),
  ];
  const chosen = Array.from({ length: viewers }, (_, i) => (i % 2 === 0 ? any(eyes.slice(0, 20)) : any(eyes)));

  const get = async (who: string, path: string) => {
    const heard = await site.ask(who, 'GET', path);
    if (heard.status >= 400 && ![403, 404].includes(heard.status)) throw new Error(`${path}: ${heard.status} ${heard.text}`);
    return heard;
  };
  const pages = async (who: string, path: string) => {
    const rows: { id: string; number: string | null; onLeave: boolean | null; grade: number | null }[] = [];
    let after: string | null = null;
    let total: number | null = null;
    do {
      const { body } = await get(who, `${path}&limit=17${after === null ? '' : `&after=${encodeURIComponent(after)}`}`);
      rows.push(...body.rows);
      total ??= body.total?.count ?? null;
      after = body.next;
    } while (after !== null);
    return { rows, total };
  };
  const ofEverybody = <T>(ask: (id: string) => Promise<T>) => Promise.all(everybody.map(async (id) => [id, await ask(id)] as const));
  const sorted = (ids: Iterable<string>) => [...ids].sort();

  it.each([...new Set(chosen)])('%s sees in lists what they see one by one', async (who) => {
    const found = new Set<string>();
    const record = new Set<string>();
    const absence = new Set<string>();
    const team = new Set<string>();
    for (const [id, { status, body }] of await ofEverybody((id) => get(who, `/people/${id}`))) {
      if (status !== 200) continue;
      found.add(id);
      if (body.can.seeRecord) record.add(id);
      if (body.can.seeAbsence) absence.add(id);
      if (body.can.seeTeam) team.add(id);
      expect([body.number !== null, body.onLeave !== null, body.startedOn !== null || !body.can.seeRecord]).toEqual([
        record.has(id),
        absence.has(id),
        true,
      ]);
    }
    expect(found.size).toBeGreaterThan(0);

    const all = await pages(who, '/people?state=all');
    expect(sorted(all.rows.map(({ id }) => id))).toEqual(sorted(found));
    expect(all.total).toBe(found.size);
    for (const row of all.rows)
      expect([row.id, row.number !== null, row.onLeave !== null]).toEqual([row.id, record.has(row.id), absence.has(row.id)]);
    for (const row of all.rows) if (!record.has(row.id)) expect(row.grade).toBeNull();

    const left = new Set(records.persons.filter(({ leftOn }) => leftOn !== null && leftOn < today).map(({ id }) => id));
    const gone = await pages(who, '/people?state=left');
    expect([sorted(gone.rows.map(({ id }) => id)), gone.total]).toEqual([
      sorted([...record].filter((id) => left.has(id))),
      [...record].filter((id) => left.has(id)).length,
    ]);
    const onLeave = await pages(who, '/people?state=leave');
    const seenAway = [...absence].filter((id) => away.has(id) && !left.has(id));
    expect([sorted(onLeave.rows.map(({ id }) => id)), onLeave.total]).toEqual([sorted(seenAway), seenAway.length]);

    const searched = (id: string) => get(who, `/people?state=all&query=${encodeURIComponent(numberOf.get(id) ?? '')}`);
    for (const [id, { body }] of await ofEverybody(searched))
      expect([id, body.rows.some((row: { id: string }) => row.id === id)]).toEqual([id, record.has(id)]);

    const lines = (await get(who, '/people.csv')).text.split('\r\n').slice(1).filter(Boolean);
    const exported = new Set(lines.map((line) => line.split(',', 1)[0]));
    expect(sorted(exported as Set<string>)).toEqual(sorted([...record].map((id) => numberOf.get(id) ?? '')));

    for (const [id, { status, body }] of await ofEverybody((id) => get(who, `/people/${id}/team`))) {
      expect([id, status === 200]).toEqual([id, team.has(id)]);
      for (const member of body.members ?? [])
        expect([member.number !== null, member.onLeave !== null]).toEqual([record.has(member.id), absence.has(member.id)]);
    }
    for (const [id, told] of await ofEverybody((id) => get(who, `/people/${id}/access`))) {
      expect([id, told.status === 200]).toEqual([id, record.has(id)]);
      if (told.status === 200) expect(told.body.readers.some((reader: { person: { id: string } }) => reader.person.id === who)).toBe(true);
    }

    const chart = await get(who, '/chart?limit=500');
    for (const node of chart.body.children) expect([found.has(node.id), node.onLeave !== null]).toEqual([true, absence.has(node.id)]);
  });

  it('tells of a record exactly those who can see it', async () => {
    const [administrator] = await test.database.read(by.organization, (db) =>
      import('./access/server/store/duties.ts').then(({ dutyHolders }) =>
        dutyHolders({ db, organization: by.organization }, ['administrator'], today),
      ),
    );
    const subjects = Array.from({ length: 5 }, () => any(everybody));
    for (const id of subjects) {
      const { body } = await get(administrator?.person ?? '', `/people/${id}/access`);
      const told = body.readers
        .filter(({ record }: { record: boolean }) => record)
        .map(({ person }: { person: { id: string } }) => person.id);
      const can: string[] = [];
      for (const viewer of here) if ((await get(viewer.id, `/people/${id}`)).body?.can?.seeRecord) can.push(viewer.id);
      expect([id, sorted(new Set<string>(told))]).toEqual([id, sorted(can)]);
    }
  });
});

/** More that somebody may stand by than a generated organisation has. */
function withMore(records: PeopleRecords, any: <T>(all: readonly T[]) => T, newId: () => string): PeopleRecords {
  const ids = records.persons.map(({ id }) => id);
  const managers = records.positions.flatMap(({ manager }) => (manager === null ? [] : [manager]));
  const apart = (one: string): string => {
    const other = any(ids);
    return other === one ? apart(one) : other;
  };
  const days = { from: '2026-01-01', until: null, revision: 1 };
  const people = Array.from({ length: 6 }, () => any(ids));
  return {
    ...records,
    delegates: [
      ...records.delegates,
      ...Array.from({ length: 6 }, () => any(managers)).map((person) => ({ id: newId(), person, delegate: apart(person), ...days })),
    ],
    dottedLines: [...records.dottedLines, ...people.map((person) => ({ id: newId(), person, to: apart(person), ...days }))],
    leaves: [...records.leaves, ...people.map((person) => ({ id: newId(), person, ...days }))],
  };
}
