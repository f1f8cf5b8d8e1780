/** The routes of the contract of rights: each is one read, or one change in one transaction. */
import { implement } from '@orpc/server';
import type { Spoken } from '../../../frameworks/speech/spoken.ts';
import { type Eyes, openEyes } from '../../../people/server/eyes.ts';
import { takeTime } from '../../../people/server/store/roster.ts';
import { verifyAudit } from '../../../platform/audit/verify.ts';
import type { Change, Database } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { PersonalData, ShareWords, Within } from '../../../platform/personal-data.ts';
import { answers } from '../../../platform/policy/policy.ts';
import type { Said } from '../../../platform/refusal.ts';
import { type ErasurePlanView, type RetentionView, rightsContract, type Verification } from '../../contract/rights.ts';
import { usualRules } from '../../retention.ts';
import { mustBeFresh } from '../sign-in/fresh.ts';
import { heldRules, rulesOf, setRules } from '../store/retention.ts';
import { erasePerson, planErasure } from './erase-person.ts';
import { giveData } from './give-data.ts';
import { eraseDue, removeNow } from './keep-retention.ts';
import { allowRight, type RightsAct, type RightsPolicy } from './policy.ts';
import { readAudit } from './read-audit.ts';
import { dataView } from './read-data.ts';
import { planRemoval } from './remove-due.ts';

type Context = Asked & Spoken;

export interface RightsParts {
  database: Database;
  /** What each room keeps of people, from left to right. */
  shares: readonly PersonalData[];
  policy: RightsPolicy;
  /** What is refused, in the language of the answer. */
  sayIn(language: string, said: Said): Pick<Said, 'message' | 'hint'>;
}

const mostFaults = 100;

export function rightsRouter(parts: RightsParts) {
  const { shares, policy } = parts;
  const os = implement(rightsContract).$context<Context>();
  const eyesOf = ({ viewer, today }: Context, within: Within) => openEyes(within, viewer, today);
  const reading = <T>(context: Context, act: RightsAct, id: string | null, work: (eyes: Eyes) => Promise<T>): Promise<T> =>
    context.read(async (db) => {
      const eyes = await eyesOf(context, { db, organization: context.organization });
      await allowRight(eyes, policy, act, id);
      return work(eyes);
    });
  const changing = <T>(
    context: Context,
    act: RightsAct,
    id: string | null,
    work: (change: Change, eyes: Eyes) => Promise<T>,
    how: { alone?: boolean } = {},
  ): Promise<T> =>
    context.change(async (change) => {
      const eyes = await eyesOf(context, change);
      await allowRight(eyes, policy, act, id);
      return work(change, eyes);
    }, how);

  const erasureView = async (context: Context, within: Within, id: string): Promise<ErasurePlanView> => {
    const { language } = context.speech;
    const plan = await planErasure(within, shares, id, context.today);
    const words = new Map<string, ShareWords>();
    for (const share of shares) words.set(share.name, await share.words(language));
    const { name, number, leftOn } = plan.person;
    return {
      person: { id, name, number },
      leftOn,
      digest: plan.digest,
      refusals: plan.refusals.map((said) => ({ code: said.code, ...parts.sayIn(language, said) })),
      parts: plan.parts.map(({ share, part }) => {
        const said = words.get(share)?.parts[part.key];
        if (said === undefined) throw new Error(`Nobody has words for "${part.key}".`);
        return { share, ...part, names: [...part.names], ...said };
      }),
    };
  };
  const retentionView = async (context: Context, eyes: Eyes): Promise<RetentionView> => {
    const { rules, lookedAt, revision } = await rulesOf(eyes);
    const may = await answers(eyes, policy, ['retention.change']);
    context.revisionIs(revision);
    return { rules, usual: usualRules, lookedAt: lookedAt?.toISOString() ?? null, can: { change: may['retention.change'] }, revision };
  };

  // To verify is to read all of it: who asks while it goes on gets the same answer.
  const verifying = new Map<string, Promise<Verification>>();
  const verify = (context: Context, earlier: { sequence: number; hash: string } | null): Promise<Verification> => {
    const key = JSON.stringify([context.organization, earlier]);
    const known = verifying.get(key);
    if (known) return known;
    const begun = context
      .read(async (db) => {
        await takeTime({ db, organization: context.organization }, 300);
        const { entries, faults, head, contains } = await verifyAudit(db, context.organization, earlier);
        const kept = faults.slice(0, mostFaults).map(({ sequence, fault }) => ({ sequence: Number(sequence), fault }));
        const at = context.clock().toISOString();
        return { at, entries, faults: kept, faultCount: faults.length, head: { ...head, sequence: Number(head.sequence) }, contains };
      })
      .finally(() => verifying.delete(key));
    verifying.set(key, begun);
    return begun;
  };

  return os.router({
    data: os.data.handler(async ({ input: { id }, context }) => {
      const { about, all } = await giveData(context, parts, id, context.speech.language);
      return dataView(about, all);
    }),
    planErasure: os.planErasure.handler(({ input: { id }, context }) =>
      reading(context, 'person.erase', id, (within) => erasureView(context, within, id)),
    ),
    erase: os.erase.handler(({ input, context }) =>
      changing(
        context,
        'person.erase',
        input.id,
        async (change) => {
          await mustBeFresh(context, change);
          return erasePerson(change, shares, input, context.today);
        },
        { alone: true },
      ),
    ),
    retention: os.retention.handler(({ context }) => reading(context, 'retention.read', null, (eyes) => retentionView(context, eyes))),
    setRetention: os.setRetention.handler(({ input, context }) =>
      changing(context, 'retention.change', null, async (change, eyes) => {
        const { revision } = await heldRules(change);
        context.mustBe(revision);
        await setRules(change, input, revision + 1);
        change.audit({ action: 'organization.retention', subject: { kind: 'organization', id: change.organization }, content: input });
        return retentionView(context, eyes);
      }),
    ),
    planRemoval: os.planRemoval.handler(({ input, context }) =>
      reading(context, 'retention.read', null, (within) => planRemoval(within, input, context.clock(), context.today)),
    ),
    remove: os.remove.handler(async ({ context }) => {
      const things = await changing(context, 'retention.change', null, (change) => removeNow(change, { onlyIfDue: false }));
      const { organization, clock, actor } = context;
      const people = await eraseDue({ database: parts.database, organization, clock, shares }, actor);
      return { things: things ?? [], ...people };
    }),
    audit: os.audit.handler(({ input, context }) => reading(context, 'audit.read', null, (within) => readAudit(within, input))),
    verification: os.verification.handler(async ({ input: { sequence, hash }, context }) => {
      await reading(context, 'audit.read', null, async () => undefined);
      return verify(context, sequence === undefined || hash === undefined ? null : { sequence, hash });
    }),
  });
}
