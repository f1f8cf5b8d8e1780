/** The page of the whole policy shows every act of every room, and says it and whoever may do it in the language of the reader. */
import { afterAll, describe, expect, it } from 'vitest';
import type { PolicyView } from './access/contract/duties.ts';
import { queues, usualPolicies } from './open-organization.ts';
import { testDatabase } from './platform/database/test-database.fixture.ts';
import { fillPolicyDatabase, policySite } from './policy-site.fixture.ts';

const database = await testDatabase({ queues });
await fillPolicyDatabase(database);
const site = await policySite(database);
afterAll(site.close);

const told = async (language: string): Promise<PolicyView> =>
  (await site.ask('petra', 'GET', '/policy', { headers: { 'accept-language': language } })).body;
const [en, de] = [await told('en'), await told('de')];
const actsOf = ({ rooms }: PolicyView) => rooms.flatMap(({ acts }) => acts);
/** What a page shows of it, in its order: `[name, words]`. */
const wordsOf = (view: PolicyView) =>
  view.rooms
    .map(({ name, title }) => [name, title] as const)
    .concat(actsOf(view).flatMap(({ act, says, may }) => [[act, says], ...may.map((one) => [one.relation, one.says] as const)] as never));

describe('the page of the policy', () => {
  it('shows each act of each room, with whoever may', () => {
    const declared = Object.values(usualPolicies).flatMap((policy) => Object.entries<readonly { name: string }[]>(policy));
    for (const view of [en, de])
      expect(Object.fromEntries(actsOf(view).map(({ act, may }) => [act, may.map(({ relation }) => relation)]))).toEqual(
        Object.fromEntries(declared.map(([act, may]) => [act, may.map(({ name }) => name)])),
      );
  });

  it.each([
    ['English', en],
    ['German', de],
  ] as const)('has words for all of it in %s', (_, view) => {
    expect(wordsOf(view).filter(([name, says]) => says.trim() === '' || says === name)).toEqual([]);
    const acts = actsOf(view).map(({ says }) => says);
    expect(acts.filter((says, i) => acts.indexOf(says) !== i)).toEqual([]);
  });

  it('says nothing in German as it does in English', () => {
    const german = wordsOf(de);
    expect(wordsOf(en).filter(([, says], i) => says === german[i]?.[1])).toEqual([]);
  });

  it('says by duty what each lets somebody do, in the room of access as well', () => {
    const of = (duty: string) => en.duties.find((one) => one.duty === duty)?.acts.map(({ act }) => act) ?? [];
    expect(of('administrator')).toEqual(expect.arrayContaining(['retention.change', 'duties.change', 'person.view-as']));
    expect(of('auditor')).toContain('audit.read');
    expect(of('auditor')).not.toContain('duties.read');
  });
});
