import type { Diagnostic } from '../../diagnostic.ts';
import { groupBy } from '../../group.ts';
import { includeCopied } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** Shorter ones only hold a place ("TBD"), and are the same by chance. */
const fewestWords = 5;

/** Includes that hold the same, byte for byte, under several names. */
export function includeCopiedRule({ outlines }: Checked): Diagnostic[] {
  return [...groupBy(outlines.toBeIncluded(), (file) => outlines.textOf(file))].flatMap(([text, [first, ...copies]]) => {
    if (first === undefined || copies.length === 0 || wordsIn(text) < fewestWords) return [];
    const related = copies.map((file) => noteAt({ file }, phrase('holdsTheSame')));
    return [{ ...diagnoseLine(includeCopied({ file: first, others: phrase('andWithinQuotes', ...copies) }), first, 1), related }];
  });
}

/** Headings left out. */
function wordsIn(text: string): number {
  return text.replace(/^#.*$/gmu, '').match(/\p{L}+/gu)?.length ?? 0;
}
