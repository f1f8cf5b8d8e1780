import { describe, expect, it } from 'vitest';
import { found } from '../found.fixture.ts';

const page = (body: string, title = 'Senior') => `---\ntitle: "Cellar Career Framework: ${title}"\n---\n\n${body}`;
const item = '- Keeps the presses clean';

describe('a heading two levels below the one above it', () => {
  it('is found, with the one above', () => {
    const files = { 'content/senior.md': page(`## Craft\n\n${item}\n\n#### Tasting\n\n${item}\n`) };
    expect(found('heading-skipped', files)).toEqual(['senior.md:9 senior.md:5']);
  });

  it.each([
    ['goes down one level', `## Craft\n\n### Tasting\n\n${item}\n`],
    ['goes up several', `## Craft\n\n### Tasting\n\n#### Cups\n\n${item}\n\n## Tools\n\n${item}\n`],
    ['is the first', `### Craft\n\n${item}\n`],
    ['comes behind an include', `## Craft\n\n{{% include "includes/a.md" %}}\n\n#### Tasting\n\n${item}\n`],
    ['names the unit whose list follows', `## Craft\n\n${item}\n\n##### Cellar\n\n${item}\n`],
  ])('is none that %s', (_, body) => {
    expect(found('heading-skipped', { 'content/senior.md': page(body), 'assets/includes/a.md': '### A\n\n- Mends' })).toEqual([]);
  });

  it('is none that names the same unit on several pages', () => {
    const body = `## Craft\n\n${item}\n\n##### Orchard\n\n${item}\n`;
    expect(found('heading-skipped', { 'content/senior.md': page(body), 'content/staff.md': page(body, 'Staff') })).toEqual([]);
  });

  it("is nobody's business on a page that is not about careers", () => {
    expect(found('heading-skipped', { 'content/lunch.md': '---\ntitle: Lunch\n---\n\n## Soup\n\n#### Spoons\n\nAre there.\n' })).toEqual(
      [],
    );
  });
});
