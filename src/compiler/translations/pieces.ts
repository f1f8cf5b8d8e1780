/** A page as a tree of pieces, each with what of it is the same in every language. */
import type { Block, Inline, Item, Range } from '../1-parse/block.ts';

export type PieceKind = 'page' | 'section' | 'item' | 'paragraph' | 'quote' | 'include' | 'table' | 'row' | 'cell';

export interface Piece {
  kind: PieceKind;
  text: string;
  markdown: string;
  at: Range;
  children: Piece[];
  /** Numbers, where links lead, code, names of includes: what a translator leaves as it is. */
  marks: ReadonlySet<string>;
  /** Longer words: names and terms are often kept. */
  words: ReadonlySet<string>;
  /** Pieces below it, itself included. */
  size: number;
}

const start: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The sections of a page by the depth of their headings, lists by their items; what holds no words is left out. */
export function piecesOf(blocks: readonly Block[]): Piece {
  const root: Open = { kind: 'page', inline: null, at: start, depth: 0, children: [] };
  const open: Open[] = [root];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= block.depth) close();
      open.push({ kind: 'section', inline: block.inline, at: block.at, depth: block.depth, children: [] });
    } else open.at(-1)?.children.push(...piecesIn(block));
  }
  while (open.length > 1) close();
  return piece('page', null, start, root.children);

  function close(): void {
    const done = open.pop();
    if (done) open.at(-1)?.children.push(piece(done.kind, done.inline, done.at, done.children));
  }
}

interface Open {
  kind: PieceKind;
  inline: Inline | null;
  at: Range;
  depth: number;
  children: Piece[];
}

function piecesIn(block: Block): Piece[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(itemPiece);
    case 'paragraph':
      return [piece('paragraph', block.inline, block.at, [])];
    case 'quote':
      return [piece('quote', null, block.at, block.blocks.flatMap(piecesIn))];
    case 'include':
      return [piece('include', null, block.at, [], block.target)];
    case 'table': {
      const rows = block.rows.map((row) => {
        const cells = row.map((cell) => piece('cell', cell.inline, cell.at, cell.blocks.flatMap(piecesIn)));
        return piece('row', null, row[0]?.at ?? block.at, cells);
      });
      return [piece('table', null, block.at, rows)];
    }
    default:
      return [];
  }
}

function itemPiece({ inline, at, blocks }: Item): Piece {
  return piece('item', inline, at, blocks.flatMap(piecesIn));
}

function piece(kind: PieceKind, inline: Inline | null, at: Range, children: Piece[], include?: string): Piece {
  const { text, markdown, links } = inline ?? { text: '', markdown: '', links: [] };
  const marks = new Set<string>(include === undefined ? [] : [`include ${include}`]);
  for (const [number] of text.matchAll(/\p{N}+(?:[.,\u2009\u202F ]\p{N}{3})*/gu)) marks.add(number.replace(/\P{N}/gu, ''));
  for (const { target } of links) marks.add(`link ${lastPart(target)}`);
  for (const [, code] of markdown.matchAll(/`([^`\n]{1,100})`/gu)) marks.add(`code ${code}`);
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_-]{3,}/gu) ?? []);
  return { kind, text, markdown, at, children, marks, words, size: children.reduce((sum, child) => sum + child.size, 1) };
}

/** Sites put the language into an address, and anchors are words: the last part of its path stays. */
function lastPart(target: string): string {
  const parts = (target.split(/[?#]/u)[0] ?? '').split('/').filter((part) => part !== '');
  return parts.at(-1) ?? '';
}
