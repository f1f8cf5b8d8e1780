import { describe, expect, it } from 'vitest';
import { completionAt } from './completion.ts';
import { lighthouse, marked, opened } from './lighthouse.fixture.ts';

const handbook = opened({
  ...lighthouse,
  'content/broken.md': '---\ntitle: Keeper - Broken Career Framework\n---\n\n## Light\n\n- Sees [it](#none) each day.\n',
});
function at(path: string, written: string) {
  const { text, spot } = marked(written);
  const found = completionAt(handbook, path, text, spot);
  const line = text.split('\n')[spot.line - 1] ?? '';
  return found && { written: line.slice(found.from - 1, found.to - 1), labels: found.suggestions.map(({ label }) => label), ...found };
}
const labels = (path: string, written: string) => at(path, written)?.labels ?? [];
const page = 'content/keepers/keeper.md';

describe('completion on a page', () => {
  it('gives files to include, as the page would name them', () => {
    expect(at(page, 'Text\n\n{{% include "includes/la‸" %}}')).toMatchObject({ written: 'includes/la', labels: ['includes/lamp.md'] });
    expect(labels(page, '{{< readfile file="‸" >}}')).toEqual(['includes/lamp.md']);
    expect(labels(page, '{{< figure src="‸" >}}')).toEqual([]);
  });

  it('gives pages and anchors to link to, those of levels and roles first', () => {
    const pages = at(page, 'See [the rules](/‸');
    expect(pages).toMatchObject({ written: '/' });
    expect(pages?.labels).toEqual(['/broken/', '/harbour/', '/keepers/assistant/', '/keepers/keeper/', '/keepers/rules/']);
    expect(pages?.suggestions.filter(({ first }) => !first).map(({ label }) => label)).toEqual(['/keepers/rules/']);
    expect(at(page, '[x](/keepers/rules/#fo‸')).toMatchObject({ written: 'fo' });
    expect(labels(page, '[x](/keepers/rules/#‸')).toContain('four-hours');
    expect(labels(page, '[x](#‸')).toEqual(expect.arrayContaining(['light', 'watch']));
    expect(labels(page, '[x](https://‸')).toEqual([]);
    expect(labels(page, '[x](/nowhere/#‸')).toEqual([]);
  });

  it('gives codes to leave out, those of the page first', () => {
    const found = at('content/broken.md', '<!-- gradus-ignore level-twice, anch‸');
    expect(found).toMatchObject({ written: 'anch' });
    expect(found?.suggestions.filter(({ first }) => first).map(({ label }) => label)).toEqual(['anchor-dead']);
    expect(labels(page, '---\ntitle: x\n# gradus-ignore ‸\n---\n')).toContain('front-matter-wrong');
    expect(labels(page, '<!-- gradus-ignore anchor-dead: some ‸')).toEqual([]);
  });

  it('gives names in front matter of our own', () => {
    const front = (line: string) => `---\ntitle: Keeper\ngradus:\n${line}\n---\n`;
    expect(labels(page, front('  ‸'))).toEqual(['framework', 'level', 'family', 'role', 'grade', 'track']);
    expect(at(page, front('  framework: Kee‸'))).toMatchObject({
      written: 'Kee',
      labels: expect.arrayContaining(['Keepers Career Framework']),
    });
    expect(labels(page, front('  level: ‸'))).toEqual(expect.arrayContaining(['Assistant', 'Keeper']));
    expect(labels(page, front('  role: "Har‸'))).toEqual(['Harbour Pilot', 'Harbour Master']);
    expect(labels(page, front('  track: ‸'))).toEqual(['individual', 'management']);
    expect(labels(page, '---\ntitle: ‸\n---\n')).toEqual([]);
    expect(labels(page, '---\ntitle: x\ng‸\n---\n')).toEqual(['gradus']);
  });

  it('gives nothing among words, and nowhere', () => {
    expect(at(page, 'Some ‸words')).toBeNull();
    expect(completionAt(handbook, page, 'x', { line: 50, column: 50 })).toBeNull();
  });
});

describe('completion in gradus.yaml', () => {
  const yaml = (written: string) => labels('gradus.yaml', written);
  it.each([
    ['keys', '‸', ['organisation', 'severities']],
    ['folders', 'roots:\n  - ‸', ['content', 'content/keepers']],
    ['folders in brackets', 'roots: [assets, con‸', ['content']],
    ['levels', 'levels:\n- ‸', ['Assistant', 'Keeper']],
    ['titles of areas', 'areas:\n  ‸', ['Light', 'Watch']],
    ['kinds of areas', 'areas:\n  Light: ‸', ['competency', 'nice-to-have']],
    ['addresses', 'aliases:\n  /old/: ‸', ['/harbour/']],
    ['beginnings of statements', 'strands:\n  Lamps:\n    - ‸', ['Trims the lamp at', 'Replaces the lens of']],
    ['beginnings in pairs', 'apart:\n  - [Trims the lamp at, ‸', ['Replaces the lens of']],
    ['codes, groups and folders', 'severities:\n  ‸', ['anchor-dead', 'wording', 'content/keepers']],
    ['codes below a folder', 'severities:\n  content/keepers:\n    ‸', ['anchor-dead', 'wording']],
    ['severities', 'severities:\n  anchor-dead: ‸', ['on', 'off', 'info', 'warning', 'error']],
    ['severities below a folder', 'severities:\n  content/keepers:\n    wording: o‸', ['on', 'off']],
    ['folders with owners', 'owners:\n  con‸', ['content/keepers']],
    ['folders of translations', 'translations:\n  de: con‸', ['content', 'content/keepers']],
  ])('gives %s', (_what, written, expected) => expect(yaml(written)).toEqual(expect.arrayContaining(expected)));

  it('gives nothing where a text is free', () => {
    for (const written of ['organisation: ‸', 'owners:\n  content: ‸', 'nonsense:\n  ‸', 'severities: ‸'])
      expect(yaml(written)).toEqual([]);
  });

  it('puts words in quotes that YAML would read more into', () => {
    const book = opened({
      ...lighthouse,
      'content/keepers/keeper.md': (lighthouse['content/keepers/keeper.md'] ?? '').replace('Replaces the lens', 'Replaces: the "lens"'),
    });
    const found = completionAt(book, 'gradus.yaml', 'strands:\n  Lamps:\n    - ', { line: 3, column: 7 });
    expect(found?.suggestions.map(({ text }) => text)).toContain('"Replaces: the \\"lens\\" of"');
  });
});
