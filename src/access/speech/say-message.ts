/** Messages of access in the language of who reads them. English is there; another language is loaded when somebody first asks for it. */
import type { Language } from '../../compiler/language.ts';
import type { Message } from '../messages.generated.ts';

export type SaidMessage = Pick<Message, 'code' | 'severity' | 'message' | 'hint'>;
export type SayMessage = (message: Message) => SaidMessage;

export async function messagesIn(language: Language): Promise<SayMessage> {
  const { messages } = language === 'de' ? await import('../messages.de.generated.ts') : { messages: {} };
  return (said) => {
    const { code, severity, message, hint, values } = said;
    const made = (messages as Record<string, ((...args: never[]) => Pick<Message, 'message' | 'hint'>) | undefined>)[code];
    return { code, severity, message, hint, ...made?.(values as never, ((value: unknown) => String(value ?? '')) as never) };
  };
}
