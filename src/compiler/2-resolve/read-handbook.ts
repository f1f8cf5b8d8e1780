import type { Range } from '../1-parse/block.ts';
import type { ParsedPage } from '../1-parse/parse.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Host } from '../host.ts';
import { titleKey } from '../key.ts';
import { frontMatterBroken } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import type { Settings } from '../settings.ts';
import type { PageDraft } from './draft.ts';
import { type Expansion, expandInclude } from './expand-include.ts';
import type { Glance } from './glance.ts';
import { endsOf, findHolders } from './holders.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { folderOf, listingOf } from './listing.ts';
import { conditionsOf, glanceOf, type IndexMemory, type Memory, pageOf, type Remembered, recall } from './memory.ts';
import { newOutlines, type Outlines } from './outlines.ts';
import { readPageTitle } from './page-title.ts';
import { type IndexDraft, readIndex } from './read-index.ts';
import { readPage } from './read-page.ts';
import type { Source } from './reading.ts';
import { sectionsOf, titleOf } from './section.ts';

export interface ReadHandbook {
  drafts: PageDraft[];
  indexes: IndexDraft[];
  /** Every page there is, read or not. */
  files: string[];
  parsed: Map<string, ParsedPage>;
  ledger: Ledger;
  diagnostics: Diagnostic[];
  passedOver: number;
  outlines: Outlines;
  folderTitle(path: string): string;
}

/** Reads every page of the handbook, each by itself; names are resolved afterwards. */
export function readHandbook(host: Host, settings: Settings, memory: Memory): ReadHandbook {
  memory.listing = listingOf(host.files(), settings.roots, memory.listing);
  const { pages: files, known, own } = memory.listing;
  const parsed = new Map<string, ParsedPage>();
  const parse = (path: string): ParsedPage | null => {
    const page = parsed.get(path) ?? pageOf(memory, path, host);
    if (page) parsed.set(path, page);
    return page;
  };
  const pinned = settingsKey(settings);
  const candidates: ParsedPage[] = [];
  const glances: { path: string; folder: string; glance: Glance }[] = [];
  for (const { path, folder } of own) {
    const { glance, may } = glanceOf(memory, path, host.read(path) ?? '', settings, pinned);
    const page = may ? parse(path) : null;
    if (page) candidates.push(page);
    else glances.push({ path, folder, glance });
  }
  const names = new Set(candidates.flatMap((page) => postsOf(page, settings, pinned, memory)));
  const conditions = conditionsOf(memory, { names: [...names].sort().join('\n'), settings: pinned, listing: memory.listing });
  const result: ReadHandbook = {
    drafts: [],
    indexes: [],
    files,
    parsed,
    ledger: newLedger(),
    diagnostics: [],
    passedOver: 0,
    outlines: newOutlines(host, memory.listing, settings, memory.outlines),
    folderTitle: (path) => folderTitle(path, parse, settings),
  };
  const over: ParsedPage[] = [];
  for (const page of candidates) if (!readInto(result, page, false)) over.push(page);
  const siblings = new Set(result.drafts.filter((draft) => draft.kind === 'levels' && !draft.named).map((draft) => folderOf(draft.path)));
  for (const { path, folder, glance } of glances) {
    const page = siblings.has(folder) && isLikeSiblings(path, glance.title, glance.headings, result.drafts) ? parse(path) : null;
    if (!page || !readInto(result, page, true)) result.passedOver++;
  }
  for (const page of over) {
    const headings = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.inline.text] : []));
    const title = readPageTitle(page, settings)?.text ?? '';
    if (isLikeSiblings(page.path, title, headings, result.drafts) && readInto(result, page, true)) continue;
    const { index, ledger } = indexOf(page);
    if (index === null) result.passedOver++;
    else {
      result.indexes.push(index);
      result.ledger.take(ledger);
    }
  }
  result.drafts.sort((a, b) => (a.path < b.path ? -1 : 1));
  return result;

  function readInto(into: ReadHandbook, page: ParsedPage, isLevel: boolean): boolean {
    const key = `${isLevel} ${page.path}`;
    const reading = recall(memory, key, page, conditions, parse) ?? readAnew(page, isLevel);
    memory.readings.set(key, reading);
    const { draft } = reading;
    if (draft === null) return false;
    // A level that does not say of which framework it is belongs to that of its folder.
    if (!draft.named && draft.kind === 'levels') draft.title = folderTitle(page.path, parse, settings);
    into.drafts.push(draft);
    for (const one of reading.said) into.diagnostics.push(one);
    into.ledger.take(reading.ledger);
    return true;
  }

  function indexOf(page: ParsedPage): IndexMemory {
    const before = memory.indexes.get(page);
    if (before?.settings === pinned) return before;
    const ledger = newLedger();
    ledger.open(page.path, page.lines);
    const index = readIndex({ page, ledger, settings, diagnostics: [], include: () => null });
    const made = { settings: pinned, index, ledger };
    memory.indexes.set(page, made);
    return made;
  }

  function readAnew(page: ParsedPage, isLevel: boolean): Remembered {
    const expansion: Expansion = {
      known,
      parse,
      roots: settings.includeRoots,
      ledger: newLedger(),
      said: [],
      included: new Map(),
      count: 0,
    };
    const { ledger, said } = expansion;
    ledger.open(page.path, page.lines);
    const include = (target: string, at: Range, source: Source) => expandInclude(target, at, source, expansion);
    const draft = readPage({ page, ledger, settings, diagnostics: said, include }, (text) => names.has(text.toLowerCase()), isLevel);
    if (draft && page.frontMatter.problem) {
      const { line, what } = page.frontMatter.problem;
      said.push(diagnoseLine(frontMatterBroken({ problem: what }), page.path, line));
    }
    return { page, conditions, included: expansion.included, draft, said, ledger };
  }
}

