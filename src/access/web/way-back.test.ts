import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signInAddress, wayBack } from './way-back.ts';

const origin = 'https://gradus.example';

describe('the way back after a sign-in', () => {
  it('leads to where somebody wanted to be', () => {
    expect(wayBack('/people/4f?on=2031-04-05&q=a%26b#line-12', origin)).toBe('/people/4f?on=2031-04-05&q=a%26b#line-12');
    expect(wayBack(new URL(signInAddress('/people?q=a&b#c'), origin).searchParams.get('to'), origin)).toBe('/people?q=a&b#c');
    expect(signInAddress('/')).toBe('/sign-in');
  });

  it.each([
    null,
    undefined,
    '',
    'people',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/./\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    '/sign-in?to=/sign-in',
    '/first',
    '/api/v1/session',
  ])('leads nowhere but home with %j', (wanted) => {
    expect(wayBack(wanted, origin)).toBe('/');
  });

  it('stays on this site, whatever stands in the address', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('/', '\\', '.', '@', ':', '\t', 'evil.example', '%2F', '?', '#')).map((parts) => `/${parts.join('')}`),
    );
    fc.assert(
      fc.property(text, (wanted) => {
        expect(new URL(wayBack(wanted, origin), origin).origin).toBe(origin);
      }),
      { numRuns: 2000 },
    );
  });
});
