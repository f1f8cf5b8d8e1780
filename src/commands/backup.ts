/** `gradus backup`: everything that the database holds, in one file, while the server goes on. */
import type { Command } from 'commander';
import { migrations } from '../../migrations/list.ts';
import type { WrittenBackup } from '../platform/backup/write-backup.ts';
import { refuseNoData } from './data-folder.ts';
import { print, say } from './terminal.ts';
import { version } from './words.ts';

interface Options {
  demo?: true;
  json?: true;
}

export function addBackup(program: Command): void {
  program
    .command('backup')
    .argument('<file>', 'where to write it; nothing is written over')
    .option('--demo', 'that of the demo')
    .option('--json', 'for other programs')
    .description('write everything that the database holds to one file, while the server goes on')
    .addHelpText(
      'after',
      `
The file holds what people wrote and what is known of them, and digests of passwords and
keys. Keep it as you keep the database: for few eyes, encrypted where it travels.
The pages of the handbook are not in it, nor addresses and passwords of the database.

Exit codes: 0 written and read back; 1 written, but the chain of the audit is not whole; 2 nothing was written.`,
    )
    .action(async (file: string, { demo, json }: Options) => {
      refuseNoData();
      // Only here: the other commands start sooner without a database.
      const [{ openOwned }, { writeBackup }] = await Promise.all([import('./store.ts'), import('../platform/backup/write-backup.ts')]);
      const ending = new AbortController();
      const end = () => ending.abort(new Error('The backup was ended before it was whole; nothing of it was left.'));
      process.once('SIGINT', end);
      process.once('SIGTERM', end);
      const owned = await openOwned({ purpose: 'command', kind: demo ? 'demo' : 'real', log: { info: say, warn: say } });
      try {
        const known = migrations.map(({ name }) => name);
        const options = { ownerUrl: owned.ownerUrl, known, program: version, at: new Date() };
        const written = await writeBackup(file, options, ending.signal);
        print(json ? JSON.stringify(plain(file, written)) : reportOf(file, written));
        if (written.audit.faults > 0) process.exitCode = 1;
      } catch (error) {
        if (!ending.signal.aborted) throw error;
        say(`gradus: ${(error as Error).message}`);
        process.exitCode = 2;
      } finally {
        await owned.close();
      }
    });
}

function plain(file: string, { header, bytes, end, jobs, audit }: WrittenBackup) {
  const { sequences: _, ...told } = header;
  return { file, bytes, ...told, ...end, jobs, audit };
}

function reportOf(file: string, { header, bytes, end, jobs, audit }: WrittenBackup): string {
  const { organizations, at } = header;
  const of = organizations.length === 1 ? 'one organisation' : `${organizations.length} organisations`;
  const lines = [
    `${file}: ${sizeText(bytes)}, the state of ${at}, of ${of}.`,
    `${end.rows} rows in ${end.tables} tables, read back as they were written.`,
    audit.faults === 0
      ? `${audit.entries} entries of the audit, a whole chain.`
      : `Of ${audit.entries} entries of the audit ${audit.faults} are missing or not what was written: gradus audit verify names them.`,
  ];
  if (jobs > 0) lines.push(jobs === 1 ? 'One job that is not done yet goes along.' : `${jobs} jobs that are not done yet go along.`);
  lines.push('It holds data of persons, and digests of their passwords: keep it for few eyes.');
  return lines.join('\n');
}

export function sizeText(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
