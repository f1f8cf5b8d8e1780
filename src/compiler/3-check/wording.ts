/** What the rules of wording look at: each statement once, however many levels take it in, and where its words stand. */
import type { Range } from '../1-parse/block.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { AreaKind } from '../graph.ts';
import type { Message } from '../messages.generated.ts';
import { diagnose } from '../report.ts';
import { type Written, writtenOf } from '../written.ts';
import type { Checked } from './check.ts';

/** What somebody is asked to do; the others are what they bring along. */
export const asked: readonly AreaKind[] = ['competency', 'values', 'responsibility'];

/** A finding for each statement of which there is something to say. */
export function ofStatements(
  checked: Checked,
  find: (text: string, statement: Written) => { message: Message; words: string } | null,
  kinds?: readonly AreaKind[],
): Diagnostic[] {
  return writtenOf(checked.graph).flatMap((statement) => {
    if (kinds && !kinds.includes(statement.area.kind)) return [];
    const found = find(statement.text, statement);
    return found ? [diagnose(found.message, statement.place.file, placeOf(checked, statement, found.words))] : [];
  });
}

/** Where some words of a statement stand; its first line, where markup or a break stands within them. */
export function placeOf({ parsed }: Checked, { place, copies }: Written, words: string): Range {
  const lines = parsed.get(place.file)?.lines ?? [];
  const last = copies[0]?.origin.endLine ?? place.line;
  for (let line = place.line; line <= last; line++) {
    const at = (lines[line - 1] ?? '').indexOf(words);
    if (at >= 0) return { line, column: at + 1, endLine: line, endColumn: at + 1 + words.length };
  }
  return { line: place.line, column: 1, endLine: place.line, endColumn: 1 };
}
