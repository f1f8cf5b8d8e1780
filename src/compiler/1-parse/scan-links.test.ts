import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../../../test/shared.ts';
import { readFolder } from '../../platform/folder.ts';
import type { Block, Inline } from './block.ts';
import { parsePage } from './parse.ts';
import { type ScannedLink, scanLinks, scanUndefinedLinks } from './scan-links.ts';

const targets = (source: string) => scanLinks(source).map(({ target }) => target);

describe('the links of a page, scanned', () => {
  it.each([
    ['several in a sentence', 'See [a](/a), [b](b.md "B") and [c]( <c d> ).', ['/a', 'b.md', 'c d']],
    ['with brackets in them', '[a [b] c](d_(e)) [\\]](f)', ['d_(e)', 'f']],
    ['around an image', '[![a](b.png)](c)', ['c']],
    ['inside the words of what is then none', '[a [b](c) d](e)', ['c']],
    ['over two lines', '[a\nb](c\n"d")', ['c']],
    ['not in code', '`[a](b)` ``[c](d)` [e](f)`` ` [g](h)', ['h']],
    ['not in code fences', '```\n[a](b)\n```\n[c](d)\n~~~\n[e](f)\n', ['d']],
    ['not in comments', 'a <!-- [a](b) --> [c](d)\n\n<!--\n\n[e](f)\n\n-->\n', ['d']],
    ['not in front matter', '---\ntitle: "[a](b)"\n---\n[c](d)', ['d']],
    ['not where they are broken', '[a] (b) [c](d e) ](f) [g](h', []],
    ['not with a mark left open above', '- `a\n- [b](c) `d\n', ['c']],
    ['in tables and headings', '# [a](b)\n\n| [c](d) | `e |\n|---|---|\n| [f](g) | ` |\n', ['b', 'd', 'g']],
    ['in HTML', '<p>a <A class="x" href="b#c">d</A> <a href=\'e\'>f</a></p>', ['b#c', 'e']],
    ['given by name', 'See [a][b].\n\n[b]: /c#d "E"\n[^1]: note\n', ['/c#d']],
    ['made by a shortcode', '[a]({{< ref "b.md#c" >}})', ['{{< ref "b.md#c" >}}']],
  ])('%s', (_, source, expected) => {
    expect(targets(source)).toEqual(expected);
  });

  it.each([
    ['and nowhere given', 'See [the plan][plan] and [it][].\n', ['plan']],
    ['however its letters are written', 'See [a][The  Plan].\n\n[the plan]: /b\n', []],
    ['not in code', '`[a][b]`, ``x [c][d]``\n\n```\n[e][f]\n```\n', []],
    ['not where it is an index, a picture or a note', 'x[i][j] [a][b][c] ![d][e] [f][^1] [0][1]\n', ['b']],
    ['not where the brackets are meant', '\\[a][b] [c] [d]\n', []],
  ])('by a name, %s', (_, source, expected) => {
    expect(scanUndefinedLinks(source).map(({ target }) => target)).toEqual(expected);
  });

  it('by a name, say where it stands', () => {
    expect(scanUndefinedLinks('---\ntitle: x\n---\n- See [a][b c].\n')).toEqual([
      { target: 'b c', at: { line: 4, column: 11, endLine: 4, endColumn: 14 } },
    ]);
  });

  it('say where they stand', () => {
    const [link] = scanLinks('---\ntitle: x\n---\n\ntext\r\n- [a](/b#c) d\n');
    expect(link).toEqual({ target: '/b#c', at: { line: 6, column: 7, endLine: 6, endColumn: 11 } });
  });
});

describeWithShared('corpus', 'on real pages a scan finds', (corpus) => {
  const folder = readFolder(corpus);
  const inInline = ({ links }: Inline) => links.map(({ target }) => target);
  const inBlock = (block: Block): string[] => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return inInline(block.inline);
    if (block.kind === 'list') return block.items.flatMap((item) => [...inInline(item.inline), ...item.blocks.flatMap(inBlock)]);
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => inInline(cell.inline));
    return block.kind === 'quote' ? block.blocks.flatMap(inBlock) : [];
  };
  const pages = folder.files().flatMap((path) => {
    const source = folder.read(path) ?? '';
    const page = /\.(?:md|erb)$/u.test(path) ? parsePage(path, source) : null;
    return page?.dialect === 'markdown' ? [{ path, source, page }] : [];
  });

  it(`the links that parsing finds, on ${pages.length} of them`, () => {
    expect(pages.length).toBeGreaterThan(150);
    let count = 0;
    for (const { path, source, page } of pages) {
      const lines = source.split('\n');
      // Parsing leaves out what is given by name, and the tags among Markdown.
      const isOfMarkdown = ({ at }: ScannedLink) =>
        !/href\s?=\s?["']?$|^ {0,3}\[[^\]]*\]:\s*<?$/u.test((lines[at.line - 1] ?? '').slice(0, at.column - 1));
      const scanned = scanLinks(source);
      const parsed = page.blocks.flatMap(inBlock);
      const extra = scanned.filter(isOfMarkdown).filter(({ target }) => {
        const index = parsed.indexOf(target);
        if (index !== -1) parsed.splice(index, 1);
        return index === -1;
      });
      const missing = parsed.filter((target) => !scanned.some((link) => link.target === target));
      expect({ path, extra, missing }).toEqual({ path, extra: [], missing: [] });
      count += scanned.length;
    }
    expect(count).toBeGreaterThan(2_000);
  });
});
