/**
 * `npm run bench -- backup`: what a backup of a large organisation costs, and putting it back, and what memory the program holds
 * meanwhile. Nothing here passes or fails. `--people N` (100000).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrations } from '../migrations/list.ts';
import { checkBackup } from '../src/platform/backup/backup-file.ts';
import { restoreBackup } from '../src/platform/backup/restore-backup.ts';
import { writeBackup } from '../src/platform/backup/write-backup.ts';
import { makeDatabase } from '../src/platform/database/make-database.ts';
import { openLarge } from './people/large.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '100000' } } });
const folder = mkdtempSync(join(tmpdir(), 'gradus-backup-bench-'));
const opened = await openLarge(folder, [Number(values.people)]);
const print = (text: string) => process.stdout.write(`${text}\n`);
try {
  print(`Machine: ${availableParallelism()} cores, Node ${process.versions.node}, ${opened.version}.`);
  const path = join(folder, 'bench.gradus');
  const measured = async (what: string, work: () => Promise<unknown>) => {
    (globalThis as { gc?: () => void }).gc?.();
    const [before, began] = [process.memoryUsage.rss(), performance.now()];
    let most = before;
    const watching = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 20);
    await work();
    clearInterval(watching);
    print(
      `${what}: ${((performance.now() - began) / 1000).toFixed(1)} s, ${((most - before) / 1e6).toFixed(0)} MB of memory more than before.`,
    );
  };
  const known = migrations.map(({ name }) => name);
  await measured('Backup, read back', () => writeBackup(path, { ownerUrl: opened.ownerUrl, known, program: 'bench', at: new Date(0) }));
  const { end, tables } = await checkBackup(path);
  const bytes = [...tables.values()].reduce((sum, table) => sum + table.bytes, 0);
  print(
    `${end.rows.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(0)} MB as text, ${(statSync(path).size / 1e6).toFixed(0)} MB as a file.`,
  );
  const target = Object.assign(new URL(opened.ownerUrl), { pathname: '/restored' }).href;
  await makeDatabase(opened.ownerUrl, 'restored');
  await measured('Restore, with every check', () => restoreBackup({ path, ownerUrl: target, migrations, queues: [] }));
} finally {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
}
