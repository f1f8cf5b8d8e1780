/** A text with a structure and no markup, which several writers put on paper: Markdown here, others where they may use packages. */
import { printable } from './paper.ts';

export interface ListItem {
  text: string;
  /** A few words beside it, set back. */
  note: string | null;
  /** Points below it. */
  items: string[];
}

export type Block =
  | { kind: 'heading'; depth: 1 | 2 | 3 | 4; text: string }
  /** `quiet`: about the text that follows, not of it. */
  | { kind: 'paragraph'; text: string; quiet: boolean }
  | { kind: 'facts'; facts: { name: string; text: string }[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] };

export interface Document {
  title: string;
  /** BCP 47 */
  language: string;
  blocks: Block[];
}

/** Text of the pages as one line that any format can hold: pages are not trusted, and some characters are no text. */
export function lineOf(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim()).replace(/[\p{Surrogate}\ufffe\uffff]/gu, '�');
}
