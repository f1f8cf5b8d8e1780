import { foldSpace, type Range } from './block.ts';

/** One line of a rendered page, or several that the rendering broke, and what its shape says it is. */
export interface TextLine {
  kind: 'title-like' | 'prose' | 'item' | 'breadcrumb' | 'last-modified' | 'rule';
  text: string;
  /** Of an item: its indent in columns and whether it is numbered. */
  indent: number;
  ordered: boolean;
  /** A blank line stands before it. */
  apart: boolean;
  at: Range;
}

const bullet = /^(\s*)(?:([•▪‣◦·●○∙–—*+-])|(\d{1,3}|[a-z])[.)])(\s+)(?=\S)/u;
const rule = /^\s*(?:-{3,}|_{3,}|\*{3,}|={3,})\s*$/u;
const separator = /\s+[|›»>•·/]\s+/u;
const modified = /^last (?:modified|updated|edited|changed)\b/iu;
/** A heading says a name, not a sentence: short, capitalised, and not ended like a sentence. */
const longestTitle = 90;
const mostTitleWords = 11;

export function readTextLines(source: string): TextLine[] {
  const raw = source.split('\n').map((line) => line.replace(/\r$/u, ''));
  const lines: TextLine[] = [];
  let apart = true;
  // The pieces of the last line, joined when it is whole: anew for each piece would cost the square of a long paragraph.
  let pieces: string[] = [];
  let brackets = 0;
  const settle = () => {
    const last = lines.at(-1);
    if (last && pieces.length > 1) last.text = foldSpace(pieces.join(' '));
  };
  for (let index = 0; index < raw.length; index++) {
    const line = raw[index] ?? '';
    if (line.trim() === '') {
      apart = true;
      continue;
    }
    const previous = lines.at(-1);
    if (previous && !apart && continues(previous, line, brackets > 0, pieces.at(-1) ?? '')) {
      pieces.push(foldSpace(line));
      brackets += openedIn(line);
      previous.at = { ...previous.at, endLine: index + 1, endColumn: line.length + 1 };
      continue;
    }
    settle();
    const shape = shapeOf(line);
    pieces = [shape.text];
    brackets = openedIn(shape.text);
    lines.push({
      ...shape,
      apart,
      at: { line: index + 1, column: line.length - line.trimStart().length + 1, endLine: index + 1, endColumn: line.length + 1 },
    });
    apart = false;
  }
  settle();
  return lines;
}

/** Brackets opened in a text and not closed in it. */
function openedIn(text: string): number {
  return (text.match(/\(/gu)?.length ?? 0) - (text.match(/\)/gu)?.length ?? 0);
}

function shapeOf(line: string): Pick<TextLine, 'kind' | 'text' | 'indent' | 'ordered'> {
  const text = foldSpace(line);
  const plain = { text, indent: 0, ordered: false };
  if (rule.test(line)) return { ...plain, kind: 'rule' };
  if (modified.test(text)) return { ...plain, kind: 'last-modified' };
  const item = bullet.exec(line);
  if (item)
    return { kind: 'item', text: foldSpace(line.slice(item[0].length)), indent: item[1]?.length ?? 0, ordered: item[3] !== undefined };
  if (isBreadcrumb(text)) return { ...plain, kind: 'breadcrumb' };
  return { ...plain, kind: isTitleLike(text) ? 'title-like' : 'prose' };
}

function isBreadcrumb(text: string): boolean {
  const names = text.split(separator);
  return (
    names.length > 1 &&
    names.every((name) => name.length > 0 && name.length <= 60 && !/[.:;!?]$/u.test(name) && name.split(' ').length <= 6)
  );
}

function isTitleLike(text: string): boolean {
  if (text.length > longestTitle || text.split(' ').length > mostTitleWords) return false;
  return /^[\p{Lu}\p{N}“"'(]/u.test(text) && !/[.:;,!…]$/u.test(text);
}

/** A sentence the rendering broke goes on in the next line: in lower case, or inside a bracket left open. */
function continues(previous: TextLine, line: string, opened: boolean, end: string): boolean {
  if (previous.kind === 'rule' || previous.kind === 'breadcrumb' || bullet.test(line)) return false;
  if (previous.kind === 'last-modified') return opened;
  return /^\s*\p{Ll}/u.test(line) && (previous.kind !== 'item' || !/[.!?]$/u.test(end));
}
