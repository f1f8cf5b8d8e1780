/** A compiled handbook as somebody edits it: what every ability of the language server looks at. A value, made whole from one compile. */
import type { Block, Heading, Range } from '../compiler/1-parse/block.ts';
import { indexLines } from '../compiler/1-parse/lines.ts';
import type { ParsedPage } from '../compiler/1-parse/parse.ts';
import { findInclude } from '../compiler/2-resolve/includes.ts';
import { type Listing, listingOf } from '../compiler/2-resolve/listing.ts';
import { type Memory, pageOf } from '../compiler/2-resolve/memory.ts';
import { newOutlines, type Outlines } from '../compiler/2-resolve/outlines.ts';
import type { Compilation } from '../compiler/compile.ts';
import type { Graph } from '../compiler/graph.ts';
import type { Host } from '../compiler/host.ts';
import { readSettings, type Settings } from '../compiler/settings.ts';

export interface OpenHandbook {
  graph: Graph;
  settings: Settings;
  listing: Listing;
  outlines: Outlines;
  /** The text of a file, as it was compiled; empty when it is not there. */
  textOf(path: string): string;
  parsed(path: string): ParsedPage | null;
  /** The file an include of a page names; null when there is none. */
  included(target: string, page: string): string | null;
}

/** @param memory that of the compile, so that no page is parsed twice */
export function openHandbook(compilation: Compilation, host: Host, memory: Memory): OpenHandbook {
  const { settings } = readSettings(host);
  const listing = memory.listing ?? listingOf(host.files(), settings.roots, null);
  return {
    graph: compilation.graph,
    settings,
    listing,
    outlines: newOutlines(host, listing, settings, memory.outlines),
    textOf: (path) => host.read(path) ?? '',
    parsed: (path) => (listing.known.has(path) ? pageOf(memory, path, host) : null),
    included(target, page) {
      const found = findInclude(target, page, settings.includeRoots, (path) => listing.known.has(path));
      return found === 'outside' ? null : found;
    },
  };
}

/** A place in a text; both count from 1, columns in UTF-16 units, as in the graph. */
export interface Spot {
  line: number;
  column: number;
}

export function holds({ line, column, endLine, endColumn }: Range, spot: Spot): boolean {
  if (spot.line < line || spot.line > endLine) return false;
  return (spot.line > line || spot.column >= column) && (spot.line < endLine || spot.column <= endColumn);
}

/** A line as a range. */
export function wholeLine(text: string, line: number): Range {
  return { line, column: 1, endLine: line, endColumn: indexLines(text).text(line).length + 1 };
}

/** The headings of a page, in order, wherever they stand. */
export function headingsIn(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block): Heading[] => {
    if (block.kind === 'heading') return [block];
    if (block.kind === 'list') return block.items.flatMap((item) => headingsIn(item.blocks));
    if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => headingsIn(cell.blocks)));
    return block.kind === 'quote' ? headingsIn(block.blocks) : [];
  });
}
