/** Front door: fills the demo where it is empty: people, two years of them, and two published versions of the example's pages. */

import { markNotice } from './access/server/inbox/notices.ts';
import { notify } from './access/server/inbox/notify.ts';
import { compile } from './compiler/compile.ts';
import type { Host } from './compiler/host.ts';
import { knownOf } from './compiler/lineage/known.ts';
import { emptyLock, lockFile } from './compiler/lock/lock.ts';
import { matchLock, planLock } from './compiler/lock/plan-lock.ts';
import { printLock } from './compiler/lock/print-lock.ts';
import { settingsFile } from './compiler/settings.ts';
import { type Handbook, indexHandbook } from './frameworks/server/handbook.ts';
import { publish } from './frameworks/server/versions/publish.ts';
import type { Versions } from './frameworks/server/versions/routes.ts';
import { versionsIn } from './frameworks/server/versions/store.ts';
import { demoOrganization, type Persona } from './people/demo-organization.ts';
import { postsOf } from './people/posts-of-graph.ts';
import { seedPeople } from './people/server/seed.ts';
import { hasPeople } from './people/server/store/persons.ts';
import { holdTree } from './people/server/store/units.ts';
import type { Clock } from './platform/clock.ts';
import type { Actor, Change, Database } from './platform/database/database.ts';
import { dayAt, monthsAfter } from './platform/day.ts';
import type { NewId } from './platform/new-id.ts';

export interface DemoParts {
  id: string;
  database: Database;
  clock: Clock;
  newId: NewId;
  versions: Versions;
  present: Handbook;
}

const actor: Actor = { kind: 'program', id: 'demo' };
/** Months ago. */
const published = { first: 14, second: 5 };

/** What the pages said before, where it was something else: so that there is something to see of what changed for whom. */
const earlier: { file: string; is: string; was: string }[] = [
  {
    file: 'assets/includes/careers/senior-leadership-competency.md',
    is: 'Explains in figures, before each project, how it helps the ports that will use it.',
    was: 'Explains before each project how it helps the ports that will use it.',
  },
  {
    file: 'assets/includes/careers/senior-technical-competency.md',
    is: '* Has a colleague try once a year to misuse each service they own, and closes what was found within a month.\n',
    was: '* Has a colleague try once a year to misuse each service they own.\n',
  },
  {
    file: 'content/handbook/engineering/careers/matrix/development/senior.md',
    is: '1. Takes at least one thing out of service a year, a screen or a setting, once every port that used it has agreed.\n',
    was: '',
  },
  {
    file: 'content/handbook/engineering/careers/matrix/development/senior.md',
    is: 'Coaches one colleague at a time for two hours a week',
    was: 'Coaches one colleague at a time',
  },
];

/** Whom one can act as. Safe when another program fills it at the same moment, and after one that was killed on the way. */
export async function fillDemo(parts: DemoParts): Promise<Persona[]> {
  const { id, database, clock, present } = parts;
  const demo = demoOrganization({ posts: postsOf(present.graph), today: dayAt(clock()) });
  if (demo === null) return [];
  if (!(await database.read(id, (db) => hasPeople({ db, organization: id }))))
    await database.change({ organization: id, actor }, async (change) => {
      // Of two programs the second waits here, and then finds them.
      await holdTree(change, 'units');
      if (await hasPeople(change)) return change.nothing();
      await seedPeople({ ...change, at: monthsAgo(clock, published.first) }, demo.records);
      await publishAt(parts, change, earlierOf(present), published.first);
      await publishAt(parts, change, present, published.second);
      for (const { person } of demo.personas) await tellPersona(change, clock, person);
    });
  return demo.personas;
}

async function publishAt({ versions, clock, id }: DemoParts, change: Change, handbook: Handbook, ago: number): Promise<void> {
  const at = monthsAgo(clock, ago);
  const within = { ...change, at };
  const { plan } = await versions.publishing.makePlan(versionsIn(change.db, id), id, handbook);
  const wanted = { plan: plan.digest, effective: dayAt(at), notes: '' };
  await publish(versions.publishing, handbook, { change: (work) => work(within), revisionIs: () => undefined }, wanted, async () => null);
}

/** So that an inbox is not empty: what was told when they were let in, and what changed since. The last one is still to be read. */
async function tellPersona(change: Change, clock: Clock, person: string): Promise<void> {
  const second = monthsAgo(clock, published.second);
  // Notices are kept for half a year only.
  const weekBefore = new Date(second.getTime() - 7 * 86_400_000);
  const invitation = await notify({ ...change, at: weekBefore }, { to: person, kind: 'invitation', values: { by: null }, link: null });
  await markNotice({ ...change, at: weekBefore }, person, invitation, true);
  const values = { from: dayAt(second) };
  await notify({ ...change, at: second }, { to: person, kind: 'version-published', values, link: '/my/changes' });
}

function monthsAgo(clock: Clock, count: number): Date {
  return new Date(`${monthsAfter(dayAt(clock()), -count)}T09:00:00Z`);
}

/** The pages as they were, with the ids that their statements kept. */
function earlierOf({ pages, textOf, title, compilation }: Handbook): Handbook {
  const past: Host = {
    files: () => [...pages.keys(), settingsFile],
    read: (path) => earlier.filter(({ file }) => file === path).reduce((text, { is, was }) => text?.replace(is, was) ?? null, textOf(path)),
  };
  const lock = compilation.identity.match?.lock ?? emptyLock;
  const next = printLock(planLock(matchLock(knownOf(compile(past).graph), lock)).next);
  const locked: Host = { files: () => [...past.files(), lockFile], read: (path) => (path === lockFile ? next : past.read(path)) };
  return indexHandbook(compile(locked), locked, { title, edition: 'earlier' });
}
