/** What may come next where somebody writes: files to include, addresses and anchors, codes, names of the handbook. */

import { findFrontMatter } from '../compiler/1-parse/front-matter.ts';
import { kindOfShortcode } from '../compiler/1-parse/shortcode-names.ts';
import { addressOf } from '../compiler/2-resolve/addresses.ts';
import { isPartOfPages } from '../compiler/2-resolve/includes.ts';
import { codes } from '../compiler/codes.generated.ts';
import { completeFrontMatter } from './complete-front-matter.ts';
import { completeSettings } from './complete-settings.ts';
import type { OpenHandbook, Spot } from './open-handbook.ts';

export interface Suggestion {
  label: string;
  kind: 'file' | 'page' | 'anchor' | 'code' | 'name' | 'key' | 'value';
  /** Beside the label. */
  detail?: string;
  /** What is written, where it is not the label. */
  text?: string;
  /** Comes before the others. */
  first?: boolean;
}

/** Suggestions for what stands between two columns of the line. */
export interface Completion {
  from: number;
  to: number;
  suggestions: Suggestion[];
}

/** @param text the page as it is being written; the handbook may be of a moment before */
export function completionAt(handbook: OpenHandbook, path: string, text: string, spot: Spot): Completion | null {
  const lines = text.split(/\r?\n/u);
  const line = lines[spot.line - 1] ?? '';
  const before = line.slice(0, spot.column - 1).slice(-longest);
  if (path === 'gradus.yaml') return completeSettings(handbook, lines, spot);
  const from = (written: string): Pick<Completion, 'from' | 'to'> => ({ from: spot.column - written.length, to: spot.column });
  const comment = commentShape.exec(before);
  if (comment) return { ...from(comment[1] ?? ''), suggestions: codesFor(handbook, path) };
  const front = findFrontMatter(text);
  if (front !== null && front !== 'open' && spot.line < front.lines) return completeFrontMatter(handbook.graph, lines, spot);
  const include = includeShape.exec(before);
  if (include && kindOfShortcode(include[1] ?? '') === 'include')
    return { ...from(include[2] ?? ''), suggestions: partsFor(handbook, path) };
  const link = linkShape.exec(before);
  if (!link) return null;
  const [address = '', anchor] = (link[1] ?? '').split('#');
  if (anchor !== undefined) return { ...from(anchor), suggestions: anchorsFor(handbook, path, address) };
  return address === '' || address.startsWith('/') ? { ...from(address), suggestions: pagesFor(handbook) } : null;
}

/** Nothing that is looked for goes further back on its line. */
const longest = 1_000;
const commentShape = /(?:<!--|^\s*#|\s#)\s*gradus-ignore(?:-file)?\s+(?:[\w-]+\s*,\s*)*([\w-]*)$/u;
const includeShape = /\{\{[%<]\s*([\w./-]+)\s+(?:(?:file|path|src|page)\s*=\s*)?["'`]([^"'`]*)$/u;
const linkShape = /\]\(<?([^\s()<>]*)$/u;

/** Those that the page has come first. */
function codesFor(handbook: OpenHandbook, path: string): Suggestion[] {
  const found = new Set(handbook.graph.diagnostics.flatMap(({ file, code }) => (file === path ? [code] : [])));
  return [...codes].map(([code, { group }]) => ({
    label: code,
    kind: 'code',
    ...(group !== null && { detail: group }),
    first: found.has(code),
  }));
}

/** Files that are parts of pages, by the shortest path under which this page finds them. */
function partsFor({ listing, included, settings }: OpenHandbook, page: string): Suggestion[] {
  const isInRoots = (path: string) => settings.includeRoots.some((root) => path.startsWith(`${root}/`));
  return listing.pages
    .filter((path) => path !== page && (isPartOfPages(path) || isInRoots(path)))
    .map((path): Suggestion => {
      const roots = [...settings.includeRoots.map((root) => `${root}/`), 'assets/', 'content/'];
      const shorter = roots.flatMap((root) => (path.includes(root) ? [path.slice(path.lastIndexOf(root) + root.length)] : []));
      const label = shorter.sort((a, b) => a.length - b.length).find((target) => included(target, page) === path) ?? path;
      return { label, kind: 'file', detail: path };
    });
}

function anchorsFor({ outlines }: OpenHandbook, page: string, address: string): Suggestion[] {
  const target = address === '' ? page : outlines.follow(address, page)?.page;
  const anchors = target === undefined ? null : outlines.anchorsOf(target);
  return [...(anchors ?? [])].filter((anchor) => /^\S+$/u.test(anchor)).map((label) => ({ label, kind: 'anchor' }));
}

function pagesFor({ listing, graph }: OpenHandbook): Suggestion[] {
  const held = new Set([...graph.levels, ...graph.roles, ...graph.families].map(({ page }) => page));
  const pages = listing.pages.filter((path) => !isPartOfPages(path));
  return pages.map((path) => {
    const address = addressOf(path);
    return { label: address === '' ? '/' : `/${address}/`, kind: 'page', detail: path, first: held.has(path) };
  });
}
