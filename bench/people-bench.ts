/**
 * `npm run bench -- people`: what reads of people cost at 1,000 and at 100,000 of them in one organisation, side by side in one database,
 * and what fifty who write at once get through the audit chain. Nothing here passes or fails. `--large N`, `--small N`, `--rounds N`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLarge } from './people/large.ts';
import { serverMemory } from './people/server-memory.ts';
import { peopleTable, writersTable } from './people/tables.ts';
import { timeReads } from './people/time-reads.ts';
import { timeWriters } from './people/time-writers.ts';

const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '1000' },
    large: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '200' },
    writers: { type: 'string', default: '50' },
  },
});
const [small, large, rounds, writers] = [values.small, values.large, values.rounds, values.writers].map(Number) as [
  number,
  number,
  number,
  number,
];

const folder = mkdtempSync(join(tmpdir(), 'gradus-people-'));
const opened = await openLarge(folder, [small, large]);
try {
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(`Machine: ${availableParallelism()} cores, Node ${process.versions.node}, ${opened.version}.`);
  for (const { people, positions, seconds } of opened.sizes)
    print(`Filled with ${people.toLocaleString('en')} people and ${positions.toLocaleString('en')} positions in ${seconds.toFixed(1)} s.`);
  print(`\n${peopleTable(await timeReads(opened.sites, rounds), [small, large])}`);
  print(`\n${writersTable(await timeWriters(opened, writers))}`);
  const [site] = opened.sites.slice(-1);
  const memory = site ? await serverMemory(opened.ownerUrl, site, Math.min(rounds, 50)) : null;
  if (memory)
    print(
      `\nMemory of \`gradus serve\` at most, over every read at ${large.toLocaleString('en')}: ${memory.megabytes.toFixed(0)} MB (bar 400 MB). ${memory.failed} failed.`,
    );
} finally {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
}
