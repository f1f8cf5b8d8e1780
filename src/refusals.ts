/** Front door: what every room says when it refuses something, in the language of the answer, and what it means. */
import { explanations as ofAccess } from './access/explanations.generated.ts';
import { messages as germanOfAccess } from './access/messages.de.generated.ts';
import type { Language } from './compiler/language.ts';
import { messages as germanOfFrameworks } from './frameworks/messages.de.generated.ts';
import { type Explain, explainedBy, type Speak, spokenIn } from './frameworks/speech/spoken.ts';
import { explanations as ofPeople } from './people/explanations.generated.ts';
import { messages as germanOfPeople } from './people/messages.de.generated.ts';
import { explanations as ofPlatform } from './platform/explanations.generated.ts';
import { messages as germanOfPlatform } from './platform/messages.de.generated.ts';
import type { Said } from './platform/refusal.ts';

type Say = (values: never, said: (value: unknown) => string) => Pick<Said, 'message' | 'hint'>;

const german = { ...germanOfPlatform, ...germanOfAccess, ...germanOfFrameworks, ...germanOfPeople } as Readonly<Record<string, Say>>;

export function sayIn(language: Language, { code, message, hint, values }: Said): Pick<Said, 'message' | 'hint'> {
  const say = language === 'de' && Object.hasOwn(german, code) ? german[code] : undefined;
  return say === undefined ? { message, hint } : say(values as never, (value) => (value == null ? '' : String(value)));
}

const inEnglish = explainedBy({ ...ofPlatform, ...ofAccess, ...ofPeople });

/** As the room of frameworks speaks of handbooks, with the refusals of all rooms explained beside. */
export const speakOfAll: Speak = async (language) => {
  const spoken = await spokenIn(language);
  const others = language === 'de' ? await inGerman() : inEnglish;
  return { ...spoken, explain: (code) => spoken.explain(code) ?? others(code) };
};

async function inGerman(): Promise<Explain> {
  const rooms = await Promise.all([
    import('./platform/explanations.de.generated.ts'),
    import('./access/explanations.de.generated.ts'),
    import('./people/explanations.de.generated.ts'),
  ]);
  const all = Object.assign({}, ...rooms.map(({ explanations }) => explanations)) as (typeof rooms)[0]['explanations'];
  return (code) => (Object.hasOwn(all, code) ? (all[code] ?? null) : null);
}
