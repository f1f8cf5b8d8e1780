/** The routes of duties, of looking with somebody's eyes, and of the policy. */
import { implement } from '@orpc/server';
import type { Language } from '../../../compiler/language.ts';
import type { Spoken } from '../../../frameworks/speech/spoken.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { Change } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { dutiesContract } from '../../contract/duties.ts';
import { type AccessAct, type AccessPolicy, allowAccess, mayOf } from '../policy.ts';
import { mustBeFresh } from '../sign-in/fresh.ts';
import { changeDutyEnd, endDutyNow, type Giving, giveDutyTo } from './change-duty.ts';
import type { Notify } from './notify.ts';
import { offered, readAccounts } from './read-accounts.ts';
import { readDuties, readDuty } from './read-duties.ts';
import { type DeclaredRoom, readPolicy } from './read-policy.ts';
import { beginViewing, endViewing, readViewing } from './viewing.ts';

export interface DutyParts {
  notify: Notify;
  policy: AccessPolicy;
  /** What each room allows, in words. */
  policies(language: Language): readonly DeclaredRoom[];
}

type Context = Asked & Spoken;

const givesDuties = ['duties.change', null] as const;

export function dutyRouter({ notify, policy, policies }: DutyParts) {
  const os = implement(dutiesContract).$context<Context>();
  const reading = <T>({ read, organization }: Context, work: (within: Within) => Promise<T>): Promise<T> =>
    read((db) => work({ db, organization }));
  const changing = async <T>(
    context: Context,
    [act, id]: readonly [AccessAct, string | null],
    work: (change: Change, giving: Giving) => Promise<T>,
  ): Promise<T> => {
    await allowAccess(context, policy, act, id);
    return context.change((change) => work(change, { viewer: context.viewer, today: context.today, notify }));
  };
  /** Its revision becomes the ETag. It is read by whoever may change it. */
  const dutyView = async (context: Context, within: Within, id: string) => {
    const view = await readDuty(within, { ...context, may: { 'duties.change': true } }, id);
    context.revisionIs(view.revision);
    return view;
  };
  const viewing = (context: Context, within: Within) => readViewing(within, context.viewer, context.clock());

  return os.router({
    accounts: os.accounts.handler(async ({ input, context }) => {
      await allowAccess(context, policy, 'accounts.read');
      const may = await mayOf(context, policy, offered);
      return reading(context, (within) => readAccounts(within, { ...context, may, now: context.clock() }, input));
    }),
    duties: os.duties.handler(async ({ input, context }) => {
      await allowAccess(context, policy, 'duties.read');
      const may = await mayOf(context, policy, ['duties.change']);
      return reading(context, (within) => readDuties(within, { ...context, may }, input));
    }),
    giveDuty: os.giveDuty.handler(({ input, context }) =>
      changing(context, givesDuties, async (change, giving) => {
        await mustBeFresh(context, change);
        return dutyView(context, change, await giveDutyTo(change, giving, input));
      }),
    ),
    changeDuty: os.changeDuty.handler(({ input, context }) =>
      changing(context, givesDuties, async (change, giving) => {
        await mustBeFresh(context, change);
        await changeDutyEnd(change, giving, context.mustBe, input);
        return dutyView(context, change, input.id);
      }),
    ),
    endDuty: os.endDuty.handler(({ input: { id }, context }) =>
      changing(context, givesDuties, async (change, giving) => {
        await endDutyNow(change, giving, context.mustBe, id);
        return { id };
      }),
    ),
    viewing: os.viewing.handler(({ context }) => reading(context, (within) => viewing(context, within))),
    view: os.view.handler(({ input: { person }, context }) =>
      changing(context, ['person.view-as', person], async (change) => {
        await beginViewing(change, context.viewer, person, notify);
        return viewing(context, change);
      }),
    ),
    // Not asked for a duty: whoever looks has those of the other.
    endViewing: os.endViewing.handler(({ context }) =>
      context.change(async (change) => {
        await endViewing(change, context.viewer);
        return viewing(context, change);
      }),
    ),
    policy: os.policy.handler(({ context }) => readPolicy(policies(context.speech.language), context.speech.language)),
  });
}
