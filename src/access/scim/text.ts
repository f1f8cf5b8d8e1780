/** A text that somebody sent, as it is kept. */
import { cleaned } from '../../people/check-person.ts';
import { isStorable } from '../../platform/storable.ts';
import { wrong } from './wrong.ts';

/** null and an empty text are the same: some say so what they do not know. @throws Refusal invalidValue */
export function textOf(value: unknown, path: string, most: number): string | null {
  if (value === null) return null;
  if (typeof value !== 'string' || !isStorable(value)) throw wrong.value(path, value);
  const text = cleaned(value);
  if (text.length > most || /[\p{Cc}\u2028\u2029]/u.test(text)) throw wrong.value(path, value);
  return text === '' ? null : text;
}
