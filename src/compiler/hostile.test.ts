/** Pages made to break the compiler, or broken by mistake: each gives what can be read, and a finding. */
import { describe, expect, it } from 'vitest';
import { most } from './1-parse/bounds.ts';
import { compile } from './compile.ts';
import type { Graph } from './graph.ts';
import { memoryHost } from './host.ts';

const head = '---\ntitle: Senior - Orchard Career Framework\n---\n\n## Accountability\n\n';
const tail = '\n\n## Autonomy\n\n- Prunes the trees unasked.\n';

function read(files: Record<string, string>): Graph {
  return compile(memoryHost(files)).graph;
}

const codes = (graph: Graph) => [...new Set(graph.diagnostics.map((one) => one.code))];
const texts = (graph: Graph) => graph.statements.map((one) => one.text);
const nested = (depth: number) => Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- Level ${at}\n`).join('');

describe('what stands before and after something hostile is read', () => {
  it.each([
    ['1,000 list items in each other', nested(1_000)],
    ['1,000 list items in each other on one line', '- '.repeat(1_000)],
    ['1,000 numbered items in each other on one line', '1. '.repeat(1_000)],
    ['quotes 10,000 deep', `${'>'.repeat(10_000)} a`],
    ['quotes and lists by turns', '- > '.repeat(1_000)],
    ['300 kB of open brackets', '['.repeat(300_000)],
    ['300 kB of half links', '[a](b '.repeat(50_000)],
    ['300 kB of asterisks', '* a *b **c '.repeat(30_000)],
    ['a paragraph of 300 kB', 'word '.repeat(60_000)],
    ['a heading of 300 kB', `### ${'word '.repeat(60_000)}`],
    ['a table whose cells cover everything', `<table>${'<tr><td rowspan=1000 colspan=1000>a</td></tr>'.repeat(500)}</table>`],
  ])('%s', (_, hostile) => {
    const graph = read({ 'a.md': `${head}- Keeps the tools sharp.\n\n${hostile}${tail}` });
    expect(texts(graph)).toContain('Keeps the tools sharp.');
    expect(texts(graph)).toContain('Prunes the trees unasked.');
    expect(codes(graph)).toContain('bound-reached');
  });

  it.each([
    ['NUL', '\0'.repeat(100)],
    ['bytes that are no text', Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')],
    ['lone surrogates', '\ud800 \udc00 \ud800\ud800'],
    ['shortcodes that never close', '{{% include "a.md" '.repeat(1_000)],
    ['HTML tables that never close', '<table><tr><td>'.repeat(1_000)],
    ['tags that never close', '<div><b><i>'.repeat(1_000)],
    ['a code fence that never closes... in a quote', '> ```'],
    ['only closing marks', ')]}>%}}'.repeat(1_000)],
    ['pipes', '|'.repeat(10_000)],
  ])('%s', (_, hostile) => {
    const graph = read({ 'a.md': `${head}- Keeps the tools sharp.\n\n${hostile}${tail}` });
    expect(texts(graph)).toContain('Keeps the tools sharp.');
    expect(texts(graph)).toContain('Prunes the trees unasked.');
  });
});

describe('bounds', () => {
  it('leave a page too large unread, and the others read', () => {
    const graph = read({ 'a.md': head + 'word '.repeat(4_000_000), 'b.md': `${head}- Keeps the tools sharp.\n` });
    expect(texts(graph)).toEqual(['Keeps the tools sharp.']);
    expect(graph.diagnostics).toMatchObject([{ code: 'bound-reached', file: 'a.md', line: 1 }]);
  });

  it('take a part with too many marks as plain text', () => {
    const graph = read({ 'a.md': `${head}- See ${'[a](b) '.repeat(most.marks / 2 + 1)}\n` });
    expect(texts(graph)[0]).toMatch(/^See \[a\]\(b\) \[a\]/);
    expect(codes(graph)).toEqual(['bound-reached']);
  });

  it('are far above what people write', () => {
    const links = '[a](b) '.repeat(300);
    const graph = read({ 'a.md': `${head}- Sees ${links}\n- ${'Long words '.repeat(1_000)}\n${nested(30).trim()}\n` });
    expect(graph.diagnostics).toEqual([]);
    expect(texts(graph)[0]).toMatch(/^Sees a a a/);
    expect(graph.statements[2]?.examples).toHaveLength(29);
  });

  it('let a page have more links than the stack holds arguments', () => {
    const links = `${'[a](b) '.repeat(600)}\n\n`.repeat(300);
    const page = `# Makers\n\n## Press Engineer\n\n### Responsibilities\n\n- Mends.\n\n## Career Ladder\n\n${links}`;
    expect(page.length).toBeLessThan(most.page);
    expect(read({ 'a.md': page }).links).toHaveLength(600 * 300);
  });

  it('lose no line: what is not read has its class', () => {
    const { pages } = compile(memoryHost({ 'a.md': `${head}- ${'word '.repeat(10_000)}\n\n${nested(200)}` }));
    expect(pages[0]?.lines.filter((as) => as === 'unread')).toEqual([]);
  });
});

