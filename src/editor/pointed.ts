/** What somebody points at in a page. */
import type { Range } from '../compiler/1-parse/block.ts';
import { indexLines } from '../compiler/1-parse/lines.ts';
import { maskShortcodes } from '../compiler/1-parse/shortcode.ts';
import type { Destination } from '../compiler/2-resolve/link-pages.ts';
import type { Extends, Level, Reference, ReportsTo, Role } from '../compiler/graph.ts';
import { holds, type OpenHandbook, type Spot } from './open-handbook.ts';

export type Holder = Level | Role;

export interface PointedInclude {
  target: string;
  /** null when the handbook has no such file. */
  file: string | null;
  at: Range;
}

export function includeAt(handbook: OpenHandbook, path: string, spot: Spot): PointedInclude | null {
  const source = handbook.textOf(path);
  const lines = indexLines(source);
  for (const code of maskShortcodes(source).shortcodes) {
    const at = lines.range(code.from, code.to);
    if (code.kind === 'include' && code.argument !== null && holds(at, spot))
      return { target: code.argument, file: handbook.included(code.argument, path), at };
  }
  return null;
}

/** A link to a page of the handbook, pointed at by its words or its address. */
export function linkAt(handbook: OpenHandbook, path: string, spot: Spot): { destination: Destination; at: Range } | null {
  const lines = indexLines(handbook.textOf(path));
  for (const { target, at } of handbook.outlines.linksOf(path)) {
    const whole = { ...at, column: labelBegin(lines.text(at.line), at.column) };
    if (!holds(whole, spot)) continue;
    const destination = handbook.outlines.follow(target, path);
    return destination && { destination, at };
  }
  return null;
}

/** Where the words of a link begin, when they stand on the line of its address; else where the address does. */
function labelBegin(line: string, column: number): number {
  const before = line.slice(0, column - 1);
  const bracket = /\]\(<?$/u.exec(before)?.index;
  if (bracket === undefined) return column;
  for (let at = bracket - 1, depth = 0; at >= 0; at--) {
    if (before[at] === ']') depth++;
    else if (before[at] === '[' && depth-- === 0) return at + 1;
  }
  return column;
}

export interface PointedRelation {
  holder: Holder;
  relation: Extends | ReportsTo;
  /** The targets that are pointed at by name; all of them where none is. */
  targets: Reference[];
}

export function relationsAt(handbook: OpenHandbook, path: string, spot: Spot): PointedRelation[] {
  const { levels, roles } = handbook.graph;
  const line = indexLines(handbook.textOf(path)).text(spot.line).toLowerCase();
  const isNamed = ({ text }: Reference) =>
    occurrences(line, text.toLowerCase()).some((at) => at < spot.column && spot.column <= at + text.length + 1);
  return [...levels, ...roles].flatMap((holder) =>
    [...holder.extends, ...holder.reportsTo].flatMap((relation): PointedRelation[] => {
      const { file, line, endLine } = relation.origin;
      if (file !== path || spot.line < line || spot.line > endLine) return [];
      const named = relation.targets.filter(isNamed);
      return [{ holder, relation, targets: named.length > 0 ? named : relation.targets }];
    }),
  );
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = words === '' ? -1 : text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

export function referredTo(handbook: OpenHandbook, { role, level }: Reference): Holder | undefined {
  const { levels, roles } = handbook.graph;
  return role === null ? levels.find(({ id }) => id === level) : roles.find(({ id }) => id === role);
}

/** The levels and roles whose heading this is; the title of a page is the heading of the only one it holds. */
export function holdersAt(handbook: OpenHandbook, path: string, spot: Spot): Holder[] {
  const onPage = [...handbook.graph.levels, ...handbook.graph.roles].filter(({ page }) => page === path);
  const here = onPage.filter(({ line }) => line === spot.line);
  if (here.length > 0 || onPage.length !== 1) return here;
  const isTitle =
    spot.line <= (handbook.parsed(path)?.frontMatter.lines ?? 0) &&
    /^title\s*[:=]/u.test(handbook.parsed(path)?.lines[spot.line - 1] ?? '');
  return isTitle ? onPage : [];
}
