import { expect, it } from 'vitest';
import { isId, newIds } from './new-id.ts';

it('makes ids that differ and sort in the order in which they were made, also when the clock stands still or goes back', () => {
  const times = [5000, 5000, 4000, 5001];
  let at = 0;
  const newId = newIds(() => new Date(times[Math.min(at++ >> 12, times.length - 1)] ?? 0));
  const ids = Array.from({ length: 20_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.filter((id) => !isId(id) || id[14] !== '7' || !/[89ab]/u.test(id[19] ?? ''))).toEqual([]);
});

it('carries the moment', () => {
  const id = newIds(() => new Date('2026-01-02T03:04:05.678Z'))();
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-01-02T03:04:05.678Z'));
});
