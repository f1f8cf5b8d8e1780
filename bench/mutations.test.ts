import { describe, expect, it } from 'vitest';
import { codes } from '../src/compiler/codes.generated.ts';
import { foundAfter, plants, unplantable } from './mutations.ts';

/** What falls in grade also stands elsewhere on its ladder, so that others seem to skip it. */
const withOthers: readonly string[] = ['grade-falls'];

describe('a defect planted in the clean example', () => {
  it('is there for every code', () => expect([...Object.keys(plants), ...unplantable].sort()).toEqual([...codes.keys()].sort()));

  it('finds nothing where none is planted', () => expect(foundAfter(() => {})).toEqual([]));

  it.each(Object.keys(plants))('%s is found, and nothing else', (code) => {
    const found = [...new Set(foundAfter(plants[code] ?? (() => {})).map((one) => one.split(' ')[0]))];
    if (withOthers.includes(code)) expect(found).toContain(code);
    else expect(found).toEqual([code]);
  });
});
