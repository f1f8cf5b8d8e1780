/** Who did what: a page of it, and all of it as a file. */
import { sealed, unsealed } from '../../../people/server/cursor.ts';
import { namesOf } from '../../../people/server/store/persons.ts';
import { unitTitles } from '../../../people/server/store/units.ts';
import { goAlongIndexes } from '../../../people/server/store/within.ts';
import { isId } from '../../../platform/new-id.ts';
import type { Within } from '../../../platform/personal-data.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { AuditAsked, AuditFilter, AuditList } from '../../contract/rights.ts';
import { auditDaysCrossed } from '../../messages.generated.ts';
import { type AuditRow, entriesAfter, entriesBefore, headOf } from '../store/audit.ts';

const usual = 50;

export async function readAudit(within: Within, { after, limit = usual, ...filter }: AuditAsked): Promise<AuditList> {
  mustBeOrdered(filter);
  const place = unsealed(after, ['number']);
  await goAlongIndexes(within);
  const found = await entriesBefore(within, filter, place && Number(place[0]), limit + 1);
  const shown = found.slice(0, limit);
  const names = await namesIn(within, shown);
  const last = shown.at(-1);
  return {
    entries: shown.map((row) => ({
      sequence: Number(row.sequence),
      at: row.at.toISOString(),
      actor: named(names, row.actorKind, row.actorId),
      action: row.action,
      subject: named(names, row.subjectKind, row.subjectId),
    })),
    next: found.length > limit && last ? sealed([Number(last.sequence)]) : null,
    head: await headOf(within),
  };
}

/** @throws Refusal 422 */
export function mustBeOrdered({ from, until }: AuditFilter): void {
  if (from !== undefined && until !== undefined && until < from) throw new Refusal(422, auditDaysCrossed({ from, until }));
}

/** By kind and id. */
export type Names = ReadonlyMap<string, string>;

const named = (names: Names, kind: string, id: string) => ({ kind, id, name: names.get(`${kind} ${id}`) ?? null });

/** Of people and units, which every auditor may find in the directory. */
async function namesIn(within: Within, rows: readonly AuditRow[]): Promise<Names> {
  const of = (kind: string) => [
    ...new Set(rows.flatMap((row) => [...idOf(kind, row.actorKind, row.actorId), ...idOf(kind, row.subjectKind, row.subjectId)])),
  ];
  const people = await namesOf(within, [...new Set([...of('person'), ...of('account')])]);
  const units = await unitTitles(within, of('unit'));
  return new Map([
    ...[...people].flatMap(([id, name]): [string, string][] => [
      [`person ${id}`, name],
      [`account ${id}`, name],
    ]),
    ...[...units].map(([id, title]): [string, string] => [`unit ${id}`, title]),
  ]);
}

const idOf = (wanted: string, kind: string, id: string) => (kind === wanted && isId(id) ? [id] : []);

/** What of the audit goes into a file at once. */
const page = 2000;

/** Each page is read in a transaction of its own, as far as the chain went at the beginning. */
export async function* auditFile(
  filter: AuditFilter,
  format: { head: string; line(row: AuditRow, names: Names): string },
  read: <T>(work: (within: Within) => Promise<T>) => Promise<T>,
): AsyncGenerator<string> {
  const last = await read(headOf);
  if (format.head !== '') yield format.head;
  for (let after = 0; ; ) {
    const { rows, names } = await read(async (within) => {
      await goAlongIndexes(within);
      const rows = await entriesAfter(within, filter, after, last, page);
      return { rows, names: await namesIn(within, rows) };
    });
    if (rows.length > 0) yield rows.map((row) => format.line(row, names)).join('');
    if (rows.length < page) return;
    after = Number(rows.at(-1)?.sequence);
  }
}
