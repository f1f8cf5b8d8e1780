/** Where the next page of a list begins, as a word that says nothing to whoever carries it. */
import { isId } from '../../platform/new-id.ts';
import { Refusal } from '../../platform/refusal.ts';
import { pageUnknown } from '../messages.generated.ts';

export function sealed(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

type Part = 'string' | 'number' | 'id' | 'moment';

/** @param shape what the parts of the place are */
export function unsealed(after: string | undefined, shape: readonly Part[]): (string | number)[] | null {
  if (after === undefined) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    const whole = Array.isArray(place) && place.length === shape.length && place.every((part, i) => isKept(part, shape[i]));
    if (whole) return place;
  } catch {
    // Said below.
  }
  throw new Refusal(422, pageUnknown({ after }));
}

/** Whether the database would take it: whoever makes up a place is told so, rather than that something went wrong. */
function isKept(part: unknown, shape: Part | undefined): boolean {
  if (typeof part === 'number') return shape === 'number' && Number.isSafeInteger(part) && Math.abs(part) < 2 ** 31;
  if (typeof part !== 'string' || shape === 'number') return false;
  if (shape === 'moment') return /^\d{4}-/u.test(part) && !Number.isNaN(Date.parse(part)) && new Date(part).toISOString() === part;
  return shape === 'id' ? isId(part) : !part.includes('\u0000') && !/\p{Surrogate}/u.test(part);
}
