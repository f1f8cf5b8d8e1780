/**
 * Front door: the reading site as files. Each address is shown once by the very pages that the browser shows, from reads
 * answered in this process; what a page was made from lies in it and, for whoever comes from another page, beside it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Compilation } from './compiler/compile.ts';
import { groupBy } from './compiler/group.ts';
import type { Host } from './compiler/host.ts';
import type { Language } from './compiler/language.ts';
import { routes } from './frameworks/routes.ts';
import { answersOf } from './frameworks/server/answers.ts';
import { everythingWritten, isComparison, isWrittenWhenLinked, strandOfEach } from './frameworks/server/everything-written.ts';
import { classesOf, type Frame, framePage } from './frameworks/server/page-frame.ts';
import { titleOf } from './frameworks/server/title-of.ts';
import { handbookFrom, wholeOf } from './frameworks/server/whole.ts';
import { spokenIn } from './frameworks/speech/spoken.ts';
import { dataFile, fileOf, filesFile, packFile, staticAddress, wholeFile } from './frameworks/static-addresses.ts';
import { type FolderWriter, replaceFolder } from './platform/replace-folder.ts';

export interface StaticOptions {
  compilation: Compilation;
  host: Host;
  /** The handbook's folder, for its name. */
  folder: string;
  out: string;
  /** Where the site begins on its web server: begins and ends with a slash. */
  base: string;
  /** What the site speaks; what the handbook says stays as it is. */
  language: Language;
  /** `https://example.org`, without what `base` says; null: no addresses that need it are written. */
  site: string | null;
  /** The built app: `gradus.mjs` has it in `web/`, and the pages for this process in `prerender.mjs`. */
  dist: string;
}

export interface StaticSite {
  pages: number;
  files: number;
  bytes: number;
}

const mark = 'Written by gradus build. The next build to this folder replaces everything in it.\n';
/** No handbook has it: what is shown there is shown wherever nothing is. */
const nowhere = '/404';

/** Answers, of which each is a page's worth. */
const mostKept = 100;

/** @throws NotOursError when the folder holds something that no build has written */
export async function buildStaticSite(options: StaticOptions): Promise<StaticSite> {
  const { out, dist } = options;
  const pages: typeof import('./web-prerender.tsx') = await import(pathToFileURL(join(dist, 'prerender.mjs')).href);
  const built: StaticSite = { pages: 0, files: 0, bytes: 0 };
  await replaceFolder(out, mark, async ({ write }) => {
    const counting: FolderWriter = {
      write: (path, content) => {
        write(path, content);
        built.files++;
        built.bytes += Buffer.byteLength(content);
      },
    };
    built.pages = await writeSite(options, pages, counting);
  });
  return built;
}

async function writeSite(options: StaticOptions, pages: typeof import('./web-prerender.tsx'), { write }: FolderWriter): Promise<number> {
  const { compilation, host, folder, base, language, site, dist } = options;
  const whole = wholeOf(titleOf(compilation.graph, folder), compilation, host);
  const handbook = handbookFrom(whole);
  const frame = writeApp(join(dist, 'web'), { base, language, site }, write);
  const ask = answersOf(handbook, await spokenIn(language));

  // Many pages may ask for one thing: it is written once. Kept are the answers that were asked for last, for all of them together
  // would take more memory than everything else.
  const files = new Set<string>();
  const kept = new Map<string, Promise<unknown>>();
  const answer: typeof ask = (name, input) => {
    const file = dataFile(routes[name].path, (input ?? {}) as Record<string, unknown>);
    const known = kept.get(file) ?? ask(name, input);
    kept.delete(file);
    kept.set(file, known);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    if (files.has(file)) return known;
    files.add(file);
    return known.then((value) => {
      writeData(write, file, value);
      return value;
    });
  };

  const addresses = new Set(everythingWritten(handbook, pages.routePaths()));
  let isComplete = false;
  const mayBeWritten = (address: string) => isWrittenWhenLinked(address, handbook);
  const isWritten = (address: string) => (isComplete ? addresses.has(address) : mayBeWritten(address));
  const place = (address: string) => staticAddress(address, '', mayBeWritten);
  const hrefOf = (address: string): string => {
    const [path = '', hash] = address.split('#', 2);
    if (!isComplete && mayBeWritten(path)) addresses.add(path);
    return staticAddress(sourceOf(address) ?? (hash === undefined ? path : address), base, isWritten);
  };
  // Without a script nothing can open beside a page: the number of a statement leads to the line that has its words.
  const sourceOf = (address: string): string | null => {
    const id = /[?&]statement=([^&#]+)/u.exec(address)?.[1];
    const origin = id === undefined ? undefined : handbook.statements.get(decodeURIComponent(id))?.origin;
    return origin ? `/pages/${origin.file.split('/').map(encodeURIComponent).join('/')}#line-${origin.line}` : null;
  };

  const show = async (address: string) => {
    const { head, body, reads } = await pages.prerender(address, answer, hrefOf, language);
    const written = { base, address, reads };
    write(fileOf(address), framePage(frame, { head, body, written, place: place(address) }));
  };
  // Views that a page links to are added while the pages are gone through; comparisons come last, and add none: each leads to
  // others, and nearly everything would be compared with everything.
  for (const address of addresses) if (!isComparison(address)) await show(address);
  isComplete = true;
  for (const address of addresses) if (isComparison(address)) await show(address);
  const { head, body } = await pages.prerender(nowhere, answer, hrefOf, language);
  write('404.html', framePage(frame, { head, body, written: { base, address: '', reads: [] }, place: null }));

  const strands = strandOfEach(handbook);
  const packs = groupBy([...handbook.statements.keys()], packFile);
  for (const [file, ids] of packs) {
    const entries = ids.map(async (id) => [id, [await ask('statement', { id }), strands.get(id) ?? null]]);
    writeData(write, file, Object.fromEntries(await Promise.all(entries)));
  }
  writeData(write, filesFile, [...[...files].sort(), ...packs.keys()]);
  writeData(write, wholeFile, whole);
  // Pages hosts take folders whose name begins with a line for their own.
  write('.nojekyll', '');
  if (site !== null) write('sitemap.xml', siteMap([...addresses].map((address) => site + base + place(address))));
  return addresses.size;
}

/** What the build of the app made, but for what only a server hands out. */
function writeApp(web: string, of: Pick<Frame, 'base' | 'language' | 'site'>, write: FolderWriter['write']): Frame {
  const assets = readdirSync(join(web, 'assets'))
    .filter((name) => !/\.(?:br|gz)$/u.test(name))
    .sort();
  for (const name of assets) write(`assets/${name}`, readFileSync(join(web, 'assets', name)));
  for (const name of ['appearance.js', 'early-press.js', 'mark.svg']) write(name, readFileSync(join(web, name)));
  const template = readFileSync(join(web, 'index.html'), 'utf8');
  const sheets = assets.filter((name) => name.endsWith('.css') && !template.includes(name));
  const texts = sheets.map((name) => ({ file: `assets/${name}`, text: readFileSync(join(web, 'assets', name), 'utf8') }));
  return { ...of, template, sheets: classesOf(texts) };
}

function writeData(write: FolderWriter['write'], address: string, value: unknown): void {
  write(address.split('/').map(decodeURIComponent).join('/'), JSON.stringify(value));
}

function siteMap(places: string[]): string {
  const urls = places.map((place) => `<url><loc>${place.replaceAll('&', '&amp;')}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
