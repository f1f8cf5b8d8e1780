import { assemble, versionOf } from './2-resolve/assemble.ts';
import type { Ledger, LineClass } from './2-resolve/ledger.ts';
import { keep, type Memory, newMemory, pageOf } from './2-resolve/memory.ts';
import { readHandbook } from './2-resolve/read-handbook.ts';
import { check, type Kept } from './3-check/check.ts';
import type { Graph } from './graph.ts';
import type { Host } from './host.ts';
import { type Identity, identify, lockFindings } from './lock/identify.ts';
import { withIds } from './lock/ids.ts';
import { readSettings } from './settings.ts';
import { sortFiles } from './translations/files.ts';
import { linesOfTranslation, pairHandbook, type TranslatedHandbook, translationOf } from './translations/translate.ts';

export type { LineClass };

export interface PageReading {
  path: string;
  /** One entry per line of the page. */
  lines: LineClass[];
}

export interface Compilation {
  graph: Graph;
  /** The pages that were read, sorted by path; pages passed over are not here. */
  pages: PageReading[];
  /** Pages that translate one of those, each line as what it translates; not there where nothing is translated. */
  translated?: PageReading[];
  /** What `gradus.lock` says everything is called by; without one the ids follow titles and words, and go with them. */
  identity: Identity;
}

/**
 * A handbook to its graph. Never throws on what a page holds: what cannot be read becomes a
 * diagnostic, and the rest of the page is read. With the memory of an earlier compile of the same
 * handbook, only what changed is read anew; the graph is the same with or without it.
 */
export function compile(host: Host, memory: Memory = newMemory()): Compilation {
  const { settings, read, assembled, said, pages, languages } = resolve(host, memory);
  const { graph, diagnostics, posts } = assembled;
  const { parsed, outlines } = read;
  const files = read.ledger.files();
  const kept: Kept = (value, make) => keep(memory, value, make);
  const parse = (path: string) => parsed.get(path) ?? pageOf(memory, path, host);
  const translated = languages.map((language) => pairHandbook(language, files, parse, memory.pairs));
  const identity = identify(graph, host, memory.identity);
  memory.identity = identity;
  // The rules look at the pages: what a thing is called by is no matter to them.
  const found = check({ graph, posts, said: assembled.said, parsed, kept, files, outlines, settings, translated }, [
    ...said,
    ...diagnostics,
    ...assembled.diagnoseStrands(),
    ...lockFindings(identity),
  ]);
  const ids = identity.match?.ids ?? null;
  const named = ids ? withIds(graph, ids) : graph;
  const tongues = {
    ...(settings.language !== null && { language: settings.language }),
    ...(translated.length > 0 && { translations: translated.map((one) => translationOf(named, one)) }),
  };
  const version = versionOf({ ...assembled, graph: { ...graph, ...tongues } }, pages, ids, memory);
  return {
    graph: { version, ...named, ...tongues, diagnostics: found, pages },
    identity,
    pages: files.map((path) => ({ path, lines: read.ledger.linesOf(path) ?? [] })),
    ...(translated.length > 0 && { translated: translated.flatMap((one) => readingsOf(one, read.ledger)) }),
  };
}

/** The graph alone, for whoever compares states of a handbook: nothing is checked, nothing found, and it has no version. */
export function compileUnchecked(host: Host, memory: Memory = newMemory()): Graph {
  const { assembled, pages } = resolve(host, memory);
  return { version: '', ...assembled.graph, diagnostics: [], pages };
}

function resolve(host: Host, memory: Memory) {
  const { settings, diagnostics } = readSettings(host);
  const { originals, languages } = sortFiles(host, { language: settings.language ?? 'en', translations: settings.translations });
  const read = readHandbook(originals, settings, memory);
  const assembled = assemble(read.drafts, read.indexes, read.files, settings, read.folderTitle, memory, read.outlines.linksOf);
  const pages = { read: read.ledger.files().length, passedOver: read.passedOver };
  return { settings, read, assembled, said: [...diagnostics, ...read.diagnostics], pages, languages };
}

function readingsOf({ pages }: TranslatedHandbook, ledger: Ledger): PageReading[] {
  return [...pages.values()].map((page) => ({ path: page.translated.path, lines: linesOfTranslation(page, ledger.linesOf) }));
}
