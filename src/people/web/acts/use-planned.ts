import { useState } from 'react';
import type { Changing } from '../../../frameworks/web/changing.ts';
import type { MovePlanView, PersonView } from '../../contract.ts';
import type { PeopleClient } from '../client.ts';
import type { FieldName } from './fields-of-refusals.ts';
import { type Sending, useSending } from './sending.ts';
import type { Meanwhile } from './use-meanwhile.ts';
import { useWrongs, type Wrongs } from './use-wrongs.ts';

type Shown = Pick<Sending<never, unknown>, 'isSending' | 'failure'>;

export interface Planned {
  /** null: it is still being asked for. */
  plan: MovePlanView | null;
  wrongs: Wrongs;
  planning: Shown;
  applying: Shown;
  make(): Promise<void>;
  /** Somebody was faster: what they did is told, and the plan is made anew from what was entered. */
  again(): Promise<void>;
  /** Back to what is asked for. */
  back(): void;
  /** That very plan; whether it was done. */
  apply(): Promise<boolean>;
}

interface Acts<Asked> {
  plan(people: PeopleClient, asked: Asked): Promise<MovePlanView>;
  apply(people: PeopleClient, asked: Asked & { plan: string }, changing: { context: Changing }): Promise<unknown>;
}

/** What is done to somebody in two steps: a plan of what is asked for, then just that plan. */
export function usePlanned<Asked extends object>(
  asked: Asked,
  has: readonly FieldName[],
  meanwhile: Meanwhile<PersonView>,
  acts: Acts<Asked>,
): Planned {
  const [plan, setPlan] = useState<MovePlanView | null>(null);
  const planning = useSending((people, of: Asked) => acts.plan(people, of), { onlyLooks: true });
  const applying = useSending((people, of: Asked & { plan: string }, changing) => acts.apply(people, of, changing));
  const failure = planning.failure ?? (applying.failure?.kind === 'meanwhile' ? null : applying.failure);
  const wrongs = useWrongs(has, failure);
  const make = async () => {
    applying.forget();
    const made = await planning.send(asked);
    setPlan(made === null || wrongs.hear(made.refused) ? null : made);
  };
  return {
    plan,
    wrongs,
    planning: { isSending: planning.isSending, failure },
    applying,
    make,
    again: async () => {
      await meanwhile.look();
      await make();
    },
    back: () => setPlan(null),
    apply: async () => plan !== null && (await applying.send({ ...asked, plan: plan.digest }, meanwhile.shown.revision)) !== null,
  };
}
