import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from './runs.ts';

const nowhere = (): null => null;
const everywhere = (target: string): string => target;

describe('the markup of a statement as runs', () => {
  it.each([
    ['Plain words.', 'Plain words.', [{ text: 'Plain words.' }]],
    [
      'An *idea* and a **rule** in `code`.',
      'An idea and a rule in code.',
      [
        { text: 'An ' },
        { text: 'idea', emphasis: true },
        { text: ' and a ' },
        { text: 'rule', strong: true },
        { text: ' in ' },
        { text: 'code', code: true },
        { text: '.' },
      ],
    ],
    [
      '*An **old** rule*',
      'An old rule',
      [
        { text: 'An ', emphasis: true },
        { text: 'old', emphasis: true, strong: true },
        { text: ' rule', emphasis: true },
      ],
    ],
    [
      'See [the *log*](/log).',
      'See the log.',
      [{ text: 'See ' }, { text: 'the ', href: '/log' }, { text: 'log', emphasis: true, href: '/log' }, { text: '.' }],
    ],
    [
      'Fills [*the* name] in [1]',
      'Fills [the name] in [1]',
      [{ text: 'Fills [' }, { text: 'the', emphasis: true }, { text: ' name] in [1]' }],
    ],
    ['Salt &amp; \\*water\\*', 'Salt & *water*', [{ text: 'Salt & *water*' }]],
    ['A wrapped\n  line', 'A wrapped line', [{ text: 'A wrapped line' }]],
    ['No ![picture](x.png) here', 'No picture here', [{ text: 'No picture here' }]],
  ])('%j', (markdown, text, runs) => {
    expect(runsOf(markdown, text, everywhere)).toEqual(runs);
  });

  it('leaves tags out and never makes a link of what leads nowhere', () => {
    expect(runsOf('Go <b onclick="x()">there</b> by [ship](javascript:x())', 'Go there by ship', nowhere)).toEqual([
      { text: 'Go there by ship' },
    ]);
  });

  it('always shows the words of the graph, whatever the markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '*', '_', '`', '[', ']', '(', ')', '<', '>', '!', '&', '\\', '\n') }),
        fc.string(),
        (markdown, text) => {
          expect(
            runsOf(markdown, text, everywhere)
              .map((run) => run.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
