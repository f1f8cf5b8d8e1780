/** Who may do what with the handbook and its versions. Whoever is held to the words may read them (D22). */
import { sql } from 'kysely';
import type { Db } from '../../../platform/database/database.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { notAllowed } from '../../../platform/messages.generated.ts';
import { type Eyes as AnyEyes, amongThese, answers, noRecord, type Policy, type Relation } from '../../../platform/policy/policy.ts';
import { holdsDuty } from '../../../platform/policy/viewer.ts';
import { Refusal } from '../../../platform/refusal.ts';

export interface Eyes extends AnyEyes {
  /** The units of the handbook whose frameworks they own, themselves or those above. */
  owned: readonly string[];
}

/** The units of the handbook that lie in some units of people. */
export type UnitsWithin = (db: Db, organization: string, units: readonly string[]) => Promise<string[]>;

const anybody: Relation<Eyes> = { name: 'anybody', asks: ({ viewer }) => viewer.person !== null };
const administrator: Relation<Eyes> = { name: 'administrator', asks: ({ viewer }) => holdsDuty(viewer, 'administrator') };
const ownerOfAll: Relation<Eyes> = { name: 'framework-owner-of-all', asks: ({ viewer }) => holdsDuty(viewer, 'framework-owner') };
const owner: Relation<Eyes> = {
  name: 'framework-owner',
  asks: ({ viewer, owned }, id) =>
    holdsDuty(viewer, 'framework-owner') || (owned.length > 0 && sql<boolean>`${id} = ANY (${owned}::text[])`),
};

export const versionsPolicy = {
  'handbook.read': [anybody],
  'version.read': [anybody],
  'version.publish': [ownerOfAll, administrator],
  'version.approve': [ownerOfAll, administrator],
  'adoption.change': [owner, administrator],
  'publishing.change': [administrator],
} as const satisfies Policy<Eyes, string>;

export type VersionAct = keyof typeof versionsPolicy;
export type VersionsPolicy = Policy<Eyes, VersionAct>;

export interface VersionAccess {
  may(asked: Asked, db: Db, act: VersionAct, unit?: string): Promise<boolean>;
  /** With which of some units. */
  among(asked: Asked, db: Db, act: VersionAct, units: readonly string[]): Promise<ReadonlySet<string>>;
  /** @throws Refusal 403 */
  allow(asked: Asked, db: Db, act: VersionAct, unit?: string): Promise<void>;
}

/** @param unitsWithin null: nobody knows units of people, and a duty over a unit is over nothing */
export function versionAccess(policy: VersionsPolicy, unitsWithin: UnitsWithin | null): VersionAccess {
  const eyesOf = async ({ organization, viewer }: Asked, db: Db): Promise<Eyes> => {
    const units = viewer.duties.flatMap((held) => (held.duty === 'framework-owner' && held.unit !== null ? [held.unit] : []));
    const owned = units.length === 0 || unitsWithin === null ? [] : await unitsWithin(db, organization, units);
    return { db, organization, viewer, owned };
  };
  const may: VersionAccess['may'] = async (asked, db, act, unit) =>
    (await answers(await eyesOf(asked, db), policy, [act], unit === undefined ? noRecord : sql`${unit}::text`))[act];
  return {
    may,
    among: async (asked, db, act, units) => amongThese(await eyesOf(asked, db), policy[act], units, 'text'),
    allow: async (asked, db, act, unit) => {
      if (!(await may(asked, db, act, unit))) throw new Refusal(403, notAllowed(), { act });
    },
  };
}
