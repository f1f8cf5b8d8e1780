/** Refusals of every room in the language of the answer. */
import type { Language } from './compiler/language.ts';
import { messages as ofFrameworks } from './frameworks/messages.de.generated.ts';
import { messages as ofPlatform } from './platform/messages.de.generated.ts';
import type { Said } from './platform/refusal.ts';

type Say = (values: never, said: (value: unknown) => string) => Pick<Said, 'message' | 'hint'>;

const german = { ...ofPlatform, ...ofFrameworks } as Readonly<Record<string, Say>>;

export function sayIn(language: Language, { code, message, hint, values }: Said): Pick<Said, 'message' | 'hint'> {
  const say = language === 'de' && Object.hasOwn(german, code) ? german[code] : undefined;
  return say === undefined ? { message, hint } : say(values as never, (value) => (value == null ? '' : String(value)));
}
