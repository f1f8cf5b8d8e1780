import type { Diagnostic } from '../../diagnostic.ts';
import { translationMissing } from '../../messages.generated.ts';
import { diagnose, diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { PairedPage } from '../../translations/paired-page.ts';
import type { Piece } from '../../translations/pieces.ts';
import type { Checked } from '../check.ts';

/** A page that a language lacks, or the outermost parts of one. */
export function translationMissingRule({ translated, files, outlines }: Checked): Diagnostic[] {
  return translated.flatMap(({ language, files: { pathFor }, pages }) =>
    files.flatMap((file) => {
      const page = pages.get(file);
      if (page) return missingParts(page, language);
      if (outlines.textOf(file).trim() === '') return [];
      return [
        diagnoseLine(
          translationMissing({ what: phrase('aPageAsSubject'), language: phrase('language', language), where: pathFor(file) }),
          file,
          1,
        ),
      ];
    }),
  );

  function missingParts({ from, pairs, original, translated: other }: PairedPage, language: string): Diagnostic[] {
    // Of a part that is missing, what it holds is missing as well.
    const lacking = (above: Piece): { piece: Piece; above: Piece }[] =>
      above.children.flatMap((piece) => {
        if (pairs.has(piece)) return lacking(piece);
        return piece.kind === 'section' ? [{ piece, above }] : [];
      });
    return lacking(from).map(({ piece, above }) => {
      const message = translationMissing({ what: phrase('quoted', piece.text), language: phrase('language', language), where: other.path });
      const related = [noteAt({ file: other.path, line: pairs.get(above)?.at.line }, phrase('itsPlace'))];
      return { ...diagnose(message, original.path, piece.at), related };
    });
  }
}
