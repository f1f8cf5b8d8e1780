/** A disk that fills up while people write: refused in words, nothing half done, and nothing to mend once there is room again. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { migrations } from '../migrations/list.ts';
import { operator } from './access/operator.ts';
import { compile } from './compiler/compile.ts';
import { memoryHost } from './compiler/host.ts';
import { indexHandbook } from './frameworks/server/handbook.ts';
import { openOrganization, queues } from './open-organization.ts';
import { verifyAudit } from './platform/audit/verify.ts';
import { openDatabase } from './platform/database/database.ts';
import { startLocalServer } from './platform/database/local-server.ts';
import { makeDatabase } from './platform/database/make-database.ts';
import { prepareDatabase } from './platform/database/migrate.ts';
import { servedOrganization } from './platform/database/organization.ts';
import { prepareJobs, startJobs } from './platform/jobs/queue.ts';
import { createLive } from './platform/live.ts';
import { newIds } from './platform/new-id.ts';
import { viewerOf } from './platform/policy/viewer.ts';
import { buildSite } from './server.ts';

const log = { info: () => undefined, warn: () => undefined };
const clock = () => new Date();

async function served(folder: string) {
  const server = await startLocalServer({ folder: join(folder, 'data'), purpose: 'serve', log });
  onTestFinished(() => server.stop());
  await makeDatabase(server.url('postgres'), 'full');
  const ownerUrl = server.url('full');
  const { applicationUrl: url } = await prepareDatabase(ownerUrl, migrations);
  await prepareJobs(ownerUrl, queues);
  const newId = newIds(clock);
  const organization = await servedOrganization(ownerUrl, 'real', { id: newId(), title: 'Full' });
  const jobs = await startJobs(url, log);
  const database = openDatabase({ url, clock, newId, enqueue: jobs.enqueue, onError: log.warn });
  const host = memoryHost({});
  const present = createLive(indexHandbook(compile(host), host, { title: 'Full', edition: 'test', people: true }));
  const store = { database, jobs, organization, kind: 'real' as const, newId };
  const parts = {
    handbook: present,
    organization: { ...(await openOrganization(store, present, clock)), viewerOf: async () => viewerOf(operator, { everything: true }) },
    webFolder: null,
    onlyLoopback: false,
    log,
  };
  const app = await buildSite(parts);
  onTestFinished(async () => {
    await app.close();
    await jobs.stop();
    await database.close();
  });
  return { app, database, organization };
}

const add = async (app: FastifyInstance, number: string) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/people',
    payload: { number, name: `${number} ${'long name '.repeat(19)}` },
  });
  return { status: answer.statusCode, body: answer.json() };
};

it('refuses changes, keeps what was acknowledged, and goes on by itself when there is room', { timeout: 180_000 }, async ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const mount = (how: string, size: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', `${how}mode=755,size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
  try {
    mount('', '150m');
  } catch {
    skip('no small disk can be mounted here: a full disk is untested');
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  const { app, database, organization } = await served(folder);
  const acknowledged: string[] = [];
  for (let i = 0; i < 20; i++) {
    expect((await add(app, `before-${i}`)).status).toBe(201);
    acknowledged.push(`before-${i}`);
  }
  try {
    for (const text = Buffer.alloc(100_000); ; ) writeFileSync(join(folder, 'filler'), text, { flag: 'a' });
  } catch {
    // Full.
  }
  let refused: Awaited<ReturnType<typeof add>> | null = null;
  for (let i = 0; refused === null && i < 20_000; i++) {
    const answer = await add(app, `full-${i}`);
    if (answer.status === 201) acknowledged.push(`full-${i}`);
    else refused = answer;
  }
  expect([503, 507]).toContain(refused?.status);
  expect(refused?.body).toMatchObject({ code: expect.stringMatching(/^DATABASE_(?:FULL|AWAY)$/u), hint: expect.any(String) });

  rmSync(join(folder, 'filler'));
  let after = await add(app, 'after');
  for (let tries = 0; after.status !== 201 && tries < 100; tries++) {
    await wait(300);
    after = await add(app, 'after');
  }
  expect(after.status).toBe(201);
  const { rows } = await database.read(organization, (db) => sql<{ number: string }>`SELECT number FROM persons`.execute(db));
  const there = new Set(rows.map(({ number }) => number));
  expect(acknowledged.filter((number) => !there.has(number))).toEqual([]);
  expect(rows).toHaveLength(there.size);
  const { faults } = await database.read(organization, (db) => verifyAudit(db, organization, null));
  expect(faults).toEqual([]);
  const noted = await database.read(organization, (db) => sql`SELECT FROM audit_entries WHERE action = 'person.create'`.execute(db));
  expect(noted.rows).toHaveLength(there.size);
});
