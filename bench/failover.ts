/**
 * `npm run failover-test`: two PostgreSQL servers, one following the other, and two of Gradus over them. While people write and read, the
 * one that takes changes is killed at a random moment and the other takes its place; the killed one then follows it, and so on. Prints
 * figures; exits 1 when a write that was acknowledged is gone, a read showed less than what had been acknowledged, or the audit is not
 * whole. `--rounds N` (5), `--writers N` at once (8), `--seed N`, `--postgres FOLDER` of other programs than the bundled ones.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort, Program } from './crash/program.ts';
import { checkWrites, startWriters } from './crash/writers.ts';
import { Cluster, owner } from './failover/cluster.ts';
import { startReaders } from './failover/readers.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    writers: { type: 'string', default: '8' },
    seed: { type: 'string' },
    postgres: { type: 'string' },
  },
});
const [rounds, writers, seed] = [Number(values.rounds), Number(values.writers), Number(values.seed ?? Date.now() % 1_000_000)];
if (!(rounds >= 1 && writers >= 1 && Number.isInteger(seed))) {
  process.stderr.write('--rounds, --writers and --seed take whole numbers from 1 on.\n');
  process.exit(2);
}
/** How long the database is without a primary before the other takes its place, in milliseconds. */
const without = 2_000;
/** Longer than any question to the database may take: whatever ends a wait would have ended by then. */
const cutOff = 25_000;

/** Numbers from 0 to 1, the same for the same seed. */
let state = seed;
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}
const print = (text: string) => process.stdout.write(`${text}\n`);

const folder = mkdtempSync(join(tmpdir(), 'gradus-failover-'));
// The server's user passes through.
chmodSync(folder, 0o755);
const clusters: [Cluster, Cluster] = [
  new Cluster('one', folder, await freePort(), values.postgres ?? null),
  new Cluster('two', folder, await freePort(), values.postgres ?? null),
];
const env = {
  DATABASE_URL: `postgres://${owner}@${clusters.map(({ port }) => `127.0.0.1:${port}`).join(',')}/gradus`,
  DATABASE_REPLICA_URL: `postgres://127.0.0.1:${clusters[1].port}/gradus`,
};
const programs: [Program, Program] = [new Program(folder, env), new Program(folder, env)];

/** Transactions that ended on a server. */
async function transactionsOn(cluster: Cluster): Promise<number> {
  const [row] = await cluster.ask("SELECT xact_commit AS count FROM pg_stat_database WHERE datname = 'gradus'");
  return Number(row?.count);
}

try {
  let [primary, standby] = clusters;
  await primary.make();
  await primary.start();
  await primary.ask('CREATE DATABASE gradus');
  await standby.follow(primary);
  await primary.waitFor(standby);
  const [{ version } = { version: '' }] = await primary.ask("SELECT current_setting('server_version') AS version");
  for (const program of programs) await program.start();
  print(`Seed ${seed}, PostgreSQL ${version}: ${rounds} rounds, ${writers} writers at once, 2 servers of Gradus.`);
  const writing = startWriters(programs[0].address, writers);
  const reading = startReaders(
    programs.map(({ address }) => address),
    4,
  );
  const outages: number[] = [];
  let readsWithout = 0;
  const onReplica = { all: 0, seconds: 0 };
  for (let round = 1; round <= rounds; round++) {
    const [before, began] = [await transactionsOn(standby), performance.now()];
    await wait(3_000 + chance() * 2_000);
    if (standby === clusters[1]) {
      onReplica.all += (await transactionsOn(standby)) - before;
      onReplica.seconds += (performance.now() - began) / 1000;
    }
    await primary.kill();
    const [killed, answered] = [performance.now(), reading.answered()];
    await wait(without);
    readsWithout += reading.answered() - answered;
    const promoting = performance.now();
    // Nobody follows it yet.
    await standby.promote();
    await standby.waitFor(null);
    const acknowledged = writing.acknowledged();
    while (writing.acknowledged() === acknowledged) await wait(5);
    outages.push(performance.now() - promoting);
    print(
      `Round ${round}: ${primary.name} killed; writes again ${((performance.now() - killed) / 1000).toFixed(1)} s later, ${writing.acknowledged()} acknowledged so far.`,
    );
    [primary, standby] = [standby, primary];
    await standby.follow(primary);
    await primary.waitFor(standby);
  }

  // The one that follows is away: whoever writes waits, and nothing is acknowledged that only one server has.
  await standby.kill();
  await wait(200);
  const alone = writing.acknowledged();
  await wait(cutOff);
  const unheld = writing.acknowledged() - alone;
  await standby.start();
  await primary.waitFor(standby);
  while (writing.acknowledged() === alone + unheld) await wait(5);
  await primary.kill();
  await standby.promote();
  await standby.waitFor(null);

  await writing.stop();
  await reading.stop();
  const found = await checkWrites(programs[0].address, writing.written());
  for (const program of programs) await program.stop();
  const audit = programs[0].verifyAudit();
  const seconds = (list: number[]) =>
    `${(Math.max(...list) / 1000).toFixed(1)} s at most, ${(list.reduce((sum, one) => sum + one, 0) / list.length / 1000).toFixed(1)} s on average`;
  print(
    `Primaries killed: ${rounds + 1}. Requests: ${writing.sent()} sent, ${writing.broken()} cut off or turned away; ${writing.acknowledged()} writes acknowledged.`,
  );
  print(
    `Acknowledged writes lost: ${found.lost.length}. Done twice: ${found.twice.length}. Acknowledged while nobody followed (${cutOff / 1000} s): ${unheld}.`,
  );
  print(`From the order to take its place to the next acknowledged write: ${seconds(outages)}.`);
  print(
    `Reads of what was just written: ${reading.answered()}, of which ${reading.stale()} showed less. Answered without a primary: ${readsWithout}.`,
  );
  print(`Transactions on the replica: ${Math.round(onReplica.all / onReplica.seconds)} a second.`);
  print(
    `Audit: ${audit.entries} entries, ${audit.faults.length} faults. Starts that needed a hand: ${programs[0].helped + programs[1].helped}.`,
  );
  for (const lost of found.lost.slice(0, 10)) print(`lost: ${lost}`);
  if (found.lost.length + found.twice.length + unheld + reading.stale() + audit.faults.length > 0) process.exitCode = 1;
} finally {
  for (const program of programs) await program.stop();
  for (const cluster of clusters) await cluster.kill();
  rmSync(folder, { recursive: true, force: true });
}
