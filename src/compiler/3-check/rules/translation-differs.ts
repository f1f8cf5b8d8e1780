import type { Diagnostic } from '../../diagnostic.ts';
import { translationDiffers } from '../../messages.generated.ts';
import { diagnose, noteAt } from '../../report.ts';
import { type Phrases, phrase } from '../../speech/phrase.ts';
import type { PairedPage } from '../../translations/paired-page.ts';
import type { PieceKind } from '../../translations/pieces.ts';
import type { Checked } from '../check.ts';

/** What is counted, and what it is called. */
const counted = [
  ['item', 'itemCount'],
  ['paragraph', 'paragraphCount'],
  ['row', 'rowCount'],
] as const satisfies readonly (readonly [PieceKind, keyof Phrases])[];

/** A place where a translation says more or less than the original: of one kind of piece there are not as many. */
export function translationDiffersRule({ translated }: Checked): Diagnostic[] {
  return translated.flatMap(({ language, pages }) => [...pages.values()].flatMap((page) => differencesIn(page, language)));
}

function differencesIn(page: PairedPage, language: string): Diagnostic[] {
  const { pairs, original, translated } = page;
  const matched = new Set(pairs.values());
  return [...pairs].flatMap(([piece, other]) =>
    counted.flatMap(([kind, name]) => {
      const [theirs, ours] = [other, piece].map(({ children }) => children.filter((child) => child.kind === kind));
      if (!theirs || !ours || theirs.length === ours.length) return [];
      const surplus = theirs.filter((child) => !matched.has(child));
      const lacking = ours.filter((child) => !pairs.has(child));
      const [first] = theirs.length > ours.length ? surplus : lacking;
      const message = translationDiffers({
        where: other.text === '' ? null : shortened(other.text),
        has: phrase(name, theirs.length),
        original: phrase(name, ours.length),
        language: phrase('language', language),
        alone: first === undefined || (theirs.length > ours.length ? surplus : lacking).length > 1 ? null : shortened(first.text),
      });
      const at = theirs.length > ours.length ? (first ?? other).at : other.at;
      const place = (theirs.length < ours.length ? (first ?? piece) : piece).at;
      const related = [noteAt({ file: original.path, line: place.line, column: place.column }, phrase('theOriginal'))];
      return [{ ...diagnose(message, translated.path, { ...at, endLine: at.line, endColumn: at.column }), related }];
    }),
  );
}

const mostLetters = 70;

function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters).replace(/\s+\S*$/u, '')} …`;
}
