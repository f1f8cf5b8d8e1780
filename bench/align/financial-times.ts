/** One competency for each level and theme; a key is a theme. The two tracks part after the third level: each is a ladder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { differs, fullRows, type Loaded, type Yaml } from './grid.ts';

interface Family {
  levels: { id: string }[];
  competencies: { level: string; theme: string; summary: string }[];
}

const ladders = {
  individual: ['junior', 'engineer', 'senior-1', 'senior-2-ic', 'principal-ic'],
  managers: ['senior-1', 'senior-2-pm', 'principal-pm', 'tech-director'],
};

export function financialTimes(folder: string, expected: Yaml): Loaded {
  const family = parse(readFileSync(join(folder, 'data/job-families/engineering.yml'), 'utf8')) as Family;
  const grids = Object.entries(ladders).map(([ladder, levels]) => ({
    source: 'financial times',
    use: 'measuring' as const,
    ladder,
    levels,
    cells: family.competencies
      .map(({ level, theme, summary }) => ({ level: levels.indexOf(level), key: theme, area: null, text: summary.trim(), links: [] }))
      .filter((cell) => cell.level >= 0),
  }));
  return {
    grids,
    warnings: [
      ...differs('financial times, levels', family.levels.length, expected.levels),
      ...differs('financial times, cells', family.competencies.length, expected.cells),
      ...differs('financial times, levels in ladders', new Set(Object.values(ladders).flat()).size, expected.levels),
      ...grids.flatMap((grid) => differs(`financial times, ${grid.ladder}, rows`, fullRows(grid).length, expected.rows_with_all_levels)),
    ],
  };
}
