/** Where an arrow key leads on the picture of a lattice: along the rows and up and down the columns, as the boxes lie. */
import type { Box } from './lattice-layout.ts';

/** null: nobody stands in that direction, or the key is none of these. */
export function walk(boxes: ReadonlyMap<string, Box>, from: string, key: string): string | null {
  const own = boxes.get(from);
  if (!own) return null;
  const others = [...boxes].filter(([id]) => id !== from);
  const row = others.filter(([, box]) => box.y === own.y);
  const ofRow = [...row, [from, own] as const].toSorted(([, a], [, b]) => a.x - b.x);
  if (key === 'ArrowRight')
    return nearest(
      row.filter(([, box]) => box.x > own.x),
      own,
    );
  if (key === 'ArrowLeft')
    return nearest(
      row.filter(([, box]) => box.x < own.x),
      own,
    );
  if (key === 'Home') return ofRow[0]?.[0] ?? null;
  if (key === 'End') return ofRow.at(-1)?.[0] ?? null;
  if (key === 'ArrowUp')
    return inNextRow(
      others.filter(([, box]) => box.y < own.y),
      own,
    );
  if (key === 'ArrowDown')
    return inNextRow(
      others.filter(([, box]) => box.y > own.y),
      own,
    );
  return null;
}

type Entry = readonly [string, Box];

/** Straight on where somebody stands in the column, however far; else whoever is nearest in the next row. */
function inNextRow(others: readonly Entry[], own: Box): string | null {
  const sameColumn = others.filter(([, box]) => box.x === own.x);
  if (sameColumn.length > 0) return nearest(sameColumn, own);
  const away = Math.min(...others.map(([, box]) => Math.abs(box.y - own.y)));
  return nearest(
    others.filter(([, box]) => Math.abs(box.y - own.y) === away),
    own,
  );
}

function nearest(others: readonly Entry[], own: Box): string | null {
  const distance = ([, box]: Entry) => Math.abs(box.x - own.x) + Math.abs(box.y - own.y);
  return others.toSorted((a, b) => distance(a) - distance(b) || a[1].x - b[1].x)[0]?.[0] ?? null;
}
