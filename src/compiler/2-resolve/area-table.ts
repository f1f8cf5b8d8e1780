import type { Cell, Table } from '../1-parse/block.ts';
import type { Settings } from '../settings.ts';
import { describes, headsAreas, namesExpectation } from '../words.ts';
import { isGridLevel, sentenceWords, spread } from './grid.ts';
import { nothingYet } from './read-area.ts';

/** One row of a table below a level: an area, and what is expected there. */
export interface AreaRow {
  area: string;
  under: string | null;
  cell: Cell;
}

const mostAreaWords = 9;
const fewestRows = 2;

/**
 * Reads a table that stands below the name of one level: a row an area, a column what is expected
 * there. Of several columns the head must say which one that is; null when the table is none.
 */
export function readAreaTable(table: Table, settings: Settings): AreaRow[] | null {
  const [head, ...rows] = spread(table);
  const width = head?.length ?? 0;
  if (!head || width < 2 || rows.length < fewestRows) return null;
  const text = (row: (typeof rows)[number], x: number) => row[x]?.cell.inline.text ?? '';
  if (head.slice(1).filter((place) => isGridLevel(place?.cell.inline.text ?? '', settings)).length > 1) return null;
  if (rows.filter((row) => isGridLevel(text(row, 0), settings)).length > 1) return null;
  const said = expectedColumn();
  if (said < 1) return null;
  const label = labelColumn(said);
  const named = rows.filter((row) => isAreaName(text(row, label)));
  const texts = named.map((row) => text(row, said)).filter((one) => one !== '' && !nothingYet.test(one));
  const sentences = texts.filter((one) => one.split(' ').length >= sentenceWords).length;
  if (named.length < fewestRows || named.length * 2 <= rows.length || sentences * 2 < texts.length || sentences === 0) return null;
  let under: string | null = null;
  return rows.flatMap((row): AreaRow[] => {
    if (label > 0) under = text(row, 0) || under;
    const cell = row[said]?.cell;
    return cell && isAreaName(text(row, label)) ? [{ area: text(row, label), under, cell }] : [];
  });

  /** The column that says what is expected, by its head or, beside a column of areas, as the other one. */
  function expectedColumn(): number {
    const titles = (head ?? []).map((place) => place?.cell.inline.text ?? '');
    const sure = titles.findLastIndex((title, x) => x > 0 && namesExpectation(title));
    if (sure > 0 || !titles.some((title, x) => x < 2 && headsAreas(title))) return sure;
    return width === 2 ? 1 : titles.findLastIndex((title, x) => x > 0 && describes(title));
  }

  /** "Craft | Testing | ...", with "Craft" over several rows: the second column names the areas. */
  function labelColumn(last: number): number {
    const groups =
      rows.some((row) => row[0] && (!row[0].own || text(row, 0) === '')) || new Set(rows.map((row) => text(row, 0))).size < rows.length;
    return last > 1 && groups && rows.every((row) => isAreaName(text(row, 1))) ? 1 : 0;
  }
}

function isAreaName(text: string): boolean {
  return /\p{L}/u.test(text) && text.split(/\s+/u).length <= mostAreaWords && !/[.!?;,]$/u.test(text);
}
