/** `gradus audit verify`: whether anybody altered, removed or reordered what the audit says. */
import type { Command } from 'commander';
import type { ChainFault, ChainHead } from '../platform/audit/chain.ts';
import type { Verified } from '../platform/audit/verify.ts';
import { refuseNoData } from './data-folder.ts';
import { print, say, UsageError } from './terminal.ts';

interface Options {
  contains?: ChainHead;
  demo?: true;
  json?: true;
}

const faults: Readonly<Record<ChainFault['fault'], string>> = {
  missing: 'is missing',
  altered: 'is not what was written, or not in its place',
  head: 'is what the head names, and the chain ends elsewhere',
};
const mostShown = 20;

export function addAudit(program: Command): void {
  program
    .command('audit')
    .description('the record of who changed what')
    .command('verify')
    .option('--contains <entry>', 'a head noted down earlier, as SEQUENCE:HASH: tells when the end was cut off and written anew', headOf)
    .option('--demo', 'that of the demo')
    .option('--json', 'for other programs')
    .description('find any entry that was altered, removed or put elsewhere; exit code 1 when there is one')
    .action(async ({ contains, demo, json }: Options) => {
      const log = { info: say, warn: say };
      refuseNoData();
      // Only here: the other commands start sooner without a database.
      const [{ openStore }, { verifyAudit }] = await Promise.all([import('./store.ts'), import('../platform/audit/verify.ts')]);
      const store = await openStore({
        purpose: 'command',
        kind: demo ? 'demo' : 'real',
        folder: '.',
        clock: () => new Date(),
        log,
      });
      try {
        const { database, organization } = store;
        const verified = await database.read(organization, (db) => verifyAudit(db, organization, contains ?? null));
        print(json ? JSON.stringify(verified) : reportOf(verified));
        if (verified.faults.length > 0 || verified.contains === false) process.exitCode = 1;
      } finally {
        await store.close();
      }
    });
}

function headOf(text: string): ChainHead {
  const found = /^(\d{1,15}):([0-9a-f]{64})$/u.exec(text);
  if (!found) throw new UsageError(`--contains takes SEQUENCE:HASH as an earlier run printed it, not "${text}".`);
  return { sequence: Number(found[1]), hash: found[2] ?? '' };
}

function reportOf({ entries, faults: found, head, contains }: Verified): string {
  const lines = found.slice(0, mostShown).map(({ sequence, fault }) => `Entry ${sequence} ${faults[fault]}.`);
  if (found.length > mostShown) lines.push(`... and ${found.length - mostShown} more.`);
  if (contains === false) lines.push('The entry that was noted down is not part of this chain: its end was written anew.');
  const whole = lines.length === 0 ? `${entries} entries, each where it was written and as it was written.` : `${entries} entries.`;
  const noted = entries === 0 ? [] : [`Note down: ${head.sequence}:${head.hash}`];
  return [...lines, whole, ...noted].join('\n');
}
