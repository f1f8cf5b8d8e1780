/**
 * The hard case: no key names a competency across the levels. Pairs were labelled by reading
 * (../truth/infrastructure-strands.yaml); areas are visible, as on the pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Graph } from '../../src/compiler/graph.ts';
import { compiledLadder } from './compiled.ts';
import type { Loaded, Truth } from './grid.ts';

interface Step {
  from: string;
  to: string;
  pairs: [string, string][];
  merges: [string, string][];
  splits: [string, string][];
  unsure: [string, string][];
}

export function infrastructure(graph: Graph): Loaded {
  const steps = parse(readFileSync(join(import.meta.dirname, '../truth/infrastructure-strands.yaml'), 'utf8')) as Step[];
  const framework = 'infrastructure';
  const wanted = [...new Set(steps.flatMap((step) => [step.from, step.to]))].map((name) => `${framework}/${name}`);
  const { levels, cells } = compiledLadder(graph, {
    framework,
    levels: (level) => wanted.includes(level.id),
    // A statement is named by its row and its place there, as in the file of labels. Values are word for word alike.
    key: (area, level, statement) => {
      const place = graph.statements.filter((one) => one.area === area.id).indexOf(statement) + 1;
      return area.kind === 'values' ? null : `${level.id} ${area.row} ${place}`;
    },
    area: (area) => area.rowTitle,
  });
  const places = new Map(cells.map((cell, index) => [cell.key, index]));
  const warnings: string[] = [];
  const placesOf = (step: Step, pairs: [string, string][]): [number, number][] =>
    pairs.flatMap(([from, to]) => {
      const [below, above] = [places.get(`${framework}/${step.from} ${from}`), places.get(`${framework}/${step.to} ${to}`)];
      if (below !== undefined && above !== undefined) return [[below, above]];
      warnings.push(`infrastructure, ${step.from} to ${step.to}: no statement for ${from}, ${to}`);
      return [];
    });
  const truth: Truth = {
    pairs: steps.flatMap((step) => placesOf(step, [...step.pairs, ...step.merges, ...step.splits])),
    unsure: steps.flatMap((step) => placesOf(step, step.unsure)),
  };
  return { grids: [{ source: 'infrastructure', use: 'measuring', ladder: framework, levels, cells, truth, inOrder: true }], warnings };
}
