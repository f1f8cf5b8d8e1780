import { expect, it } from 'vitest';
import { closest } from './closest.ts';

const names = ['infrastructure/senior', 'infrastructure/staff', 'support/staff', 'leadership/director'];

it.each([
  ['infrastructure/stafff', ['infrastructure/staff', 'infrastructure/senior']],
  ['Infrastructure/Staff', ['infrastructure/staff', 'support/staff']],
  ['infra/senior', ['infrastructure/senior']],
  ['leadership/directer', ['leadership/director']],
  ['something else altogether', []],
  ['', []],
])('%s is near to %j', (wanted, near) => {
  expect(closest(wanted, names).slice(0, near.length || 3)).toEqual(near);
});

it('gives no more than asked for', () => {
  expect(closest('aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], 2)).toEqual(['aaab', 'aaac']);
});
