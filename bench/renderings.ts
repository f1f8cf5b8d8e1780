/**
 * `node bench/renderings.ts`: how much of a page is still read when only its rendered text is left.
 * Markdown pages of the shared corpus and of examples/harbour are rendered in memory to the two
 * shapes of text that the seeds have; each rendering is compiled alone and compared with the compile
 * of its source. `--misses` lists every miss, `--show PAGE` prints the renderings of a page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Item, List } from '../src/compiler/1-parse/block.ts';
import { parsePage } from '../src/compiler/1-parse/parse.ts';
import { findInclude } from '../src/compiler/2-resolve/includes.ts';
import { type Compilation, compile } from '../src/compiler/compile.ts';
import type { Area, Graph } from '../src/compiler/graph.ts';
import { type Host, memoryHost } from '../src/compiler/host.ts';
import { slug, textKey } from '../src/compiler/key.ts';
import { readFolder } from '../src/platform/folder.ts';
import { sharedFolder } from '../test/shared-folder.ts';

/** `airy` is the shape of seed 000, `dense` that of seed 002. */
const shapes = ['airy', 'dense'] as const;
type Shape = (typeof shapes)[number];

interface Origin {
  name: string;
  path: string;
  /** The page and every file it may include. */
  host: Host;
}

// ---- from a page to its text

const deepestInclude = 8;

interface Rendering {
  shape: Shape;
  lines: string[];
  /** Blocks of an include: right below its heading no blank line stands, as in seed 000. */
  included: boolean;
}

function render(origin: Origin, shape: Shape): string {
  const page = parsePage(origin.path, origin.host.read(origin.path) ?? '');
  const { title, description } = page.frontMatter.values;
  const into: Rendering = { shape, lines: [], included: false };
  if (typeof title === 'string') paragraph(into, title);
  // A description is printed where the page's front matter has one: seed 000 does, seed 002 has none.
  if (typeof description === 'string') paragraph(into, description);
  renderBlocks(into, page.blocks, origin, 0);
  while (into.lines.at(-1) === '') into.lines.pop();
  into.lines.push(
    ...(shape === 'airy'
      ? ['Last modified March 4, 2025: Mend what was said twice (0a1b2c3d)', '']
      : ['Last modified March 4, 2025: Mend what was said twice (', '0a1b2c3d', ')']),
  );
  return into.lines.join('\n');
}

function renderBlocks(into: Rendering, blocks: Block[], origin: Origin, depth: number): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        paragraph(into, block.inline.text, into.included);
        break;
      case 'paragraph':
      case 'breadcrumb':
        paragraph(into, block.inline.text);
        break;
      case 'list':
        if (into.shape === 'dense' && isContents(block)) break;
        renderList(into, block, 0, origin, depth);
        if (into.shape === 'airy') into.lines.push('');
        break;
      case 'quote':
        renderBlocks(into, block.blocks, origin, depth);
        break;
      case 'table':
        for (const row of block.rows) paragraph(into, row.map((cell) => cell.inline.text).join('\t'), true);
        if (into.shape === 'airy') into.lines.push('');
        break;
      case 'include': {
        const inner = depth < deepestInclude ? blocksOf(block.target, origin) : null;
        const before = into.included;
        into.included = true;
        if (inner && isNavigation(inner)) paragraph(into, navigationOf(inner));
        else if (inner) renderBlocks(into, inner, origin, depth + 1);
        into.included = before;
        break;
      }
      case 'code':
        for (const line of block.text.replace(/^```.*\n?|\n?```$/gu, '').split('\n'))
          if (line.trim()) into.lines.push(`    ${line.trim()}`);
        break;
      // Rules, comments, raw HTML and the source's own last line leave no words.
    }
  }
}

function blocksOf(target: string, origin: Origin): Block[] | null {
  const files = new Set(origin.host.files());
  const path = findInclude(target, origin.path, [], (file) => files.has(file));
  return path === null || path === 'outside' ? null : parsePage(path, origin.host.read(path) ?? '').blocks;
}

