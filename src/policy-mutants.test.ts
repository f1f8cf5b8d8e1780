/** A few of what `npm run policy-mutants` makes all of: each has to be noticed, and what is not weakened is not. */
import { expect, it } from 'vitest';
import { queues } from './open-organization.ts';
import { testDatabase } from './platform/database/test-database.fixture.ts';
import { mutantsOf, noticed } from './policy-mutants.fixture.ts';
import { fillPolicyDatabase, policySite } from './policy-site.fixture.ts';

const database = await testDatabase({ queues });
await fillPolicyDatabase(database);
const mutants = mutantsOf().filter(({ acts: [act] }) => act === 'retention.change' || act === 'adoption.change' || act === 'team.read');

it('makes mutants that allow more and that allow less', () => {
  expect(new Set(mutants.map(({ allows }) => allows)).size).toBe(2);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
});

it.each(mutants.filter((_, i) => i % 3 === 0).map((one) => [one.name, one] as const))('%s is noticed', async (_, mutant) => {
  const site = await policySite(database, mutant.policies);
  try {
    expect(await noticed(site, mutant)).not.toBeNull();
  } finally {
    await site.close();
  }
});

it('notices nothing where nothing is weakened', async () => {
  const site = await policySite(database);
  try {
    expect(await noticed(site, { acts: ['retention.change', 'adoption.change'], allows: true })).toBeNull();
  } finally {
    await site.close();
  }
});
