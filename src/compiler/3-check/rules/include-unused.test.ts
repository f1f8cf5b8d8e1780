import { describe, expect, it } from 'vitest';
import { findingsOf, found } from '../found.fixture.ts';

const page = (target: string) => `---\ntitle: "Cellar Career Framework: Senior"\n---\n\n## Craft\n\n{{% include "${target}" %}}\n`;
const used = { 'content/senior.md': page('includes/tasting.md'), 'assets/includes/tasting.md': '- Tastes every barrel' };

describe('an include that nobody takes in', () => {
  it('is found, one that is taken in is not', () => {
    expect(found('include-unused', { ...used, 'assets/includes/old.md': '- Mends the press' })).toEqual(['old.md:1']);
  });

  it('is told from the one that holds the same', () => {
    const [one] = findingsOf('include-unused', { ...used, 'assets/includes/old.md': '- Tastes every barrel' });
    expect(one?.hint).toContain('the same as "tasting.md"');
    expect(one?.related.map(({ file }) => file)).toEqual(['assets/includes/tasting.md']);
  });

  it('is found where only such a one takes it in', () => {
    const chain = { 'assets/includes/old.md': '{{% include "includes/older.md" %}}', 'assets/includes/older.md': '- Mends the press' };
    expect(found('include-unused', { ...used, ...chain })).toEqual(['old.md:1', 'older.md:1']);
  });

  it.each([
    ['through another', 'content/other.md', '---\ntitle: Other\n---\n\n{{% include "includes/middle.md" %}}\n'],
    ['by a page about something else', 'content/lunch.md', '---\ntitle: Lunch\n---\n\n{{< include "includes/old.md" >}}\n'],
    ['by a shortcode nobody knows', 'content/lunch.md', '---\ntitle: Lunch\n---\n\n{{< card-from file="includes/old.md" >}}\n'],
  ])('is not one that is taken in %s', (_, path, text) => {
    const files = {
      ...used,
      'assets/includes/middle.md': '{{% include "includes/old.md" %}}',
      'assets/includes/old.md': '- Mends the press',
    };
    expect(found('include-unused', { ...files, [path]: text })).not.toContain('old.md:1');
  });

  it('is not a page in a folder of which nothing is taken in', () => {
    expect(found('include-unused', { ...used, 'assets/pictures/README.md': 'How pictures are made here.' })).toEqual([]);
  });
});
