/** What of a matrix is shown, and what is not, by the choices in the address. */
import type { Area, FrameworkView, Ref } from '../contract.ts';

export type Track = 'individual' | 'management';
type Level = FrameworkView['levels'][number];
type Row = FrameworkView['rows'][number];

export interface MatrixChoices {
  /** Ids of the areas that are shown, with commas between; all of them unless said. */
  rows?: string | undefined;
  /** Ids of layers that are left out. */
  without?: string | undefined;
  track?: Track | undefined;
  /** Ids of the levels that stay in sight. */
  pin?: string | undefined;
  density?: 'compact' | 'lines' | undefined;
}

/** More than these leave no room for the others. */
export const mostPins = 3;

export interface VisibleRow extends Row {
  /** How many statements of each cell are left out, in the order of the cells. */
  leftOut: number[];
}

export interface VisibleMatrix {
  levels: Level[];
  rows: VisibleRow[];
  pins: string[];
  /** Both, or none: most frameworks have one track and nothing to choose. */
  tracks: Track[];
  hidden: { rows: Ref[]; layers: Ref[]; levels: Ref[]; statements: number };
}

export function visibleMatrix(framework: FrameworkView, choices: MatrixChoices): VisibleMatrix {
  const tracks = tracksOf(framework.levels);
  const isOnTrack = (level: Level) => tracks.length === 0 || choices.track === undefined || trackOf(level) === choices.track;
  const isChosen = chosenRows(framework, choices.rows);
  const without = new Set(idsIn(choices.without));
  const levels = framework.levels.filter(isOnTrack);
  const onTrack = new Set(levels.map(({ id }) => id));
  const rows = framework.rows
    .filter(({ id }) => isChosen(id))
    .map((row) => {
      const cells = row.cells.filter(({ level }) => onTrack.has(level));
      const left = cells.map((cell) => ({ ...cell, areas: cell.areas.flatMap((area) => withoutLayers(area, without)) }));
      return { ...row, cells: left, leftOut: cells.map((cell, index) => countOf(cell.areas) - countOf(left[index]?.areas ?? [])) };
    });
  const shown = rows.flatMap(({ cells }) => cells).reduce((sum, { areas }) => sum + countOf(areas), 0);
  const all = framework.rows.flatMap(({ cells }) => cells).reduce((sum, { areas }) => sum + countOf(areas), 0);
  return {
    levels,
    rows,
    pins:
      levels.length > 1
        ? idsIn(choices.pin)
            .filter((id) => onTrack.has(id))
            .slice(0, mostPins)
        : [],
    tracks,
    hidden: {
      rows: framework.rows.filter(({ id }) => !isChosen(id)),
      layers: framework.layers.filter(({ id }) => without.has(id)),
      levels: framework.levels.filter((level) => !isOnTrack(level)),
      statements: all - shown,
    },
  };
}

/** The next rung of the same track (D4). */
export function nextLevel(levels: Level[], level: Level): Level | undefined {
  return levels.slice(levels.indexOf(level) + 1).find((other) => trackOf(other) === trackOf(level));
}

/** The ids in a part of the address. */
export function idsIn(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(',').filter((id) => id !== ''))];
}

/** Where an address names areas that are gone, and no other, all are shown: it is not from this handbook any more. */
function chosenRows({ rows }: FrameworkView, asked: string | undefined): (id: string) => boolean {
  if (asked === undefined) return () => true;
  const named = new Set(idsIn(asked));
  const isKnown = named.size === 0 || rows.some(({ id }) => named.has(id));
  return (id) => !isKnown || named.has(id);
}

/** Where nothing says which, a level is of the individual track. */
function trackOf({ track }: Level): Track {
  return track ?? 'individual';
}

function tracksOf(levels: Level[]): Track[] {
  const tracks = (['individual', 'management'] as const).filter((track) => levels.some((level) => trackOf(level) === track));
  return tracks.length > 1 ? tracks : [];
}

/** An area of which no statement is left goes too. */
function withoutLayers(area: Area, without: ReadonlySet<string>): Area[] {
  const statements = area.statements.filter(({ layer }) => layer === null || !without.has(layer.id));
  if (statements.length === area.statements.length) return [area];
  return statements.length === 0 ? [] : [{ ...area, statements }];
}

function countOf(areas: Area[]): number {
  return areas.reduce((sum, { statements }) => sum + statements.length, 0);
}
