/** How well it is found what became of each statement, beside what was labelled by hand. */
import type { Host } from '../src/compiler/host.ts';
import { knownOf } from '../src/compiler/lineage/known.ts';
import { type LineageStep, lineageOf, sureFrom } from '../src/compiler/lineage/lineage.ts';
import { graphOf, type History, labelledHistories, type PlacedStatement, placedIn, type Step } from './lineage-truth.ts';
import { synthetic, syntheticKinds } from './synthetic-lineage.ts';

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
  /** How many of the links found are asked of a person. */
  asked: number;
  wrong: Link[];
  missed: Link[];
  /** Links that nobody is asked about, and that are wrong. */
  wrongSilent: number;
}

const none = (): LineageScore => ({
  unchanged: 0,
  kept: 0,
  labelled: 0,
  found: 0,
  right: 0,
  asked: 0,
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

/** Histories that the matcher was made with, those that it never saw, and edits by a script; each with its numbers. */
export function lineageReport(corpus: string, example: Host): string {
  const histories = labelledHistories();
  const [seen, unseen] = [histories.filter((one) => !one.heldOut), histories.filter((one) => one.heldOut)];
  const rows = [
    ['made with', seen, false],
    ['made with, unsure labels too', seen, true],
    ['never seen', unseen, false],
    ['never seen, unsure labels too', unseen, true],
  ] as const;
  const head = ['lineage', 'unchanged', 'kept', 'changed', 'found', 'right', 'precision', 'recall', 'asked', 'wrong unasked'];
  const table = rows.map(([name, some, unsure]) => row(name, scoreHistories(corpus, some, unsure)));
  return `${line(head)}\n${[...table, ...syntheticRows(example)].map(line).join('\n')}\n`;
}

function row(name: string, score: LineageScore): (string | number)[] {
  const { unchanged, kept, labelled, found, right, asked, wrongSilent } = score;
  return [name, unchanged, kept, labelled, found, right, percent(right, found), percent(right, labelled), asked, wrongSilent];
}

/** As many runs as make some hundred edits of each kind. */
const seeds = 12;

function syntheticRows(example: Host): (string | number)[][] {
  const total = none();
  const ofKind = new Map<string, [labelled: number, right: number]>();
  for (let seed = 1; seed <= seeds; seed++) {
    const { before, after, links } = synthetic(example, seed);
    const guessed = new Map(
      lineageOf(knownOf(before), knownOf(after)).statements.flatMap(({ before: from, after: to, confidence }) =>
        from.flatMap((a) => to.map((b) => [`${a}\n${b}`, confidence] as const)),
      ),
    );
    const labels = new Map(links.map(({ from, to, kind }) => [`${from}\n${to}`, kind]));
    for (const [link, kind] of labels) {
      const isFound = guessed.has(link);
      if (kind === 'kept') {
        total.unchanged++;
        if (isFound) total.kept++;
        continue;
      }
      const [labelled, right] = ofKind.get(kind) ?? [0, 0];
      ofKind.set(kind, [labelled + 1, right + (isFound ? 1 : 0)]);
      total.labelled++;
      if (isFound) total.right++;
    }
    for (const [link, confidence] of guessed) {
      if (labels.get(link) === 'kept') continue;
      total.found++;
      if (confidence < sureFrom) total.asked++;
      else if (!labels.has(link)) total.wrongSilent++;
    }
  }
  const kinds = syntheticKinds.map((kind): (string | number)[] => {
    const [labelled, right] = ofKind.get(kind) ?? [0, 0];
    return [`  ${kind}`, '', '', labelled, '', right, '', percent(right, labelled), '', ''];
  });
  return [row(`example, ${seeds} scripted edits`, total), ...kinds];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function line(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(32) : String(cell).padStart(index > 7 ? 14 : 11)))
    .join('')
    .trimEnd();
}
