/** What gives somebody access beyond their own records. Being a manager is no duty here: it follows from positions. */
import type { Day } from '../platform/day.ts';

export const dutyNames = ['administrator', 'auditor', 'people-partner', 'framework-owner'] as const;
export type DutyName = (typeof dutyNames)[number];

/** These are held over a unit and all below it, or over everything; the others are of the whole organisation. */
export const dutiesOfUnits: readonly DutyName[] = ['people-partner', 'framework-owner'];

export interface Duty {
  id: string;
  person: string;
  duty: DutyName;
  /** null: over everything. */
  unit: string | null;
  /** `given` by somebody, or following from a group: `issuer:ID`, `scim`. */
  source: string;
  from: Day;
  until: Day | null;
  revision: number;
}
