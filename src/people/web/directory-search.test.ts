import { expect, it } from 'vitest';
import { directoryAddress } from './addresses.ts';
import { askedOf } from './directory-search.ts';

it('asks for what the address names, and for nothing that it does not know', () => {
  expect(askedOf({})).toEqual({});
  expect(askedOf({ q: '  ', unit: '', state: 'anything' })).toEqual({});
  expect(askedOf({ q: ' ada ', post: 'level:harbour/pilot', state: 'leave', on: '2031-04-05' })).toEqual({
    query: 'ada',
    post: 'level:harbour/pilot',
    state: 'leave',
    on: '2031-04-05',
  });
});

it('has an address for each choice, in which an id keeps its slashes', () => {
  expect(directoryAddress()).toBe('/people');
  expect(directoryAddress({ q: undefined, post: 'level:harbour/pilot', unit: '' })).toBe('/people?post=level:harbour/pilot');
});
