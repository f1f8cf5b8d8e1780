/** How well it is found what became of each statement, beside what was labelled by hand. */
import { knownOf } from '../src/compiler/lineage/known.ts';
import { type LineageStep, lineageOf, sureFrom } from '../src/compiler/lineage/lineage.ts';
import { graphOf, type History, labelledHistories, type PlacedStatement, placedIn, type Step } from './lineage-truth.ts';

/** One statement that became another, by their places. */
interface Link {
  step: string;
  from: PlacedStatement;
  to: PlacedStatement;
}

export interface LineageScore {
  /** Statements that stayed word for word where they were, and how many of these were found to be the same. */
  unchanged: number;
  kept: number;
  /** All other links that were labelled; that were found; and that were found and labelled. */
  labelled: number;
  found: number;
  right: number;
  /** How many of the links found are asked of a person, and how many of those that are not are wrong. */
  asked: number;
  silent: number;
  wrong: Link[];
  missed: Link[];
  wrongSilent: number;
}

const none = (): LineageScore => ({
  unchanged: 0,
  kept: 0,
  labelled: 0,
  found: 0,
  right: 0,
  asked: 0,
  silent: 0,
  wrong: [],
  missed: [],
  wrongSilent: 0,
});

/** @param unsure whether entries that careful readers may label otherwise count as well */
export function scoreHistories(corpus: string, histories: readonly History[], unsure: boolean): LineageScore {
  const total = none();
  for (const history of histories)
    for (const step of history.steps) {
      const [before, after] = [graphOf(corpus, history, step.from), graphOf(corpus, history, step.to)];
      const lineage = lineageOf(knownOf(before), knownOf(after));
      scoreStep(
        total,
        `${history.history.split('/').at(-1)} ${step.from}-${step.to}`,
        step,
        placedIn(before),
        placedIn(after),
        lineage.statements,
        unsure,
      );
    }
  return total;
}

function scoreStep(
  total: LineageScore,
  name: string,
  step: Step,
  before: PlacedStatement[],
  after: PlacedStatement[],
  found: readonly LineageStep[],
  unsure: boolean,
): void {
  const [then, now] = [byPlace(before), byPlace(after)];
  const [thenById, nowById] = [byId(before), byId(after)];
  const linkKey = (from: PlacedStatement, to: PlacedStatement) => `${from.id}\n${to.id}`;
  const links = new Map<string, Link>();
  const kept = new Map<string, Link>();
  const ignored = new Set<PlacedStatement>();
  const named = new Set<PlacedStatement>();
  for (const entry of step.entries) {
    const [from, to] = [placesOf(entry.from, then), placesOf(entry.to, now)];
    for (const one of [...from, ...to]) {
      named.add(one);
      if (entry.unsure && !unsure) ignored.add(one);
    }
    for (const a of from) for (const b of to) (entry.kind === 'kept' ? kept : links).set(linkKey(a, b), { step: name, from: a, to: b });
  }
  for (const a of before) {
    if (named.has(a)) continue;
    const b = after.find((other) => !named.has(other) && other.text === a.text && isSameArea(step, a, other));
    if (b) kept.set(linkKey(a, b), { step: name, from: a, to: b });
  }
  const guessed = new Map<string, { link: Link; confidence: number }>();
  for (const one of found)
    for (const from of one.before)
      for (const to of one.after) {
        const [a, b] = [thenById.get(from), nowById.get(to)];
        if (a && b) guessed.set(linkKey(a, b), { link: { step: name, from: a, to: b }, confidence: one.confidence });
      }
  const counts = ({ from, to }: Link) => !ignored.has(from) && !ignored.has(to);
  total.unchanged += kept.size;
  for (const key of kept.keys()) if (guessed.has(key)) total.kept++;
  for (const [key, link] of links) {
    if (!counts(link)) continue;
    total.labelled++;
    if (guessed.has(key)) total.right++;
    else total.missed.push(link);
  }
  for (const [key, { link, confidence }] of guessed) {
    if (kept.has(key) || !counts(link)) continue;
    total.found++;
    if (confidence < sureFrom) total.asked++;
    else total.silent++;
    if (!links.has(key)) {
      total.wrong.push(link);
      if (confidence >= sureFrom) total.wrongSilent++;
    }
  }
}
const byPlace = (all: PlacedStatement[]) => new Map(all.map((one) => [one.place, one]));
const byId = (all: PlacedStatement[]) => new Map(all.map((one) => [one.id, one]));
const placesOf = (places: readonly (string | number)[] = [], all: Map<string, PlacedStatement>) =>
  places.flatMap((place) => all.get(String(place)) ?? []);
function isSameArea({ areas = [] }: Step, a: PlacedStatement, b: PlacedStatement): boolean {
  return a.area.name === b.area.name || areas.some(([from, to]) => a.area.line === from && b.area.line === to);
}

export { labelledHistories };
