/**
 * A compiled handbook as the reads need it: the graph, the pages' texts, and the ways to find things in it.
 * A value: made whole from one compile, never changed.
 */

import type { Ladder } from '../../compiler/align/strands.ts';
import type { Compilation, LineClass } from '../../compiler/compile.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import { type EffectiveViews, effectiveViews } from '../../compiler/effective.ts';
import { type MendLines, mendLinesOf } from '../../compiler/emit/mend-lines.ts';
import type { StrandRow } from '../../compiler/emit/strands-in-rows.ts';
import type * as graph from '../../compiler/graph.ts';
import { groupBy } from '../../compiler/group.ts';
import type { Host } from '../../compiler/host.ts';
import { lockFile } from '../../compiler/lock/lock.ts';
import type { Repository } from '../../compiler/repository.ts';
import { readSettings, settingsFile } from '../../compiler/settings.ts';
import { isTranslation } from '../../compiler/translations/files.ts';
import type { GitHistory } from '../../platform/git-history.ts';
import type { FindingList, Run } from '../contract.ts';
import { entriesOf } from '../search/entries.ts';
import { buildIndex, type SearchIndex } from '../search/search-index.ts';
import { english, type SiteSpeech } from '../speech/spoken.ts';
import { looksFor } from './looks-for.ts';
import { type Language, languagesOf } from './translated.ts';

export interface Handbook {
  title: string;
  /** Differs whenever anything that is served differs, words of a page that mean nothing to the graph included. */
  edition: string;
  /** Whether people are served beside it. */
  people: boolean;
  graph: graph.Graph;
  /** All that the compiler said of it. */
  compilation: Compilation;
  units: ReadonlyMap<string, graph.Unit>;
  frameworks: ReadonlyMap<string, graph.Framework>;
  levels: ReadonlyMap<string, graph.Level>;
  families: ReadonlyMap<string, graph.Family>;
  roles: ReadonlyMap<string, graph.Role>;
  areas: ReadonlyMap<string, graph.Area>;
  statements: ReadonlyMap<string, graph.Statement>;
  areasOfLevel: ReadonlyMap<string, graph.Area[]>;
  areasOfRole: ReadonlyMap<string, graph.Area[]>;
  /** What is expected in every role of a family. */
  areasOfFamily: ReadonlyMap<string, graph.Area[]>;
  statementsOfArea: ReadonlyMap<string, graph.Statement[]>;
  /** Others than that of the pages, by their tags. */
  languages: ReadonlyMap<string, Language>;
  /** Pages that translate one of those that were read; they can be shown as well. */
  translated: ReadonlySet<string>;
  /** What each line of a page was read as. Only these pages can be shown: no other file of the folder is. */
  pages: ReadonlyMap<string, LineClass[]>;
  findingsOfPage: ReadonlyMap<string, Diagnostic[]>;
  /** How many kinds of finding its settings leave on, and which are off. */
  looksFor: FindingList['looksFor'];
  /** Lines of a page that can be shown; null for any other file. */
  linesOf(path: string): readonly string[] | null;
  /** Lines of `gradus.yaml` and `gradus.lock`; null for any other file. A finding shows them, no page does. */
  settingsLinesOf(path: string): readonly string[] | null;
  /** What the pages alone call a level, role or family (`family:` before it) that the lock calls otherwise, by the lock's id. */
  givenIds: ReadonlyMap<string, string>;
  /** Where a statement that was reworded while serving went, by its old id. */
  successors: ReadonlyMap<string, string>;
  /** Markup of statements already taken apart, by statement id. */
  runs: Map<string, Run[]>;
  /** Frameworks already aligned, by id. */
  ladders: Map<string, Ladder[]>;
  /** The strands of ladders already put into rows. */
  strandRows: Map<Ladder, StrandRow[]>;
  /** What findings are called in addresses; empty until asked for. */
  findingIds: Map<Diagnostic, string>;
  /** Everything that a level or role is held to. */
  effective: EffectiveViews;
  /** Lines for the settings; made when a page shows some. */
  readonly mendLines: MendLines;
  /** What can be found; made when somebody looks for something. */
  readonly search: SearchIndex;
  /** Whether a file is the translation of a page, by its path. */
  isTranslation(path: string): boolean;
  /** Where its pages are kept, as `gradus.yaml` says it. */
  repository: Repository | null;
  /** What git knows of its files; null where it knows nothing. */
  readonly git: GitHistory | null;
  /** The text of a page, or of the settings; null for any other file. */
  textOf(path: string): string | null;
  /** Histories already followed and told in its language, by the commit that was checked out and what they are of. */
  pasts: Map<string, Promise<unknown>>;
  /** What is said about it, and in which language. */
  speech: SiteSpeech;
  /** The same handbook, spoken about in another language. */
  in(speech: SiteSpeech): Handbook;
}

