/** Every case of every room, over HTTP, through every door that its act has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { accessPolicy } from './access/server/policy.ts';
import { rightsPolicy } from './access/server/rights/policy.ts';
import { versionsPolicy } from './frameworks/server/versions/policy.ts';
import { queues } from './open-organization.ts';
import { keepStandings } from './people/server/keep-standings.ts';
import { peoplePolicy } from './people/server/policy.ts';
import { testDatabase } from './platform/database/test-database.fixture.ts';
import { type Case, casesIn, goesThrough } from './policy-cases.fixture.ts';
import { type Door, frameworksDoors, peopleDoors, rightsDoors } from './policy-doors.fixture.ts';
import { accessDoors } from './policy-doors-of-access.fixture.ts';
import { fillPolicyDatabase, names, type PolicySite, policySite, today } from './policy-site.fixture.ts';

const open = async () => {
  const database = await testDatabase({ queues });
  await fillPolicyDatabase(database);
  return policySite(database);
};
// Where people stand to each other is found out in two ways, and every case about people goes each of them.
const [usual, standing] = [await open(), await open()];
afterAll(() => Promise.all([usual.close(), standing.close()]));

const stateOf = (site: PolicySite) =>
  site.test.database.read(site.organization, async (db) =>
    (await import('kysely')).sql`SELECT sequence FROM audit_heads`.execute(db).then(({ rows }) => rows),
  );

describe.each([
  ['people', '', usual, Object.keys(peoplePolicy), peopleDoors],
  ['people', ', by the standings', standing, Object.keys(peoplePolicy), peopleDoors],
  ['frameworks', '', usual, Object.keys(versionsPolicy), frameworksDoors],
  [
    'access',
    '',
    usual,
    // There is no opinion yet that somebody could take out.
    [...Object.keys(rightsPolicy).filter((act) => act !== 'opinions.export'), ...Object.keys(accessPolicy)],
    { ...rightsDoors, ...accessDoors },
  ],
] as [string, string, PolicySite, string[], Record<string, Record<string, Door>>][])('the policy of %s%s', (room, _, site, acts, doors) => {
  const cases = casesIn(parse(readFileSync(join(import.meta.dirname, room, 'policy.cases.yaml'), 'utf8')));

  it.each(acts)('has doors, and cases that are allowed and refused, for %s', (act) => {
    expect(Object.keys(doors[act] ?? {}).length).toBeGreaterThan(0);
    const own = cases.filter((one) => one.act === act);
    expect([own.some(({ may }) => may), own.some(({ may }) => !may)]).toEqual([true, true]);
  });

  it('names acts and people that there are', () => {
    expect(cases.filter(({ act }) => !acts.includes(act))).toEqual([]);
    expect(cases.filter(({ who }) => who !== 'outsider' && !who.split(' as ').every((name) => names.includes(name)))).toEqual([]);
  });

  it.each(cases.map((one) => [titleOf(one), one] as const))('%s', async (_, one) => {
    const { act, may } = one;
    if (site === standing) await keepStandings(site.test.database, site.organization, today);
    const before = await stateOf(site);
    const found: Record<string, boolean> = {};
    for (const [name, door] of Object.entries(doors[act] ?? {})) found[name] = await goesThrough(door, site, one);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, may])));
    if (!may) expect(await stateOf(site)).toEqual(before);
  });
});

function titleOf({ who, act, to, may, why }: Case): string {
  return `${who} ${may ? 'may' : 'may not'} ${act}${to && ` (${to})`}: ${why}`;
}
