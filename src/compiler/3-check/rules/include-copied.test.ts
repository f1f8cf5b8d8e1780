import { describe, expect, it } from 'vitest';
import { found } from '../found.fixture.ts';

const text = '- Tastes every barrel once a week\n- Writes down what was tasted\n';

describe('includes that hold the same', () => {
  it('are one finding that points at all of them', () => {
    expect(found('include-copied', { 'assets/includes/a.md': text, 'assets/includes/b.md': text, 'assets/includes/c.md': text })).toEqual([
      'a.md:1 b.md:1 c.md:1',
    ]);
  });

  it.each([
    ['differ in one letter', { 'assets/includes/a.md': text, 'assets/includes/b.md': text.replace('week', 'weak') }],
    [
      'only hold a place',
      {
        'assets/includes/a.md': '#### Tasting of every barrel in the cellar\n\nTBD\n',
        'assets/includes/b.md': '#### Tasting of every barrel in the cellar\n\nTBD\n',
      },
    ],
    ['are pages', { 'content/a.md': text, 'content/b.md': text }],
  ])('are none when they %s', (_, files) => {
    expect(found('include-copied', files)).toEqual([]);
  });
});
