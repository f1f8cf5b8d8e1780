/** Words with the changes in them marked, for a terminal: `[team → department]`, `[+ came]`, `[- went]`. Colour only adds to it. */
import type { Segment } from '../align/word-changes.ts';
import { type Ink, ink, type Paper, printable } from './paper.ts';

/** No line ends between a mark and its word. */
const bond = '\u00a0';

interface Piece {
  text: string;
  ink: Ink | null;
}

/** Wrapped like prose; later lines are indented under `hang`. */
export function markedText(paper: Paper, segments: readonly Segment[], first = '', hang = ' '.repeat(first.length)): string {
  const room = Math.max(paper.width, 40);
  const lines: string[] = [];
  let [line, length, isBare] = [first, first.length, true];
  for (const word of wordsOf(piecesOf(segments))) {
    const own = word.reduce((sum, piece) => sum + piece.text.length, 0);
    if (!isBare && length + 1 + own > room) {
      lines.push(line);
      [line, length, isBare] = [hang, hang.length, true];
    }
    line += (isBare ? '' : ' ') + word.map((piece) => (piece.ink ? ink(paper, piece.ink, piece.text) : piece.text)).join('');
    length += own + (isBare ? 0 : 1);
    isBare = false;
  }
  return [...lines, line].join('\n').replaceAll(bond, ' ');
}

/** The share of the longer text that must have stayed. */
const leastStayed = 0.4;

/** Whether enough stayed for marks to be read with ease: else the two texts are better shown one below the other. */
export function readsWell(segments: readonly Segment[]): boolean {
  const length = (...kinds: Segment['kind'][]) => segments.reduce((sum, one) => sum + (kinds.includes(one.kind) ? one.text.length : 0), 0);
  return length('same') >= leastStayed * Math.max(length('same', 'removed'), length('same', 'added'));
}

function piecesOf(segments: readonly Segment[]): Piece[] {
  return segments.flatMap(({ kind, text }, index): Piece[] => {
    if (kind === 'same' || text.trim() === '') return [{ text, ink: null }];
    const blank = /^\s*/u.exec(text)?.[0] ?? '';
    const [words, tail] = [text.trim(), /\s*$/u.exec(text)?.[0] ?? ''];
    if (kind === 'removed') {
      const isReplaced = segments[index + 1]?.kind === 'added';
      const end = isReplaced ? ' → ' : `]${tail}`;
      return [
        { text: `${blank}[${isReplaced ? '' : `-${bond}`}`, ink: null },
        { text: words, ink: 'red' },
        { text: end, ink: null },
      ];
    }
    const replaces = segments[index - 1]?.kind === 'removed';
    return [
      { text: replaces ? '' : `${blank}[+${bond}`, ink: null },
      { text: words, ink: 'green' },
      { text: `]${tail}`, ink: null },
    ];
  });
}

/** Pieces cut at blanks: what has none between stays one word. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let isOpen = false;
  for (const { text, ink: colour } of pieces)
    for (const part of printable(text).split(/([ \t\n\r]+)/u)) {
      if (part === '') continue;
      if (/^[ \t\n\r]/u.test(part)) isOpen = false;
      else if (isOpen) words.at(-1)?.push({ text: part, ink: colour });
      else {
        words.push([{ text: part, ink: colour }]);
        isOpen = true;
      }
    }
  return words;
}
