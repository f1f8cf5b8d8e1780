/** What every handler works with: who asks and what they see, in one read or one change of one transaction. */
import { implement } from '@orpc/server';
import type { Spoken } from '../../../frameworks/speech/spoken.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Day } from '../../../platform/day.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { answers } from '../../../platform/policy/policy.ts';
import { contract } from '../../contract.ts';
import type { Posts } from '../../posts.ts';
import type { Say } from '../../speech/say.ts';
import { type Eyes, openEyes } from '../eyes.ts';
import type { Around } from '../gather.ts';
import type { HandedIn } from '../handed-in.ts';
import { allow, dayClosed, type PeopleAct, type PeoplePolicy } from '../policy.ts';
import { goAlongIndexes, type Within } from '../store/within.ts';

export type Context = Asked & Spoken;

export const os = implement(contract).$context<Context>();

/** Of one request. */
export interface Working extends Eyes {
  posts: Posts;
  say: Say;
  around: Around;
}

/** What the handlers of this room share. */
export type Shared = ReturnType<typeof shareAmongHandlers>;

/** @param policy handed in, so that a test can weaken it and see that somebody notices */
export function shareAmongHandlers(handed: HandedIn, policy: PeoplePolicy) {
  const working = async (context: Context, within: Within): Promise<Working> => {
    const posts = await handed.posts(within);
    const say: Say = (message) => ({
      code: message.code,
      severity: message.severity,
      ...handed.sayIn(context.speech.language, message),
    });
    const eyes = await openEyes(within, context.viewer, context.today);
    return { ...eyes, posts, say, around: { posts, today: context.today, newId: context.newId } };
  };
  const reading = <T>(context: Context, work: (within: Working) => Promise<T>): Promise<T> =>
    context.read(async (db) => {
      const within = { db, organization: context.organization };
      await goAlongIndexes(within);
      return work(await working(context, within));
    });
  const changing = <T>(context: Context, work: (change: Change, within: Working) => Promise<T>): Promise<T> =>
    context.change(async (change) => work(change, await working(context, { db: change.db, organization: change.organization })));
  /** @param id of the person it is about; null: it is of the whole organisation */
  const may = (within: Working, act: PeopleAct, id: string | null) => allow(within, policy, act, id);
  /** Lists and charts are of today, for all but those who may see everybody's record. */
  const dayOf = async (context: Context, within: Working, on: Day | '' | undefined): Promise<Day> => {
    if (on && on !== context.today && !(await answers(within, policy, ['other-days.read']))['other-days.read']) throw dayClosed();
    return on || context.today;
  };
  /** Its revision becomes the ETag. */
  const asRecord = <T extends { revision: number }>(context: Context, view: T): T => {
    context.revisionIs(view.revision);
    return view;
  };

  return { handed, policy, reading, changing, may, dayOf, asRecord };
}
