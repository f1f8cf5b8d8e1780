/** The figures as text. */
import type { Grid } from './grid.ts';
import { bySource, type Reading, type SourceScore } from './reading.ts';
import { macro, type Pair, type Ratios, ratios, sum } from './score.ts';

export function table(baseline: Reading[], ours: Reading[]): string {
  const sources = bySource(baseline);
  const gradus = bySource(ours);
  const line = (cells: string[]) =>
    `${cells
      .map((cell, index) =>
        index === 0 ? cell.padEnd(34) : index === 1 ? cell.padEnd(10) : cell.padStart(index === 3 || index === 7 ? 12 : 9),
      )
      .join('')
      .trimEnd()}\n`;
  const head = ['source', 'use', 'pairs', ...['baseline', 'gradus'].flatMap((name) => [name, 'P', 'R', 'F1']), 'gain'];
  const cells = (said: string, { precision, recall, f1 }: Ratios) => [said, percent(precision), percent(recall), percent(f1)];
  const rows = [...sources].map(([name, { use, tally }]) => {
    const theirs = ratios(tally);
    const found = gradus.get(name)?.tally;
    return line([
      name,
      use,
      String(tally.wanted),
      ...cells(`${tally.right}/${tally.said}`, theirs),
      ...(found ? [...cells(`${found.right}/${found.said}`, ratios(found)), gain(ratios(found), theirs)] : []),
    ]);
  });
  const means = (['tuning', 'measuring'] as const).flatMap((use) => {
    const names = [...sources].filter(([, one]) => one.use === use).map(([name]) => name);
    if (names.length === 0) return [];
    const mean = (of: Map<string, SourceScore>) => macro(names.flatMap((name) => of.get(name) ?? []).map((one) => ratios(one.tally)));
    const total = (of: Map<string, SourceScore>) => sum(names.flatMap((name) => of.get(name)?.tally ?? []));
    const all = total(sources);
    return line([
      `macro average over ${names.length}`,
      use,
      String(all.wanted),
      ...cells(`${all.right}/${all.said}`, mean(sources)),
      ...cells(`${total(gradus).right}/${total(gradus).said}`, mean(gradus)),
      gain(mean(gradus), mean(sources)),
    ]);
  });
  return [line(head), ...rows, ...means].join('');
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function gain(ours: Ratios, theirs: Ratios): string {
  const points = 100 * (ours.f1 - theirs.f1);
  return `${points < 0 ? '' : '+'}${points.toFixed(1)}`;
}

/** Every pair that is wrong, and every statement that is matched with nothing right. */
export function misses({ grid, steps }: Reading): string[] {
  const { source, ladder, levels, cells } = grid;
  const shown = (place: number) => `[${cells[place]?.key}] ${cells[place]?.text}`;
  return steps.flatMap(({ level, wrong, pairs }) => {
    const at = `${source}, ${ladder}, ${levels[level]} to ${levels[level + 1]}`;
    const confidence = ([from, to]: Pair) => pairs.find(({ pair }) => pair[0] === from && pair[1] === to)?.confidence.toFixed(2);
    return [
      ...wrong.map((pair) => `${at}: wrong (${confidence(pair)})\n    ${shown(pair[0])}\n    ${shown(pair[1])}\n`),
      ...missing(
        grid,
        level,
        pairs.map((one) => one.pair),
      ).map((pair) => `${at}: missing\n    ${shown(pair[0])}\n    ${pair[1].map(shown).join('\n    ')}\n`),
    ];
  });
}

/** Statements that are matched with nothing right, each with what it could be matched with. */
function missing({ cells, truth }: Grid, level: number, said: Pair[]): [from: number, to: number[]][] {
  const isSaid = (from: number, to: number) => said.some((pair) => pair[0] === from && pair[1] === to);
  return [...cells.keys()].flatMap((from): [number, number[]][] => {
    if (cells[from]?.level !== level) return [];
    const could = truth
      ? truth.pairs.filter((pair) => pair[0] === from).map(([, to]) => to)
      : [...cells.keys()].filter((to) => cells[to]?.level === level + 1 && cells[to]?.key === cells[from]?.key);
    return could.length === 0 || could.some((to) => isSaid(from, to)) ? [] : [[from, could]];
  });
}

/** Of matches with about the same confidence, how many are right: that is what a confidence should say. */
export function confidences(ours: Reading[]): string {
  const bins = Array.from({ length: 10 }, (_, index) => index / 10);
  const shares = (['tuning', 'measuring'] as const).map((use) => {
    const steps = ours.filter(({ grid }) => grid.use === use).flatMap((reading) => reading.steps);
    return bins.map((from) => {
      const inBin = (confidence: number) => Math.min(9, Math.floor(confidence * 10)) === Math.round(from * 10);
      const of = (verdict: 'right' | 'wrong') =>
        steps.reduce((all, step) => all + step.pairs.filter((one) => one.verdict === verdict && inBin(one.confidence)).length, 0);
      const [right, wrong] = [of('right'), of('wrong')];
      return right + wrong === 0 ? '-' : `${right}/${right + wrong} ${percent(right / (right + wrong))}`;
    });
  });
  const line = (cells: string[]) =>
    `${cells
      .map((cell) => cell.padEnd(20))
      .join('')
      .trimEnd()}\n`;
  return [
    line(['confidence from', 'tuning', 'measuring']),
    ...bins.map((from, bin) => line([from.toFixed(1), ...shares.map((share) => share[bin] ?? '')])),
  ].join('');
}
