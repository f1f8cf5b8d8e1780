import type { Diagnostic, Note } from '../diagnostic.ts';
import { said } from './phrase.ts';
import type { Speech } from './speech.ts';

/** What a finding says, in a language; one that nobody has there, of an earlier version, is said as it was made. */
export function sayFinding(
  { code, message, hint, values }: Diagnostic,
  { messages, phrases }: Speech,
): Pick<Diagnostic, 'message' | 'hint'> {
  const made = messages?.[code]?.(values, (value) => (value == null ? '' : said(value, phrases)));
  return made ?? { message, hint };
}

/** What is said beside another place of it. */
export function sayNote({ message, phrase }: Note, { messages, phrases }: Speech): string {
  return messages === null ? message : said(phrase, phrases);
}
