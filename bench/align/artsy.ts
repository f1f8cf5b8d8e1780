/** Tables: a key is a row's first cell. For managers a key is a column. */
import type { Graph } from '../../src/compiler/graph.ts';
import { compiledLadder, isManagement } from './compiled.ts';
import { differs, fullRows, type Loaded, type Yaml } from './grid.ts';

export function artsy(graph: Graph, expected: Yaml): Loaded {
  const framework = graph.frameworks.find((one) => one.levels.length > 0)?.id ?? '';
  const individual = compiledLadder(graph, { framework, levels: (level) => !isManagement(level) });
  const managers = compiledLadder(graph, { framework, levels: isManagement });
  return {
    grids: [
      { source: 'artsy', use: 'tuning', ladder: 'individual', ...individual },
      { source: 'artsy', use: 'tuning', ladder: 'managers', ...managers },
    ],
    warnings: [
      ...differs('artsy, levels', individual.levels.length, expected.levels),
      // Cells that hold a blank count there: a row is full when it is a row.
      ...differs('artsy, rows', new Set(individual.cells.map((cell) => cell.key)).size, expected.rows_with_all_levels),
      ...differs('artsy, managers, levels', managers.levels.length, 5),
      ...differs('artsy, managers, rows', fullRows(managers).length, 4),
    ],
  };
}
