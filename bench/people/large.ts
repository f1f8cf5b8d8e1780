/** Two organisations of different sizes in one database, each served as the program serves it. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { migrations } from '../../migrations/list.ts';
import { operator } from '../../src/access/operator.ts';
import { startSession } from '../../src/access/server/sign-in/sessions.ts';
import { giveDuty } from '../../src/access/server/store/duties.ts';
import { compile } from '../../src/compiler/compile.ts';
import { indexHandbook } from '../../src/frameworks/server/handbook.ts';
import { openOrganization, queues } from '../../src/open-organization.ts';
import { generateOrganization } from '../../src/people/generate-organization.ts';
import type { Posts } from '../../src/people/posts.ts';
import { postsOf } from '../../src/people/posts-of-graph.ts';
import { keepStandings } from '../../src/people/server/keep-standings.ts';
import { seedPeople } from '../../src/people/server/seed.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { startLocalServer } from '../../src/platform/database/local-server.ts';
import { makeDatabase } from '../../src/platform/database/make-database.ts';
import { prepareDatabase } from '../../src/platform/database/migrate.ts';
import { makeOrganization } from '../../src/platform/database/organization.ts';
import { dayAt } from '../../src/platform/day.ts';
import { readFolder } from '../../src/platform/folder.ts';
import { prepareJobs, startJobs } from '../../src/platform/jobs/queue.ts';
import { createLive } from '../../src/platform/live.ts';
import { newIds } from '../../src/platform/new-id.ts';
import { viewerOf } from '../../src/platform/policy/viewer.ts';
import { buildSite } from '../../src/server.ts';

export interface Site {
  people: number;
  organization: string;
  app: FastifyInstance;
  /** Ids to ask about: of people, of units. */
  persons: string[];
  managers: string[];
  units: string[];
  names: string[];
  numbers: string[];
  /** Somebody to whom nobody ever reported. */
  peer: string;
  /** Something that is noted in the audit and is about nobody's position. */
  noted(): Promise<unknown>;
  /** A position is written, as it was. */
  moved(): Promise<unknown>;
  /** Of a session of an administrator, for a program that is started as people start it. */
  cookie: string;
}

export interface Large {
  version: string;
  database: Database;
  ownerUrl: string;
  posts: Posts;
  sites: Site[];
  sizes: { people: number; positions: number; seconds: number }[];
  close(): Promise<void>;
}

const quiet = { info: () => undefined, warn: (text: string) => process.stderr.write(`${text}\n`) };

/** @param sizes the smallest first */
export async function openLarge(folder: string, sizes: readonly number[]): Promise<Large> {
  const server = await startLocalServer({ folder: join(folder, 'data'), purpose: 'serve', log: quiet });
  await makeDatabase(server.url('postgres'), 'bench');
  const ownerUrl = server.url('bench');
  const { applicationUrl: url } = await prepareDatabase(ownerUrl, migrations);
  await prepareJobs(ownerUrl, queues);
  const clock = () => new Date();
  const newId = newIds(clock);
  const jobs = await startJobs(url, quiet);
  const database = openDatabase({ url, clock, newId, enqueue: jobs.enqueue, onError: (error) => quiet.warn(error.message) });
  const example = readFolder(join(import.meta.dirname, '../../examples/harbour'));
  const present = createLive(indexHandbook(compile(example), example, { title: 'Harbour', edition: 'bench', people: true }));
  const posts = postsOf(present.current().graph);

  const sites: Site[] = [];
  const filled: Large['sizes'] = [];
  // The program serves the organisation that was made first: the largest.
  for (const people of sizes.toReversed()) {
    const organization = newId();
    await makeOrganization(ownerUrl, 'real', { id: organization, title: `${people} people` });
    const records = generateOrganization({ people, posts, today: dayAt(clock()) });
    const start = performance.now();
    await database.change({ organization, actor: { kind: 'program', id: 'bench' } }, (change) => seedPeople(change, records));
    filled.unshift({ people, positions: records.positions.length, seconds: (performance.now() - start) / 1000 });
    const app = await buildSite({
      handbook: present,
      organization: {
        ...(await openOrganization({ database, jobs, organization, kind: 'real', newId }, present, clock)),
        viewerOf: async () => viewerOf(operator, { everything: true }),
      },
      webFolder: null,
      onlyLoopback: false,
      log: quiet,
    });
    await keepStandings(database, organization, dayAt(clock()));
    const count = records.persons.length;
    const spread = <T>(all: readonly T[]): T[] => Array.from({ length: 50 }, (_, i) => all[Math.floor((i * all.length) / 50)] as T);
    const persons = spread(records.persons.filter(({ leftOn }) => leftOn === null));
    const leading = new Set(records.positions.map(({ manager }) => manager));
    const by = { organization, actor: { kind: 'program', id: 'bench' } } as const;
    const noted = () =>
      database.change(by, async (change) => change.audit({ action: 'bench.note', subject: { kind: 'person', id: newId() }, content: {} }));
    const moved = () =>
      database.change(by, async (change) => {
        await sql`UPDATE positions SET title = title WHERE organization_id = ${organization} AND position_id = ${records.positions[0]?.id}`.execute(
          change.db,
        );
        change.audit({ action: 'bench.move', subject: { kind: 'person', id: newId() }, content: {} });
      });
    sites.unshift({
      people,
      noted,
      moved,
      organization,
      app,
      persons: persons.map(({ id }) => id),
      // Whoever comes first stands higher.
      managers: records.persons.slice(0, Math.min(50, count)).map(({ id }) => id),
      units: spread(records.units).map(({ id }) => id),
      names: persons.map(({ name }) => name),
      numbers: persons.map(({ number }) => number),
      peer: persons.find(({ id }) => !leading.has(id))?.id ?? '',
      cookie: await cookieOf(database, organization, persons[0]?.id ?? ''),
    });
  }
  // What a server that runs for a while has done by itself.
  await asOwner(ownerUrl, 'VACUUM ANALYZE');
  const version = await asOwner(ownerUrl, 'SHOW server_version');
  return {
    version: `PostgreSQL ${version}`,
    database,
    ownerUrl,
    posts,
    sites,
    sizes: filled,
    close: async () => {
      for (const { app } of sites) await app.close();
      await jobs.stop();
      await database.close();
      await server.stop();
    },
  };
}

/** Makes somebody an administrator, and signs them in. */
async function cookieOf(database: Database, organization: string, person: string): Promise<string> {
  const about = { address: '127.0.0.1', agent: 'bench', origin: null, secure: false, cookie: () => null };
  const { cookie } = await database.change({ organization, actor: { kind: 'program', id: 'bench' } }, async (change) => {
    await giveDuty(change, { person, duty: 'administrator', unit: null, source: 'given', from: '2000-01-01', until: null });
    return startSession(change, { person, method: 'password', about });
  });
  return cookie.split(';', 1)[0] ?? '';
}

async function asOwner(url: string, statement: string): Promise<string> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    return String(Object.values(rows[0] ?? {})[0] ?? '');
  } finally {
    await client.end();
  }
}
