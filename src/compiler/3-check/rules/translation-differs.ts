import type { Diagnostic } from '../../diagnostic.ts';
import { translationDiffers } from '../../messages.generated.ts';
import { diagnose } from '../../report.ts';
import { languageName } from '../../translations/languages.ts';
import type { PairedPage } from '../../translations/paired-page.ts';
import type { Piece, PieceKind } from '../../translations/pieces.ts';
import type { Checked } from '../check.ts';

/** What is counted, and what it is called. */
const counted: readonly [PieceKind, one: string, many: string][] = [
  ['item', 'list item', 'list items'],
  ['paragraph', 'paragraph', 'paragraphs'],
  ['row', 'row', 'rows'],
];

/** A place where a translation says more or less than the original: of one kind of piece there are not as many. */
export function translationDiffersRule({ translated }: Checked): Diagnostic[] {
  return translated.flatMap(({ language, pages }) => [...pages.values()].flatMap((page) => differencesIn(page, language)));
}

function differencesIn(page: PairedPage, language: string): Diagnostic[] {
  const { pairs, original, translated } = page;
  const matched = new Set(pairs.values());
  return [...pairs].flatMap(([piece, other]) =>
    counted.flatMap(([kind, one, many]) => {
      const [theirs, ours] = [other, piece].map(({ children }) => children.filter((child) => child.kind === kind));
      if (!theirs || !ours || theirs.length === ours.length) return [];
      const number = ({ length }: Piece[]) => `${length} ${length === 1 ? one : many}`;
      const surplus = theirs.filter((child) => !matched.has(child));
      const lacking = ours.filter((child) => !pairs.has(child));
      const [first] = theirs.length > ours.length ? surplus : lacking;
      const message = translationDiffers({
        where: other.text === '' ? null : shortened(other.text),
        has: number(theirs),
        original: number(ours),
        language: languageName(language),
        alone: first === undefined || (theirs.length > ours.length ? surplus : lacking).length > 1 ? null : shortened(first.text),
      });
      const at = theirs.length > ours.length ? (first ?? other).at : other.at;
      const place = (theirs.length < ours.length ? (first ?? piece) : piece).at;
      const related = [{ file: original.path, line: place.line, column: place.column, message: 'the original' }];
      return [{ ...diagnose(message, translated.path, { ...at, endLine: at.line, endColumn: at.column }), related }];
    }),
  );
}

const mostLetters = 70;

function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters).replace(/\s+\S*$/u, '')} …`;
}
