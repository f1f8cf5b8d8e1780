import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { mailJob } from './access/server/inbox/notify.ts';
import { dairy } from './compiler/diff/dairy.fixture.ts';
import { handbookFrom } from './frameworks/server/versions/organization.fixture.ts';
import { versionsPolicy } from './frameworks/server/versions/policy.ts';
import { publish } from './frameworks/server/versions/publish.ts';
import { versionsOf } from './frameworks/server/versions/routes.ts';
import { versionsIn } from './frameworks/server/versions/store.ts';
import { edited, type Files, locked } from './frameworks/versions/locked.fixture.ts';
import { handIn, peopleKnown } from './hand-in.ts';
import { testDatabase } from './platform/database/test-database.fixture.ts';
import { createLive } from './platform/live.ts';
import { fillPolicyDatabase, idOf, today } from './policy-site.fixture.ts';
import { tellVersions } from './tell-versions.ts';

let now = new Date(`${today}T09:00:00Z`);
const test = await testDatabase({ queues: [mailJob], clock: () => now });
await fillPolicyDatabase(test);
const [organization] = test.organizations;
const by = { organization, actor: test.actor };

let files: Files = locked(dairy);
const live = createLive(handbookFrom(files));
const versions = versionsOf(live, peopleKnown, versionsPolicy);
const { livesUnder } = handIn({ present: live, versions, today: () => today, personas: [] });
const tell = () => tellVersions(test.database, organization, livesUnder);

const senior = 'content/matrix/dairy/senior.md';
async function published(change: ((text: string) => string) | null, effective = today): Promise<void> {
  if (change !== null) files = locked(edited(files, { [senior]: change }));
  const handbook = handbookFrom(files);
  await test.database.change(by, async (within) => {
    const { plan } = await versions.publishing.makePlan(versionsIn(within.db, organization), organization, handbook);
    const asked = { change: <T>(work: (change: typeof within) => Promise<T>) => work(within), revisionIs: () => undefined };
    await publish(versions.publishing, handbook, asked, { plan: plan.digest, effective, notes: '' }, async () => null);
  });
}
const told = () =>
  test.database.read(organization, async (db) => {
    const { rows } = await sql<{ person: string; link: string; told: unknown; mails: number }>`
      SELECT n.person_id AS person, n.link, n.told, count(m.notice_id)::int AS mails FROM notices n LEFT JOIN notice_mails m USING (organization_id, notice_id)
      WHERE n.kind = 'version-published' GROUP BY n.notice_id, n.person_id, n.link, n.told, n.at ORDER BY n.at`.execute(db);
    return rows;
  });
const timesOf = async (name: string) => (await told()).filter(({ person }) => person === idOf(name)).length;

it('tells nobody of the first version: it changes nothing for anybody', async () => {
  await published(null, '2020-01-01');
  expect(await tell()).toBe(0);
  expect(await told()).toEqual([]);
});

it('tells each whose level it asks more of, once, and not who has left', async () => {
  await published((text) => text.replace('### Teaching\n\n', '### Teaching\n\n- Writes a book on butter.\n'));
  // Two servers look at the same time.
  const [one, other] = await Promise.all([tell(), tell()]);
  expect([one, other].sort((a, b) => a - b)).toEqual([0, expect.any(Number)]);
  const all = await told();
  expect(one + other).toBe(all.length);
  expect(new Set(all.map(({ person }) => person)).size).toBe(all.length);
  expect(all.find(({ person }) => person === idOf('paul'))).toMatchObject({ link: '/my/changes', told: { from: today }, mails: 1 });
  expect([await timesOf('petra'), await timesOf('gert'), await timesOf('gerda')]).toEqual([1, 0, 0]);
  expect(await tell()).toBe(0);
});

it('tells nobody that a sentence is only worded otherwise', async () => {
  await published((text) => text.replace('Writes a book on butter.', 'Writes a book about butter.'));
  expect(await tell()).toBe(0);
  expect(await timesOf('paul')).toBe(1);
});

it('tells nobody in a unit that keeps another version', async () => {
  const version = await test.database.read(organization, async (db) => (await versionsIn(db, organization).latest())?.version ?? '');
  await test.database.change(by, async ({ db, nothing }) => {
    await sql`INSERT INTO adopting_units (organization_id, unit, revision) VALUES (${organization}, 'dairy', 1)`.execute(db);
    await sql`INSERT INTO adoptions (organization_id, unit, from_day, mode, version) VALUES (${organization}, 'dairy', ${today}, 'pinned', ${version})`.execute(
      db,
    );
    nothing();
  });
  await published((text) => text.replace('### Teaching\n\n', '### Teaching\n\n- Shows a whole dairy how cheese is aged.\n'));
  expect(await tell()).toBeGreaterThan(0);
  expect([await timesOf('paul'), await timesOf('mara'), await timesOf('fina')]).toEqual([1, 1, 2]);
});

it('tells nobody of what is no news any more', async () => {
  await published((text) => text.replace('### Teaching\n\n', '### Teaching\n\n- Trains two apprentices a year.\n'));
  now = new Date(now.getTime() + 8 * 86_400_000);
  expect(await tell()).toBe(0);
  expect(await timesOf('fina')).toBe(2);
});