export function indexHandbook(
  compilation: Compilation,
  host: Host,
  known: { title: string; edition: string; people?: boolean; successors?: ReadonlyMap<string, string>; git?: GitHistory | null },
): Handbook {
  const { graph } = compilation;
  const translated = compilation.translated ?? [];
  const pages = new Map([...compilation.pages, ...translated].map((page) => [page.path, page.lines]));
  const lines = new Map<string, readonly string[]>();
  const { settings } = readSettings(host);
  let statements: Handbook['statements'] | null = null;
  let statementsOfArea: Handbook['statementsOfArea'] | null = null;
  let search: SearchIndex | null = null;
  let mendLines: MendLines | null = null;
  const base: Handbook = {
    title: known.title,
    edition: known.edition,
    people: known.people ?? false,
    successors: known.successors ?? new Map(),
    givenIds: givenIdsOf(compilation),
    compilation,
    graph,
    units: byId(graph.units),
    frameworks: byId(graph.frameworks),
    levels: byId(graph.levels),
    families: byId(graph.families),
    roles: byId(graph.roles),
    areas: byId(graph.areas),
    // There are many, and most reads need none: between two edits nobody may ask.
    get statements() {
      statements ??= byId(graph.statements);
      return statements;
    },
    areasOfLevel: groupsOf(graph.areas, (area) => area.level),
    areasOfRole: groupsOf(graph.areas, (area) => area.role),
    areasOfFamily: groupsOf(graph.areas, (area) => area.family),
    get statementsOfArea() {
      statementsOfArea ??= groupsOf(graph.statements, (statement) => statement.area);
      return statementsOfArea;
    },
    languages: languagesOf(graph),
    translated: new Set(translated.map((page) => page.path)),
    pages,
    findingsOfPage: groupsOf(graph.diagnostics, (diagnostic) => diagnostic.file),
    looksFor: looksFor(settings.severities),
    settingsLinesOf: (path) => (path === settingsFile || path === lockFile ? linesIn(host, path) : null),
    linesOf: (path) => {
      if (!pages.has(path)) return null;
      const known = lines.get(path);
      if (known) return known;
      const read = linesIn(host, path);
      if (read) lines.set(path, read);
      return read;
    },
    runs: new Map(),
    ladders: new Map(),
    strandRows: new Map(),
    findingIds: new Map(),
    effective: effectiveViews(graph),
    get mendLines() {
      mendLines ??= mendLinesOf(graph);
      return mendLines;
    },
    get search() {
      search ??= buildIndex(entriesOf(graph));
      return search;
    },
    isTranslation: (path) => isTranslation(path, settings.translations),
    repository: settings.repository,
    // The folder of a handbook that is served may come under git.
    get git() {
      return known.git ?? null;
    },
    textOf: (path) => (pages.has(path) || path === settingsFile ? host.read(path) : null),
    pasts: new Map(),
    speech: english,
    in: (speech) => {
      // All but the words is the same, and what is made when somebody asks is made once.
      const own: Handbook = spoken.get(speech) ?? Object.assign(Object.create(base), { speech, pasts: new Map() });
      spoken.set(speech, own);
      return own;
    },
  };
  const spoken = new Map([[english, base]]);
  return base;
}

function linesIn(host: Host, path: string): readonly string[] | null {
  return host.read(path)?.split(/\r\n|\r|\n/u) ?? null;
}

function byId<T extends { id: string }>(values: T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

function groupsOf<T>(values: T[], key: (value: T) => string | null): Map<string, T[]> {
  const groups = groupBy(values, key);
  groups.delete(null);
  return groups as Map<string, T[]>;
}

function givenIdsOf({ identity: { match } }: Compilation): Map<string, string> {
  const families = [...(match?.ids.families ?? [])].map(([given, id]) => [`family:${id}`, `family:${given}`] as const);
  return new Map([...[...(match?.ids.holders ?? [])].map(([given, id]) => [id, given] as const), ...families]);
}
