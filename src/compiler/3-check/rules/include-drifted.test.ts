import { describe, expect, it } from 'vitest';
import { findingsOf, found } from '../found.fixture.ts';

const lines = [
  'Tastes every barrel at least once a week',
  'Writes down what was tasted and by whom',
  'Says when a barrel is ready to be drawn',
  'Keeps the cups of the tasting room clean',
  'Calls a second taster when in any doubt',
];
const list = (items: string[]) => `${items.map((item) => `- ${item}`).join('\n')}\n`;
const page = (body: string) => `---\ntitle: "Cellar Career Framework: Staff"\n---\n\n## Craft\n\n${body}`;
const include = { 'assets/includes/tasting.md': list(lines) };
const other = 'Calls the owner of the cellar when in any doubt';

describe('a copy of an include', () => {
  it('is found when most of its lines are the same and some are not', () => {
    const files = { ...include, 'content/staff.md': page(list([...lines.slice(0, 4), other])) };
    expect(found('include-drifted', files)).toEqual(['staff.md:7 tasting.md:1']);
    expect(findingsOf('include-drifted', files)[0]?.message).toContain('Of the 5 lines');
  });

  it('is found whatever the marks of the list', () => {
    const files = {
      ...include,
      'content/staff.md': page(
        lines
          .slice(1)
          .map((line) => `1. ${line}`)
          .join('\n'),
      ),
    };
    expect(found('include-drifted', files)).toEqual(['staff.md:7 tasting.md:1']);
  });

  it('is told of once where several includes are alike', () => {
    const files = { ...include, 'assets/includes/twin.md': `${list(lines)}\n`, 'content/staff.md': page(list(lines.slice(0, 4))) };
    expect(found('include-drifted', files)).toHaveLength(1);
  });

  it.each([
    ['the page takes the include in', page(`{{% include "includes/tasting.md" %}}\n\n${list(lines.slice(0, 4))}`)],
    ['few lines are the same', page(list([...lines.slice(0, 2), other, 'Decides what leaves the cellar and when']))],
    ['all lines are the same', page(list(lines))],
    ['the page is a rendering', `Cellar Career Framework: Staff\n\nCraft\n\n${list(lines.slice(0, 4)).replaceAll('- ', '• ')}`],
  ])('is none where %s', (_, text) => {
    expect(found('include-drifted', { ...include, 'content/staff.md': text })).toEqual([]);
  });

  it('is none of a short include', () => {
    expect(
      found('include-drifted', {
        'assets/includes/tasting.md': list(lines.slice(0, 3)),
        'content/staff.md': page(list(lines.slice(0, 2))),
      }),
    ).toEqual([]);
  });
});
