/** Arrow keys from cell to cell, for whoever is in one already; Tab goes through everything as on any page. */
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** From a link or button in a cell to the first of the next cell that has one, in the direction of the arrow. */
export function moveByCell(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
  if (!step || !cell || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const [across, down] = step;
  const { rows } = event.currentTarget;
  const start = (cell.parentElement as HTMLTableRowElement).rowIndex;
  let row = start + down;
  let column = cell.cellIndex + across;
  while (row >= 0 && row < rows.length && column >= 0 && column < (rows[start]?.cells.length ?? 0)) {
    const next = [...(rows[row]?.cells[column]?.querySelectorAll<HTMLElement>('a, button') ?? [])].find((one) => one.checkVisibility());
    if (next) {
      event.preventDefault();
      next.focus();
      return;
    }
    row += down;
    column += across;
  }
}
