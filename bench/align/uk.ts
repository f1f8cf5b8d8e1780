/** A CSV file with a column for each level; a key is a skill. Nothing broader than a skill is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Loaded, Yaml } from './grid.ts';
import { differs } from './grid.ts';

const file = 'api/united_kingdom_government_digital_and_data_profession_capability_framework_skill/skills.csv';

export function uk(folder: string, expected: Yaml): Loaded {
  const [head = [], ...rows] = csvRows(readFileSync(join(folder, file), 'utf8'));
  const levels = expected.levels as string[];
  const at = (row: string[], column: string) => row[head.indexOf(column)]?.trim() ?? '';
  const full = rows.filter((row) => levels.every((level) => at(row, level) !== ''));
  const empty = rows.filter((row) => levels.every((level) => at(row, level) === ''));
  const cells = full.flatMap((row) =>
    levels.flatMap((level, index): Cell[] => {
      const text = listed(at(row, level));
      return text === '' ? [] : [{ level: index, key: at(row, 'Skill Name'), area: null, text, links: [] }];
    }),
  );
  return {
    grids: [{ source: 'uk', use: 'measuring', ladder: 'skills', levels, cells }],
    warnings: [
      ...differs('uk, rows with all levels', full.length, expected.rows_with_all_levels),
      ...differs('uk, rows without', empty.length, expected.rows_without_level_text),
    ],
  };
}

/** The items of the list; a cell without one only says that there is nothing to say about the level. */
function listed(text: string): string {
  const items = text.split('\n').filter((line) => line.startsWith('- '));
  return items.map((line) => line.slice(2).trim()).join('; ');
}

/** Fields in quotes may hold commas, line breaks and doubled quotes (RFC 4180). */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/u, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? plain : quoted.replace(/""/gu, '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
