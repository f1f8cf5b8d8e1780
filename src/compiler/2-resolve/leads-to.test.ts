import { describe, expect, it } from 'vitest';
import { readLeadsTo } from './leads-to.ts';

describe('where a level leads', () => {
  it('is told by "via", each way with its track', () => {
    expect(
      readLeadsTo(
        'From here people go on to more craft (via the Staff Engineer level) or to leading people (via the Engineering Manager role).',
      ),
    ).toEqual([
      { text: 'Staff Engineer', track: 'individual' },
      { text: 'Engineering Manager', track: 'management' },
    ]);
  });

  it.each([
    ['They can be promoted to Staff Engineer.', 'Staff Engineer'],
    ['A Senior progresses to the Staff level after some years.', 'Staff'],
  ])('is told by a verb: %s', (text, to) => expect(readLeadsTo(text)).toEqual([{ text: to, track: 'individual' }]));

  it('is told once, however often it is said', () => {
    expect(readLeadsTo('They can be promoted to Staff. Some progress to Staff (via the Staff level).')).toHaveLength(1);
  });

  it.each(['They become experts in pressing.', 'They are promoted to the world at fairs.', 'They own the press.'])(
    'is not told by the same words about something else: %s',
    (text) => expect(readLeadsTo(text)).toEqual([]),
  );
});
