import { type Phrase, phrase } from '../speech/phrase.ts';
import { type Block, type Cell, emptyInline, type Inline, type Item, type Range } from './block.ts';

/**
 * What is taken of a page at most, in characters where nothing else is said. People stay far below each of these;
 * text made to stop a parser does not, because what looks back over all that is still open costs its square.
 */
export const most = {
  page: 1_500_000,
  /** Headings, paragraphs, items and cells of a page, together. */
  parts: 20_000,
  frontMatter: 20_000,
  heading: 1_000,
  /** Of a paragraph, an item or a cell. */
  part: 20_000,
  /** Characters of one part that may open or close a link, an emphasis, code or a tag. */
  marks: 2_000,
  /** Lists and quotes in each other. */
  depth: 100,
  openTags: 1_000,
  /** Places of a table that its cells cover: so many, and so many times its cells. */
  places: 10_000,
  placesPerCell: 50,
  /** Comments that leave findings out. */
  ignores: 500,
} as const;

/** A place where a bound was reached, and what has been left unread there. */
export interface Reached {
  what: Phrase;
  at: Range;
}

export type Reach = (what: Phrase, at: Range) => void;

export const reached = {
  page: phrase('boundOfPage', most.page),
  parts: phrase('boundOfParts', most.parts),
  heading: phrase('boundOfHeading', most.heading),
  part: phrase('boundOfPart', most.part),
  marks: phrase('boundOfMarks', most.marks),
  depth: phrase('boundOfDepth', most.depth),
  places: phrase('boundOfPlaces'),
  ignores: phrase('boundOfIgnores', most.ignores),
} as const;

const marks = new Set(Array.from('[]*_`<~!', (mark) => mark.charCodeAt(0)));

/** Too many marks to look for their partners. */
export function isDense(text: string): boolean {
  if (text.length <= most.marks) return false;
  if (text.length > most.part) return true;
  let count = 0;
  for (let at = 0; at < text.length; at++) if (marks.has(text.charCodeAt(at)) && ++count > most.marks) return true;
  return false;
}

/**
 * Takes out what is too long to be read sentence by sentence, and what comes after too many parts. What is too long is
 * kept as it is, so that its lines are not lost.
 */
export function withinBounds(blocks: Block[], reach: Reach): Block[] {
  let parts = 0;
  const fits = (at: Range): boolean => {
    if (++parts === most.parts + 1) reach(reached.parts, at);
    return parts <= most.parts;
  };
  const isLong = (inline: Inline, bound: number) => Math.max(inline.text.length, inline.markdown.length) > bound;
  const kept = (inline: Inline, at: Range, what: Phrase): Block => {
    reach(what, at);
    return { kind: 'code', text: inline.markdown, at };
  };
  const itemOf = (item: Item): Item => {
    const inner = blocksOf(item.blocks);
    if (!isLong(item.inline, most.part)) return { ...item, blocks: inner };
    return { ...item, inline: emptyInline, blocks: [kept(item.inline, item.at, reached.part), ...inner] };
  };
  const cellOf = (cell: Cell): Cell => {
    if (!isLong(cell.inline, most.part)) return { ...cell, blocks: blocksOf(cell.blocks) };
    return { ...cell, inline: emptyInline, blocks: [kept(cell.inline, cell.at, reached.part)] };
  };
  const blockOf = (block: Block): Block => {
    switch (block.kind) {
      case 'heading':
        return isLong(block.inline, most.heading) ? kept(block.inline, block.at, reached.heading) : block;
      case 'paragraph':
        return isLong(block.inline, most.part) ? kept(block.inline, block.at, reached.part) : block;
      case 'list':
        return { ...block, items: block.items.flatMap((item) => (fits(item.at) ? [itemOf(item)] : [])) };
      case 'quote':
        return { ...block, blocks: blocksOf(block.blocks) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.flatMap((cell) => (fits(cell.at) ? [cellOf(cell)] : []))) };
      default:
        return block;
    }
  };
  const blocksOf = (all: Block[]): Block[] => all.flatMap((block) => (fits(block.at) ? [blockOf(block)] : []));
  return blocksOf(blocks);
}
