import { describe, expect, it } from 'vitest';
import { codes } from '../src/compiler/codes.generated.ts';
import { foundAfter, plants, unplantable } from './mutations.ts';

describe('a defect planted in the clean example', () => {
  it('is there for every code', () => expect([...Object.keys(plants), ...unplantable].sort()).toEqual([...codes.keys()].sort()));

  it('finds nothing where none is planted', () => expect(foundAfter(() => {})).toEqual([]));

  it.each(Object.keys(plants))('%s is found, and nothing else', (code) => {
    const found = [...new Set(foundAfter(plants[code] ?? (() => {})).map((one) => one.split(' ')[0]))];
    expect(found).toEqual([code]);
  });
});
