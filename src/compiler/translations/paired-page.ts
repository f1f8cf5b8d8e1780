/** A page beside its translation: which words of the one are which of the other. */
import type { ParsedPage } from '../1-parse/parse.ts';
import { readOwnFrontMatter } from '../2-resolve/own-front-matter.ts';
import { pairPieces } from './pair.ts';
import { type Piece, piecesOf } from './pieces.ts';

export interface PairedPage {
  original: ParsedPage;
  translated: ParsedPage;
  from: Piece;
  to: Piece;
  pairs: ReadonlyMap<Piece, Piece>;
  /** The piece that stands at a place of the original and says just these words. */
  at(line: number, column: number, text: string): Piece | null;
  /** The translation of words that stand on the page as a whole, or one after another; null where any is not translated. */
  wordsOf(text: string): string | null;
  /** The translation of a heading. */
  headingAt(line: number): string | null;
  /** The translation of what the front matter calls the page, or of the part of it that is this title. */
  titleOf(title: string): string | null;
}

export function pairPages(original: ParsedPage, translated: ParsedPage): PairedPage {
  const from = piecesOf(original.blocks);
  const to = piecesOf(translated.blocks);
  const pairs = pairPieces(from, to);
  const places = new Map<string, Piece>();
  const texts = new Map<string, Piece>();
  const headings = new Map<number, Piece>();
  for (const piece of below(from)) {
    places.set(placeKey(piece.at.line, piece.at.column, piece.text), piece);
    if (piece.text !== '' && !texts.has(piece.text)) texts.set(piece.text, piece);
    if (piece.kind === 'section') headings.set(piece.at.line, piece);
  }
  const translationOf = (piece: Piece | undefined): string | null => {
    const other = piece && pairs.get(piece);
    return other === undefined || isSame(other.text, piece?.text ?? '') ? null : other.text;
  };
  return {
    original,
    translated,
    from,
    to,
    pairs,
    at: (line, column, text) => places.get(placeKey(line, column, text)) ?? null,
    wordsOf: (text) => {
      const whole = translationOf(texts.get(text));
      return whole ?? inParts(text, texts, translationOf);
    },
    headingAt: (line) => translationOf(headings.get(line)),
    titleOf: (title) => translatedTitle(title, original, translated),
  };
}

/** Whoever translates a page begins with a copy of it: words that are still the same are not translated. */
export function isSame(translated: string, original: string): boolean {
  return translated === '' || translated.trim().toLowerCase() === original.trim().toLowerCase();
}

/** Every piece below one, in the order of the page. */
export function* below(piece: Piece): Generator<Piece> {
  for (const child of piece.children) {
    yield child;
    yield* below(child);
  }
}

function placeKey(line: number, column: number, text: string): string {
  return `${line}:${column}:${text}`;
}

/** A summary may be several paragraphs, put together with a space or an empty line. */
function inParts(text: string, texts: ReadonlyMap<string, Piece>, translationOf: (piece: Piece) => string | null): string | null {
  const found: string[] = [];
  let rest = text;
  for (const [part, piece] of texts) {
    if (rest === '' || !rest.startsWith(part)) continue;
    const gap = /^\s+/u.exec(rest.slice(part.length))?.[0] ?? '';
    if (gap === '' && rest.length > part.length) continue;
    const translated = translationOf(piece);
    if (translated === null) return null;
    found.push(translated, gap);
    rest = rest.slice(part.length + gap.length);
  }
  return rest === '' && found.length > 0 ? found.join('') : null;
}

const dividers = /\s+[-–—|]\s+|:\s+/u;
const ownKeys = ['level', 'role', 'framework', 'family'] as const;

/** "Senior - Deck Career Framework" and "Erfahren - Laufbahn an Deck": part for part, where there are as many. */
function translatedTitle(title: string, original: ParsedPage, translated: ParsedPage): string | null {
  const own = readOwnFrontMatter(original.frontMatter);
  const theirs = readOwnFrontMatter(translated.frontMatter);
  const key = own && ownKeys.find((one) => own[one] === title);
  const said = key ? theirs?.[key] : undefined;
  if (said !== undefined) return isSame(said, title) ? null : said;
  const [parts, others] = [original, translated].map(({ frontMatter }) => {
    const given = frontMatter.values.title;
    return typeof given === 'string' ? given.split(dividers).map((part) => part.trim()) : [];
  });
  if (!parts || !others || parts.length !== others.length) return null;
  const whole = parts.indexOf(title);
  const index = whole === -1 ? parts.findIndex((part) => part.toLowerCase().includes(title.toLowerCase())) : whole;
  const found = others[index] ?? '';
  return isSame(found, parts[index] ?? '') ? null : found;
}
