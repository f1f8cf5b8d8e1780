/**
 * A few files through the commits that touched them, compiled at each. To compile the whole handbook at every commit would
 * be too dear. What that loses: the files around them are taken as they are today, so a page that was included elsewhere
 * then, a level that another page took over from then, or what a lower level asked then, is not known; a grade may be
 * graver than `gradus diff` between the two states would have it, never milder.
 */
import { newMemory } from '../2-resolve/memory.ts';
import { compileUnchecked } from '../compile.ts';
import { diffHandbooks, type HandbookDiff } from '../diff/diff.ts';
import type { Graph } from '../graph.ts';
import { memoryHost } from '../host.ts';
import { knownOf } from '../lineage/known.ts';
import { type Lineage, lineageOf } from '../lineage/lineage.ts';

/** What one commit did to the files concerned. */
export interface Turn {
  id: string;
  /** By the names that they have today; null: not there. */
  files: { path: string; before: string | null; after: string | null }[];
}

/** The handbook before and after a turn, as far as the files concerned go; compiled when asked for, and once. */
export interface Step extends Turn {
  before(): Graph;
  after(): Graph;
  lineage(): Lineage;
  diff(): HandbookDiff;
}

/**
 * @param around the files concerned and those that their reading needs, as they are now
 * @param turns newest first
 */
export function stepsOf(around: Readonly<Record<string, string>>, turns: readonly Turn[]): Step[] {
  const memory = newMemory();
  const graphs = new Map<Files, Graph>();
  const graphOf = (files: Files): Graph => {
    const graph = graphs.get(files) ?? compileUnchecked(memoryHost({ ...files }), memory);
    graphs.set(files, graph);
    return graph;
  };
  let last: Files = around;
  return turns.map((turn) => {
    const after = withTexts(
      last,
      turn.files.map(({ path, after: text }) => [path, text]),
    );
    const before = withTexts(
      after,
      turn.files.map(({ path, before: text }) => [path, text]),
    );
    last = before;
    let [lineage, diff]: [Lineage | null, HandbookDiff | null] = [null, null];
    const lineageOnce = () => {
      lineage ??= lineageOf(knownOf(graphOf(before)), knownOf(graphOf(after)));
      return lineage;
    };
    return {
      ...turn,
      before: () => graphOf(before),
      after: () => graphOf(after),
      lineage: lineageOnce,
      diff: () => {
        diff ??= diffHandbooks(graphOf(before), graphOf(after), lineageOnce());
        return diff;
      },
    };
  });
}

type Files = Readonly<Record<string, string>>;

/** The same value where nothing differs: what one commit left is mostly what the next one found. */
function withTexts(files: Files, texts: [path: string, text: string | null][]): Files {
  if (texts.every(([path, text]) => (files[path] ?? null) === text)) return files;
  const later = { ...files };
  for (const [path, text] of texts) {
    if (text === null) delete later[path];
    else later[path] = text;
  }
  return later;
}
