/** A ladder as the one who matches sees it: no keys, ids that tell nothing, no order but that of a real document. */
import { newDice } from '../handbook/dice.ts';
import type { Grid } from './grid.ts';

export interface Item {
  id: string;
  text: string;
  area: string | null;
  /** Where in its area, from 0 to 1; null where the order is not the document's. */
  position: number | null;
  links: string[];
  strand: null;
}

export interface Match {
  from: string;
  to: string;
  /** From 0 to 1. */
  confidence: number;
}

/** The levels from the lowest on; gives the matches of each level with the next. */
export type Aligner = (levels: Item[][]) => Match[][];

export interface Hidden {
  levels: Item[][];
  /** From an id back to the place in the grid's cells. */
  cellOf: Map<string, number>;
}

export function hide(grid: Grid, seed: number): Hidden {
  const dice = newDice(seed);
  const cellOf = new Map<string, number>();
  const levels = grid.levels.map((_, level) => {
    const places = [...grid.cells.keys()].filter((place) => grid.cells[place]?.level === level);
    return (grid.inOrder ? places : dice.shuffle(places)).flatMap((place, index): Item[] => {
      const cell = grid.cells[place];
      if (!cell) return [];
      const id = `${level}-${index}`;
      cellOf.set(id, place);
      return [
        { id, text: cell.text, area: cell.area, position: grid.inOrder ? placeInArea(grid, place) : null, links: cell.links, strand: null },
      ];
    });
  });
  return { levels, cellOf };
}

function placeInArea({ cells }: Grid, place: number): number {
  const here = cells[place];
  const area = [...cells.keys()].filter((other) => cells[other]?.level === here?.level && cells[other]?.area === here?.area);
  return area.indexOf(place) / Math.max(1, area.length - 1);
}
