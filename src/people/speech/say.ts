/** Messages of people in the language of who reads them. English is there; another language is loaded when somebody first asks for it. */
import type { Language } from '../../compiler/language.ts';
import type { Said } from '../contract.ts';
import type { Message } from '../messages.generated.ts';

export type Say = (message: Message) => Said;

const inEnglish: Say = ({ code, severity, message, hint }) => ({ code, severity, message, hint });

export async function sayIn(language: Language): Promise<Say> {
  if (language !== 'de') return inEnglish;
  const { messages } = await import('../messages.de.generated.ts');
  return (message) => {
    const { code, severity, values } = message;
    // One that was kept before its code was given up is said as it was made.
    const made = messages[code]?.(values, (value) => String(value ?? ''));
    return made ? { code, severity, ...made } : inEnglish(message);
  };
}
