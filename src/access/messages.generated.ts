// Generated from messages/access.md by `npm run generate`. Do not edit.
import type { Severity } from '../compiler/diagnostic.ts';
import { type Values } from '../compiler/speech/phrase.ts';

export interface Message {
  code: string;
  severity: Severity;
  message: string;
  hint: string | null;
  values: Values;
}

/** The demo has nobody of that id whom one can act as. */
export function personaUnknown(): Message {
  return { code: 'persona-unknown', severity: 'error', message: `The demo has nobody of that id whom one can act as.`, hint: `Choose one of the personas that GET /api/v1/me lists.`, values: {} };
}
