import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../../migrations/list.ts';
import { newIds } from '../new-id.ts';
import { prepareDatabase } from './migrate.ts';
import { makeOrganization, servedOrganization } from './organization.ts';
import { testServer } from './test-server.fixture.ts';

const { url: urlOf } = await testServer();
const newId = newIds(() => new Date());
const made: string[] = [];
let url: string;

async function ask(address: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await ask(urlOf('postgres'), `CREATE DATABASE ${name}`);
  made.push(name);
  url = urlOf(name);
});
afterAll(async () => {
  for (const name of made) await ask(urlOf('postgres'), `DROP DATABASE ${name} WITH (FORCE)`);
});

describe('preparing a database', () => {
  it('is done once, however many programs start at the same moment', async () => {
    const prepared = await Promise.all(Array.from({ length: 6 }, () => prepareDatabase(url, migrations)));
    expect(prepared.flatMap(({ done }) => done).toSorted()).toEqual(migrations.map(({ name }) => name));
    expect(await ask(url, 'SELECT name FROM migrations ORDER BY name')).toEqual(migrations.map(({ name }) => ({ name })));
  });

  it('does nothing where there is nothing to do, and leaves data alone', async () => {
    await prepareDatabase(url, migrations);
    await makeOrganization(url, 'real', { id: newId(), title: 'Kept' });
    expect((await prepareDatabase(url, migrations)).done).toEqual([]);
    expect(await ask(url, 'SELECT title FROM organizations')).toEqual([{ title: 'Kept' }]);
  });

  it('goes on from an older schema', async () => {
    const [first] = migrations;
    if (!first) throw new Error('There are no migrations.');
    await prepareDatabase(url, [first]);
    const later = { name: `${first.name}-later`, statements: ['CREATE TABLE later (organization_id uuid PRIMARY KEY)'] };
    expect((await prepareDatabase(url, [first, later])).done).toEqual([later.name]);
  });

  it('refuses a schema newer than the program, and changes nothing', async () => {
    const newer = [...migrations, { name: '9999-of-next-year', statements: ['CREATE TABLE next_year (organization_id uuid PRIMARY KEY)'] }];
    await prepareDatabase(url, newer);
    await expect(prepareDatabase(url, migrations)).rejects.toThrow(/newer Gradus.*9999-of-next-year.*Start the newer program/su);
  });

  it('leaves nothing of a step that fails half-way', async () => {
    await prepareDatabase(url, migrations);
    const broken = [
      ...migrations,
      { name: '9999-broken', statements: ['CREATE TABLE half (organization_id uuid PRIMARY KEY)', 'CREATE TABLE'] },
    ];
    await expect(prepareDatabase(url, broken)).rejects.toThrow(/9999-broken.*nothing was changed/su);
    expect(await ask(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    expect((await prepareDatabase(url, migrations)).done).toEqual([]);
  });

  it('refuses to work as a role that passes by the walls', async () => {
    await expect(prepareDatabase(url, migrations, url)).rejects.toThrow(/may pass by the walls.*DATABASE_APP_URL/su);
  });

  it('says which database cannot be reached, without its password', async () => {
    const gone = new URL(url);
    gone.port = '1';
    const error = await prepareDatabase(gone.href, migrations).catch((reason: Error) => reason);
    expect(String(error)).toMatch(/127\.0\.0\.1:1\/test_.* cannot be reached/u);
    expect(gone.password).not.toBe('');
    expect(String(error)).not.toContain(gone.password);
  });
});

describe('an organisation', () => {
  it('is one for all programs that start at the same moment', async () => {
    await prepareDatabase(url, migrations);
    const ids = await Promise.all(Array.from({ length: 5 }, () => servedOrganization(url, 'real', { id: newId(), title: 'One' })));
    expect(new Set(ids).size).toBe(1);
    expect(await ask(url, 'SELECT title FROM organizations')).toHaveLength(1);
  });

  it.each([
    ['demo', 'real', /holds the demo; real data never stands beside it/u],
    ['real', 'demo', /holds real data; the demo never stands beside it/u],
  ] as const)('of the kind %s never stands beside one of the kind %s', async (first, second, words) => {
    await prepareDatabase(url, migrations);
    await servedOrganization(url, first, { id: newId(), title: 'First' });
    await expect(servedOrganization(url, second, { id: newId(), title: 'Second' })).rejects.toThrow(words);
    await expect(makeOrganization(url, second, { id: newId(), title: 'Second' })).rejects.toThrow(words);
    // Whoever goes round the program meets the database itself.
    await expect(
      ask(url, `INSERT INTO organizations (organization_id, kind, title) VALUES ('${newId()}', '${second}', 'Second')`),
    ).rejects.toThrow(/violates foreign key/u);
    expect(await ask(url, 'SELECT kind FROM organizations')).toEqual([{ kind: first }]);
  });
});
