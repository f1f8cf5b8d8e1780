/**
 * Nothing crosses over from one organisation to another: two with the same ids in one database, and requests of every kind to every
 * address of the API. Once as it is, once with queries that forget whose rows they want (the wall in the
 * database holds), once without that wall (the queries hold), and once without both, which shows that the test can fail.
 */
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { operations } from './asked-requests.fixture.ts';
import { idsIn, kept, type Other, Run, streams } from './fuzz-run.fixture.ts';
import { verifyAudit } from './platform/audit/verify.ts';
import { openPool } from './platform/database/pool.ts';
import { mark, type Request, type Twin, twinOrganizations } from './twins.fixture.ts';

/** Another one asks other questions: `SEED=7 npx vitest run src/crossing.test.ts`. */
const seed = Number(process.env.SEED ?? 20_261_102);
const rounds = 2;
const wildOnes = 6;
/** Passwords are made to take their time. */
const patience = 300_000;

/** What no request of the test can be answered well, and why. */
const unanswerable: Readonly<Record<string, string>> = {
  'issuers.untie': 'somebody is tied to an account by signing in at an issuer, and none answers here',
  oldPage: 'the pages of the test lie in no repository, which is where old ones are',
  'rights.erase': 'it takes a plan that is shown, of somebody who has left; rights.test.ts has it, across organisations',
  'signIn.passkeySession': 'what a device signs is asked for first; passkeys.test.ts does both',
  'signIn.lookAtFirst': 'the link is told whoever starts the program alone; links.test.ts has it',
  'signIn.firstPasskeyOptions': 'as above',
  'signIn.becomeFirst': 'as above',
  'signIn.account': 'it is of whoever has signed in, which no reading does; what changes it answers with the same',
  'signIn.setSignInRules': 'it takes a session of two factors; two-factors.test.ts has it',
  'signIn.sessions': 'as above, and ending one reads them first',
};

/** Reads that the audit notes: they are a change of the organisation that is read. */
const notedReads: ReadonlySet<string> = new Set(['rights.data', 'rights.audit', 'rights.verification']);

/** What the first answers while it is alone: what is counted shows no mark. */
let answersAlone: string[] = [];
const twins = await twinOrganizations(async (alone) => {
  answersAlone = await plainReads(alone);
});
const { test, first, second, unwalled, usedKey } = twins;
const owner = openPool(test.ownerUrl, { max: 1, name: 'test', onError: () => undefined });
afterAll(async () => {
  await owner.end();
  await twins.close();
});

/** Tables that hold rows of organisations, as the catalogue has them. */
const tables = (
  await owner.query<{ name: string }>(`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'organization_id' ORDER BY 1`)
).rows.map(({ name }) => name);

/** Every row of an organisation as text, by table. */
async function rowsOf(organization: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of tables) {
    const { rows } = await owner.query<{ all: string | null }>(
      `SELECT string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C") AS all FROM ${name} t WHERE organization_id = $1`,
      [organization],
    );
    found.set(name, rows[0]?.all ?? '');
  }
  return found;
}

const whole = (rows: Map<string, string>) => [...rows.values()].join('\n');
const before = { first: await rowsOf(first.id), second: await rowsOf(second.id) };
/** What the second has and the first has not. */
const onlyIn = (rows: Map<string, string>, others: Map<string, string>) => {
  const there = idsIn(whole(others));
  return [...idsIn(whole(rows))].filter((id) => !there.has(id));
};
const onlySecond = onlyIn(before.second, before.first).filter((id) => id !== second.id);

/** Everything that can be asked without naming anything, as it is answered. */
async function plainReads({ ask }: Twin): Promise<string[]> {
  const answers: string[] = [];
  const addresses = operations.filter(({ method, path, id }) => method === 'GET' && !path.includes('{') && !streams.has(id));
  for (const operation of [...addresses.map(({ path }) => path), '/api/v1/people.csv']) {
    for (const asked of ['', '?limit=200&state=all']) {
      const { status, text } = await ask({ method: 'GET', url: operation + asked });
      answers.push(`${operation}${asked} ${status} ${text.replace(/"date":"[^"]*"/u, '')}`);
    }
  }
  return answers;
}

const theSecond: Other = { id: second.id, only: onlySecond, mark };
const runOf = (site: Twin, name: string, other = theSecond) =>
  new Run({ site, name, other, seed, owner, newId: test.newId, usedKey: usedKey.key });

/** Everything, sound and wild. */
async function through(site: Twin, name: string): Promise<Run> {
  const run = runOf(site, name);
  for (let round = 0; round < rounds; round++) {
    await run.look();
    for (const operation of operations) {
      await run.of(operation, await run.soundRequest(operation));
      for (let index = 0; index < wildOnes; index++) await run.of(operation, run.wildRequest(operation));
    }
    for (const url of ['/api/v1/people.csv', '/health/ready', '/metrics', '/api/v1/nothing']) await run.ask({ method: 'GET', url });
    for (const id of onlySecond) for (const part of Object.keys(kept)) await run.ask({ method: 'GET', url: `/api/v1/${part}/${id}` });
  }
  return run;
}

async function expectUntouched(): Promise<void> {
  const now = await rowsOf(second.id);
  for (const name of tables) expect([name, now.get(name)]).toEqual([name, before.second.get(name)]);
  expect(whole(await rowsOf(first.id)).toLowerCase()).not.toContain(mark.toLowerCase());
  const { entries, faults } = await test.database.read(second.id, (db) => verifyAudit(db, second.id, null));
  expect(faults).toEqual([]);
  expect(entries).toBeGreaterThan(10);
}

/** A condition on whose rows they are, as it stands in a query that is sent. */
const condition = /((?:"?\w+"?\.)?"?organization_id"?)\s*=\s*(\$\d+(?:::uuid)?|(?:"?\w+"?\.)"?organization_id"?)/giu;

