/** Once a day what is due is removed; of several servers one does it. */
import { takeTime } from '../../../people/server/store/roster.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Actor, Change, Database } from '../../../platform/database/database.ts';
import { dayAt } from '../../../platform/day.ts';
import type { PersonalData } from '../../../platform/personal-data.ts';
import type { Removed } from '../../contract/rights.ts';
import { heldRules, noteLooked, rulesOf } from '../store/retention.ts';
import { applyErasure, planErasure } from './erase-person.ts';
import { duePeople, removeDue } from './remove-due.ts';

const actor: Actor = { kind: 'program', id: 'retention' };
/** A little less than a day, so that the hour at which it is looked does not wander. */
const often = 23 * 3_600_000;
/** Erased in one go; the rest tomorrow. */
const mostErased = 500;

export interface RetentionParts {
  database: Database;
  organization: string;
  clock: Clock;
  shares: readonly PersonalData[];
}

/** In one transaction. @returns null where it is not yet time, or another server has done it */
export async function removeNow(change: Change, { onlyIfDue }: { onlyIfDue: boolean }): Promise<Removed['things'] | null> {
  await takeTime(change, 300);
  const { rules, lookedAt } = await heldRules(change);
  if (onlyIfDue && lookedAt !== null && change.at.getTime() - lookedAt.getTime() < often) {
    change.nothing();
    return null;
  }
  const things = await removeDue(change, rules, change.at);
  await noteLooked(change, change.at);
  change.audit({ action: 'organization.removal', subject: { kind: 'organization', id: change.organization }, content: things });
  return things;
}

/** Each alone, with the plan of that moment; who cannot be erased yet waits. @returns how many were erased */
export async function eraseDue(
  { database, organization, clock, shares }: RetentionParts,
  by: Actor = actor,
): Promise<{ erased: number; left: number }> {
  const today = dayAt(clock());
  const due = await database.read(organization, async (db) => {
    const within = { db, organization };
    const { rules } = await rulesOf(within);
    return { people: await duePeople(within, rules, today, mostErased), erase: rules.erasePeople };
  });
  let erased = 0;
  if (due.erase)
    for (const { id } of due.people)
      erased += await database.change(
        { organization, actor: by },
        async (change) => {
          await takeTime(change, 300);
          const plan = await planErasure(change, shares, id, today);
          if (plan.digest === null) {
            change.nothing();
            return 0;
          }
          await applyErasure(change, shares, plan);
          return 1;
        },
        { alone: true },
      );
  return { erased, left: due.people.length - erased };
}

/** To be called every hour: once a day there is something to do. */
export async function lookAtRetention(
  { database, shares }: Omit<RetentionParts, 'organization' | 'clock'>,
  organization: string,
  clock: Clock,
): Promise<void> {
  const things = await database.change({ organization, actor }, (change) => removeNow(change, { onlyIfDue: true }));
  if (things !== null) await eraseDue({ database, organization, clock, shares });
}
