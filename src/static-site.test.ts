/** The files that `gradus build` writes, of handbooks whole and hostile. Uses what `npm run build` made. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from './compiler/compile.ts';
import type { Language } from './compiler/language.ts';
import { everyId, everythingWritten } from './frameworks/server/everything-written.ts';
import { handbookFrom, wholeOf } from './frameworks/server/whole.ts';
import { readFolder } from './platform/folder.ts';
import { buildStaticSite } from './static-site.ts';

const root = join(import.meta.dirname, '..');
const base = '/docs/careers/';
let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'gradus-static-'));
});
afterAll(() => rmSync(work, { recursive: true }));

async function build(folder: string, out: string, site: string | null = null, language: Language = 'en'): Promise<Map<string, string>> {
  const host = readFolder(folder);
  await buildStaticSite({ compilation: compile(host), host, folder, out, base, language, site, dist: join(root, 'dist') });
  return filesIn(out);
}

function filesIn(folder: string): Map<string, string> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => statSync(join(folder, path)).isFile()).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

interface Element {
  name: string;
  attributes: Record<string, string>;
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void found.push({ name, attributes }) });
  parser.end(html);
  return found;
}

describe('the example as files', () => {
  let files: Map<string, string>;
  let pages: [path: string, html: string][];
  beforeAll(async () => {
    files = await build(join(root, 'examples/harbour'), join(work, 'one/site'), 'https://example.org');
    pages = [...files].filter(([path]) => path.endsWith('.html'));
  }, 120_000);

  it('are the same bytes, again and elsewhere', async () => {
    cpSync(join(root, 'examples/harbour'), join(work, 'elsewhere/harbour'), { recursive: true });
    const again = await build(join(work, 'elsewhere/harbour'), join(work, 'two'), 'https://example.org');
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect(bytes === files.get(path), path).toBe(true);
  });

  it('tell nothing of the machine they were written on', () => {
    for (const [path, text] of files) if (!path.startsWith('assets/')) expect(text.includes(work), path).toBe(false);
  });

  it('lead from link to link to files that are there, and to anchors that are there', () => {
    const ids = new Map(pages.map(([path, html]) => [path, new Set(elementsOf(html).map(({ attributes }) => attributes.id))]));
    let links = 0;
    for (const [path, html] of pages) {
      for (const { name, attributes } of elementsOf(html)) {
        const href = attributes.href ?? attributes.src;
        if (href === undefined || /^https:/u.test(href) || attributes.rel === 'external') continue;
        links++;
        if (href.startsWith('#')) {
          expect(ids.get(path)?.has(href.slice(1)), `${path}: ${href}`).toBe(true);
          continue;
        }
        expect(href.startsWith(base), `${path}: ${name} ${href}`).toBe(true);
        const [place = '', hash] = href.slice(base.length).split('#');
        const file = decodeURIComponent(place.split('?')[0] ?? '').replace(/(^|\/)$/u, '$1index.html');
        expect(files.has(file), `${path}: ${href}`).toBe(true);
        if (hash !== undefined) expect(ids.get(file)?.has(hash), `${path}: ${href}`).toBe(true);
      }
    }
    expect(links).toBeGreaterThan(1000);
  });

  it('compare what a page puts beside each other, and nothing that only a comparison leads to', () => {
    const linked = new Set(
      pages
        .filter(([path]) => !path.startsWith('compare/'))
        .flatMap(([, html]) => elementsOf(html))
        .flatMap(({ attributes }) => (attributes.href?.startsWith(`${base}compare/~`) ? [decodeURIComponent(attributes.href)] : [])),
    );
    const written = pages.filter(([path]) => path.startsWith('compare/~')).map(([path]) => base + path.replace(/index\.html$/u, ''));
    expect(written.length).toBeGreaterThan(20);
    expect(new Set(written)).toEqual(linked);
    const asked = pages
      .flatMap(([, html]) => elementsOf(html))
      .filter(({ attributes }) => attributes.href?.startsWith(`${base}compare/?from=`));
    expect(asked.length).toBeGreaterThan(0);
    expect(files.get('compare/index.html')).toContain('compared by a script');
  });

  it('carry what is chosen, and not all that could be', () => {
    const options = pages.flatMap(([path, html]) => (path.startsWith('compare/~') ? [html.match(/<option\b/gu)?.length] : []));
    expect(new Set(options)).toEqual(new Set([2]));
  });

  it('hold every statement in words, with a link to its line, without any script', () => {
    const { graph } = compile(readFolder(join(root, 'examples/harbour')));
    for (const { id, level, origin } of graph.statements.filter((one) => one.level !== null)) {
      const html = Buffer.from(files.get(`levels/${level}/index.html`) ?? '', 'latin1').toString();
      const opener = elementsOf(html).find(({ attributes }) => attributes['data-opens'] === id);
      expect(opener?.attributes.href, id).toBe(`${base}pages/${origin.file}/#line-${origin.line}`);
    }
  });

  it('run scripts of their own only, none of them in the page', () => {
    for (const [path, html] of pages) {
      const elements = elementsOf(html);
      const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content;
      expect(policy, path).toContain("script-src 'self';");
      const scripts = elements.filter(({ name, attributes }) => name === 'script' && attributes.type !== 'application/json');
      expect(
        scripts.every(({ attributes }) => attributes.src?.startsWith(base)),
        path,
      ).toBe(true);
      expect(elements.filter(({ attributes }) => Object.keys(attributes).some((key) => key.startsWith('on')))).toEqual([]);
    }
  });

  it('have a title, an address of their own each, and a site map of these', () => {
    for (const [path, html] of pages) {
      expect(html.match(/<title>[^<]+<\/title>/gu)?.length, path).toBe(1);
      if (path === '404.html') continue;
      const canonical = elementsOf(html).find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
      expect(canonical, path).toMatch(/^https:\/\/example\.org\/docs\/careers\//u);
      expect(files.get('sitemap.xml')).toContain(`<loc>${canonical}</loc>`);
    }
    expect(files.has('.nojekyll')).toBe(true);
  });

  it('hold every page of the route table', () => {
    const folder = readFolder(join(root, 'examples/harbour'));
    // With what it has learned to live with, there is something found.
    const host = { files: folder.files, read: (path: string) => folder.read(path)?.replace(/<!-- gradus-ignore.*-->/gu, '') ?? null };
    const handbook = handbookFrom(wholeOf('Harbour', compile(host), host));
    for (const [route, list] of Object.entries(everyId)) expect(list(handbook).length, route).toBeGreaterThan(0);
    expect(() => everythingWritten(handbook, ['/no/$'])).toThrow('Nothing says which pages there are at /no/$');
  });
});

const attack = '<script>alert(1)</script><img src=x onerror=alert(1)>';

describe('a hostile handbook', () => {
  it('stays words', async () => {
    const pages = {
      'content/senior.md': [
        `---\ntitle: "Senior ${attack.replaceAll('"', '')} - Quay Department Career Framework"\n---\n`,
        `## Senior\n\n</script><script>alert(2)</script> $& $1 $\` ${attack}\n`,
        `## Accountability\n\n1. Answers for ${attack} \\u2028 ]]> <!-- </script> "quoted".\n2. [Follows](javascript:alert(1)) the quay.\n`,
      ].join('\n'),
      'content/index.html':
        '<title>Staff - Quay Department Career Framework</title><h2>Accountability</h2><ul><li>Keeps <svg onload=alert(1)> watch.</li></ul>',
      'content/a b#c?~"<.md':
        '---\ntitle: "Staff - Quay Department Career Framework"\n---\n\n## Accountability\n\n1. Keeps the log of the quay.\n',
    };
    const folder = join(work, 'hostile');
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const files = await build(folder, join(work, 'hostile-site'));
    const html = [...files].filter(([path]) => path.endsWith('.html'));
    expect(html.length).toBeGreaterThan(10);
    for (const [path, text] of html) {
      const elements = elementsOf(text);
      expect(
        elements.filter(
          ({ name, attributes }) => name === 'img' || (name === 'script' && !attributes.src && attributes.type !== 'application/json'),
        ),
        path,
      ).toEqual([]);
      expect(elements.filter(({ attributes }) => Object.keys(attributes).some((key) => key.startsWith('on')))).toEqual([]);
      expect(elements.filter(({ attributes }) => /^\s*javascript:/iu.test(attributes.href ?? ''))).toEqual([]);
      const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/su.exec(text)?.[1] ?? '';
      expect(JSON.parse(data).base, path).toBe(base);
    }
    expect(files.get('levels/quay/senior/index.html') ?? [...files.values()].join('')).toContain('&lt;script&gt;');
  });

  it('of nothing at all has its pages too', async () => {
    mkdirSync(join(work, 'nothing'));
    const files = await build(join(work, 'nothing'), join(work, 'nothing-site'));
    expect(files.get('index.html')).toContain('No career framework here yet');
    // Files stay as they are.
    expect(files.get('index.html')).not.toContain('changes by itself');
    expect(files.get('index.html')).toContain('gradus build FOLDER --out SITE');
  });
});
