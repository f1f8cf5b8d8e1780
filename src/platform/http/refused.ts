/** What went wrong, as far as it can be told to whoever asked: a refusal, and what else the answer says of it. */
import { isFull, isOccupied, isTooLong, isUnreachable } from '../database/unreachable.ts';
import { databaseAway, databaseFull, othersChanging, tooSlow } from '../messages.generated.ts';
import { Refusal, type Said } from '../refusal.ts';

/** Seconds after which a database that was away may be back. */
export const retryAfter = '2';

/** null: the reason is for the log alone. What the database said is for the log as well. */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (isFull(error)) return new Refusal(507, databaseFull());
  if (isOccupied(error)) return new Refusal(503, othersChanging());
  if (isTooLong(error)) return new Refusal(503, tooSlow());
  if (isUnreachable(error)) return new Refusal(503, databaseAway());
  return null;
}

/** Of a problem: the code of the message in capitals. */
export function codeOf({ code }: Said): string {
  return code.toUpperCase().replaceAll('-', '_');
}
