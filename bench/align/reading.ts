/** What an aligner said of the ladders, and how right it was. */
import type { Grid, Use } from './grid.ts';
import { type Aligner, hide, type Match } from './hide.ts';
import { macro, type Pair, type Ratios, ratios, type Score, scoreStep, sum, type Tally, type Verdict, verdictOn } from './score.ts';

const seed = 20_261_121;

/** One level and the next. */
export interface Step extends Score {
  level: number;
  pairs: (Match & { pair: Pair; verdict: Verdict })[];
}

export interface Reading {
  grid: Grid;
  steps: Step[];
}

export interface SourceScore {
  use: Use;
  tally: Tally;
}

/** `least`: pairs that are not above it are not said; null: every pair is. */
export function readings(grids: Grid[], align: Aligner, least: number | null): Reading[] {
  const all = grids.map((grid) => read(grid, align));
  return least === null ? all : all.map((reading) => above(reading, least));
}

function read(grid: Grid, align: Aligner): Reading {
  const { levels, cellOf } = hide(grid, seed);
  const place = (id: string) => {
    const cell = cellOf.get(id);
    if (cell === undefined) throw new Error(`${grid.source}, ${grid.ladder}: matched "${id}", which is no statement of it`);
    return cell;
  };
  const steps = align(levels).map((matches, level) =>
    stepOf(
      grid,
      level,
      matches.map((match) => {
        const pair: Pair = [place(match.from), place(match.to)];
        return { ...match, pair, verdict: verdictOn(grid, pair) };
      }),
    ),
  );
  return { grid, steps };
}

function stepOf(grid: Grid, level: number, pairs: Step['pairs']): Step {
  const score = scoreStep(
    grid,
    level,
    pairs.map((one) => one.pair),
  );
  return { ...score, level, pairs };
}

export function above({ grid, steps }: Reading, least: number): Reading {
  return {
    grid,
    steps: steps.map(({ level, pairs }) =>
      stepOf(
        grid,
        level,
        pairs.filter((one) => one.confidence > least),
      ),
    ),
  };
}

export function macroOf(some: Reading[]): Ratios {
  return macro([...bySource(some).values()].map((one) => ratios(one.tally)));
}

/** All ladders of a source count as one: the more pairs a ladder has, the more it weighs. */
export function bySource(readings: Reading[]): Map<string, SourceScore> {
  const sources = new Map<string, SourceScore>();
  for (const { grid, steps } of readings) {
    const before = sources.get(grid.source);
    sources.set(grid.source, { use: grid.use, tally: sum([...(before ? [before.tally] : []), ...steps]) });
  }
  return sources;
}
