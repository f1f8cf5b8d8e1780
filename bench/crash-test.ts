/**
 * `npm run crash-test`: kills the program, and its database server, at random moments while people write, and looks whether anything
 * that was acknowledged is gone. Prints figures; exits 1 when a write was lost, an entry of the audit is not what was written, or a start
 * needed a hand. `--kills N` in all (100), `--writers N` at once (8), `--seed N`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Program } from './crash/program.ts';
import { checkWrites, startWriters } from './crash/writers.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, writers: { type: 'string', default: '8' }, seed: { type: 'string' } },
});
const [kills, writers, seed] = [Number(values.kills), Number(values.writers), Number(values.seed ?? Date.now() % 1_000_000)];
if (!(kills >= 1 && writers >= 1 && Number.isInteger(seed))) {
  process.stderr.write('--kills, --writers and --seed take whole numbers from 1 on.\n');
  process.exit(2);
}

/** Numbers from 0 to 1, the same for the same seed. */
let state = seed;
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

const folder = mkdtempSync(join(tmpdir(), 'gradus-crash-'));
const program = new Program(folder);
const counts = { program: 0, database: 0 };
try {
  await program.start();
  process.stdout.write(`Seed ${seed}: ${kills} kills, ${writers} writers at once.\n`);
  const writing = startWriters(program.address, writers);
  for (let killed = 0; killed < kills; killed++) {
    // Long enough for writes to be under way, short enough to meet them at any step.
    await wait(50 + chance() * 700);
    if (chance() < 0.5) {
      counts.program++;
      program.kill();
      await program.start();
    } else {
      counts.database++;
      await program.killDatabase();
      await program.ready();
    }
    if ((killed + 1) % 10 === 0) process.stdout.write(`${killed + 1} kills, ${writing.acknowledged()} writes acknowledged\n`);
  }
  await writing.stop();
  const found = await checkWrites(program.address, writing.written());
  await program.stop();
  const audit = program.verifyAudit();
  const lines = [
    `Killed: the program ${counts.program} times, its database ${counts.database} times.`,
    `Requests: ${writing.sent()} sent, ${writing.broken()} cut off or turned away; ${writing.acknowledged()} writes acknowledged.`,
    `Acknowledged writes lost: ${found.lost.length}. Done twice: ${found.twice.length}.`,
    `Audit: ${audit.entries} entries, ${audit.faults.length} faults.`,
    `Starts that needed a hand: ${program.helped}.`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  for (const lost of found.lost.slice(0, 10)) process.stdout.write(`lost: ${lost}\n`);
  for (const twice of found.twice.slice(0, 10)) process.stdout.write(`twice: ${twice}\n`);
  if (found.lost.length + found.twice.length + audit.faults.length + program.helped > 0) process.exitCode = 1;
} finally {
  await program.stop();
  rmSync(folder, { recursive: true, force: true });
}
