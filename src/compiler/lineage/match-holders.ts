/**
 * Which level or role of the later state is which of the earlier one. What it asks tells more than what it is
 * called: two titles may be exchanged, and everything may be called otherwise at once.
 */

import { shareOf } from '../align/share.ts';
import { stemsOf } from '../align/words.ts';
import { groupBy, groupByEach } from '../group.ts';
import { titleKey } from '../key.ts';
import { bestFirst, type Scored } from './best-first.ts';
import type { Known, KnownHolder } from './known.ts';

/** What a likeness weighs, next to the statements both have, which weigh up to 3. */
const weights = { id: 0.6, title: 0.8, group: 0.4, page: 0.6, words: 1.2 } as const;
/** The least that makes two one: its name and group, or half of what it asks. */
const leastScore = 1.2;
/** Without a name in common, half of what it asks must have stayed; or its page, and much of its words. */
const leastAsked = 0.5;

/** A page may hold thousands of roles: those that share nothing else are not all looked at. */
const mostOfOneKey = 60;

/** A holder with what it asks, each text with how much it tells: what all levels are asked tells no level. */
interface Weighed {
  one: KnownHolder;
  texts: Map<string, number>;
  total: number;
  words: string[] | null;
}

/** Later holder by the id of the earlier one. */
export function matchHolders(before: Known, after: Known, groups: ReadonlyMap<string, string>): Map<string, string> {
  const found = plain(before, after);
  const taken = new Set(found.values());
  const isLeft = [before.holders.some(({ id }) => !found.has(id)), after.holders.some(({ id }) => !taken.has(id))];
  if (!isLeft.every(Boolean)) return found;
  const [old, now] = [askedOf(before, ({ id }) => !found.has(id)), askedOf(after, ({ id }) => !taken.has(id))];
  const candidates: Scored<Weighed>[] = [];
  const seen = new Set<string>();
  for (const keyOf of [byId, byTitle, byPage]) {
    const later = groupBy(now, (asked) => keyOf(asked.one));
    for (const one of old) for (const other of (later.get(keyOf(one.one)) ?? []).slice(0, mostOfOneKey)) consider(one, other);
  }
  const saying = groupByEach(now, ({ texts }) => texts.keys());
  for (const one of old) {
    // What many are asked finds nobody in particular.
    for (const text of one.texts.keys())
      if ((saying.get(text)?.length ?? 0) <= 20) for (const other of saying.get(text) ?? []) consider(one, other);
  }
  bestFirst(candidates, ({ before: one, after: other }) => found.set(one.one.id, other.one.id));
  return found;

  function consider(one: Weighed, other: Weighed): void {
    const key = `${one.one.id}\n${other.one.id}`;
    if (seen.has(key) || one.one.kind !== other.one.kind) return;
    seen.add(key);
    const score = likeness(one, other, groups);
    if (score >= leastScore) candidates.push({ before: one, after: other, score });
  }
}

const byId = ({ id }: KnownHolder) => id;
const byTitle = ({ kind, title }: KnownHolder) => `${kind}\n${titleKey(title)}`;
const byPage = ({ kind, page }: KnownHolder) => `${kind}\n${page}`;

/** On the page where it was, under the name that it had, asking at least half of what it asked: nearly all of them. */
function plain(before: Known, after: Known): Map<string, string> {
  const keyOf = ({ kind, title, page }: KnownHolder) => `${kind}\n${title}\n${page}`;
  const later = groupBy(after.holders, keyOf);
  const found = new Map<string, string>();
  for (const [key, [one, ...twins]] of groupBy(before.holders, keyOf)) {
    const [other, ...others] = later.get(key) ?? [];
    if (!one || !other || twins.length + others.length > 0) continue;
    const [said, says] = [textsOf(before, one), textsOf(after, other)];
    const isSame = said.length > 0 && said.length === says.length && said.every((text, index) => text === says[index]);
    if (isSame || shareOf(said, says) >= leastAsked) found.set(one.id, other.id);
  }
  return found;
}

function textsOf({ asked }: Known, { id }: KnownHolder): string[] {
  return (asked.get(id)?.statements ?? []).map(({ text }) => text);
}

/** @param isOpen which of them are looked at; how much a text tells hangs on all */
function askedOf(state: Known, isOpen: (one: KnownHolder) => boolean): Weighed[] {
  const having = new Map<string, number>();
  const own = state.holders.map((one) => ({ one, said: [...new Set(textsOf(state, one))] }));
  for (const { said } of own) for (const text of said) having.set(text, (having.get(text) ?? 0) + 1);
  return own
    .filter(({ one }) => isOpen(one))
    .map(({ one, said }) => {
      const texts = new Map(said.map((text) => [text, 1 / (having.get(text) ?? 1) ** 2]));
      return { one, texts, total: [...texts.values()].reduce((sum, weight) => sum + weight, 0), words: null };
    });
}

function likeness(one: Weighed, other: Weighed, groups: ReadonlyMap<string, string>): number {
  const [a, b] = [one.one, other.one];
  const asked = sharedOf(one, other);
  const isTitled = titleKey(a.title) === titleKey(b.title);
  const isOfGroup = (groups.get(a.of) ?? a.of) === b.of;
  const isOnPage = a.page === b.page;
  const words = asked < leastAsked && (isTitled || isOnPage) ? shareOf(wordsIn(one), wordsIn(other)) : asked;
  const isNamed = isTitled && (isOfGroup || isOnPage);
  if (!isNamed && asked < leastAsked && !(isOnPage && words >= leastAsked)) return 0;
  return (
    3 * asked +
    weights.words * words +
    (a.id === b.id ? weights.id : 0) +
    (isTitled ? weights.title : 0) +
    (isOfGroup ? weights.group : 0) +
    (isOnPage ? weights.page : 0)
  );
}

function sharedOf(one: Weighed, other: Weighed): number {
  let shared = 0;
  for (const [text, weight] of one.texts) shared += Math.min(weight, other.texts.get(text) ?? 0);
  return one.total + other.total === 0 ? 0 : (2 * shared) / (one.total + other.total);
}

function wordsIn(asked: Weighed): string[] {
  asked.words ??= [...asked.texts.keys()].flatMap(stemsOf);
  return asked.words;
}
