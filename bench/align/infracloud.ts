/** One page a level; a key is a heading with a list of long statements. */
import type { Graph } from '../../src/compiler/graph.ts';
import { compiledLadder } from './compiled.ts';
import { differs, fullRows, type Loaded, type Yaml } from './grid.ts';

export function infracloud(graph: Graph, expected: Yaml): Loaded {
  const ladder = compiledLadder(graph, { framework: graph.frameworks[0]?.id ?? '', levels: () => true });
  return {
    grids: [{ source: 'infracloud', use: 'measuring', ladder: 'engineering', ...ladder }],
    warnings: [
      ...differs('infracloud, levels', ladder.levels.length, expected.levels),
      ...differs('infracloud, rows', fullRows(ladder).length, new Set(ladder.cells.map((cell) => cell.key)).size),
    ],
  };
}