/** While `work` goes on, no query that is sent asks whose rows they are. */
async function forgetting<T>(work: () => Promise<T>): Promise<{ result: T; forgotten: number; left: Set<string> }> {
  let forgotten = 0;
  const left = new Set<string>();
  const { query } = pg.Client.prototype;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const [text, ...rest] = given;
    const forget = (_all: string, column: string, value: string) => {
      forgotten++;
      return `(${column} = ${value} OR true)`;
    };
    if (typeof text !== 'string' || nameOf(this) !== 'gradus') return Reflect.apply(query, this, given);
    const rewritten = text.replace(condition, forget);
    if (/organization_id/iu.test(text) && rewritten === text && !/^\s*insert/iu.test(text)) left.add(text);
    return Reflect.apply(query, this, [rewritten, ...rest]);
  } as never);
  try {
    return { result: await work(), forgotten, left };
  } finally {
    spy.mockRestore();
  }
}
const nameOf = (client: pg.Client) =>
  (client as unknown as { connectionParameters: { application_name?: string } }).connectionParameters.application_name;

describe(`two organisations with the same ids (seed ${seed})`, () => {
  it('are what this test needs', () => {
    const there = idsIn(whole(before.second));
    expect([...idsIn(whole(before.first))].filter((id) => there.has(id)).length).toBeGreaterThan(150);
    expect(onlySecond.length).toBeGreaterThan(10);
    expect(whole(before.first)).not.toContain(mark);
    const empty = tables.filter((name) => before.second.get(name) === '');
    // Progress is noted by imports of more than five hundred people alone.
    expect(empty).toEqual(['job_progress']);
  });

  it('are answered as if each were alone', async () => {
    expect(answersAlone.length).toBeGreaterThan(40);
    expect(await plainReads(first)).toEqual(answersAlone);
  });

  it('share keys of requests without sharing answers', async () => {
    const request: Request = { method: 'POST', url: '/api/v1/people', headers: { 'idempotency-key': usedKey.key }, body: usedKey.body };
    const { status, body } = await first.ask(request);
    expect(status).toBe(201);
    expect(onlySecond).not.toContain(body.id);
    expect((await first.ask(request)).body).toEqual(body);
    const { body: theirs } = await second.ask(request);
    expect(onlySecond).toContain(theirs.id);
    await expectUntouched();
  });

  it('share connections without sharing rows', async () => {
    const of = async (id: string, index: number) => {
      try {
        return await test.database.read(id, async (db) => {
          const { rows } = await sql<{ id: string }>`SELECT DISTINCT organization_id AS id FROM persons`.execute(db);
          if (index % 5 === 0) throw new Error('on the way');
          return rows.map((row) => row.id);
        });
      } catch {
        return [id];
      }
    };
    const asked = Array.from({ length: 200 }, (_, index) => [first.id, second.id][index % 2] as string);
    expect(await Promise.all(asked.map(of))).toEqual(asked.map((id) => [id]));
  });

  it('never cross over, whatever is asked', { timeout: patience }, async () => {
    const run = await through(first, 'walled');
    expect(run.faults).toEqual([]);
    await expectUntouched();
    const never = operations.filter(({ id }) => !run.good.has(id)).map(({ id }) => id);
    expect(never.map((id) => (id in unanswerable ? id : run.refused.get(id))).toSorted()).toEqual(Object.keys(unanswerable).toSorted());
    const least = Math.min(...operations.map(({ id }) => run.answered.get(id) ?? 0));
    expect(least).toBe(rounds * (1 + wildOnes));
    expect(run.count).toBeGreaterThan(operations.length * least);
  });

  it('never cross over when every query forgets whose rows it wants', { timeout: patience }, async () => {
    const { result: run, forgotten, left } = await forgetting(() => through(first, 'forgetful'));
    expect(run.faults).toEqual([]);
    expect(forgotten).toBeGreaterThan(run.count);
    expect([...left]).toEqual([]);
    await expectUntouched();
  });

  it('never cross over where the database has no wall, by the queries alone', { timeout: patience }, async () => {
    const run = await through(unwalled, 'unwalled');
    expect(run.faults).toEqual([]);
    await expectUntouched();
  });

  it('cross over where there is neither: this test sees it', async () => {
    const run = runOf(unwalled, 'open');
    await run.look();
    const seen = new Set<string>();
    await forgetting(async () => {
      for (const operation of operations.filter(({ id, method }) => method === 'GET' && !notedReads.has(id))) {
        const earlier = run.faults.length;
        for (let index = 0; index < 4; index++)
          await run.of(operation, index === 0 ? await run.soundRequest(operation) : run.wildRequest(operation));
        if (run.faults.slice(earlier).some((fault) => fault.includes('of the other'))) seen.add(operation.id);
      }
    });
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'duties.duties',
        'inbox.list',
        'inbox.mail',
        'people.directory',
        'people.chart',
        'people.imports',
        'people.mappings',
        'versions.list',
        'versions.proposals',
      ]),
    );
  });

  it('never cross over the other way', async () => {
    const now = await rowsOf(first.id);
    const only = onlyIn(now, before.second).filter((id) => id !== first.id);
    expect(whole(now)).toContain('Fresh Somebody');
    const run = runOf(second, 'other way', { id: first.id, only, mark: 'Fresh Somebody' });
    await run.look();
    for (const operation of operations.filter(({ id, method }) => method === 'GET' && !notedReads.has(id))) {
      await run.of(operation, await run.soundRequest(operation));
      for (let index = 0; index < 2 * wildOnes; index++) await run.of(operation, run.wildRequest(operation));
    }
    expect(run.faults).toEqual([]);
    await expectUntouched();
  });
});
