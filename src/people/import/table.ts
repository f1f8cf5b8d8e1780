/** A file as rows of cells; how it is cut into them is the parser's part. */
import { importTooLarge, type Message } from '../messages.generated.ts';

export interface Table {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  /** The line each row begins in. */
  lines: ArrayLike<number>;
}

export type Separator = ',' | ';' | '\t';

export const bounds = { rows: 1_000_000, megabytes: 200 };

/** Asked before anything is parsed. Line breaks within cells do not count. */
export function sizeProblem(bytes: Uint8Array, { rows, megabytes } = bounds): Message | null {
  if (bytes.length > megabytes * 1_000_000) return importTooLarge({ rows: figures(rows), megabytes });
  let count = 0;
  let isQuoted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) isQuoted = !isQuoted;
    else if (byte === 0x0a && !isQuoted) count++;
  }
  // One for the headings; the last line may end with a break.
  return count > rows + 1 ? importTooLarge({ rows: figures(rows), megabytes }) : null;
}

/** Digits in groups of three as both languages can read them. */
function figures(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** The one that the row of headings has most of, outside of quotation marks. */
export function separatorOf(text: string): Separator {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if (counts.size > 0) break;
    } else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const all: Separator[] = [',', ';', '\t'];
  return all.reduce((most, one) => ((counts.get(one) ?? 0) > (counts.get(most) ?? 0) ? one : most));
}
