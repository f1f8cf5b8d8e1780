import { expect, it } from 'vitest';
import { arrowOf, lineOf } from './lattice-line.ts';
import { walk } from './lattice-walk.ts';

const box = (column: number, row: number) => ({ x: column * 100, y: row * 50, width: 80, height: 30 });
const boxes = new Map([
  ['top', box(0, 0)],
  ['far', box(3, 1)],
  ['left', box(0, 2)],
  ['middle', box(1, 2)],
  ['right', box(3, 2)],
  ['low', box(1, 3)],
]);

it('arrow keys go along a row, and up and down a column', () => {
  expect(walk(boxes, 'left', 'ArrowRight')).toBe('middle');
  expect(walk(boxes, 'right', 'ArrowLeft')).toBe('middle');
  expect(walk(boxes, 'left', 'ArrowUp')).toBe('top');
  expect(walk(boxes, 'middle', 'ArrowDown')).toBe('low');
  expect([walk(boxes, 'middle', 'Home'), walk(boxes, 'middle', 'End')]).toEqual(['left', 'right']);
});

it('where nobody stands in the column, the nearest of the next row is meant; at an edge one stays', () => {
  expect(walk(boxes, 'middle', 'ArrowUp')).toBe('far');
  expect(walk(boxes, 'right', 'ArrowDown')).toBe('low');
  expect(walk(boxes, 'left', 'ArrowLeft')).toBeNull();
  expect(walk(boxes, 'low', 'ArrowDown')).toBeNull();
  expect(walk(boxes, 'left', 'a')).toBeNull();
});

it('everybody can be reached from everywhere', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
  for (const start of boxes.keys()) {
    const reached = new Set([start]);
    for (const at of reached) for (const key of keys) reached.add(walk(boxes, at, key) ?? at);
    expect(reached.size).toBe(boxes.size);
  }
});

it('a line turns round corners and ends before its arrow', () => {
  const points: [number, number][] = [
    [0, 0],
    [20, 0],
    [20, 30],
  ];
  expect(lineOf(points, 6)).toBe('M0 0L13 0Q20 0 20 7L20 24');
  expect(arrowOf(points, 6)).toBe('M20 30L17 24L23 24Z');
});
