/**
 * `npm run policy-mutants`: weakens each declaration of the policies once, then each condition and each check that they rest on, and asks
 * the cases of `policy.cases.yaml` over HTTP, on a real PostgreSQL, until one of them notices. Names every mutant that none does, and exits
 * 1 for it. `npm run policy-mutants -- WORD` makes those alone whose name holds the word, and says which case noticed each.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Policies, usualPolicies } from '../src/open-organization.ts';
import { cases, type Mutant, mutantsOf, noticed, notWeakened } from '../src/policy-mutants.fixture.ts';
import { type PolicyDatabase, policySite } from '../src/policy-site.fixture.ts';
import { openPolicyDatabases } from './policy/database.ts';
import { listedToEverybody, sourceMutants } from './policy/source-mutants.ts';
import { withSource } from './policy/sources.ts';

const siteFile = 'src/policy-site.fixture.ts';
const [word = ''] = process.argv.slice(2);
const print = (text: string) => process.stdout.write(`${text}\n`);

interface Weakened extends Pick<Mutant, 'name' | 'acts' | 'allows'>, Partial<Pick<Mutant, 'policies'>> {
  /** Whether the standings are believed. */
  standings: boolean;
  /** The program as it is then. */
  open(database: PolicyDatabase): ReturnType<typeof policySite>;
}

const began = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'gradus-policy-'));
// As root the database's server is run by a user of its own, who has to reach it.
chmodSync(folder, 0o755);
const databases = await openPolicyDatabases(folder);
try {
  const declared: Weakened[] = mutantsOf().map((one) => ({
    ...one,
    standings: false,
    open: (database) => policySite(database, one.policies),
  }));
  const written: Weakened[] = sourceMutants().map((one) => ({
    ...one,
    open: async (database) => (await withSource<{ policySite: typeof policySite }>(siteFile, one)).policySite(database, one.policies),
  }));
  const mutants = [...declared, ...written].filter(({ name }) => name.includes(word));
  const lived: string[] = [];
  const broken: string[] = [];
  for (const [done, mutant] of mutants.entries()) {
    const by = await noticedIn(mutant).catch((error: unknown) => {
      broken.push(`${mutant.name}: ${error}`);
      return 'nobody: it does not run';
    });
    if (by === null) lived.push(mutant.name);
    if (word !== '') print(`${mutant.name}: ${by ?? 'nobody notices'}.`);
    else if (done % 25 === 24) print(`${done + 1} of ${mutants.length}`);
  }
  // Otherwise whatever they notice says nothing.
  const unweakened: [readonly string[], Policies][] = [
    [cases.map(({ act }) => act), usualPolicies],
    [written.flatMap((one) => (one.policies === listedToEverybody ? one.acts : [])), listedToEverybody],
  ];
  for (const [acts, policies] of unweakened) {
    const by = await noticedIn({
      name: 'nothing',
      acts,
      allows: true,
      standings: false,
      open: (database) => policySite(database, policies),
    });
    if (by !== null) throw new Error(`Where nothing is weakened, it is otherwise than the cases say: ${by}.`);
  }
  for (const [act, why] of Object.entries(notWeakened)) print(`Not weakened: ${act}: ${why}.`);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  print(`${mutants.length} mutants, ${mutants.length - lived.length - broken.length} killed, in ${seconds} s.`);
  for (const name of lived) print(`Survived: ${name}`);
  // It is no mutant, and says nothing of the cases.
  for (const told of broken) print(`Does not run: ${told}`);
  process.exitCode = lived.length + broken.length > 0 || mutants.length === 0 ? 1 : 0;
} finally {
  await databases.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @throws where a door finds neither that something is allowed nor that it is refused */
async function noticedIn(mutant: Weakened): Promise<string | null> {
  const site = await mutant.open(await databases.asFilled(mutant.standings));
  try {
    return await noticed(site, mutant);
  } finally {
    await site.close();
  }
}
