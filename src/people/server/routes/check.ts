/** What should be looked at. */
import type { CheckList } from '../../contract.ts';
import type { Posts } from '../../posts.ts';
import { type KeptByState, keptByState } from '../kept-by-state.ts';
import { readChecks } from '../read-checks.ts';
import { os, type Shared } from './working.ts';

export function checkHandlers({ reading, may }: Shared) {
  // The handbook may change while nothing of the organisation does: what was found is kept for its posts.
  const checks = new WeakMap<Posts, KeptByState<CheckList>>();
  const checksUnder = (posts: Posts): KeptByState<CheckList> => {
    const kept = checks.get(posts) ?? keptByState<CheckList>();
    checks.set(posts, kept);
    return kept;
  };

  return {
    checks: os.checks.handler(({ input: { on = '', ...asked }, context }) =>
      reading(context, async (within) => {
        await may(within, 'checks.read', null);
        const day = on || context.today;
        const { kind, after, limit } = asked;
        const key = JSON.stringify([day, context.speech.language, kind, after, limit]);
        return checksUnder(within.posts).of(within, key, () => readChecks(within, within.posts, day, within.say, asked));
      }),
    ),
  };
}
