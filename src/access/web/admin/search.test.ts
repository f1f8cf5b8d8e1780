import { describe, expect, it } from 'vitest';
import { accountsAsked, dutiesAsked } from './search.ts';

const person = '01936f2e-7a30-7000-8000-00000000000a';

describe('what an address asks', () => {
  it('is what is chosen in it', () => {
    expect(accountsAsked({ q: 'ada', duty: 'auditor' })).toEqual({ query: 'ada', duty: 'auditor' });
    expect(accountsAsked({ duty: 'any' })).toEqual({ duty: 'any' });
    expect(dutiesAsked({ q: ' ', duty: 'people-partner', state: 'over', person })).toEqual({
      duty: 'people-partner',
      state: 'over',
      person,
    });
  });

  it('passes over what makes no sense, so that the page is shown all the same', () => {
    expect(accountsAsked({ q: '', duty: 'king', state: 'over' })).toEqual({});
    expect(dutiesAsked({ duty: 'any', state: 'often', person: "x' OR 1" })).toEqual({});
    expect(dutiesAsked({ q: 'x'.repeat(300) }).query).toHaveLength(200);
  });
});