function settingsKey(settings: Settings): string {
  return JSON.stringify(Object.values(settings).map((value) => (value instanceof Map ? [...value] : value)));
}

/**
 * A page without a word of level in its title is one all the same when those beside it are, and have its headings; or when
 * two of them are ranks of it: "Product Manager" beside "Junior Product Manager" and "Senior Product Manager".
 */
function isLikeSiblings(path: string, title: string, headings: string[], drafts: PageDraft[]): boolean {
  const folder = folderOf(path);
  const siblings = drafts.filter((draft) => draft.kind === 'levels' && !draft.named && folderOf(draft.path) === folder);
  if (siblings.length === 0) return false;
  const keys = new Set(headings.map(titleKey));
  const fewest = 2;
  const ranked = siblings.filter((draft) => endsOf(draft.holders[0]?.title ?? '').includes(title.toLowerCase()));
  return (
    ranked.length >= fewest ||
    siblings.some((draft) => (draft.holders[0]?.areas ?? []).filter((area) => keys.has(titleKey(area.title))).length >= fewest)
  );
}

/** What a folder is called: the title of its index page, else its own name in words. */
function folderTitle(path: string, parse: (path: string) => ParsedPage | null, settings: Settings): string {
  const folders = path.split('/').slice(0, -1);
  for (const name of ['_index.md', 'index.md', 'README.md', 'readme.md']) {
    const index = parse([...folders, name].join('/'));
    const title = index ? readPageTitle(index, settings)?.text : undefined;
    if (title) return title;
  }
  const name = (folders.at(-1) ?? 'Framework').replace(/[-_]+/gu, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The titles of levels and roles on a page, in lower case: how a sentence is known to name one. */
function postsOf(page: ParsedPage, settings: Settings, pinned: string, memory: Memory): string[] {
  const before = memory.posts.get(page);
  if (before?.settings === pinned) return before.titles;
  const level = readPageTitle(page, settings)?.level ?? null;
  const holders = findHolders(sectionsOf(page.blocks), settings).map(({ section }) => titleOf(section));
  const titles = [...(level === null ? [] : [level]), ...holders].map((title) => title.toLowerCase());
  memory.posts.set(page, { settings: pinned, titles });
  return titles;
}
