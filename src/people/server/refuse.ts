/** From what the rules say to what is answered. */
import { Refusal } from '../../platform/refusal.ts';
import type { Message } from '../messages.generated.ts';

/** What was sent would be right at another time, or beside other records. */
const forbiddenByState = new Set([
  'number-taken',
  'positions-overlap',
  'reporting-cyclic',
  'own-manager',
  'unit-cyclic',
  'unit-holds',
  'unit-handbook',
  'entry-twice',
  'position-none',
  'reports-left',
  'plan-stale',
  'import-not-ready',
  'mapping-open',
]);

export function refusalOf(message: Message): Refusal {
  return new Refusal(forbiddenByState.has(message.code) ? 409 : 422, message);
}

/** @throws Refusal with the first of what is wrong */
export function refuseAny(messages: readonly Message[]): void {
  const [first] = messages;
  if (first) throw refusalOf(first);
}

/** PostgreSQL's codes: a key that is there already, a reference to what is not, days that overlap. */
const constraints = new Set(['23505', '23503', '23P01']);

/**
 * The rules are asked before anything is written. What a constraint of the database finds all the same was written by somebody else in
 * between: the whole change is made again, and then the rule sees it and says what is wrong.
 */
export async function meetingOthers<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && constraints.has(String(error.code)))) throw error;
    throw Object.assign(new Error(`Somebody else wrote at the same moment: ${error.message}`, { cause: error }), { code: '40001' });
  }
}
