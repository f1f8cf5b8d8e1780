/** One page a level; a key is a competency, under an area that stays visible. */
import type { Area, Graph, Level, Statement } from '../../src/compiler/graph.ts';
import { slug } from '../../src/compiler/key.ts';
import { compiledLadder, isManagement } from './compiled.ts';
import { differs, type Grid, type Loaded, type Yaml } from './grid.ts';

/** Spelled differently at some levels, as `rows_named_differently_at_some_levels` of EXPECTED.yaml says. */
const sameKey: Record<string, string> = {
  architecture: 'architecture-design',
  'strategy-and-change-management': 'strategy',
  'hiring-and-talent-management': 'hiring-and-talent-development',
};
/** One competency at the lowest level that is two above it. */
const unsureKeys: [string, string][] = [
  ['agility-innovation', 'agility'],
  ['agility-innovation', 'innovation'],
];

export function dropbox(graph: Graph, expected: Yaml, counts: Yaml): Loaded {
  const framework = graph.frameworks[0]?.id ?? '';
  const key = (area: Area, level: Level, statement: Statement) => {
    const name = nameOf(graph, area, level, statement);
    return name === null ? null : (sameKey[slug(name)] ?? slug(name));
  };
  const area = ({ row, title, under }: Area) => (row === 'direction' ? title : under);
  const individual = compiledLadder(graph, { framework, levels: (level) => !isManagement(level), key, area });
  const managers = compiledLadder(graph, { framework, levels: isManagement, key, area });
  return {
    grids: [
      { source: 'dropbox', use: 'tuning', ladder: 'individual', ...individual, unsureKeys },
      { source: 'dropbox', use: 'tuning', ladder: 'managers', ...managers },
    ],
    warnings: [
      ...differs('dropbox, levels', individual.levels.length + managers.levels.length, 12),
      ...differs('dropbox, rows as spelled', Object.keys(counts).length, expected.rows),
      ...countsOf([individual, managers], counts),
    ],
  };
}

/** Two places where the compiler does not see a heading yet, read by hand: one split over two bold runs, one marked up as a list item. */
function nameOf(graph: Graph, area: Area, level: Level, statement: Statement): string | null {
  const place = graph.statements.filter((one) => one.area === area.id).indexOf(statement);
  if (area.row === 'software-design' && level.title.startsWith('IC2') && place === 2) return 'architecture';
  if (area.row === 'direction' && level.title.startsWith('M6')) return place === 0 ? null : 'agility';
  return area.rowTitle;
}

/** Statements by key and level, against `competency_by_level`, whose keys are "area / competency". */
function countsOf(ladders: Pick<Grid, 'levels' | 'cells'>[], counts: Yaml): string[] {
  const expected = new Map<string, number>();
  for (const [name, byLevel] of Object.entries(counts)) {
    const key = slug(name.slice(name.indexOf(' / ') + 3));
    for (const [level, count] of Object.entries(byLevel as Record<string, number>)) {
      const id = `${sameKey[key] ?? key} at ${level}`;
      expected.set(id, (expected.get(id) ?? 0) + count);
    }
  }
  const found = new Map<string, number>();
  for (const { levels, cells } of ladders) {
    for (const cell of cells) {
      const id = `${cell.key} at ${levels[cell.level]?.split(' ')[0]}`;
      found.set(id, (found.get(id) ?? 0) + 1);
    }
  }
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((id) =>
    differs(`dropbox, ${id}`, found.get(id) ?? 0, expected.get(id) ?? 0),
  );
}
