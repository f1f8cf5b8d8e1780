/** What is made of a declaration without asking the database: what is known at once, and what is left to ask. */
import { type RawBuilder, sql } from 'kysely';
import { expect, it } from 'vitest';
import { answerOf, type Eyes, leadsOf, type Relation, toldOf } from './policy.ts';
import { viewerOf } from './viewer.ts';

const somebody = viewerOf({ kind: 'person', id: 'a' }, { person: 'a' });
const eyes = { db: null as never, organization: 'o', viewer: somebody } satisfies Eyes;
const everything = { ...eyes, viewer: viewerOf({ kind: 'operator', id: 'local' }, { everything: true }) };
const id = sql.ref('r.id');
const none = sql`SELECT 1`;
const relation = (name: string, asks: boolean | RawBuilder<boolean>, size?: number | null): Relation<Eyes> => ({
  name,
  asks: () => asks,
  leads: () => none,
  ...(size !== undefined && { size: () => size }),
});
const always = relation('always', true);
const never = relation('never', false);
const near = relation('near', sql<boolean>`near`, 3);
const far = relation('far', sql<boolean>`far`, 40);
const unknown = relation('unknown', sql<boolean>`unknown`);

it('refuses what is declared for nobody, allows what one way allows for sure, and asks about the rest', () => {
  expect([answerOf(eyes, [], id), answerOf(eyes, [never], id), answerOf(eyes, [near, always], id)]).toEqual([false, false, true]);
  expect(typeof answerOf(eyes, [never, near], id)).toBe('object');
  expect(answerOf(everything, [], id)).toBe(true);
});

it('knows how many are led to where every way knows it', () => {
  expect([leadsOf(eyes, [near, far]).size, leadsOf(eyes, [near, never]).size, leadsOf(eyes, [near, unknown]).size]).toEqual([43, 3, null]);
  const leadless: Relation<Eyes> = { name: 'leadless', asks: () => sql<boolean>`near` };
  expect(() => leadsOf(eyes, [leadless])).toThrow('"leadless"');
});

it('tells several acts in one column, each way once', () => {
  const policy = { read: [near, far], change: [far], count: [always], end: [never] };
  const { may } = toldOf(eyes, policy, ['read', 'change', 'count', 'end'], id);
  const told = (column: boolean[]) => (['read', 'change', 'count', 'end'] as const).map((act) => may(column, act));
  expect(told([true, false])).toEqual([true, false, true, false]);
  expect(told([false, true])).toEqual([true, true, true, false]);
  expect(told([])).toEqual([false, false, true, false]);
});

it('asks nothing about what every record of the list allows by each of its ways', () => {
  const policy = { listed: [near, far, never], wider: [far, near, unknown], narrower: [near] };
  const { may } = toldOf(eyes, policy, ['wider', 'narrower'], id, 'listed');
  // Only the narrower is asked, by its one way.
  expect([may([], 'wider'), may([], 'narrower'), may([true], 'narrower')]).toEqual([true, false, true]);
});
