/** How long a hiring process takes a candidate, and whom they meet, as far as its page says. */
import type { Stage } from './graph.ts';
import { english } from './speech/english.ts';
import type { Speech } from './speech/speech.ts';

export interface HiringTime {
  /** Of all steps that have minutes; null where none has. */
  minutes: number | null;
  /** Of those, the ones that not everybody meets. */
  optionalMinutes: number;
  /** Steps without minutes. */
  untimed: number;
  /** Who is met, in the order of the steps, with how many of them each holds. */
  people: { who: string; steps: number }[];
}

export function hiringTime(stages: readonly Pick<Stage, 'minutes' | 'optional' | 'with'>[]): HiringTime {
  const timed = stages.filter((stage) => stage.minutes !== null);
  const sum = (some: typeof timed) => some.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
  const people = new Map<string, number>();
  for (const { with: who } of stages) if (who !== null) people.set(who, (people.get(who) ?? 0) + 1);
  return {
    minutes: timed.length === 0 ? null : sum(timed),
    optionalMinutes: sum(timed.filter((stage) => stage.optional)),
    untimed: stages.length - timed.length,
    people: [...people].map(([who, steps]) => ({ who, steps })),
  };
}

/** How long it takes in a sentence, with what is not known of it. */
export function hiringTimeWords({ minutes, optionalMinutes, untimed }: HiringTime, { hiring }: Speech = english): string {
  return minutes === null ? hiring.unknown : hiring.time(minutes, optionalMinutes, untimed);
}
