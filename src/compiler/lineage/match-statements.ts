/**
 * Which statement of the later state is which of the earlier one. The same words in the same place come first; what is
 * left is told by the words it kept and by what stands around it, the surest first.
 */
import { wordsOf } from '../align/words.ts';
import { groupBy, groupByEach } from '../group.ts';
import { textKey } from '../key.ts';
import { bestFirst, type Scored } from './best-first.ts';
import { gapsIn } from './gaps.ts';
import type { Known } from './known.ts';
import { alike, type Weighed, weigher } from './likeness.ts';
import { type Placed, placed } from './placed.ts';

export interface Places {
  /** Later area, holder and group by the ids of the earlier ones. */
  areas: ReadonlyMap<string, string>;
  holders: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
}

/** What somebody has said of pairs of statements: an earlier id with the later one it is, or is not (`was` and `is` on two lines). */
export interface Told {
  same: Map<string, string>;
  apart: Set<string>;
}

export interface Pair {
  before: Placed;
  after: Placed;
  /** From 0 to 1. */
  confidence: number;
}

/** The least likeness of words by which two are one: in one area, at one holder, in one group, anywhere. */
const least = { area: 0.34, holder: 0.4, group: 0.5, anywhere: 0.6 } as const;
/** Between two neighbours that stayed, this is enough: something else stands where it stood, and speaks of the same. */
const leastInGap = { alone: 0.16, among: 0.24 } as const;
/** What the place adds to the likeness of words. */
const bonus = { area: 0.2, alone: 0.2, among: 0.05, holder: 0.05, group: -0.1, anywhere: -0.2 } as const;
/** Below this many words the same text elsewhere may be chance ("None"). */
const fewestWords = 4;
/** Of what many statements say, these many places are looked at. */
const mostPlaces = 40;
/** More pairs than these at one holder are not compared each with each. */
const mostPairs = 250_000;

