import type { Cell, Table } from '../1-parse/block.ts';
import { titleKey } from '../key.ts';
import type { Settings } from '../settings.ts';
import { hasLevelWord, hasNumberedPost, hasRankWord, isProperTitle } from '../words.ts';
import { endsOf, isLevelTitle } from './holders.ts';

export interface GridCell {
  cell: Cell;
  /** The cell stands here for itself; elsewhere its span only reaches over. */
  own: boolean;
}

/** One level's cell of one row of expectations. */
export interface GridEntry {
  level: string;
  area: string;
  under: string | null;
  /** The cell runs over all areas: it is said of the level as a whole. */
  whole: boolean;
  cell: Cell;
}

export interface LevelGrid {
  levels: { title: string; cell: Cell }[];
  entries: GridEntry[];
}

const mostSpan = 200;
const headRows = 3;
/** A table whose cells are mere names maps levels to each other, and expects nothing. */
export const sentenceWords = 4;
const generic =
  /^(?:job |career )?(?:levels?|grade|roles?|titles?|area|areas|competenc(?:y|ies)|skills?|category|dimension|expectations?|criteria|row|attribute|)$/iu;
const remarks = /^(?:additional )?(?:notes?|remarks|comments)\b/iu;

/** Every cell at each place it covers. */
export function spread(table: Table): GridCell[][] {
  const rows: GridCell[][] = [];
  for (const [y, row] of table.rows.entries()) {
    let x = 0;
    rows[y] ??= [];
    for (const cell of row) {
      while (rows[y]?.[x]) x++;
      for (let down = 0; down < Math.min(cell.rows, table.rows.length - y); down++) {
        rows[y + down] ??= [];
        for (let right = 0; right < Math.min(cell.columns, mostSpan); right++) {
          const line = rows[y + down];
          if (line) line[x + right] = { cell, own: down === 0 && right === 0 };
        }
      }
      x += Math.min(cell.columns, mostSpan);
    }
  }
  return rows;
}

/** Reads a table as levels x areas, levels as columns or as rows; null when it is neither. `heading` is what stands above it. */
export function readGrid(table: Table, heading: string, settings: Settings, isOfCareers = false): LevelGrid | null {
  const rows = spread(table);
  const columns = levelsAsColumns(rows, heading, settings);
  const grid = columns ?? levelsAsRows(rows, settings);
  if (!grid) return null;
  const proper = grid.levels.filter(({ title }) => settings.levels.has(titleKey(title)) || isProperTitle(title));
  if (!isOfCareers && proper.length * 2 < grid.levels.length) return null;
  const isName = (entry: GridEntry) => entry.cell.inline.text === '' || isGridLevel(entry.cell.inline.text, settings);
  const asking = new Set(grid.entries.filter((entry) => !isName(entry)).map((entry) => entry.area));
  // A column of titles says what the levels are called, not what they expect.
  const expecting = { levels: grid.levels, entries: grid.entries.filter((entry) => asking.has(entry.area)) };
  const texts = expecting.entries.map((entry) => entry.cell.inline.text).filter((text) => text.length > 3);
  const sentences = texts.filter((text) => text.split(' ').length >= sentenceWords).length;
  if (sentences * 2 >= texts.length && sentences > 0) return expecting;
  return isOfCareers && columns !== null && areShortSentences(expecting) ? expecting : null;
}

const mostAlike = 0.4;
const fewestWords = 1.5;

/** Cells of two or three words ask something too, where they are words, and hardly two of them the same. */
function areShortSentences({ levels, entries }: LevelGrid): boolean {
  const texts = entries.map((entry) => entry.cell.inline.text).filter((text) => /\p{L}{2}/u.test(text));
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0);
  const alike = texts.length - new Set(texts.map((text) => text.toLowerCase())).size;
  return (
    levels.filter(({ title }) => hasRankWord(title)).length * 2 > levels.length &&
    texts.length * 2 > entries.length &&
    alike <= texts.length * mostAlike &&
    words >= texts.length * fewestWords
  );
}