/** An include of links alone. */
function isNavigation(blocks: Block[]): boolean {
  const words = blocks.filter((block) => block.kind !== 'rule' && block.kind !== 'comment');
  return (
    words.length > 0 && words.every((block) => (block.kind === 'paragraph' || block.kind === 'breadcrumb') && block.inline.links.length > 0)
  );
}

function navigationOf(blocks: Block[]): string {
  const links = blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'breadcrumb' ? block.inline.links : []));
  return links.map((link) => link.text).join(' | ');
}

/** A list of links alone, such as a table of contents: the rendering that seed 002 is of has taken it out. */
function isContents(list: List): boolean {
  return list.items.length > 1 && list.items.every(({ inline }) => inline.links.length === 1 && inline.links[0]?.text === inline.text);
}

function renderList(into: Rendering, list: List, indent: number, origin: Origin, depth: number): void {
  for (const [index, item] of list.items.entries()) {
    const mark = into.shape === 'dense' ? '- ' : list.ordered ? `${index + 1}. ` : indent > 0 ? '◦ ' : '• ';
    const margin = into.shape === 'dense' ? indent : indent + 2;
    if (item.inline.text !== '') into.lines.push(`${' '.repeat(margin)}${mark}${typographic(item.inline.text)}`);
    renderBelow(into, item, indent + (into.shape === 'dense' ? 2 : 4), origin, depth);
  }
}

function renderBelow(into: Rendering, item: Item, indent: number, origin: Origin, depth: number): void {
  for (const block of item.blocks) {
    if (block.kind === 'list') renderList(into, block, item.inline.text === '' ? indent - 2 : indent, origin, depth);
    else if (block.kind === 'include') {
      for (const inner of blocksOf(block.target, origin) ?? [])
        if (inner.kind === 'list') renderList(into, inner, indent, origin, depth + 1);
    } else if (block.kind === 'paragraph') into.lines.push(`${' '.repeat(indent + 2)}${typographic(block.inline.text)}`);
  }
}

function paragraph(into: Rendering, text: string, tight = false): void {
  if (text === '') return;
  into.lines.push(typographic(text));
  if (into.shape === 'airy' && !tight) into.lines.push('');
}

