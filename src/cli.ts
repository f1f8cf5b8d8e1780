/**
 * Front door: the `gradus` command. Standard output carries what was asked for, standard error what
 * is said about the work. Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage.
 */
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { addAudit } from './commands/audit.ts';
import { addBackup } from './commands/backup.ts';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addCompile } from './commands/compile.ts';
import { addDiff } from './commands/diff.ts';
import { addExplain } from './commands/explain.ts';
import { addFind } from './commands/find.ts';
import { addHistory, addLog } from './commands/history.ts';
import { addImpact } from './commands/impact.ts';
import { addInit } from './commands/init.ts';
import { addJob } from './commands/job.ts';
import { addLattice } from './commands/lattice.ts';
import { addLineage } from './commands/lineage.ts';
import { addLock } from './commands/lock.ts';
import { addLsp } from './commands/lsp.ts';
import { addPublish } from './commands/publish.ts';
import { addRead } from './commands/read.ts';
import { addRestore } from './commands/restore.ts';
import { addServe } from './commands/serve.ts';
import { addStrands } from './commands/strands.ts';
import { out, say, UsageError } from './commands/terminal.ts';
import { version } from './commands/words.ts';
import { FolderError } from './platform/folder.ts';

// `gradus show ... | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('gradus')
  .description('Career frameworks, compiled from the pages as they are.')
  .version(version)
  .showHelpAfterError('(gradus --help shows every command)')
  .showSuggestionAfterError()
  .exitOverride()
  .configureHelp({ helpWidth: out.width })
  .addHelpText(
    'after',
    `
Try:
  gradus init handbook             a small handbook to begin with
  gradus check handbook            what is wrong with the pages, and where
  gradus serve handbook            read them in a browser, live while you edit
  gradus compile handbook --json   the whole graph, for other programs

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage.`,
  );

addCompile(program);
addCheck(program);
addRead(program);
addFind(program);
addDiff(program);
addStrands(program);
addLattice(program);
addJob(program);
addHistory(program);
addLog(program);
addLock(program);
addLineage(program);
addImpact(program);
addPublish(program);
addExplain(program);
addInit(program, fileURLToPath(new URL('../examples/start', import.meta.url)));
addServe(program, fileURLToPath(new URL('../examples/harbour', import.meta.url)));
addBuild(program, fileURLToPath(new URL('.', import.meta.url)));
addAudit(program);
addBackup(program);
addRestore(program);
addLsp(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (
    error instanceof UsageError ||
    error instanceof FolderError ||
    (error instanceof Error &&
      [
        'PortTakenError',
        'NotOursError',
        'DatabaseSetupError',
        'DatabaseFolderError',
        'AddressError',
        'BackupError',
        'MailSetupError',
      ].includes(error.name))
  ) {
    say(`gradus: ${error.message}`);
    process.exitCode = 2;
  } else throw error;
}
