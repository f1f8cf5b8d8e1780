/** Which area of the later state is which of the earlier one, where both stand at what is one level, role or family. */

import { shareOf } from '../align/share.ts';
import { stemsOf } from '../align/words.ts';
import { groupBy } from '../group.ts';
import { titleKey } from '../key.ts';
import { bestFirst, type Scored } from './best-first.ts';
import type { Known, KnownArea } from './known.ts';

interface Filled {
  area: KnownArea;
  texts: string[];
  place: number;
}

/** Half of the name, or half of what stands in it, or the one place that is left. */
const leastScore = 0.5;

/**
 * Later area by the id of the earlier one.
 * @param holders later level, role or family by the id of the earlier one
 */
export function matchAreas(before: Known, after: Known, holders: ReadonlyMap<string, string>): Map<string, string> {
  const [old, now] = [filledOf(before), filledOf(after)];
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const take = (one: Filled, other: Filled) => {
    found.set(one.area.id, other.area.id);
    taken.add(other.area.id);
  };
  for (const [holder, own] of old) {
    const others = now.get(holders.get(holder) ?? '') ?? [];
    const isSame = own.length === others.length && own.every(({ area }, index) => isNamedAs(area, others[index]?.area));
    if (isSame) {
      for (const [index, one] of own.entries()) if (others[index]) take(one, others[index]);
      continue;
    }
    const candidates: Scored<Filled>[] = own.flatMap((one) =>
      others.map((other) => ({ before: one, after: other, score: likeness(one, other) })).filter(({ score }) => score >= leastScore),
    );
    bestFirst(candidates, ({ before: one, after: other }) => take(one, other));
    const [gone, come] = [own.filter(({ area }) => !found.has(area.id)), others.filter(({ area }) => !taken.has(area.id))];
    const [last, only] = [gone[0], come[0]];
    // The one that went and the one that came at the same place, of as many: it is called otherwise and says otherwise.
    if (
      last &&
      only &&
      gone.length === 1 &&
      come.length === 1 &&
      own.length > 1 &&
      own.length === others.length &&
      last.place === only.place
    )
      take(last, only);
  }
  return found;
}

function isNamedAs(area: KnownArea, other: KnownArea | undefined): boolean {
  return area.id === other?.id && area.title === other.title && area.under === other.under;
}

function filledOf({ areas, statements }: Known): Map<string, Filled[]> {
  const texts = groupBy(statements, ({ area }) => area);
  const byHolder = groupBy(areas, ({ holder }) => holder);
  return new Map(
    [...byHolder].map(([holder, own]) => [
      holder,
      own.map((area, place) => ({ area, place, texts: (texts.get(area.id) ?? []).map(({ text }) => text) })),
    ]),
  );
}

function likeness(one: Filled, other: Filled): number {
  const [a, b] = [titleKey(one.area.title), titleKey(other.area.title)];
  const ofTitle = a === b ? 1 : 0.8 * shareOf(stemsOf(a), stemsOf(b));
  const ofGroup = titleKey(one.area.under ?? '') === titleKey(other.area.under ?? '') ? 0.3 : 0;
  const ofPlace = one.place === other.place ? 0.05 : 0;
  const ofTexts = 1.2 * shareOf(one.texts, other.texts);
  const own = Math.max(ofTitle, ofTexts);
  return own < leastScore ? 0 : ofTitle + ofTexts + ofGroup + ofPlace;
}
