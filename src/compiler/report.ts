import type { Range } from './1-parse/block.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Message } from './messages.generated.ts';

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
