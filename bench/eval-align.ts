/**
 * How many statements of one level find the same competency at the next, where one key names it at
 * both: keys are hidden, the order is shuffled. Beside Gradus stands a plain comparison of words with
 * the same assignment. Part of `npm run eval`; alone: `node bench/eval-align.ts`, with `--misses`
 * (every pair that is wrong or missing), `--confidence` (what a confidence is worth) and `--only SOURCE`. Needs ../shared/corpus.
 */
import { join } from 'node:path';
import { alignLadder } from '../src/compiler/align/ladder.ts';
import { compile } from '../src/compiler/compile.ts';
import type { Graph } from '../src/compiler/graph.ts';
import { readFolder } from '../src/platform/folder.ts';
import { sharedFolder } from '../test/shared-folder.ts';
import { alignByWords, alignByWordsWithinAreas, threshold } from './align/baseline.ts';
import type { Grid, Use } from './align/grid.ts';
import { loadGrids } from './align/grids.ts';
import type { Aligner } from './align/hide.ts';
import { above, macroOf, type Reading, readings } from './align/reading.ts';
import { confidences, misses, percent, table } from './align/table.ts';

const thresholds = Array.from({ length: 51 }, (_, index) => index / 100);

export interface AlignmentOptions {
  /** The source to print. */
  only?: string | undefined;
  misses?: boolean;
  confidence?: boolean;
}

export function alignmentReport(corpus: string, graphOf: (folder: string) => Graph, options: AlignmentOptions = {}): string {
  const { grids, warnings } = loadGrids(corpus, graphOf);
  const plain = readings(grids, alignByWords, threshold.plain);
  const withinAreas = readings(grids, alignByWordsWithinAreas, threshold.withinAreas);
  const ours = readings(grids, (levels) => alignLadder(levels).map((step) => step.matches), null);
  const isShown = ({ grid }: Reading) => options.only === undefined || grid.source.includes(options.only);
  const f1 = (use: Use) => percent(macroOf(withinAreas.filter(({ grid }) => grid.use === use)).f1);
  return [
    ...warnings.map((warning) => `warning: ${warning}\n`),
    table(plain.filter(isShown), ours.filter(isShown)),
    '\nBelow the name of an aligner: pairs that are right / pairs it said. Gain: points of F1.\n',
    `Baseline: the words of two texts are alike by more than ${threshold.plain.toFixed(2)}${better(grids, alignByWords, threshold.plain)}.\n`,
    `Kept within areas, where areas are visible, macro F1 of the baseline is ${f1('tuning')} (tuning), ${f1('measuring')} (measuring)`,
    `; more than ${threshold.withinAreas.toFixed(2)}${better(grids, alignByWordsWithinAreas, threshold.withinAreas)}.\n`,
    options.confidence ? `\n${confidences(ours.filter(isShown))}` : '',
    ...(options.misses ? ours.filter(isShown).flatMap(misses) : []),
  ].join('');
}

/** Whether another threshold does better on the tuning sources than the one chosen. */
function better(grids: Grid[], align: Aligner, chosen: number): string {
  const tuning = readings(
    grids.filter((grid) => grid.use === 'tuning'),
    align,
    null,
  );
  const f1 = (least: number) => macroOf(tuning.map((reading) => above(reading, least))).f1;
  const best = thresholds.reduce((a, b) => (f1(b) > f1(a) ? b : a), chosen);
  return best === chosen ? '' : ` (better on the tuning sources: ${best.toFixed(2)})`;
}

if (import.meta.main) {
  const corpus = sharedFolder('corpus');
  if (corpus === null) {
    process.stderr.write('eval-align needs ../shared/corpus, which is not beside this checkout.\n');
    process.exit(2);
  }
  const known = new Map<string, Graph>();
  const graphOf = (folder: string) => {
    const graph = known.get(folder) ?? compile(readFolder(join(corpus, folder))).graph;
    known.set(folder, graph);
    return graph;
  };
  const at = process.argv.indexOf('--only');
  const only = at < 0 ? undefined : process.argv[at + 1];
  const has = (option: string) => process.argv.includes(option);
  process.stdout.write(alignmentReport(corpus, graphOf, { only, misses: has('--misses'), confidence: has('--confidence') }));
}
