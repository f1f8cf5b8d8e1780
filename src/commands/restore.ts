/** `gradus restore`: a backup into a database that holds nothing; `--check` only reads it. */
import { existsSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { migrations } from '../../migrations/list.ts';
import type { Checked } from '../platform/backup/backup-file.ts';
import type { Restored } from '../platform/backup/restore-backup.ts';
import { sizeText } from './backup.ts';
import { print, say, UsageError } from './terminal.ts';

interface Options {
  check?: true;
  acceptAuditFaults?: true;
  json?: true;
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .argument('<file>', 'what gradus backup wrote')
    .option('--check', 'read it from the first byte to the last, and restore nothing')
    .option('--accept-audit-faults', 'restore it though the chain of its audit is not whole')
    .option('--json', 'for other programs')
    .description('put a backup into a database that holds nothing yet, whole or not at all')
    .addHelpText(
      'after',
      `
The database is the one that DATABASE_URL names, else one of Gradus's own, in .gradus below
this folder, or where GRADUS_DATA says. A backup of the demo becomes a demo again.

Exit codes: 0 restored, or whole; 2 refused, and nothing was changed.`,
    )
    .action(async (file: string, { check, acceptAuditFaults, json }: Options) => {
      if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
      if (!statSync(file).isFile()) throw new UsageError(`${file} is no file.`);
      // Only here: the other commands start sooner without a database.
      const { checkBackup } = await import('../platform/backup/backup-file.ts');
      const checked = await checkBackup(file);
      if (check) return print(json ? JSON.stringify(plain(file, checked)) : `${toldOf(file, checked)}\nIt is whole. Nothing was restored.`);
      const [{ openOwned }, { restoreBackup }, { queues }] = await Promise.all([
        import('./store.ts'),
        import('../platform/backup/restore-backup.ts'),
        import('../open-organization.ts'),
      ]);
      const owned = await openOwned({ purpose: 'command', kind: checked.header.kind, log: { info: say, warn: say } });
      try {
        const restored = await restoreBackup({
          path: file,
          ownerUrl: owned.ownerUrl,
          applicationUrl: process.env.DATABASE_APP_URL?.trim() || undefined,
          migrations,
          queues,
          acceptAuditFaults: acceptAuditFaults === true,
        });
        const { audit, jobs, jobsLeftOut, later } = restored;
        print(json ? JSON.stringify({ ...plain(file, restored), audit, jobs, jobsLeftOut, later }) : reportOf(file, restored));
      } finally {
        await owned.close();
      }
    });
}

function plain(file: string, { header, end }: Checked) {
  const { sequences: _, ...told } = header;
  return { file, bytes: statSync(file).size, ...told, ...end };
}

function toldOf(file: string, { header, end }: Checked): string {
  const of = header.organizations.length === 1 ? 'one organisation' : `${header.organizations.length} organisations`;
  const kind = header.kind === 'demo' ? ' (the demo)' : '';
  return `${file}: ${sizeText(statSync(file).size)}, the state of ${header.at}, of ${of}${kind}, ${end.rows} rows in ${end.tables} tables.`;
}

function reportOf(file: string, restored: Restored): string {
  const { audit, jobs, jobsLeftOut, later } = restored;
  const lines = [toldOf(file, restored), 'Restored, each row as it was written.'];
  if (later.length > 0) lines.push(`Brought up to this program: ${later.join(', ')}.`);
  lines.push(
    audit.faults === 0
      ? `${audit.entries} entries of the audit, a whole chain.`
      : `${audit.entries} entries of the audit, of which ${audit.faults} are missing or not what was written.`,
  );
  if (jobs > 0) lines.push(jobs === 1 ? 'One job is done when the server starts.' : `${jobs} jobs are done when the server starts.`);
  for (const [name, count] of Object.entries(jobsLeftOut))
    lines.push(`${count} of a kind that this program does not do were left out: ${name}.`);
  return lines.join('\n');
}
