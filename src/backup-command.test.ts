/** `gradus backup` and `gradus restore` as others start them. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { testDatabase } from './platform/database/test-database.fixture.ts';
import { testServer } from './platform/database/test-server.fixture.ts';

const { database, ownerUrl, organizations, actor } = await testDatabase();
const { url: urlOf } = await testServer();
const [organization] = organizations;
const folder = mkdtempSync(join(tmpdir(), 'gradus-backup-command-'));
const name = `test_${randomBytes(8).toString('hex')}`;

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  await client.query(statement);
  await client.end();
}
await asOwner(`CREATE DATABASE ${name}`);
afterAll(async () => {
  await asOwner(`DROP DATABASE ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

function gradus(args: string[], url: string | null) {
  const { DATABASE_URL: _, DATABASE_APP_URL: __, GRADUS_DATA: ___, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: '1', ...(url !== null && { DATABASE_URL: url }) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args], {
    encoding: 'utf8',
    env,
    cwd: folder,
  });
  return { status, stdout, stderr };
}

describe('gradus backup and gradus restore', { timeout: 120_000 }, () => {
  it('carry a database into another, and say what was carried', async () => {
    for (const id of ['a', 'b'])
      await database.change({ organization, actor }, async ({ audit }) => audit({ action: 'thing.add', subject: { kind: 'thing', id } }));
    const taken = gradus(['backup', 'monday.gradus'], ownerUrl);
    expect([taken.status, taken.stdout]).toEqual([
      0,
      expect.stringMatching(
        /^monday\.gradus: \d+ kB, the state of 20\d\d-.*, of 2 organisations\.\n\d+ rows in \d+ tables, read back.*\n2 entries of the audit, a whole chain\.\nIt holds data of persons/u,
      ),
    ]);
    const checked = gradus(['restore', '--check', '--json', 'monday.gradus'], null);
    expect(JSON.parse(checked.stdout)).toMatchObject({ file: 'monday.gradus', kind: 'real', organizations });
    expect(gradus(['restore', '--check', 'monday.gradus'], null).stdout).toMatch(/It is whole\. Nothing was restored\.\n$/u);
    expect(existsSync(join(folder, '.gradus'))).toBe(false);

    const restored = gradus(['restore', 'monday.gradus'], urlOf(name));
    expect([restored.status, restored.stdout]).toEqual([
      0,
      expect.stringMatching(/Restored, each row as it was written\.\n2 entries of the audit, a whole chain\.\n$/u),
    ]);
    expect(gradus(['audit', 'verify'], urlOf(name)).stdout).toMatch(/^2 entries, each where it was written/u);
    const again = gradus(['backup', '--json', 'tuesday.gradus'], urlOf(name));
    expect(JSON.parse(again.stdout)).toMatchObject({ organizations, audit: { entries: 2, faults: 0 }, jobs: 0 });
  });

  it('refuse with what to do, and change nothing', () => {
    expect(gradus(['backup', 'monday.gradus'], ownerUrl)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nothing is written over'),
    });
    expect(gradus(['backup', 'other.gradus'], null)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There are no data in .gradus'),
    });
    expect(gradus(['restore', 'monday.gradus'], ownerUrl)).toMatchObject({ status: 2, stderr: expect.stringContaining('not empty') });
    expect(gradus(['restore', 'none.gradus'], ownerUrl)).toMatchObject({ status: 2, stderr: 'gradus: There is no file none.gradus.\n' });
    writeFileSync(join(folder, 'cut.gradus'), readFileSync(join(folder, 'monday.gradus')).subarray(0, 5000));
    expect(gradus(['restore', 'cut.gradus'], ownerUrl)).toMatchObject({ status: 2, stderr: expect.stringContaining('is cut short') });
    expect(gradus(['restore', '--check', 'cut.gradus'], null)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is cut short'),
    });
    expect(existsSync(join(folder, '.gradus'))).toBe(false);
  });
});
