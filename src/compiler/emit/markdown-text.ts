/** Text of the pages inside Markdown of ours: nothing in it may be read as markup. */
import type { Segment } from '../align/word-changes.ts';
import { printable } from './paper.ts';

/** One line, fit for the beginning of a line, a list item or a cell of a table. */
export function escaped(text: string): string {
  // What would begin a list or a heading within the item.
  return inline(text.trim())
    .replace(/^([-+=])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** Words that went are struck out, words that came are bold. */
export function markedMarkdown(segments: readonly Segment[]): string {
  const marks: Record<Segment['kind'], string> = { same: '', removed: '~~', added: '**' };
  const line = segments.reduce((before, { kind, text }, index) => {
    const words = text.trim();
    if (words === '') return `${before} `;
    // Marks are only read where they touch the words, and stand apart from the words around them.
    const isApart = kind !== 'same' || (index > 0 && /^[\p{L}\p{N}]/u.test(text));
    const blank = /^\s/u.test(text) || (isApart && before !== '' && !/\s$/u.test(before)) ? ' ' : '';
    return `${before}${blank}${marks[kind]}${inline(words)}${marks[kind]}${/\s$/u.test(text) ? ' ' : ''}`;
  }, '');
  return line.replace(/ {2,}/gu, ' ').trim();
}

/** Every mark that Markdown or HTML would read is escaped; breaks become blanks. */
function inline(text: string): string {
  return printable(text.replace(/\s+/gu, ' ')).replace(/[\\`*_[\]<>|~#$&]/gu, '\\$&');
}
