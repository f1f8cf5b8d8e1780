import { describe, expect, it } from 'vitest';
import { found } from '../found.fixture.ts';

const page = (rest: string) => `---\ntitle: "Cellar Career Framework: Senior"\n---\n\n## Craft\n\n- Keeps the presses clean\n\n${rest}`;
const sections = (rest: string) => found('section-empty', { 'content/senior.md': page(rest) });

describe('a section without a word', () => {
  it.each([
    ['at the end', '## Further reading\n'],
    ['before the next', '## Further reading\n\n## See also\n\nThe cellar book.\n'],
    ['that holds a comment only', '## Further reading\n\n<!-- later -->\n'],
  ])('is found %s', (_, rest) => {
    expect(sections(rest)).toEqual(['senior.md:9']);
  });

  it.each([
    ['holds sections of its own', '## Further reading\n\n### Books\n\nThe cellar book.\n'],
    ['holds a shortcode', '## Further reading\n\n{{< books >}}\n'],
    ['holds an include', '## Further reading\n\n{{% include "a.md" %}}\n'],
    ['holds "TBD"', '## Further reading\n\nTBD\n'],
  ])('is none that %s', (_, rest) => {
    expect(sections(rest)).toEqual([]);
  });

  it('is no second finding where an area is empty', () => {
    const text = page('## Technical Competencies\n');
    expect(found('area-empty', { 'content/senior.md': text })).toHaveLength(1);
    expect(found('section-empty', { 'content/senior.md': text })).toEqual([]);
  });
});
