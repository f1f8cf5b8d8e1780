import type { Cell, Table } from '../1-parse/block.ts';
import { titleKey } from '../key.ts';
import { areaKindOf } from '../words.ts';
import { type AreaDraft, type HolderDraft, newArea, newHolder } from './draft.ts';
import type { GridEntry, LevelGrid } from './grid.ts';
import { nothingYet, proseToStatements, readAreaBlocks } from './read-area.ts';
import { claim, originOf, type Reading, type Source } from './reading.ts';

/** Adds what a table of levels and areas holds to the levels of the page, new ones where it names new ones. */
export function readGridInto(holders: HolderDraft[], grid: LevelGrid, table: Table, reading: Reading, source: Source): void {
  claim(reading, source, table.at, 'heading');
  const holderOf = (title: string, cell: Cell): HolderDraft => {
    const known = holders.find((holder) => titleKey(holder.title) === titleKey(title));
    if (known) return known;
    const holder = newHolder(title, '', cell.at.line);
    holders.push(holder);
    return holder;
  };
  for (const { title, cell } of grid.levels) holderOf(title, cell);
  for (const entry of grid.entries) readEntry(holderOf(entry.level, entry.cell), entry, reading, source);
}

function readEntry(holder: HolderDraft, entry: GridEntry, reading: Reading, source: Source): void {
  const { cell } = entry;
  if (cell.inline.text === '' || nothingYet.test(cell.inline.text)) return;
  if (entry.whole) {
    holder.summary.push(cell.inline.text);
    return;
  }
  const area = areaOf(holder, entry, source);
  const inside = { reading, holder, area, names: () => false };
  readAreaBlocks(inside, cell.blocks, source, null);
  if (area.statements.length === 0) proseToStatements(reading, area, area.prose);
}

function areaOf(holder: HolderDraft, entry: GridEntry, source: Source): AreaDraft {
  const known = holder.areas.find((area) => area.title === entry.area && area.under === entry.under);
  if (known) return known;
  const area = newArea(entry.area, areaKindOf(entry.area), entry.under, originOf(source, entry.cell.at));
  holder.areas.push(area);
  return area;
}
