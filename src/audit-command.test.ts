/** `gradus audit verify` as others start it, on a real database. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPool } from './platform/database/pool.ts';
import { testDatabase } from './platform/database/test-database.fixture.ts';

const { database, ownerUrl, organizations, actor } = await testDatabase();
// The one that was made first is the one that is served.
const [organization] = organizations;
const owner = openPool(ownerUrl, { max: 1, name: 'test', onError: () => undefined });
const folder = mkdtempSync(join(tmpdir(), 'gradus-audit-'));
afterAll(async () => {
  await owner.end();
  rmSync(folder, { recursive: true });
});

function verify(args: string[] = [], url: string | undefined = ownerUrl) {
  const { DATABASE_URL: _, GRADUS_DATA: __, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: '1', ...(url !== undefined && { DATABASE_URL: url }) };
  const argv = [join(import.meta.dirname, 'cli.ts'), 'audit', 'verify', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env, cwd: folder });
  return { status, stdout, stderr };
}
const write = (id: string) =>
  database.change({ organization, actor }, async ({ audit }) => audit({ action: 'thing.add', subject: { kind: 'thing', id } }));

describe('gradus audit verify', { timeout: 60_000 }, () => {
  it('says that all is as it was written, and what to note down', async () => {
    for (const id of ['a', 'b', 'c']) await write(id);
    const { status, stdout } = verify();
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^3 entries, each where it was written.*\nNote down: 3:[0-9a-f]{64}\n$/u)]);
    const [, head = ''] = /Note down: (\S+)/u.exec(stdout) ?? [];
    await write('d');
    expect(verify(['--contains', head]).status).toBe(0);
    const other = verify(['--contains', head.replace(/.$/u, (last) => (last === '0' ? '1' : '0'))]);
    expect([other.status, other.stdout]).toEqual([1, expect.stringContaining('is not part of this chain')]);
  });

  it('finds what was altered and what is gone, and exits with 1', async () => {
    await owner.query("UPDATE audit_entries SET subject_id = 'other' WHERE organization_id = $1 AND sequence = 2", [organization]);
    await owner.query('DELETE FROM audit_entries WHERE organization_id = $1 AND sequence = 3', [organization]);
    const { status, stdout } = verify();
    expect([status, stdout]).toEqual([1, expect.stringMatching(/Entry 2 is not what was written.*\nEntry 3 is missing\./u)]);
    expect(JSON.parse(verify(['--json']).stdout)).toMatchObject({ entries: 3, faults: [{ sequence: 2 }, { sequence: 3 }] });
  });

  it('refuses what is no entry, a demo that is none, and a folder without data, and makes nothing there', () => {
    expect(verify(['--contains', 'yesterday'])).toMatchObject({ status: 2, stderr: expect.stringContaining('SEQUENCE:HASH') });
    expect(verify(['--demo'])).toMatchObject({ status: 2, stderr: expect.stringContaining('the demo never stands beside it') });
    expect(verify([], '')).toMatchObject({ status: 2, stderr: expect.stringContaining('There are no data in .gradus') });
  });
});
