/** How well it is found what became of each statement, beside what was labelled by hand. */
import type { Graph } from '../src/compiler/graph.ts';
import type { Host } from '../src/compiler/host.ts';
import { knownOf } from '../src/compiler/lineage/known.ts';
import { type LineageStep, lineageOf, sureFrom } from '../src/compiler/lineage/lineage.ts';
import { type Labels, labelsOf } from './lineage-labels.ts';
import { graphOf, type History, labelledHistories } from './lineage-truth.ts';
import { replayed } from './replay-lineage.ts';
import { synthetic, syntheticKinds } from './synthetic-lineage.ts';

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
  /** Links that nobody is asked about, and that are wrong. */
  wrongUnasked: number;
}

const none = (): LineageScore => ({ unchanged: 0, kept: 0, labelled: 0, found: 0, right: 0, asked: 0, wrongUnasked: 0 });

/** @param unsure whether entries that careful readers may label otherwise count as well */
export function scoreHistories(corpus: string, histories: readonly History[], unsure: boolean): LineageScore {
  const total = none();
  for (const history of histories)
    for (const step of history.steps) {
      const [before, after] = [graphOf(corpus, history, step.from), graphOf(corpus, history, step.to)];
      score(total, labelsOf(step, before, after, unsure), guessedIn(before, after));
    }
  return total;
}

/** Links by the ids of both sides, on two lines, with how sure each is. */
function guessedIn(before: Graph, after: Graph): Map<string, number> {
  const steps: LineageStep[] = lineageOf(knownOf(before), knownOf(after)).statements;
  return new Map(
    steps.flatMap(({ before: from, after: to, confidence }) => from.flatMap((a) => to.map((b) => [`${a}\n${b}`, confidence] as const))),
  );
}

function score(total: LineageScore, { kept, links, isIgnored }: Labels, guessed: ReadonlyMap<string, number>): void {
  total.unchanged += kept.size;
  for (const link of kept) if (guessed.has(link)) total.kept++;
  for (const link of links) {
    if (isIgnored(link)) continue;
    total.labelled++;
    if (guessed.has(link)) total.right++;
  }
  for (const [link, confidence] of guessed) {
    if (kept.has(link) || isIgnored(link)) continue;
    total.found++;
    if (confidence < sureFrom) total.asked++;
    else if (!links.has(link)) total.wrongUnasked++;
  }
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
  return `${line(head)}\n${[...table, ...syntheticRows(example)].map(line).join('\n')}\n\n${replayTable(corpus, histories)}`;
}

function row(name: string, score: LineageScore): (string | number)[] {
  const { unchanged, kept, labelled, found, right, asked, wrongUnasked } = score;
  return [name, unchanged, kept, labelled, found, right, percent(right, found), percent(right, labelled), asked, wrongUnasked];
}

/** As many runs as make some hundred edits of each kind. */
const seeds = 12;

function syntheticRows(example: Host): (string | number)[][] {
  const total = none();
  const ofKind = new Map<string, [labelled: number, right: number]>();
  for (let seed = 1; seed <= seeds; seed++) {
    const { before, after, links } = synthetic(example, seed);
    const guessed = guessedIn(before, after);
    const [kept, changed] = [true, false].map((isKept) => new Set(links.filter(({ kind }) => (kind === 'kept') === isKept).map(linkOf)));
    score(total, { kept: kept ?? new Set(), links: changed ?? new Set(), isIgnored: () => false }, guessed);
    for (const link of links.filter(({ kind }) => kind !== 'kept')) {
      const [labelled, right] = ofKind.get(link.kind) ?? [0, 0];
      ofKind.set(link.kind, [labelled + 1, right + (guessed.has(linkOf(link)) ? 1 : 0)]);
    }
  }
  const kinds = syntheticKinds.map((kind): (string | number)[] => {
    const [labelled, right] = ofKind.get(kind) ?? [0, 0];
    return [`  ${kind}`, '', '', labelled, '', right, '', percent(right, labelled), '', ''];
  });
  return [row(`example, ${seeds} scripted edits`, total), ...kinds];
}

function linkOf({ from, to }: { from: string; to: string }): string {
  return `${from}\n${to}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function line(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(32) : String(cell).padStart(index > 7 ? 15 : 12)))
    .join('')
    .trimEnd();
}

/** Each history locked version by version, its questions answered as it is labelled: how many ids are those that the labels give. */
function replayTable(corpus: string, histories: readonly History[]): string {
  const cells = ['lock after a history', 'versions', 'statements', 'as labelled', 'back', 'questions'];
  const rows = histories.map((history) => {
    const { statements, agreed, back, questions, differing } = replayed(corpus, history);
    const where = differing.length > 0 ? `  not on line ${differing.join(', ')}` : '';
    return `${line([history.history.split('/').at(-1) ?? '', history.steps.length + 1, statements, agreed, back, questions])}${where}`;
  });
  return `${line(cells)}\n${rows.join('\n')}\n`;
}