function levelsAsColumns(rows: GridCell[][], heading: string, settings: Settings): LevelGrid | null {
  for (const [y, head] of rows.slice(0, headRows).entries()) {
    const sure = head.flatMap((place, x) => (place?.own && isGridLevel(text(place), settings) ? [x] : []));
    const post = (x: number) => text(head[x]).split(/\s+/u).at(-1)?.toLowerCase();
    // "PM" beside "Associate PM" and "Senior PM" is a level as well: it names the same post.
    const posts = new Set(sure.map(post));
    const columns = head.flatMap((place, x) =>
      sure.includes(x) || (sure.length > 1 && place?.own && x > 0 && posts.has(post(x)) && text(place) !== '') ? [x] : [],
    );
    const others = head.filter((place, x) => place?.own && x > (columns[0] ?? 0) && text(place) !== '' && !columns.includes(x)).length;
    const first = columns[0];
    if (columns.length < 2 || first === undefined || first === 0 || others > columns.length / 2) continue;
    const levels = columns.map((x) => ({ title: text(head[x]), cell: head[x]?.cell as Cell }));
    const corner = text(head[first - 1]);
    let category = generic.test(corner) ? null : corner;
    if (category === null && heading !== '' && !generic.test(heading) && first === 1) category = heading;
    const entries: GridEntry[] = [];
    for (const row of rows.slice(y + 1)) {
      const label = row[first - 1];
      const spans = row.length > 1 && row.every((place) => place?.cell === row[0]?.cell);
      if (spans || (label && row.slice(first).every((place) => text(place) === ''))) {
        if (text(row[0]) !== '') category = text(row[0]);
        continue;
      }
      if (!label || text(label) === '') continue;
      const outer = first > 1 && row[0]?.cell !== label.cell ? text(row[0]) || category : category;
      for (const [index, x] of columns.entries()) {
        const place = row[x];
        if (place && !remarks.test(text(label)))
          entries.push({ level: levels[index]?.title ?? '', area: text(label), under: outer, whole: false, cell: place.cell });
      }
    }
    if (entries.length > 0) return { levels, entries };
  }
  return null;
}

function levelsAsRows(rows: GridCell[][], settings: Settings): LevelGrid | null {
  const head = rows[0];
  const sure = rows.slice(1).filter((row) => row[0]?.own && isGridLevel(text(row[0]), settings));
  // "Clerk" between "Associate" and "Senior Clerk" is a level as well.
  const first = rows.findIndex((row) => sure.includes(row));
  const ends = new Set(sure.flatMap((row) => endsOf(text(row[0]))));
  const isPlainPost = (title: string) => ends.has(title.toLowerCase());
  const named = rows.filter(
    (row, y) => sure.includes(row) || (sure.length > 1 && y >= Math.max(1, first - 1) && row[0]?.own && isPlainPost(text(row[0]))),
  );
  if (!head || named.length < 2 || named.length * 2 < new Set(rows.slice(1).map((row) => row[0]?.cell)).size) return null;
  const levels = named.map((row) => ({ title: text(row[0]), cell: row[0]?.cell as Cell }));
  const entries: GridEntry[] = [];
  const titles = new Set(levels.map(({ title }) => title));
  for (const row of rows.slice(1)) {
    const level = text(row[0]);
    if (!titles.has(level) && !isGridLevel(level, settings)) continue;
    for (const [x, place] of row.entries()) {
      if (x === 0 || !place?.own || place.cell === row[0]?.cell) continue;
      const whole = head.length > 2 && place.cell.columns >= head.length - 1;
      if (!remarks.test(text(head[x]))) entries.push({ level, area: text(head[x]), under: null, whole, cell: place.cell });
    }
  }
  return entries.length > 0 ? { levels, entries } : null;
}

export function isGridLevel(title: string, settings: Settings): boolean {
  return (
    isLevelTitle(title, settings) ||
    (title.split(/\s+/u).length <= 7 && (hasLevelWord(title) || hasNumberedPost(title)) && !/[.!?]$/u.test(title))
  );
}

function text(place: GridCell | undefined): string {
  return place?.cell.inline.text ?? '';
}
