import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalEmail } from './email.ts';

describe('an address that one signs in with', () => {
  it('has one way of writing', () => {
    for (const [typed, kept] of [
      ['ada@example.org', 'ada@example.org'],
      [' Ada.Lovelace+Gradus@Example.ORG ', 'ada.lovelace+gradus@example.org'],
      ['jürgen@example.org', 'jürgen@example.org'],
      ['ju\u0308rgen@example.org', 'jürgen@example.org'],
      ['ada@müller.example', 'ada@xn--mller-kva.example'],
      ['ada@xn--mller-kva.example', 'ada@xn--mller-kva.example'],
      ['ada@localhost', 'ada@localhost'],
    ] as const)
      expect([typed, normalEmail(typed)]).toEqual([typed, kept]);
  });

  it('is none that may be taken for another', () => {
    const looksAlike = [
      'аda@example.org', // the first letter is Cyrillic
      'ada@exаmple.org',
      'αda@example.org',
      'ａda@example.org', // of full width
      'adaı@example.org', // without its dot
      'adaſ@example.org', // a long s
      'ﬁna@example.org', // one letter for two
      'İda@example.org',
      'ada@example․org', // a leader in place of a dot
      'ada＠example.org',
      'a\u200bda@example.org', // nothing, as wide as that
      'a\u202eda@example.org',
      'ada@example.org\u200d',
      'а@пример.рф',
    ];
    for (const address of looksAlike) expect([address, normalEmail(address)]).toEqual([address, null]);
  });

  it('is none that is no address, or that would end a line', () => {
    const wrong = [
      '',
      '@',
      'ada',
      'ada@',
      '@example.org',
      'ada@@example.org',
      'ada@a@example.org',
      'ada lovelace@example.org',
      'ada@example.org\r\nBcc: all@example.org',
      'ada\u0000@example.org',
      'ada\u2028@example.org',
      '"ada"@example.org',
      'ada@example.org, eve@example.org',
      'ada <ada@example.org>',
      '.ada@example.org',
      'ada.@example.org',
      'a..da@example.org',
      'ada@.example.org',
      'ada@-example.org',
      'ada@example..org',
      'ada@127.1',
      'ada@2130706433',
      'ada@[::1]',
      'ada@example.org/path',
      'ada@example.org:25',
      `${'a'.repeat(65)}@example.org`,
      `ada@${'a.'.repeat(130)}org`,
      'a'.repeat(100_000),
    ];
    for (const address of wrong) expect([address.slice(0, 60), normalEmail(address)]).toEqual([address.slice(0, 60), null]);
  });

  it('stays as it is when it is written anew, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const once = normalEmail(text);
        if (once === null) return;
        expect(normalEmail(once)).toBe(once);
        expect(once).toMatch(/^[^\s@]+@[a-z\d.-]+$/u);
      }),
    );
  });
});
