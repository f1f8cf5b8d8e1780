/**
 * The languages that a handbook exists in beside its own.
 *
 * A translation is not compiled as a handbook of its own: what makes a page a level, or a heading an area, is told by
 * words, and words are what a translation changes. Instead each page that was read is put beside the page that
 * translates it, includes among them, piece by piece (`pair.ts`); and whatever the graph took from a place of the
 * original then has its translation at the place that corresponds. So a statement that an include brings into ten levels
 * is translated once, levels may be called whatever they are called, and no setting that names words has to hold twice.
 */
import type { ParsedPage } from '../1-parse/parse.ts';
import type { LineClass } from '../2-resolve/ledger.ts';
import type { Graph, Translation } from '../graph.ts';
import { groupBy } from '../group.ts';
import type { TranslatedFiles } from './files.ts';
import { below, isSame, type PairedPage, pairPages } from './paired-page.ts';

export interface TranslatedHandbook {
  language: string;
  files: TranslatedFiles;
  /** By the path of the original. */
  pages: ReadonlyMap<string, PairedPage>;
}

/** Pages put beside each other, as long as both are the pages they were. */
export type PairMemory = WeakMap<ParsedPage, WeakMap<ParsedPage, PairedPage>>;

type Words = Pick<Graph, 'frameworks' | 'levels' | 'families' | 'roles' | 'areas' | 'statements'>;

/**
 * @param read the originals that were read, includes among them
 * @param pageOf a page of the handbook, a translated one too; null where it cannot be read
 */
export function pairHandbook(
  files: TranslatedFiles,
  read: readonly string[],
  pageOf: (path: string) => ParsedPage | null,
  memory: PairMemory,
): TranslatedHandbook {
  const pages = new Map<string, PairedPage>();
  for (const path of read) {
    const file = files.files.get(path);
    const original = file === undefined ? null : pageOf(path);
    const translated = file === undefined ? null : pageOf(file);
    if (original && translated) pages.set(path, paired(original, translated, memory));
  }
  return { language: files.language, files, pages };
}

function paired(original: ParsedPage, translated: ParsedPage, memory: PairMemory): PairedPage {
  const known = memory.get(original) ?? new WeakMap<ParsedPage, PairedPage>();
  memory.set(original, known);
  const page = known.get(translated) ?? pairPages(original, translated);
  known.set(translated, page);
  return page;
}

/** What of a graph is translated, by the ids that it has. */
export function translationOf(graph: Words, { language, pages }: Pick<TranslatedHandbook, 'language' | 'pages'>): Translation {
  const wordsOn = (path: string, text: string | null) => (text === null ? null : (pages.get(path)?.wordsOf(text) ?? null));
  const named = ({ title, page, line }: { title: string; page: string; line: number }) => {
    const at = pages.get(page);
    return at === undefined ? null : (at.titleOf(title) ?? at.headingAt(line) ?? at.wordsOf(title));
  };
  let files: Map<string, string[]> | null = null;
  const filesOf = () => {
    files ??= new Map(
      [...groupBy(graph.statements, ({ area }) => area)].map(([area, own]) => [area, [...new Set(own.map(({ origin }) => origin.file))]]),
    );
    return files;
  };
  return {
    language,
    pages: [...pages.values()].map(({ original, translated }) => ({ page: original.path, file: translated.path })),
    frameworks: graph.frameworks.flatMap(({ id, title }) => {
      const own = graph.levels.filter((level) => level.framework === id);
      const found = firstOf(own, ({ page }) => pages.get(page)?.titleOf(title) ?? null);
      return found === null ? [] : [{ id, title: found }];
    }),
    levels: graph.levels.flatMap((level) => {
      const { id, page, summary } = level;
      return some({ id, title: named(level), summary: wordsOn(page, summary) });
    }),
    families: graph.families.flatMap(({ id, title, page, summary, notes }) =>
      some({
        id,
        title: pages.get(page)?.titleOf(title) ?? null,
        summary: wordsOn(page, summary),
        notes: notes.map((note) => wordsOn(page, note)),
      }),
    ),
    roles: graph.roles.flatMap(({ id, title, page, line, summary, notes }) => {
      const at = pages.get(page);
      const name = at?.headingAt(line) ?? at?.titleOf(title) ?? wordsOn(page, title);
      return some({ id, title: name, summary: wordsOn(page, summary), notes: notes.map((note) => wordsOn(page, note)) });
    }),
    areas: graph.areas.flatMap(({ id, title, under, summary, origin }) => {
      const at = pages.get(origin.file);
      const heading = at?.headingAt(origin.line) ?? at?.wordsOf(title) ?? null;
      // What opens an area may come with the include that fills it.
      const files = summary === null ? [] : [origin.file, ...(filesOf().get(id) ?? [])];
      const opening = firstOf(files, (file) => wordsOn(file, summary));
      return some({ id, title: heading, under: wordsOn(origin.file, under), summary: opening });
    }),
    statements: graph.statements.flatMap(({ id, text, topic, origin }) => {
      const at = pages.get(origin.file);
      const piece = at?.at(origin.line, origin.column, text);
      const other = piece && at?.pairs.get(piece);
      if (!piece || !other || isSame(other.text, text)) return [];
      const examples = [...below(piece)].flatMap((example) => {
        if (example.text === '') return [];
        const translated = at?.pairs.get(example)?.text;
        return translated === undefined || isSame(translated, example.text) ? [null] : [translated];
      });
      const place = { file: at?.translated.path ?? '', line: other.at.line, column: other.at.column };
      return [{ id, text: other.text, markdown: other.markdown, topic: wordsOn(origin.file, topic), examples, origin: place }];
    }),
  };
}

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

/** Nothing stands here of which no word is translated. */
function some<T extends { id: string }>(words: T): T[] {
  const { id: _, ...rest } = words;
  return Object.values(rest).some((one) => (Array.isArray(one) ? one.some((part) => part !== null) : one !== null)) ? [words] : [];
}

/** What each line of a translated page corresponds to; a line that corresponds to nothing of the original is unread. */
export function linesOfTranslation(
  { original, translated, pairs }: PairedPage,
  linesOf: (path: string) => LineClass[] | null,
): LineClass[] {
  const classes = linesOf(original.path) ?? [];
  const lines = translated.lines.map((line): LineClass => (line.trim() === '' ? 'blank' : 'unread'));
  const claim = (line: number, as: LineClass | undefined) => {
    if (lines[line - 1] === 'unread' && as !== undefined && as !== 'blank') lines[line - 1] = as;
  };
  for (let line = 1; line <= translated.frontMatter.lines; line++) claim(line, classes[0]);
  for (const [piece, other] of pairs) {
    if (piece.kind === 'page') continue;
    const last = other.at.endColumn === 1 && other.at.endLine > other.at.line ? other.at.endLine - 1 : other.at.endLine;
    const first = other.children[0]?.at.line ?? last + 1;
    const end = other.kind === 'section' || other.children.length === 0 ? last : Math.min(last, Math.max(other.at.line, first - 1));
    for (let line = other.at.line; line <= end; line++) claim(line, classes[piece.at.line - 1]);
  }
  return lines;
}
