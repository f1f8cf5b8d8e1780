/**
 * A few files through the commits that touched them, compiled at each. To compile the whole handbook at every commit would
 * be too dear. What that loses: the files around them are taken as they are today, so a page that was included elsewhere
 * then, a level that another page took over from then, or what a lower level asked then, is not known; a grade may be
 * graver than `gradus diff` between the two states would have it, never milder.
 */
import { type Memory, newMemory } from '../2-resolve/memory.ts';
import { compile } from '../compile.ts';
import { diffHandbooks, type HandbookDiff } from '../diff/diff.ts';
import type { Graph } from '../graph.ts';
import { memoryHost } from '../host.ts';

/** What one commit did to the files concerned. */
export interface Turn {
  id: string;
  /** By the names that they have today; null: not there. */
  files: { path: string; before: string | null; after: string | null }[];
}

export interface Step {
  id: string;
  before: Graph;
  after: Graph;
  diff: HandbookDiff;
}

/**
 * The handbook before and after each turn, as far as the files concerned go; lazily, for whoever looks for one thing stops
 * at its beginning.
 * @param around the files concerned and those that their reading needs, as they are now
 * @param turns newest first
 */
export function* stepsOf(around: Readonly<Record<string, string>>, turns: readonly Turn[]): Generator<Step> {
  const memory = newMemory();
  let state: Record<string, string> = { ...around };
  let last: { state: Record<string, string>; graph: Graph } | null = null;
  for (const { id, files } of turns) {
    const after = withTexts(
      state,
      files.map(({ path, after: text }) => [path, text]),
    );
    const before = withTexts(
      after,
      files.map(({ path, before: text }) => [path, text]),
    );
    const now: Graph = last && isSame(last.state, after) ? last.graph : graphOf(after, memory);
    const then = graphOf(before, memory);
    yield { id, before: then, after: now, diff: diffHandbooks(then, now) };
    last = { state: before, graph: then };
    state = before;
  }
}

function graphOf(files: Record<string, string>, memory: Memory): Graph {
  return compile(memoryHost(files), memory).graph;
}

function withTexts(files: Readonly<Record<string, string>>, texts: [path: string, text: string | null][]): Record<string, string> {
  const later = { ...files };
  for (const [path, text] of texts) {
    if (text === null) delete later[path];
    else later[path] = text;
  }
  return later;
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}
