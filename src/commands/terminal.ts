/** What the commands say, and where: standard output carries what was asked for, standard error what is said about the work. */
import type { Paper } from '../compiler/emit/paper.ts';

/** A refusal that names what is wrong and what to do; it ends the command with 2. */
export class UsageError extends Error {}

function paperOf(stream: NodeJS.WriteStream): Paper {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== '';
  const colour = !NO_COLOR && (forced || (stream.isTTY === true && TERM !== 'dumb'));
  return { colour, width: Math.min(stream.columns ?? (Number(COLUMNS) || 80), 120) };
}

export const out = paperOf(process.stdout);
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** How a command prints what it was asked for. */
export interface As {
  in: string;
  markdown?: boolean;
  json?: boolean;
}
