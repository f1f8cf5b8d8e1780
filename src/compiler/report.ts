import type { Range } from './1-parse/block.ts';
import type { Diagnostic, Note } from './diagnostic.ts';
import type { Message } from './messages.generated.ts';
import { type Phrase, said } from './speech/phrase.ts';

/** A message at a place. */
export function diagnose(message: Message, file: string, at: Range): Diagnostic {
  return {
    ...message,
    file,
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
    related: [],
    fix: null,
    owner: null,
  };
}

/** A message about a whole line: a range without width stands for all of it. */
export function diagnoseLine(message: Message, file: string, line: number): Diagnostic {
  return diagnose(message, file, { line, column: 1, endLine: line, endColumn: 1 });
}

/** Another place, and what it has to do with the finding; without a line, the file as a whole. */
export function noteAt({ file, line = 1, column = 1 }: { file: string; line?: number; column?: number }, phrase: Phrase): Note {
  return { file, line, column, message: said(phrase), phrase };
}
