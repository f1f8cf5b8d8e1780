import { uniqueAnchors } from './anchor.ts';
import type { Block, Heading } from './block.ts';
import { most } from './bounds.ts';
import { findFrontMatter } from './front-matter.ts';
import { dialectOf, parsePage } from './parse.ts';
import { type ScannedHeading, scanHeadings, writtenOf } from './scan-headings.ts';
import { maskShortcodes } from './shortcode.ts';

/** What a link may name behind the `#` of a page's address. */
export interface PageAnchors {
  /** Of its headings, as `Heading.anchor` has them. */
  headings: readonly string[];
  /** Those set by hand, and those that builders make of all that a heading is written with, its marks included. */
  others: readonly string[];
  /** The files it takes in, whose anchors are its own. */
  includes: readonly string[];
  /** It may have any others: a shortcode may bring them, or its headings are not marked. */
  isOpen: boolean;
}

const open: PageAnchors = { headings: [], others: [], includes: [], isOpen: true };

/** Finds the anchors of a page without parsing it; where a scan may go wrong, the page is parsed after all. */
export function scanAnchors(path: string, source: string): PageAnchors {
  if (source.length > most.page) return open;
  const front = findFrontMatter(source);
  const end = front === null || front === 'open' ? 0 : front.end;
  const dialect = dialectOf(source, end > 0);
  if (dialect === 'text') return open;
  const body = source.slice(end);
  const masked = maskShortcodes(body);
  const headings = (dialect === 'markdown' ? scanHeadings(body, masked) : null) ?? parsedHeadings(path, source);
  if (headings === null) return open;
  const asWritten = uniqueAnchors();
  const isMarked = headings.some(({ text, written }) => text !== written);
  const codes = masked.shortcodes.filter((code) => !code.closes && !code.paired);
  return {
    headings: headings.map(({ anchor }) => anchor),
    others: [...(isMarked ? headings.map(({ written }) => asWritten(written)) : []), ...idsIn(body)],
    includes: codes.flatMap((code) => (code.kind === 'include' && code.argument !== null ? [code.argument] : [])),
    isOpen: codes.some((code) => code.kind === 'unknown' || (code.isErb && code.kind !== 'include')),
  };
}

/** null: not all of the page was read. */
function parsedHeadings(path: string, source: string): ScannedHeading[] | null {
  const { blocks, lines, reached } = parsePage(path, source);
  const written = ({ inline, at }: Heading) => {
    const [first = '', last = ''] = [lines[at.line - 1]?.slice(at.column - 1), lines[at.endLine - 2]];
    if (first.startsWith('#')) return writtenOf(first.replace(/^#+/u, ''));
    // Underlined: of several lines, the last is what counts.
    return at.endLine > at.line ? last.trim() : inline.markdown;
  };
  const inside = (block: Block): ScannedHeading[] => {
    if (block.kind === 'heading') return [{ anchor: block.anchor, text: block.inline.text, written: written(block) }];
    if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(inside));
    if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(inside)));
    return block.kind === 'quote' ? block.blocks.flatMap(inside) : [];
  };
  return reached.length > 0 ? null : blocks.flatMap(inside);
}

/** Attributes that set an anchor, in tags and in attribute lists. Some that stand elsewhere do no harm. */
function idsIn(text: string): string[] {
  const ids: string[] = [];
  if (text.includes('id=') || text.includes('name='))
    for (const [, id] of text.matchAll(/[\s"'](?:id|name)\s?=\s?["']?([^\s"'<>]+)/giu)) ids.push(id ?? '');
  if (text.includes('{'))
    for (const [list] of text.matchAll(/\{[^{}\n]{1,300}\}/gu)) for (const [, id] of list.matchAll(/#([\w-]+)/gu)) ids.push(id ?? '');
  return ids;
}
