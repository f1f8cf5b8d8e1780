/** The tree every dialect parses to: what a page is made of, before anybody asks what it means. */

/** A range of a page; lines and columns count from 1, the end column is the first one outside. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface InlineLink {
  text: string;
  target: string;
  /** Where the label stands in the plain text. */
  from: number;
  to: number;
}

export interface Inline {
  /** Plain words, white space folded. */
  text: string;
  /** As written, lines joined. */
  markdown: string;
  links: InlineLink[];
}

export interface Heading {
  kind: 'heading';
  depth: number;
  inline: Inline;
  /** The anchor by which links reach it, as Hugo would make it or as the page sets it. */
  anchor: string;
  at: Range;
}

export interface Paragraph {
  kind: 'paragraph';
  inline: Inline;
  at: Range;
}

export interface Item {
  inline: Inline;
  /** What follows the first paragraph: nested lists, further paragraphs, includes. */
  blocks: Block[];
  at: Range;
}

export interface List {
  kind: 'list';
  ordered: boolean;
  items: Item[];
  at: Range;
}

export interface Include {
  kind: 'include';
  target: string;
  at: Range;
}

export interface Quote {
  kind: 'quote';
  blocks: Block[];
  at: Range;
}

export interface Cell {
  /** All its words, lists included. */
  inline: Inline;
  blocks: Block[];
  columns: number;
  rows: number;
  at: Range;
}

export interface Table {
  kind: 'table';
  rows: Cell[][];
  at: Range;
}

/** What is kept and not read further: rules, code, comments, raw HTML, shortcodes that take in no file. */
export interface Verbatim {
  kind: 'rule' | 'code' | 'comment' | 'html' | 'shortcode';
  text: string;
  at: Range;
}

/** What the shape of the page already says is no content: a breadcrumb, the line that says when the page last changed. */
export interface Furniture {
  kind: 'breadcrumb' | 'last-modified';
  inline: Inline;
  at: Range;
}

export type Block = Heading | Paragraph | List | Include | Quote | Table | Verbatim | Furniture;

export const emptyInline: Inline = Object.freeze({ text: '', markdown: '', links: [] });

/** Plain text without any markup as an inline. */
export function plainInline(text: string): Inline {
  const folded = foldSpace(text);
  return { text: folded, markdown: folded, links: [] };
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
