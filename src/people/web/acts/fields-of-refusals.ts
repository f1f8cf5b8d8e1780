/** Which field of a form a refusal of the server is about. */
import type { ReadProblem } from '../../../frameworks/web/client.ts';
import type { Wrong } from '../../../ui/error-summary.tsx';

export type FieldName =
  | 'number'
  | 'name'
  | 'email'
  | 'startedOn'
  | 'post'
  | 'grade'
  | 'unit'
  | 'manager'
  | 'from'
  | 'until'
  | 'reports'
  | 'other'
  | 'title'
  | 'parent';

const fields: Readonly<Record<string, FieldName>> = {
  ADDRESS_WRONG: 'email',
  NUMBER_TAKEN: 'number',
  NUMBER_WRONG: 'number',
  NAME_WRONG: 'name',
  LEFT_BEFORE_START: 'startedOn',
  POST_UNKNOWN: 'post',
  POST_MISSING: 'post',
  GRADE_DIFFERS: 'grade',
  GRADE_UNREADABLE: 'grade',
  UNIT_UNKNOWN: 'unit',
  UNIT_CYCLIC: 'parent',
  OWN_MANAGER: 'manager',
  MANAGER_UNKNOWN: 'manager',
  REPORTING_CYCLIC: 'manager',
  MANAGER_AWAY: 'manager',
  REPORTS_LEFT: 'reports',
  PERIOD_REVERSED: 'until',
  DAYS_REVERSED: 'until',
  DAYS_OUTSIDE: 'from',
  DAY_UNLIKELY: 'from',
  POSITION_NONE: 'from',
  POSITION_OUTSIDE: 'from',
  POSITIONS_OVERLAP: 'from',
  ENTRY_TWICE: 'from',
  ENTRY_SELF: 'other',
};

/** @param has the fields of the form at hand */
export function fieldOf(code: string, has: readonly FieldName[]): FieldName | null {
  const field = fields[code.toUpperCase().replaceAll('-', '_')] ?? null;
  return field !== null && has.includes(field) ? field : null;
}

/** @param idOf the id of the control of a field */
export function wrongOf({ code, message, hint }: ReadProblem, has: readonly FieldName[], idOf: (field: FieldName) => string): Wrong {
  const field = fieldOf(code, has);
  return { at: field && idOf(field), text: message, hint };
}
