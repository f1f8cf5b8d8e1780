/** Lists under the headings of levels, and a table of product marketing. */
import type { Graph } from '../../src/compiler/graph.ts';
import { compiledLadder, isManagement } from './compiled.ts';
import { differs, fullRows, type Loaded, type Yaml } from './grid.ts';

const departments = 'content/departments';

function frameworkOf(graph: Graph, page: string): string {
  return graph.levels.find((level) => level.page === `${departments}/${page}`)?.framework ?? '';
}

/** Contributors of engineering, product and support: what is asked at all levels is no level. */
export function sourcegraphLists(graph: Graph, expected: Yaml): Loaded {
  const pages = {
    engineering: 'engineering/dev/career-development/framework.md',
    product: 'product/career-development/framework.md',
    support: 'technical-success/support/career-growth/cs-career-framework.md',
  };
  const grids = Object.entries(pages).map(([ladder, page]) => ({
    source: 'sourcegraph lists',
    use: 'tuning' as const,
    ladder,
    ...compiledLadder(graph, { framework: frameworkOf(graph, page), levels: (level) => !isManagement(level) && level.order > 0 }),
  }));
  return {
    grids,
    warnings: grids.flatMap((grid) => [
      ...differs(`sourcegraph, ${grid.ladder}, rows`, fullRows(grid).length, expected.rows_with_all_levels),
      ...differs(`sourcegraph, ${grid.ladder}, levels`, grid.levels.length, grid.ladder === 'product' ? 4 : 5),
    ]),
  };
}

export function productMarketing(graph: Graph, expected: Yaml): Loaded {
  const framework = frameworkOf(graph, 'marketing/career-development/product-marketing-framework.md');
  const ladder = compiledLadder(graph, { framework, levels: () => true });
  return {
    grids: [{ source: 'sourcegraph, product marketing', use: 'measuring', ladder: 'product marketing', ...ladder }],
    warnings: [
      ...differs('product marketing, levels', ladder.levels, expected.levels),
      ...differs('product marketing, rows', fullRows(ladder).length, expected.rows_with_all_levels),
    ],
  };
}
