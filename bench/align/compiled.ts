/** Ladders of sources that the compiler reads: a row of the matrix is a key. */
import type { Area, Graph, Level, Statement } from '../../src/compiler/graph.ts';
import { type Cell, type Grid, hideTellingAreas } from './grid.ts';

interface Wanted {
  framework: string;
  levels: (level: Level) => boolean;
  /** null: no cell. */
  key?: (area: Area, level: Level, statement: Statement) => string | null;
  area?: (area: Area) => string | null;
}

export function compiledLadder(graph: Graph, wanted: Wanted): Pick<Grid, 'levels' | 'cells'> {
  const framework = graph.frameworks.find((one) => one.id === wanted.framework);
  const levels = (framework?.levels ?? []).flatMap((id) => graph.levels.filter((level) => level.id === id && wanted.levels(level)));
  const keyOf = wanted.key ?? ((area) => area.row);
  const areaOf = wanted.area ?? ((area) => area.under);
  const cells = levels.flatMap((level, index) =>
    graph.areas
      .filter((area) => area.level === level.id)
      .flatMap((area) =>
        graph.statements
          .filter((statement) => statement.area === area.id)
          .flatMap((statement): Cell[] => {
            const key = keyOf(area, level, statement);
            const { text } = statement;
            return key === null ? [] : [{ level: index, key, area: areaOf(area), text, links: linksIn(statement.markdown) }];
          }),
      ),
  );
  return { levels: levels.map((level) => level.title), cells: hideTellingAreas(cells) };
}

export const isManagement = (level: Level): boolean => level.track === 'management';

function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)[^)]*\)/gu)].flatMap(([, target]) => target ?? []);
}