export function matchStatements(
  before: Known,
  after: Known,
  places: Places,
  told: Told,
): { pairs: Pair[]; before: Placed[]; after: Placed[] } {
  const [old, now] = [placed(before), placed(after)];
  const [areaOf, holderOf, groupOf] = [
    (one: Placed) => places.areas.get(one.area),
    (one: Placed) => places.holders.get(one.holder),
    (one: Placed) => places.groups.get(one.group),
  ];
  const keys = new Map<Placed, string>();
  /** Its words as they are compared: without differences of case, quotes and dashes. Most statements are never asked for theirs. */
  const keyOf = (one: Placed): string => {
    const key = keys.get(one) ?? textKey(one.statement.text);
    keys.set(one, key);
    return key;
  };
  const pairs = new Map<Placed, Pair>();
  const taken = new Set<Placed>();
  const take = (one: Placed, other: Placed, confidence: number) => {
    pairs.set(one, { before: one, after: other, confidence });
    taken.add(other);
  };
  const left = () => [old.filter((one) => !pairs.has(one)), now.filter((one) => !taken.has(one))] as const;

  const later = new Map(now.map((one) => [one.statement.id, one]));
  for (const one of told.same.size === 0 ? [] : old) {
    const other = later.get(told.same.get(one.statement.id) ?? '');
    if (other && !taken.has(other)) take(one, other, 1);
  }
  sameText();
  sameWords(
    (one) => areaOf(one),
    (one) => one.area,
    1,
  );
  sameWords(
    (one) => holderOf(one),
    (one) => one.holder,
    0.97,
  );
  let weigh: ReturnType<typeof weigher> | null = null;
  const weightOf = ({ statement }: Placed): Weighed => {
    // Mostly nothing is left to be weighed, and to count the words of everything takes longer than all the rest.
    weigh ??= weigher(new Set([...old, ...now].map(({ statement }) => statement.text)));
    return weigh(statement.text);
  };

  const stayed = (one: Placed) => {
    const other = pairs.get(one)?.after;
    return other?.area === areaOf(one) ? other : undefined;
  };
  let gap = gapsIn(old, now, areaOf, stayed);
  nearest([...withinHolders(), ...elsewhereAlike()]);
  // What was found by then are neighbours as well.
  gap = gapsIn(old, now, areaOf, stayed);
  nearest([...withinHolders(), ...elsewhereNear()]);
  return { pairs: [...pairs.values()], before: old, after: now };

  /** Nearly everything, mostly: what stands once in its area, to the letter. */
  function sameText(): void {
    const [gone, come] = left();
    const open = groupBy(come, ({ statement, area }) => `${area}\n${statement.text}`);
    for (const [key, [one, ...more]] of groupBy(gone, (each) => `${areaOf(each)}\n${each.statement.text}`)) {
      const [other, ...others] = open.get(key) ?? [];
      if (one && other && more.length === 0 && others.length === 0) take(one, other, 1);
    }
  }

  function sameWords(oldKey: (one: Placed) => string | undefined, newKey: (one: Placed) => string, confidence: number): void {
    const [gone, come] = left();
    const open = groupBy(come, (one) => `${keyOf(one)}\n${newKey(one)}`);
    for (const [key, same] of groupBy(gone, (one) => `${keyOf(one)}\n${oldKey(one)}`)) {
      const others = open.get(key) ?? [];
      if (same.length === others.length || same.length * others.length > mostPairs) {
        for (const [index, one] of same.entries()) if (others[index]) take(one, others[index], confidence);
        continue;
      }
      // One of several that say the same is gone or new: which, is told by what stands beside it.
      const candidates = same.flatMap((one) => others.map((other) => ({ before: one, after: other, score: neighbours(one, other) })));
      bestFirst(candidates, ({ before: one, after: other }) => take(one, other, confidence));
    }
  }

  function neighbours(one: Placed, other: Placed): number {
    const beside = (all: Placed[], { at }: Placed, step: number) => all[at + step]?.statement.text ?? '';
    return [-1, 1].filter((step) => beside(old, one, step) === beside(now, other, step)).length;
  }

  /** The candidates at what is one level, role or family, each with each. */
  function withinHolders(): Candidate[] {
    const [gone, come] = left();
    const later = groupBy(come, ({ holder }) => holder);
    return [...groupBy(gone, holderOf)].flatMap(([holder, own]) => {
      const others = later.get(holder ?? '') ?? [];
      if (own.length * others.length > mostPairs) return sameAreaOnly(own, others);
      return own.flatMap((one) => others.flatMap((other) => scored(one, other)));
    });
  }

  function sameAreaOnly(own: readonly Placed[], others: readonly Placed[]): Candidate[] {
    const later = groupBy(others, ({ area }) => area);
    return [...groupBy(own, areaOf)].flatMap(([area, some]) => {
      const columns = later.get(area ?? '') ?? [];
      // In a list of thousands that are all new, what stands near tells as much as can be told.
      const reach = Math.max(1, Math.floor(mostPairs / Math.max(1, some.length)));
      return some.flatMap((one, index) => columns.slice(Math.max(0, index - reach), index + reach).flatMap((other) => scored(one, other)));
    });
  }

  function elsewhereAlike(): Candidate[] {
    const [gone, come] = left();
    const open = groupBy(come, keyOf);
    return gone.flatMap((one) =>
      isEnough(one) ? (open.get(keyOf(one)) ?? []).slice(0, mostPlaces).flatMap((other) => scored(one, other)) : [],
    );
  }

  /** By the rarest words that a statement has, so that not each is compared with each. */
  function elsewhereNear(): Candidate[] {
    const [gone, come] = left();
    if (gone.length === 0 || come.length === 0) return [];
    const having = groupByEach(come, (other) => weightOf(other).words.keys());
    return gone.flatMap((one) => {
      if (!isEnough(one)) return [];
      const rare = [...weightOf(one).words.keys()]
        .map((word) => having.get(word) ?? [])
        .filter(({ length }) => length > 0 && length <= mostPlaces);
      return [...new Set(rare.flat())].flatMap((other) => scored(one, other));
    });
  }

  function scored(one: Placed, other: Placed): Candidate[] {
    if (told.apart.has(`${one.statement.id}\n${other.statement.id}`)) return [];
    const words = keyOf(one) === keyOf(other) ? 1 : alike(weightOf(one), weightOf(other));
    const where = standing(one, other);
    const between = where === 'area' ? gap(one, other) : null;
    if (words < (between ? leastInGap[between] : least[where])) return [];
    return [{ before: one, after: other, words, score: words + bonus[where] + (between ? bonus[between] : 0) }];
  }

  function standing(one: Placed, other: Placed): keyof typeof least {
    if (areaOf(one) === other.area) return 'area';
    if (holderOf(one) === other.holder) return 'holder';
    return groupOf(one) === other.group ? 'group' : 'anywhere';
  }

  function nearest(candidates: readonly Candidate[]): void {
    /** The two best scores that each has. */
    const best = new Map<Placed, [number, number]>();
    for (const { before: one, after: other, score } of candidates)
      for (const side of [one, other]) {
        const [first, second] = best.get(side) ?? [0, 0];
        best.set(side, score > first ? [score, first] : [first, Math.max(second, score)]);
      }
    const rival = (side: Placed, score: number) => {
      const [first, second] = best.get(side) ?? [0, 0];
      return first === score ? second : first;
    };
    bestFirst(candidates, ({ before: one, after: other, score, words }) =>
      take(one, other, confidenceOf(words, score, Math.max(rival(one, score), rival(other, score)))),
    );
  }
}

interface Candidate extends Scored<Placed> {
  /** The likeness of the words alone. */
  words: number;
}

/** How much of what the place says counts: where a sentence stands tells which one it is, less whether it still is that one. */
const placeShare = 0.5;
/** One that leaves the next best this far behind has no rival. */
const clearLead = 0.25;

/** A likely one that another comes near to is no more sure than that leaves it. */
function confidenceOf(words: number, score: number, rival: number): number {
  const own = Math.min(1, words + placeShare * (score - words));
  const clear = Math.min(1, Math.max(0, (score - rival) / clearLead));
  return Math.max(0.05, Math.min(0.95, own * (0.6 + 0.4 * clear)));
}

function isEnough({ statement }: Placed): boolean {
  return wordsOf(statement.text).length >= fewestWords;
}
