import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { verifyAudit } from '../audit/verify.ts';
import { takeTitle } from './take-title.ts';
import { testDatabase } from './test-database.fixture.ts';

const { database, organizations } = await testDatabase();
const [here, there] = organizations;
const titleOf = async (organization: string) =>
  (await database.read(organization, (db) => sql<{ title: string }>`SELECT title FROM organizations`.execute(db))).rows[0]?.title;

it('is taken once, audited, and of the one organisation alone', async () => {
  const others = await titleOf(there);
  expect(await takeTitle(database, here, 'Ebb & Sons')).toBe(true);
  expect(await takeTitle(database, here, 'Ebb & Sons')).toBe(false);
  expect([await titleOf(here), await titleOf(there)]).toEqual(['Ebb & Sons', others]);
  expect(await database.read(here, (db) => verifyAudit(db, here, null))).toMatchObject({ entries: 1, faults: [] });
});