/** As sites print them; the key by which texts are compared does not tell them apart. */
function typographic(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’')
    .replace(/(^|[\s(])"/gu, '$1“')
    .replace(/"/gu, '”');
}

// ---- from two compiles to a score

interface Said {
  key: string;
  area: string;
  holder: string;
  text: string;
}

interface Share {
  exact: number;
  total: number;
}

interface Score {
  name: string;
  shape: Shape;
  holders: Share;
  areas: Share;
  found: Share;
  inArea: Share;
  ofHolder: Share;
  /** Statements of the rendering that its source does not have. */
  added: number;
  causes: { cause: string; at: string }[];
}

function compare(origin: Origin, shape: Shape): Score | null {
  const source = compile(origin.host);
  const wanted = saidIn(source.graph, origin.path);
  if (wanted.length === 0) return null;
  const path = 'page.txt';
  const text = render(origin, shape);
  const rendered = compile(memoryHost({ [path]: text }));
  const found = saidIn(rendered.graph, path);
  const trace = tracer(rendered, path, text);
  const before = readInSource(source, origin);
  const causes: Score['causes'] = [];
  const [known, kept] = [new Set(titles(source.graph, origin.path)), new Set(titles(rendered.graph, path))];
  const knownAreas = new Set(wanted.map((one) => one.area));

  const holders = tally(titles(source.graph, origin.path), titles(rendered.graph, path), (title, missing) =>
    causes.push({ cause: missing ? 'a level or role is not found' : 'a level or role that is none', at: `${title}: ${trace(title)}` }),
  );
  const areas = tally(areaNames(source.graph, origin.path), areaNames(rendered.graph, path), (name, missing) => {
    const title = name.split(' / ')[1] ?? '';
    const holder = name.split(' / ')[0] ?? '';
    if (missing) {
      if (kept.has(holder) || holder === family)
        causes.push({
          cause: `an area is not found: its heading is read as ${headingCause(trace(title))}`,
          at: `${name}: ${trace(title)}`,
        });
    } else if (known.has(holder) || (holder === family && !knownAreas.has(title)))
      causes.push({ cause: `an area that is none: in the source it is ${before(title)}`, at: `${name}: ${trace(title)}` });
  });

  const left = [...found];
  const take = (matches: (one: Said) => boolean): Said | null => {
    const index = left.findIndex(matches);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  let [inArea, ofHolder, total] = [0, 0, 0];
  const open = wanted.filter((one) => {
    const match = take((other) => other.key === one.key && other.area === one.area && other.holder === one.holder);
    if (match) [inArea, ofHolder, total] = [inArea + 1, ofHolder + 1, total + 1];
    return match === null;
  });
  for (const one of open) {
    const match = take((other) => other.key === one.key && other.holder === one.holder) ?? take((other) => other.key === one.key);
    const place = `${one.holder} / ${one.area}: ${shapeOf(one.text)}`;
    if (match) {
      total++;
      if (match.holder === one.holder) ofHolder++;
      if (match.area === one.area) inArea++;
      const cause =
        match.holder !== one.holder
          ? `a statement is of another level or role: its own is ${kept.has(one.holder) || one.holder === family ? 'found' : 'not found'}`
          : `a statement is in another area: below what is ${before(match.area)} in the source`;
      causes.push({ cause, at: `${place}, found in ${match.holder} / ${match.area}` });
    } else causes.push({ cause: `a statement is lost: ${lostCause(one, found, trace(one.text))}`, at: `${place}: ${trace(one.text)}` });
  }
  for (const one of left)
    causes.push({
      cause: `a statement that is none: in the source it is ${before(one.text)}`,
      at: `${one.holder} / ${one.area}: ${shapeOf(one.text)}`,
    });
  return {
    name: origin.name,
    shape,
    holders,
    areas,
    found: { exact: total, total: wanted.length },
    inArea: { exact: inArea, total: wanted.length },
    ofHolder: { exact: ofHolder, total: wanted.length },
    added: left.length,
    causes,
  };
}

/** The family as a whole is one holder more, whatever it is called. */
const family = '(family)';

function titleOfHolder(graph: Graph, one: Pick<Area, 'level' | 'role'>): string {
  const holder = graph.levels.find((level) => level.id === one.level) ?? graph.roles.find((role) => role.id === one.role);
  return slug(holder?.title ?? family);
}

function saidIn(graph: Graph, page: string): Said[] {
  const areas = new Map(graph.areas.map((area) => [area.id, area]));
  const own = new Set(ownAreas(graph, page).map((area) => area.id));
  return graph.statements
    .filter((one) => own.has(one.area))
    .map((one) => ({
      key: textKey(one.text),
      area: slug(areas.get(one.area)?.title ?? ''),
      holder: titleOfHolder(graph, one),
      text: one.text,
    }));
}

/** The areas a page holds: an area that an include opens is the including page's. */
function ownAreas(graph: Graph, page: string): Area[] {
  return graph.areas.filter((area) => (area.origin.via[0]?.file ?? area.origin.file) === page);
}

function titles(graph: Graph, page: string): string[] {
  return [...graph.levels, ...graph.roles].filter((one) => one.page === page).map((one) => slug(one.title));
}

function areaNames(graph: Graph, page: string): string[] {
  return ownAreas(graph, page).map((area) => `${titleOfHolder(graph, area)} / ${slug(area.title)}`);
}

function tally(wanted: string[], found: string[], miss: (name: string, missing: boolean) => void): Share {
  const left = [...found];
  let exact = 0;
  for (const name of wanted) {
    const index = left.indexOf(name);
    if (index < 0) miss(name, true);
    else {
      left.splice(index, 1);
      exact++;
    }
  }
  for (const name of left) miss(name, false);
  return { exact, total: wanted.length };
}

// ---- why something was missed

/** What the line of the rendering that says a text was read as. Titles are given as slugs. */
function tracer(rendered: Compilation, path: string, text: string): (wanted: string) => string {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:[•◦-]|\d+\.)\s+/u, ''));
  const classes = rendered.pages.find((page) => page.path === path)?.lines ?? [];
  return (wanted) => {
    const at = lines.findIndex((line) => textKey(line) === textKey(wanted) || slug(line) === wanted || slug(line).endsWith(`-${wanted}`));
    if (at < 0) return 'no line of its own';
    return `${shapeOf(lines[at] ?? '')} read as ${classes[at] ?? 'nothing: the page is passed over'}`;
  };
}

/** What a text is in the source: the kind of its block, and what that was read as. */
function readInSource({ pages }: Compilation, origin: Origin): (text: string) => string {
  const kinds = new Map<string, string>();
  const add = (text: string, kind: string) => {
    for (const key of [textKey(text), slug(text)]) if (!kinds.has(key)) kinds.set(key, kind);
  };
  const walk = (blocks: Block[], file: string, where: string, depth: number): void => {
    const classes = pages.find((page) => page.path === file)?.lines ?? [];
    for (const block of blocks) {
      const as = classes[block.at.line - 1] ?? 'nothing';
      if (block.kind === 'heading') add(block.inline.text, `a heading${where}`);
      else if (block.kind === 'paragraph')
        add(block.inline.text, /^(\*\*|__).*\1:?$/u.test(block.inline.markdown) ? `a line in bold${where}` : `a ${as}${where}`);
      else if (block.kind === 'quote') walk(block.blocks, file, ' in a quote', depth);
      else if (block.kind === 'list')
        for (const item of block.items) {
          add(item.inline.text, `a ${classes[item.at.line - 1] ?? 'nothing'}${isContents(block) ? ' (a list of links)' : where}`);
          walk(item.blocks, file, where, depth);
        }
      else if (block.kind === 'include' && depth < deepestInclude) {
        const files = new Set(origin.host.files());
        const path = findInclude(block.target, origin.path, [], (other) => files.has(other));
        if (path !== null && path !== 'outside')
          walk(parsePage(path, origin.host.read(path) ?? '').blocks, path, ' in an include', depth + 1);
      }
    }
  };
  const page = parsePage(origin.path, origin.host.read(origin.path) ?? '');
  // A list of contents says the same words as the headings it names: items are kept apart from the rest.
  walk(
    page.blocks.filter((block) => block.kind !== 'list'),
    origin.path,
    '',
    0,
  );
  const headings = new Map(kinds);
  kinds.clear();
  walk(
    page.blocks.filter((block) => block.kind === 'list' || block.kind === 'quote'),
    origin.path,
    '',
    0,
  );
  return (text) => {
    const byItem = kinds.get(textKey(text));
    const byHeading = headings.get(textKey(text)) ?? headings.get(slug(text));
    return (text.includes(' ') ? (byItem ?? byHeading) : (byHeading ?? byItem)) ?? 'not there';
  };
}

/** The shape of a line without its words: how many, how it ends, and the marks by which it may be taken for something else. */
function shapeOf(text: string): string {
  const words = text.trim().split(/\s+/u).length;
  const end = /[.:;,!?)”"]$/u.exec(text)?.[0];
  const begin = /^\p{Ll}/u.test(text) ? 'lower case, ' : '';
  return `${begin}${words} words${end ? `, ends with ${end}` : ''}${text.includes(' | ') ? ', bars' : ''}`;
}

function headingCause(traced: string): string {
  return / read as (.+)$/u.exec(traced)?.[1] ?? traced;
}

function lostCause(one: Said, found: Said[], traced: string): string {
  if (found.some((other) => other.key.includes(one.key) || (other.key.length > 20 && one.key.startsWith(other.key))))
    return 'joined with or cut from others';
  return headingCause(traced);
}

// ---- the pages

function withFiles(files: { path: string; text: string }[]): Host {
  return memoryHost(Object.fromEntries(files.map(({ path, text }) => [path, text])));
}

function origins(): Origin[] {
  const [corpus, seeds] = [sharedFolder('corpus'), sharedFolder('seeds')];
  const handbook = corpus && join(corpus, 'gitlab-handbook');
  const harbour = join(import.meta.dirname, '../examples/harbour');
  const pagesOf = (root: string, part: string): Origin[] => {
    const folder = readFolder(root);
    const parts = assetsOf(folder);
    return folder
      .files()
      .filter((path) => path.startsWith('content/') && path.endsWith('.md'))
      .map((path) => ({
        name: `${part}/${path.replace(/^content\/(?:handbook\/engineering\/careers\/)?|\.md$/gu, '')}`,
        path,
        host: withFiles([...parts, { path, text: folder.read(path) ?? '' }]),
      }));
  };
  const ofSeeds = (seeds ? ['001_1bf69b2b73d26034.txt', '003_c313e5ebb1fe185e.txt', '004_a560a06f8961bc13.txt'] : []).map((path) => ({
    name: `seeds/${path.slice(0, 3)}`,
    path,
    host: withFiles([...(handbook ? assetsOf(readFolder(handbook)) : []), { path, text: readFileSync(join(seeds ?? '', path), 'utf8') }]),
  }));
  return [...ofSeeds, ...(handbook ? pagesOf(handbook, 'gitlab') : []), ...pagesOf(harbour, 'harbour')];
}

function assetsOf(folder: Host): { path: string; text: string }[] {
  return folder
    .files()
    .filter((path) => path.startsWith('assets/'))
    .map((path) => ({ path, text: folder.read(path) ?? '' }));
}

// ---- the table

function print(scores: Score[]): void {
  const percent = ({ exact, total }: Share) => (total === 0 ? '-' : `${((100 * exact) / total).toFixed(0)} %`);
  const row = (name: string, cells: string[]) => `${name.slice(-46).padEnd(48)}${cells.map((cell) => cell.padStart(11)).join('')}\n`;
  const cells = (one: Pick<Score, 'holders' | 'areas' | 'found' | 'inArea' | 'ofHolder' | 'added'>) => [
    `${one.holders.exact} / ${one.holders.total}`,
    `${one.areas.exact} / ${one.areas.total}`,
    String(one.found.total),
    percent(one.found),
    percent(one.inArea),
    percent(one.ofHolder),
    String(one.added),
  ];
  for (const shape of shapes) {
    const ofShape = scores.filter((one) => one.shape === shape);
    process.stdout.write(row(`rendered ${shape}`, ['holders', 'areas', 'statements', 'found', 'in area', 'of holder', 'added']));
    for (const one of ofShape) process.stdout.write(row(one.name, cells(one)));
    const sum = (field: 'holders' | 'areas' | 'found' | 'inArea' | 'ofHolder') =>
      ofShape.reduce((all, one) => ({ exact: all.exact + one[field].exact, total: all.total + one[field].total }), { exact: 0, total: 0 });
    const all = { holders: sum('holders'), areas: sum('areas'), found: sum('found'), inArea: sum('inArea'), ofHolder: sum('ofHolder') };
    process.stdout.write(row('all', cells({ ...all, added: ofShape.reduce((total, one) => total + one.added, 0) })));
    process.stdout.write('\n');
  }
  const causes = scores.flatMap((one) => one.causes.map((cause) => ({ ...cause, page: `${one.name} (${one.shape})` })));
  const groups = [...new Set(causes.map((one) => one.cause))].map((cause) => ({ cause, all: causes.filter((one) => one.cause === cause) }));
  for (const { cause, all } of groups.sort((a, b) => b.all.length - a.all.length)) {
    process.stdout.write(`${String(all.length).padStart(5)}  ${cause}, on ${new Set(all.map((one) => one.page)).size} renderings\n`);
    const shown = process.argv.includes('--misses') ? all : all.slice(0, 2);
    for (const one of shown) process.stdout.write(`         ${one.page}: ${one.at}\n`);
  }
}

const asked = process.argv.indexOf('--show');
const pages = origins();
if (asked >= 0) {
  for (const origin of pages.filter((one) => one.name.endsWith(process.argv[asked + 1] ?? ' ')))
    for (const shape of shapes) process.stdout.write(`${render(origin, shape)}\n\n${'='.repeat(40)}\n`);
} else print(pages.flatMap((origin) => shapes.flatMap((shape) => compare(origin, shape) ?? [])));
