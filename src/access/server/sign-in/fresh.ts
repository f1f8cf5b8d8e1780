/** A machine left open is not enough for what weighs much: to make a way in, or to take something away for good. */
import type { Within } from '../../../people/server/store/within.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { freshNeeded } from '../../messages.generated.ts';
import { freshUntil } from './session-limits.ts';
import { sessionById } from './sessions.ts';

/**
 * Whoever came by a session has signed in a moment ago. A program has no owner who could sign in anew; in the demo, one click is all there is.
 * @throws Refusal 403
 */
export async function mustBeFresh({ viewer, clock }: Pick<Asked, 'viewer' | 'clock'>, within: Within): Promise<void> {
  if (viewer.session === null) return;
  const session = await sessionById(within, viewer.session);
  if (session?.method === 'persona') return;
  refuseOld(session && freshUntil(session.startedAt, clock()));
}

/**
 * @param fresh until when somebody counts as signed in a moment ago; null: not any more
 * @throws Refusal 403
 */
export function refuseOld(fresh: Date | null): void {
  if (fresh === null) throw new Refusal(403, freshNeeded());
}