describe('front matter', () => {
  it('that never closes is reported, and the page read from its headings', () => {
    const graph = read({
      'a.md': '---\ntitle: Orchard\n\n# Senior - Orchard Career Framework\n\n## Accountability\n\n- Keeps the tools sharp.\n',
    });
    expect(texts(graph)).toEqual(['Keeps the tools sharp.']);
    expect(codes(graph)).toEqual(['front-matter-broken']);
  });

  it.each(['---', '+++'])('of 300 kB is reported, and its title read: %s', (fence) => {
    const mark = fence === '---' ? ': ' : ' = ';
    const keys = Array.from({ length: 20_000 }, (_, at) => `key${at}${mark}${at}\n`).join('');
    const graph = read({
      'a.md': `${fence}\ntitle${mark}"Senior - Orchard Career Framework"\n${keys}${fence}\n\n## Accountability\n\n- Keeps the tools sharp.\n`,
    });
    expect(graph.levels.map((level) => level.title)).toEqual(['Senior']);
    expect(codes(graph)).toEqual(['front-matter-broken']);
  });

  it('of aliases that grow without end is reported', () => {
    const grow = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]\n`).join('');
    const graph = read({
      'a.md': `---\ntitle: Senior - Orchard Career Framework\na0: &a0 [x]\n${grow}---\n\n## Accountability\n\n- Keeps the tools sharp.\n`,
    });
    expect(texts(graph)).toEqual(['Keeps the tools sharp.']);
    expect(codes(graph)).toEqual(['front-matter-broken']);
  });
});

describe('includes', () => {
  it('of ten files that include the next ten times end, and say so', () => {
    const files = Array.from({ length: 10 }, (_, at): [string, string] => [
      `assets/${at}.md`,
      `- Does ${at}.\n\n${`{{% include "${at + 1}.md" %}}\n\n`.repeat(10)}`,
    ]);
    const graph = read({ 'a.md': `${head}{{% include "0.md" %}}${tail}`, ...Object.fromEntries(files) });
    expect(graph.statements.length).toBeLessThan(2_000);
    expect(texts(graph)).toContain('Does 9.');
    expect(texts(graph)).toContain('Prunes the trees unasked.');
    expect(codes(graph)).toContain('includes-too-many');
  });

  it.each([
    ['itself', { 'a.md': `${head}{{% include "a.md" %}}${tail}` }],
    ['one that includes it', { 'a.md': `${head}{{% include "b.md" %}}${tail}`, 'assets/b.md': '{{% include "a.md" %}}\n' }],
  ])('of a page and %s end', (_, files) => {
    const graph = read(files);
    expect(codes(graph)).toContain('include-cyclic');
    expect(texts(graph)).toContain('Prunes the trees unasked.');
  });

  it.each(['../../../etc/passwd', 'file:///etc/passwd', 'https://example.org/a.md', 'C:\\passwd'])(
    'never lead out of the handbook: %s',
    (target) => {
      const asked: string[] = [];
      const files: Record<string, string> = { 'content/a.md': `${head}{{% include "${target}" %}}${tail}` };
      const { graph } = compile({
        files: () => Object.keys(files),
        read: (path) => {
          asked.push(path);
          return files[path] ?? null;
        },
      });
      expect(codes(graph)).toContain('include-outside');
      expect([...new Set(asked)].filter((path) => path !== 'gradus.yaml' && path !== 'gradus.lock')).toEqual(['content/a.md']);
    },
  );
});

describe('HTML', () => {
  it('is read without its scripts, styles and handlers', () => {
    const graph = read({
      'a.html': `<!doctype html><html><head><script>document.title = 'Owned'</script></head><body><h1>Orchard Career Framework</h1>
<h2>Senior</h2><script>"<li>Owned by a script</li>"</script><style>li { color: owned }</style>
<ul><li>Keeps <script>owned()</script>the tools sharp.<img src=x onerror="owned()"></li></ul>
<h2>Staff</h2><ul><li><svg onload="owned()"><text>Owned</text></svg>Plans the harvest.</li></ul></body></html>`,
    });
    expect(texts(graph)).toEqual(['Keeps the tools sharp.', 'Plans the harvest.']);
    expect(JSON.stringify(graph).toLowerCase()).not.toContain('owned');
  });
});

describe('files', () => {
  it('that cannot be read are passed over', () => {
    const { graph } = compile({
      files: () => ['a.md', 'gone.md'],
      read: (path) => (path === 'a.md' ? `${head}- Keeps the tools sharp.\n` : null),
    });
    expect(texts(graph)).toEqual(['Keeps the tools sharp.']);
  });

  it('that are empty are passed over', () => {
    expect(read({ 'a.md': '', 'b.html': '', 'c.txt': '\n\n', 'gradus.yaml': '' }).diagnostics).toEqual([]);
  });

  it('and headings may be called like what every object has', () => {
    const name = '__proto__';
    const graph = read({
      [`content/${name}.md`]: `---\ntitle: Senior - ${name} Career Framework\nconstructor: x\n---\n\n## constructor\n\n- Keeps toString sharp.\n`,
    });
    expect(graph.areas.map((area) => area.row)).toEqual(['constructor']);
    expect(texts(graph)).toEqual(['Keeps toString sharp.']);
  });

  it('with CRLF read as those with LF', () => {
    const page = `# Senior - Orchard Career Framework\n\n## Accountability\n\n- Keeps the tools\n  sharp.\n\n> quoted\n${tail}`;
    const plain = compile(memoryHost({ 'a.md': page }));
    expect(plain.graph.statements).toHaveLength(2);
    expect(compile(memoryHost({ 'a.md': page.replaceAll('\n', '\r\n') }))).toEqual(plain);
  });

  it('with a byte order mark before their front matter read as those without', () => {
    const page = `${head}- Keeps the tools sharp.\n`;
    expect(read({ 'a.md': `\uFEFF${page}` })).toEqual(read({ 'a.md': page }));
  });
});
