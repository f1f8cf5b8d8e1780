/**
 * People with all their positions as CSV: a row for each position, one for each person without any. Importing it again changes
 * nothing, and a spreadsheet that opens it runs nothing.
 */
import { groupBy } from '../compiler/group.ts';
import { guarded } from './formula-guard.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import { postKeyText } from './posts.ts';
import type { Roster } from './roster.ts';
import { nameFor } from './unit-names.ts';

const headings = [
  'Personnel number',
  'Name',
  'Email',
  'Started',
  'Left',
  'Kind',
  'Post',
  'Title',
  'Grade',
  'Unit',
  'Manager',
  'Position from',
  'Position until',
];

/**
 * Line by line, so that a large organization is never one text in memory. A mark at the beginning tells spreadsheets that it is UTF-8.
 * @param leftOut people who have no lines of their own, and are named where others report to them
 */
export function* csvLines({ units, persons, positions }: Roster, leftOut: ReadonlySet<string> = new Set()): Generator<string> {
  yield `\ufeff${lineOf(headings)}`;
  const byPerson = groupBy(positions, ({ person }) => person);
  const numbers = new Map(persons.map(({ id, number }) => [id, number]));
  const unitName = nameFor(units);
  const cells = ({ kind, post, title, grade, unit, manager, from, until }: Position) => [
    ...[kind, postKeyText(post), title, grade === null ? '' : String(grade)],
    ...[unit === null ? '' : unitName(unit), manager === null ? '' : (numbers.get(manager) ?? ''), from, until ?? ''],
  ];
  for (const person of persons.filter(({ id }) => !leftOut.has(id)).toSorted(byNumber)) {
    const own = (byPerson.get(person.id) ?? []).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.kind < b.kind ? 1 : -1));
    const { number, name, email, startedOn, leftOn } = person;
    const facts = [number, name, email ?? '', startedOn ?? '', leftOn ?? ''];
    if (own.length === 0) yield lineOf([...facts, ...headings.slice(facts.length).map(() => '')]);
    for (const position of own) yield lineOf([...facts, ...cells(position)]);
  }
}

export function exportCsv(roster: Roster): string {
  return [...csvLines(roster)].join('');
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function byNumber(one: Person, other: Person): number {
  return one.number < other.number ? -1 : one.number > other.number ? 1 : 0;
}
