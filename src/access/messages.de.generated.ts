// Generated from messages/de/access.md by `npm run generate`. Do not edit.
import type { Translations } from '../compiler/speech/translation.ts';

export const messages: Translations = {
  'persona-unknown': () => ({ message: `Die Demo hat niemanden mit dieser Kennung, als der man handeln kann.`, hint: `Eine der Personen wählen, die GET /api/v1/me auflistet.` }),
};
