import { expect, it } from 'vitest';
import { positionWith } from './position.fixture.ts';
import { reportingLines } from './reporting-lines.ts';

const lines = reportingLines([
  positionWith({ id: '1', person: 'top' }),
  positionWith({ id: '2', person: 'mid', manager: 'top' }),
  positionWith({ id: '3', person: 'low', manager: 'mid', until: '2024-05-31' }),
  positionWith({ id: '4', person: 'low', manager: 'top', from: '2024-06-01' }),
  positionWith({ id: '5', person: 'low', kind: 'acting', manager: 'mid', from: '2024-06-01' }),
]);

it('say who was whose manager on a day', () => {
  expect(lines.managerOn('low', '2024-05-31')).toBe('mid');
  expect(lines.managerOn('low', '2024-06-01')).toBe('top');
  expect(lines.managerOn('low', '2023-12-31')).toBeNull();
  expect(lines.managerOn('top', '2024-06-01')).toBeNull();
});

it('lead up and down', () => {
  expect(lines.lineOn('low', '2024-05-31')).toEqual(['mid', 'top']);
  expect(lines.reportsOn('top', '2024-06-01')).toEqual(['mid', 'low']);
  expect(lines.reportsOn('mid', '2024-06-01')).toEqual([]);
  expect(lines.everybodyBelow('top', '2024-05-31')).toEqual(['mid', 'low']);
});

it('end where they are no tree', () => {
  const circle = reportingLines([positionWith({ person: 'a', manager: 'b' }), positionWith({ id: 'b', person: 'b', manager: 'a' })]);
  expect(circle.lineOn('a', '2024-06-01')).toEqual(['b']);
  expect(circle.everybodyBelow('a', '2024-06-01')).toEqual(['b']);
});
