/** Where what somebody points at is written. */

import { deepestInclude } from '../compiler/2-resolve/expand-include.ts';
import type { Span } from '../compiler/diagnostic.ts';
import { headingsIn, type OpenHandbook, type Spot, wholeLine } from './open-handbook.ts';
import { includeAt, linkAt, referredTo, relationsAt } from './pointed.ts';

/** The file of an include, the heading a link leads to, the level or role a relation names; none for anything else. */
export function definitionAt(handbook: OpenHandbook, path: string, spot: Spot): Span[] {
  const include = includeAt(handbook, path, spot);
  if (include) return include.file === null ? [] : [lineOf(handbook, include.file, 1)];
  const link = linkAt(handbook, path, spot);
  if (link) return [anchorPlace(handbook, link.destination.page, link.destination.anchor) ?? lineOf(handbook, link.destination.page, 1)];
  const holders = relationsAt(handbook, path, spot).flatMap(({ targets }) => targets.map((target) => referredTo(handbook, target)));
  return [...new Set(holders)].flatMap((holder) => (holder ? [lineOf(handbook, holder.page, holder.line)] : []));
}

function lineOf(handbook: OpenHandbook, file: string, line: number): Span {
  return { file, ...wholeLine(handbook.textOf(file), line) };
}

/** The heading with an anchor, on the page or in what it takes in; or the line where the anchor is set by hand. */
function anchorPlace(handbook: OpenHandbook, file: string, anchor: string, depth = 0): Span | null {
  const page = anchor === '' || depth > deepestInclude ? null : handbook.parsed(file);
  if (!page) return null;
  const heading = headingsIn(page.blocks).find((one) => one.anchor === anchor);
  if (heading) return { file, ...heading.at };
  const byHand = page.lines.findIndex((line) => [`"${anchor}"`, `'${anchor}'`, `{#${anchor}`].some((written) => line.includes(written)));
  if (byHand !== -1) return lineOf(handbook, file, byHand + 1);
  for (const block of page.blocks) {
    const included = block.kind === 'include' ? handbook.included(block.target, file) : null;
    const found = included === null ? null : anchorPlace(handbook, included, anchor, depth + 1);
    if (found) return found;
  }
  return null;
}
