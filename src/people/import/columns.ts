/** Which column of a file holds what, by the headings that personnel systems write in English and German. */
import { closest } from '../../platform/closest.ts';
import { columnTwice, type Message, namesMissing, numbersMissing } from '../messages.generated.ts';

const headings = {
  number: [
    'personnel number',
    'personnel no',
    'personnel id',
    'employee number',
    'employee no',
    'employee id',
    'employeeid',
    'staff number',
    'staff id',
    'worker id',
    'person number',
    'number',
    'personalnummer',
    'personal nr',
    'personalnr',
    'pers nr',
    'persnr',
    'mitarbeiternummer',
    'mitarbeiter nr',
    'mitarbeiter id',
    'nummer',
  ],
  name: [
    'name',
    'full name',
    'fullname',
    'employee name',
    'employee',
    'worker',
    'display name',
    'vollständiger name',
    'mitarbeiter',
    'anzeigename',
  ],
  firstName: ['first name', 'firstname', 'given name', 'forename', 'preferred name', 'vorname', 'rufname'],
  lastName: ['last name', 'lastname', 'surname', 'family name', 'nachname', 'familienname'],
  email: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    'work email',
    'business email',
    'e mail adresse',
    'mailadresse',
    'emailadresse',
    'dienstliche e mail',
  ],
  started: [
    'started',
    'started on',
    'start date',
    'hire date',
    'hiredate',
    'date of hire',
    'original hire date',
    'joined',
    'joined on',
    'first day',
    'entry date',
    'eintritt',
    'eintrittsdatum',
    'eingetreten am',
    'erster tag',
    'startdatum',
  ],
  left: [
    'left',
    'left on',
    'end date',
    'leaving date',
    'leave date',
    'termination date',
    'last day',
    'last working day',
    'exit date',
    'austritt',
    'austrittsdatum',
    'ausgetreten am',
    'letzter tag',
    'letzter arbeitstag',
    'enddatum',
  ],
  kind: ['kind', 'position kind', 'position type', 'assignment type', 'acting', 'art', 'art der position', 'positionsart', 'kommissarisch'],
  post: ['post', 'gradus post', 'level or role', 'stelle in gradus', 'stufe oder rolle'],
  code: [
    'job code',
    'jobcode',
    'job profile id',
    'job id',
    'position code',
    'role code',
    'stellencode',
    'stellenschlüssel',
    'tätigkeitsschlüssel',
    'job schlüssel',
    'positionscode',
  ],
  title: [
    'job title',
    'jobtitle',
    'title',
    'position',
    'position title',
    'business title',
    'job profile',
    'job',
    'role',
    'stellenbezeichnung',
    'stelle',
    'jobtitel',
    'berufsbezeichnung',
    'tätigkeit',
    'funktion',
    'rolle',
    'positionsbezeichnung',
  ],
  grade: ['grade', 'job grade', 'pay grade', 'grad', 'entgeltgruppe', 'gehaltsstufe'],
  unit: [
    'unit',
    'org unit',
    'organizational unit',
    'organisational unit',
    'organization unit',
    'department',
    'team',
    'supervisory organization',
    'einheit',
    'organisationseinheit',
    'abteilung',
    'bereich',
    'oe',
  ],
  manager: [
    'manager',
    'manager number',
    'manager id',
    'manager no',
    'manager employee id',
    'manager employee number',
    'supervisor',
    'supervisor id',
    'reports to',
    'line manager',
    'line manager id',
    'vorgesetzter',
    'vorgesetzte',
    'vorgesetzte r',
    'führungskraft',
    'personalnummer vorgesetzter',
    'personalnummer führungskraft',
    'berichtet an',
  ],
  managerEmail: [
    'manager email',
    'manager e mail',
    'supervisor email',
    'line manager email',
    'reports to email',
    'e mail vorgesetzter',
    'e mail führungskraft',
    'vorgesetzter e mail',
    'führungskraft e mail',
  ],
  from: [
    'from',
    'position from',
    'position start',
    'position start date',
    'effective',
    'effective day',
    'effective date',
    'effective from',
    'valid from',
    'in position since',
    'job start date',
    'ab',
    'von',
    'position ab',
    'position seit',
    'gültig ab',
    'wirksam ab',
    'stichtag',
  ],
  until: [
    'until',
    'position until',
    'position end',
    'position end date',
    'effective until',
    'valid to',
    'valid until',
    'job end date',
    'bis',
    'position bis',
    'gültig bis',
    'wirksam bis',
  ],
} as const;

export type Column = keyof typeof headings;

const known = new Map<string, Column>(Object.entries(headings).flatMap(([column, names]) => names.map((name) => [name, column as Column])));

export interface Columns {
  /** The place of each column that is there. */
  at: Partial<Record<Column, number>>;
  used: { column: Column; heading: string }[];
  unused: string[];
}

/** Case, spaces, underscores and signs do not matter: "Employee_ID", "employee id". */
function headingKey(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/([a-zäöü])([A-ZÄÖÜ])/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function columnsOf(row: readonly string[]): { columns: Columns; problems: Message[] } {
  const columns: Columns = { at: {}, used: [], unused: [] };
  const problems: Message[] = [];
  for (const [index, heading] of row.entries()) {
    const column = known.get(headingKey(heading)) ?? known.get(headingKey(heading).replaceAll(' ', ''));
    const taken = column === undefined ? undefined : columns.at[column];
    if (column === undefined) {
      if (heading.trim() !== '') columns.unused.push(heading.trim());
    } else if (taken !== undefined) {
      problems.push(columnTwice({ column: (row[taken] ?? '').trim(), other: heading.trim() }));
    } else {
      columns.at[column] = index;
      columns.used.push({ column, heading: heading.trim() });
    }
  }
  leaveOut(columns, 'managerEmail', columns.at.manager !== undefined);
  if (columns.at.number === undefined) problems.push(numbersMissing({ suggestion: nearTo('number', columns) }));
  const hasNames = columns.at.name !== undefined || (columns.at.firstName !== undefined && columns.at.lastName !== undefined);
  if (!hasNames) problems.push(namesMissing({ suggestion: nearTo('name', columns) }));
  for (const part of ['firstName', 'lastName'] as const) leaveOut(columns, part, columns.at.name !== undefined);
  return { columns, problems };
}

/** Where two columns say the same, the surer one is read. */
function leaveOut(columns: Columns, column: Column, isSaidBetter: boolean): void {
  if (!isSaidBetter || columns.at[column] === undefined) return;
  delete columns.at[column];
  const [entry] = columns.used.filter((one) => one.column === column);
  columns.used = columns.used.filter((one) => one.column !== column);
  if (entry) columns.unused.push(entry.heading);
}

function nearTo(column: Column, { unused }: Columns): string | null {
  const names = new Set<string>(headings[column]);
  return unused.find((heading) => closest(headingKey(heading), names, 1).length > 0) ?? null;
}
