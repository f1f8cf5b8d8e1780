/** Places of the graph count from 1, those of the protocol from 0; columns are UTF-16 units in both. */
import type { Position, Range as ProtocolRange } from 'vscode-languageserver/node';
import type { Range } from '../compiler/1-parse/block.ts';
import type { Spot } from './open-handbook.ts';

export function rangeOf({ line, column, endLine, endColumn }: Range): ProtocolRange {
  return { start: positionOf({ line, column }), end: positionOf({ line: endLine, column: endColumn }) };
}

/** A client that counts wrong gets an answer about the first place, not an error. */
export function spotOf({ line, character }: Position): Spot {
  return { line: fromZero(line) + 1, column: fromZero(character) + 1 };
}

function positionOf({ line, column }: Spot): Position {
  return { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
}

function fromZero(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
