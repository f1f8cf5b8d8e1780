/** What is chosen on the page of the audit, as its address says it. */
import { type Day, isDay } from '../../../platform/day.ts';
import type { AuditFilter } from '../../contract/rights.ts';

export interface AuditSearch {
  actor?: string;
  by?: string;
  action?: string;
  kind?: string;
  subject?: string;
  from?: string;
  until?: string;
}

const actorKinds = ['person', 'operator', 'program'] as const;
const short = (text: string | undefined, most: number) => (text && text.length <= most ? text : undefined);
const day = (text: string | undefined): Day | undefined =>
  text !== undefined && isDay(text) && text >= '1900' && text < '3000' ? text : undefined;

/** What an address says that makes no sense is passed over. */
export function auditAsked(search: AuditSearch): AuditFilter {
  const asked: AuditFilter = {
    actorKind: actorKinds.find((kind) => kind === search.by),
    actor: short(search.actor, 100),
    action: short(search.action, 100),
    subjectKind: short(search.kind, 100),
    subject: short(search.subject, 1000),
    from: day(search.from),
    until: day(search.until),
  };
  if (asked.from && asked.until && asked.until < asked.from) asked.until = undefined;
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** The same as the end of an address of a file. */
export function auditQueryText(asked: AuditFilter): string {
  const text = new URLSearchParams(Object.entries(asked).map(([key, value]) => [key, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}
