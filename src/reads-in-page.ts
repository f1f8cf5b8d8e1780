/**
 * Front door: the reads, answered in the browser by the very code of the server. Only beside the files of `gradus build`,
 * and loaded only for what has no file there, such as any two levels compared.
 */
import { ORPCError } from '@orpc/client';
import { type Language, languageOf } from './compiler/language.ts';
import { answersOf } from './frameworks/server/answers.ts';
import { handbookFrom, type Whole } from './frameworks/server/whole.ts';
import { spokenIn } from './frameworks/speech/spoken.ts';
import { wholeFile } from './frameworks/static-addresses.ts';
import { type Answer, problemError } from './frameworks/web/client.ts';

/**
 * @param base where the site begins
 * @param language what the site speaks; unless it is told, what its pages say that they are written in
 */
export async function answerFromHandbook(base: string, language: Language = languageOf([document.documentElement.lang])): Promise<Answer> {
  const response = await fetch(base + wholeFile);
  if (!response.ok) throw problemError(response.status, '', []);
  const ask = answersOf(handbookFrom((await response.json()) as Whole), await spokenIn(language));
  return (name, input) =>
    ask(name, input).catch((error: unknown) => {
      if (!(error instanceof ORPCError)) throw error;
      throw problemError(error.status, error.message, (error.data as { suggestions?: string[] } | undefined)?.suggestions ?? []);
    });
}
