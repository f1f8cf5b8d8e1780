/**
 * `npm run bench -- access`: what the policy adds to each query of the directory at 100,000 people in one organisation, as a ratio to the
 * same query by whoever may do everything, each the median of its rounds. Nothing here passes or fails. `--people N`, `--rounds N`.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLarge } from './people/large.ts';
import { accessLine } from './people/tables.ts';
import { timeAccess } from './people/time-access.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '100' } } });
const [people, rounds] = [Number(values.people), Number(values.rounds)];

const folder = mkdtempSync(join(tmpdir(), 'gradus-access-'));
// As root the database's server is run by a user of its own, who has to reach it.
chmodSync(folder, 0o755);
const opened = await openLarge(folder, [people]);
try {
  const [site] = opened.sites;
  if (!site) throw new Error('Nothing was filled.');
  process.stdout.write(`Machine: ${availableParallelism()} cores, Node ${process.versions.node}, ${opened.version}.\n`);
  process.stdout.write(
    `The directory of ${people.toLocaleString('en')}: of whoever may do everything, and how much more the same takes of others (bar 1.30).\n`,
  );
  const eyes = await timeAccess(opened, site, rounds, (read) => process.stdout.write(`${accessLine(read)}\n`));
  process.stdout.write(
    `Once for each request, what somebody's own place lets them see is looked up: ${eyes.toFixed(1)} ms in the middle.\n`,
  );
} finally {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
}
