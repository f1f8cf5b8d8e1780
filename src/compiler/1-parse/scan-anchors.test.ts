import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../../../test/shared.ts';
import { readFolder } from '../../platform/folder.ts';
import type { Block } from './block.ts';
import { type ParsedPage, parsePage } from './parse.ts';
import { scanAnchors } from './scan-anchors.ts';
import { scanHeadings } from './scan-headings.ts';
import { maskShortcodes } from './shortcode.ts';

function headingsOf({ blocks }: ParsedPage): string[] {
  const inside = (block: Block): string[] => {
    if (block.kind === 'heading') return [block.anchor];
    if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(inside));
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(inside));
    return block.kind === 'quote' ? block.blocks.flatMap(inside) : [];
  };
  return blocks.flatMap(inside);
}

const scan = (source: string) => scanHeadings(source, maskShortcodes(source))?.map(({ anchor }) => anchor) ?? null;

describe('the headings of a page, scanned', () => {
  it.each([
    ['plain', '# Press house\n\ntext\n## Tools & spares\n', ['press-house', 'tools--spares']],
    ['twice', '## A\n\n## A\n\n## A-1\n\n## A\n', ['a', 'a-1', 'a-1-1', 'a-2']],
    ['with marks', '## *The* `press` [here](/x "y") ##\n', ['the-press-here']],
    ['with an anchor of their own', '## A {#b .c}\n\n## A\n\n## D {: #e}\n', ['b', 'a', 'e']],
    ['beside code', '# A\n\n```sh\n# b\n```\n\n~~~~\n# c\n~~~\n# d\n~~~~\n\n- e\n\n  ```\n  # f\n  ```\n', ['a']],
    ['beside comments and shortcodes', '# A\n<!-- b -->\n## C\n{{< d\n  e="#f"\n>}}\n## G {{< h >}}\n', ['a', 'c', 'g']],
    ['of nothing', '#\n\n##  \n\n#a\n\n####### b\n', ['heading', 'heading-1']],
    ['below tags, after a blank line', '<div>\na\n</div>\n\n# B\n', ['b']],
    ['with carriage returns', '# A\r\n\r\n<div>\r\n</div>\r\n\r\n## B\r\n', ['a', 'b']],
  ])('%s', (_, source, anchors) => {
    expect(scan(source)).toEqual(anchors);
    expect(headingsOf(parsePage('a.md', source))).toEqual(anchors);
  });

  it.each([
    ['underlined', 'A\n---\n'],
    ['in a list', '- # A\n'],
    ['in a quote', '> # A\n'],
    ['far in', '- a\n\n      # B\n'],
    ['right below a tag', '<div>\n# A\n'],
    ['in HTML', '<h2>A</h2>\n'],
    ['beside a table in HTML', '<table>\n\n# A\n\n</table>\n'],
    ['in a comment of several lines', '<!--\n# A\n-->\n'],
    ['after code in a list that ends before it', '- a\n  ```\n- b\n\n# C\n'],
  ])('are left to the parser: %s', (_, source) => {
    expect(scan(source)).toBeNull();
  });

  const pieces = [
    ...['# A\n', '## B\n', '### C & `d` [e](f)\n', '## G {#g}\n', '## H {: #h}\n', '## I ##\n', '#', '##', '######', '####### j\n'],
    ...[
      ' ',
      '  ',
      '    ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '- ',
      '* ',
      '+ ',
      '1. ',
      '10) ',
      '> ',
      '- [ ] ',
      'text\n',
      'text',
      '---\n',
      '===\n',
      '-\n',
    ],
    ...[
      '```\n',
      '```sh\n',
      '````\n',
      '~~~\n',
      '~~',
      '<div>\n',
      '</div>\n',
      '<span>\n',
      '<br>',
      '<h2>k</h2>\n',
      '<!-- l -->\n',
      '<!-- ',
      '-->',
    ],
    ...[
      '{{< m >}}',
      '{{% n "#o" %}}\n',
      '{{< p\n>}}',
      '| q | r |\n',
      '|---|---|\n',
      '`',
      '*',
      '_',
      '\\',
      '&amp;',
      '***\n',
      '[s]: t\n',
      '**u**\n',
    ],
  ];

  it('are those of the parser, whatever the page, or left to it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const source = `# T\n${parts.join('')}`;
        const found = scan(source);
        if (found) expect(found).toEqual(headingsOf(parsePage('a.md', source)));
      }),
      { seed: 20_240_304, numRuns: 5_000 },
    );
  });
});

describe('the anchors of a page', () => {
  it('are its headings, those set by hand, and what builders make of marks', () => {
    const { headings, others, includes, isOpen } = scanAnchors(
      'a.md',
      '---\ntitle: a\n---\n\n## See [the press](/press)\n\n<a name="oil"></a>\n\n<div class="b" id=\'bar\'>\n\nText.\n{: .note #tip}\n\n{{% include "c.md" %}}\n',
    );
    expect(headings).toEqual(['see-the-press']);
    expect(others).toEqual(expect.arrayContaining(['see-the-presspress', 'oil', 'bar', 'tip']));
    expect({ includes, isOpen }).toEqual({ includes: ['c.md'], isOpen: false });
  });

  it.each([
    ['a shortcode may bring more', '# A\n\n{{< crew >}}\n', true],
    ['an ERB tag may bring more', '# A\n\n<%= crew %>\n', true],
    ['a rendering marks no headings', 'A\nB\n', true],
    ['a shortcode only frames', '# A\n\n{{< alert >}}\nB\n{{< /alert >}}\n\n{{% crew %}}C{{% /crew %}}\n', false],
  ])('are all known, unless %s', (_, source, isOpen) => {
    expect(scanAnchors('a.md', source).isOpen).toBe(isOpen);
  });
});

describeWithShared('corpus', 'on real pages a scan finds', (corpus) => {
  const folder = readFolder(corpus);
  const pages = folder.files().filter((path) => /\.(?:md|html|erb)$/u.test(path));

  it('the headings that parsing finds, on most of them without parsing', () => {
    let scanned = 0;
    for (const path of pages) {
      const page = parsePage(path, folder.read(path) ?? '');
      if (page.dialect === 'text') continue;
      expect({ path, headings: scanAnchors(path, folder.read(path) ?? '').headings }).toEqual({ path, headings: headingsOf(page) });
      if (page.dialect === 'markdown' && scan((folder.read(path) ?? '').slice(page.frontMatter.end)) !== null) scanned++;
    }
    expect(scanned).toBeGreaterThan(pages.length / 2);
  });
});
