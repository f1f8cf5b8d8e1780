import type { Block, Cell, Table } from '../1-parse/block.ts';
import { titleKey } from '../key.ts';
import { areaKindOf } from '../words.ts';
import { readAreaTable } from './area-table.ts';
import { type AreaDraft, type HolderDraft, newArea, newHolder } from './draft.ts';
import type { GridEntry, LevelGrid } from './grid.ts';
import { nothingYet, proseToStatements, readAreaBlocks } from './read-area.ts';
import { claim, originOf, type Reading, type Source } from './reading.ts';

interface GridReading {
  reading: Reading;
  source: Source;
  names(text: string): boolean;
}

/** Adds what a table of levels and areas holds to the levels of the page, new ones where it names new ones. */
export function readGridInto(holders: HolderDraft[], grid: LevelGrid, table: Table, into: GridReading): void {
  const { reading, source } = into;
  claim(reading, source, table.at, 'heading');
  const holderOf = (title: string, cell: Cell): HolderDraft => {
    const known = holders.find((holder) => titleKey(holder.title) === titleKey(title));
    if (known) return known;
    const holder = newHolder(title, '', cell.at.line);
    holders.push(holder);
    return holder;
  };
  for (const { title, cell } of grid.levels) holderOf(title, cell);
  const areas = new Map(holders.map((holder) => [holder, areasOf(holder)]));
  for (const entry of grid.entries) {
    const holder = holderOf(entry.level, entry.cell);
    readEntry(holder, areas.get(holder) ?? areasOf(holder), entry, into);
  }
}

/** Reads the tables among some blocks that say, row by row, what is expected in an area; gives the other blocks. */
export function readAreaTables(holder: HolderDraft, blocks: Block[], under: string | null, into: GridReading): Block[] {
  const { reading, source } = into;
  return blocks.filter((block) => {
    const rows = block.kind === 'table' ? readAreaTable(block, reading.settings) : null;
    if (!rows) return true;
    claim(reading, source, block.at, 'heading');
    const areas = areasOf(holder);
    for (const row of rows) {
      if (row.cell.inline.text === '' || nothingYet.test(row.cell.inline.text)) continue;
      readCellInto(holder, areas, { ...row, under: row.under ?? under }, into);
    }
    return false;
  });
}

function readEntry(holder: HolderDraft, areas: Areas, entry: GridEntry, into: GridReading): void {
  const { cell } = entry;
  if (cell.inline.text === '' || nothingYet.test(cell.inline.text)) return;
  if (entry.whole) {
    holder.summary.push(cell.inline.text);
    return;
  }
  readCellInto(holder, areas, entry, into);
}

/** What one cell says joins its area: several rows of one name are one area. */
function readCellInto(
  holder: HolderDraft,
  areas: Areas,
  entry: Pick<GridEntry, 'area' | 'under' | 'cell'>,
  { reading, source, names }: GridReading,
): void {
  const { cell } = entry;
  const area = areaOf(holder, areas, entry, source);
  const part = newArea(area.title, area.kind, area.under, area.origin);
  readAreaBlocks({ reading, holder, area: part, names }, cell.blocks, source, null);
  if (part.statements.length === 0) proseToStatements(reading, part, part.prose);
  area.statements.push(...part.statements);
  area.prose.push(...part.prose);
  area.summary ??= part.summary;
  area.leadsIn ||= part.leadsIn;
  area.pointsElsewhere ||= part.pointsElsewhere;
  area.relates ||= part.relates;
}

function areaOf(holder: HolderDraft, areas: Areas, entry: Pick<GridEntry, 'area' | 'under' | 'cell'>, source: Source): AreaDraft {
  const key = keyOf(entry.area, entry.under);
  const known = areas.get(key);
  if (known) return known;
  const area = newArea(entry.area, areaKindOf(entry.area), entry.under, originOf(source, entry.cell.at));
  holder.areas.push(area);
  areas.set(key, area);
  return area;
}

/** The areas of a holder by their names, so that a long table costs no more than its length. */
type Areas = Map<string, AreaDraft>;

function areasOf(holder: HolderDraft): Areas {
  return new Map(holder.areas.toReversed().map((area) => [keyOf(area.title, area.under), area]));
}

function keyOf(title: string, under: string | null): string {
  return JSON.stringify([title, under]);
}
