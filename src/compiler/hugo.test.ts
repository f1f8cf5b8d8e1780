/**
 * What the two delimiters of a shortcode mean in the page is for Hugo to say. Where it is installed, the
 * same pages go through it, with the include template stated here, and through our reader; headings
 * with their anchors, and list items with their depth, must come out the same.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uniqueAnchors } from './1-parse/anchor.ts';
import type { Block } from './1-parse/block.ts';
import { type HtmlNode, parseHtmlTree } from './1-parse/html-tree.ts';
import { parsePage } from './1-parse/parse.ts';
import { scanAnchors } from './1-parse/scan-anchors.ts';

/** `%`: what the template gives is Markdown of the page. `<`: it is kept as it is, so it must render. */
const templates = {
  '%': '{{ with resources.Get (.Get 0) }}{{ .Content }}{{ end }}',
  '<': '{{ with resources.Get (.Get 0) }}{{ .Content | $.Page.RenderString (dict "display" "block") }}{{ end }}',
};
const includes: Record<string, string> = {
  'includes/first.md': '##### Harbour Trust\n\nA sentence on its own.\n\n* Keeps a log.\n* Reads the tide\n  tables.\n',
  'includes/second.md': '##### Harbour Trust\n\n1. Counts.\n   - By hand.\n     - Twice.\n1. Writes.\n',
  'includes/plain.md': '- Only a list.\n',
};
const page = (open: string, close: string) => {
  const include = (name: string) => `{{${open} include "includes/${name}.md" ${close}}}`;
  return [
    '## Staff & more!',
    `${include('first')}\n${include('second')}`,
    '- own\n- list\n  1. numbered\n  1. below',
    '## Staff & more!',
    include('plain'),
    'Setext\n------',
    '### C++, .NET — and “quotes” #1 ###',
    `* x\n* y\n  * z\n\n${include('first')}`,
    '## A heading with `code` and *emphasis*',
    '1) one\n2) two',
    '## Plain\n\n## Plain\n\n## Plain-1\n\n## Plain\n\n## ½ 🎉\n\n##\n\n## ⚓',
  ].join('\n\n');
};

const hugo = spawnSync('hugo', ['version']).status === 0;

describe('the same pages through Hugo', () => {
  if (!hugo) {
    it.skip('needs hugo, which is not installed');
    return;
  }
  for (const [open, template] of Object.entries(templates)) {
    const source = page(open, open === '%' ? '%' : '>');

    it(`{{${open} include }}: headings with their anchors, items with their depth`, () => {
      const expected = outlineOfHtml(parseHtmlTree(build(source, template), 0));
      expect(expected.headings.length).toBeGreaterThan(5);
      const ours = outlineOfBlocks(parsePage('page.md', source).blocks);
      expect(ours.items).toEqual(expected.items);
      // A rendering of its own counts its anchors anew; the page's own headings are the same either way.
      const own = (ids: string[]) => (open === '<' ? ids.filter((id) => !id.startsWith('harbour-trust')) : ids);
      expect(own(ours.headings)).toEqual(own(expected.headings));
    });
  }
});

/** What is written here with marks, Hugo makes an anchor of, marks and all. */
const marked = [
  '## See [the press](/press/old) here',
  '## **Bold** and `code` and _em_ and ~~struck~~',
  '## snake_case  and   spaces',
  '## This & that &amp; those',
  '## <a name="here"></a>Named in HTML',
  '## ![a picture](/p.png) beside',
  '## Escaped \\* star',
  '## By name [it][ref]',
  '## Own {#own-one}\n\n## Own one',
  '## Kramdown {: #kram}',
  '## Classy {.wide}',
  '## Both {#both .wide}',
  '## Trailing ##',
  '## Ü ñ 日本 — ²',
  'Two\nlines _here_\n---',
  '> ## In a quote',
  '- ## In an item',
  '<h2 id="raw">Raw</h2>',
  '[ref]: /x',
];

describe('the anchors Hugo makes', () => {
  if (!hugo) {
    it.skip('needs hugo, which is not installed');
    return;
  }
  it.each([
    ['a page that is scanned', marked.filter((line) => /^##|^\[/u.test(line))],
    ['a page that is parsed', marked],
  ])('are known, of %s', (_, lines) => {
    const source = lines.join('\n\n');
    const { headings } = outlineOfHtml(parseHtmlTree(build(source, ''), 0));
    expect(headings.length).toBeGreaterThan(10);
    const anchors = scanAnchors('page.md', source);
    expect(headings.filter((id) => !anchors.headings.includes(id) && !anchors.others.includes(id))).toEqual([]);
  });
});

function build(source: string, template: string): string {
  const site = mkdtempSync(join(tmpdir(), 'gradus-hugo-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  try {
    write(
      'config.toml',
      'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n[markup.goldmark.renderer]\nunsafe = true\n',
    );
    write('layouts/_default/single.html', '{{ .Content }}');
    write('layouts/shortcodes/include.html', template);
    for (const [path, text] of Object.entries(includes)) write(`assets/${path}`, text);
    write('content/page.md', `---\ntitle: Page\n---\n\n${source}\n`);
    execFileSync('hugo', ['--quiet'], { cwd: site });
    return readFileSync(join(site, 'public/page/index.html'), 'utf8');
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

interface Outline {
  headings: string[];
  items: { depth: number; text: string }[];
}

function outlineOfHtml(root: HtmlNode): Outline {
  const outline: Outline = { headings: [], items: [] };
  const textOf = (node: HtmlNode): string =>
    node.name === '#text'
      ? node.text
      : node.children
          .filter((child) => child.name !== 'ul' && child.name !== 'ol')
          .map(textOf)
          .join('');
  const walk = (node: HtmlNode, depth: number): void => {
    if (/^h[1-6]$/u.test(node.name)) outline.headings.push(node.attributes.id ?? '');
    if (node.name === 'li') outline.items.push({ depth, text: textOf(node).replace(/\s+/gu, ' ').trim() });
    for (const child of node.children) walk(child, node.name === 'ul' || node.name === 'ol' ? depth + 1 : depth);
  };
  walk({ ...root }, 0);
  return { ...outline, items: outline.items };
}

function outlineOfBlocks(blocks: Block[]): Outline {
  const outline: Outline = { headings: [], items: [] };
  const anchors = uniqueAnchors();
  const walk = (all: Block[], depth: number): void => {
    for (const block of all) {
      if (block.kind === 'heading') outline.headings.push(anchors(block.inline.text));
      else if (block.kind === 'include') walk(parsePage(block.target, includes[block.target] ?? '').blocks, depth);
      else if (block.kind === 'list') {
        for (const item of block.items) {
          outline.items.push({ depth: depth + 1, text: item.inline.text });
          walk(item.blocks, depth + 1);
        }
      }
    }
  };
  walk(blocks, 0);
  return outline;
}
