/** How long what is kept. What holds where nobody said anything is explained in docs/personal-data.md. */
import { type Day, monthsAfter } from '../platform/day.ts';

export interface RetentionRules {
  /** After leaving; null: until somebody erases them. */
  peopleMonths: number | null;
  /** Whether the program erases those whose time has come, or only lists them. */
  erasePeople: boolean;
  importDays: number;
  /** null: as long as the person is kept. */
  noticeDays: number | null;
  sessionDays: number;
  invitationDays: number;
}

export const usualRules: RetentionRules = {
  peopleMonths: 36,
  erasePeople: false,
  importDays: 30,
  noticeDays: 180,
  sessionDays: 30,
  invitationDays: 30,
};

export const mostDays = 3650;
export const mostMonths = 1200;

/** The first day on which somebody who left is kept no longer. */
export function dueOn(leftOn: Day, months: number): Day {
  return monthsAfter(leftOn, months);
}
