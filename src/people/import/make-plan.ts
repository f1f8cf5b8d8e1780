/** A table and what is known of people to a plan. Linear in both, but for sorting; nothing is written. */
import { groupBy } from '../../compiler/group.ts';
import { type Day, dayBefore } from '../../platform/day.ts';
import { importEmpty, type Message, numberTooOften, numberTwice } from '../messages.generated.ts';
import type { Person } from '../person.ts';
import type { Posts } from '../posts.ts';
import type { RoleMapping } from '../role-mapping.ts';
import { noChanges, type Roster } from '../roster.ts';
import type { Unit } from '../unit.ts';
import { changesOf } from './changes-of.ts';
import { checkAfterwards } from './check-afterwards.ts';
import { columnsOf } from './columns.ts';
import { digestOf, rosterDigest } from './digest.ts';
import { entriesOf } from './entries.ts';
import { managersAmong, unitsAmong } from './look-ups.ts';
import { type ImportPlan, isApplicable } from './plan.ts';
import { type PersonPlan, personOf, planPerson } from './plan-person.ts';
import { type Problems, problemList } from './problems.ts';
import type { DayOrder } from './read-day.ts';
import { type Row, readRows } from './read-rows.ts';
import { rowStatements } from './row-statements.ts';
import type { Table } from './table.ts';

export interface ImportOptions {
  /** The day from which a row holds that does not say since when. */
  effective: Day;
  dayOrder?: DayOrder;
  /** What becomes of people who are here and not in the file. */
  missing?: 'keep' | 'end';
  /** Units that nobody knows are refused, or created at the top. */
  newUnits?: 'refuse' | 'create';
}

export interface ImportGiven {
  roster: Roster;
  posts: Posts;
  /** The confirmed ones. */
  mappings: readonly Pick<RoleMapping, 'source' | 'post'>[];
  today: Day;
  newId: () => string;
  /** What reading the file gave to say. */
  warnings?: readonly Message[];
}

export function planImport(table: Table, options: ImportOptions, given: ImportGiven): ImportPlan {
  const { roster, newId, today } = given;
  const { effective } = options;
  const problems = problemList();
  for (const message of given.warnings ?? []) problems.add(null, null, message);
  const { columns, problems: ofHeadings } = columnsOf(table.headings);
  for (const message of ofHeadings) problems.add(null, null, message);
  const rows = ofHeadings.length > 0 ? [] : readRows(table, columns, options.dayOrder ?? null, problems);
  if (table.rows.length === 0) problems.add(null, null, importEmpty());

  const known = new Map(roster.persons.map((person) => [person.number, person]));
  const positions = groupBy(roster.positions, ({ person }) => person);
  const byNumber = groupBy(rows, ({ number }) => number);
  refuseTwice(byNumber, problems);
  const people = [...byNumber].map(([number, all]) => {
    // More than anybody can have had is refused below, and looked at no further.
    const own = all.length > mostPositions ? all.slice(0, 1) : all;
    return { own, after: personOf(own, known.get(number) ?? null, newId, problems) };
  });

  const created: Unit[] = [];
  const createUnit = (title: string): Unit => {
    const unit: Unit = { id: newId(), key: null, title, parent: null, kind: 'unit', closedOn: null, revision: 1 };
    created.push(unit);
    return unit;
  };
  const inFile = new Set(people.map(({ after }) => after.id));
  const everybody = [...people.map(({ after }) => after), ...roster.persons.filter(({ id }) => !inFile.has(id))];
  const statements = rowStatements({
    posts: given.posts,
    mappings: given.mappings,
    managerNamed: managersAmong(everybody),
    unitNamed: unitsAmong(roster.units, options.newUnits === 'create' ? createUnit : null),
    problems,
  });
  const reading = { effective, newId, problems, statement: statements.read };
  const plans = people.map(({ own, after }) =>
    planPerson(after, known.get(after.number) ?? null, positions.get(after.id) ?? [], own, reading),
  );
  if (options.missing === 'end' && rows.length > 0) {
    for (const person of roster.persons) {
      if (inFile.has(person.id) || !isToEnd(person, effective)) continue;
      const after = { ...person, leftOn: dayBefore(effective) };
      plans.push(planPerson(after, person, positions.get(person.id) ?? [], [], reading));
    }
  }
  return finished({ plans, columns, created, rows: table.rows.length, statements, problems }, options, given, table, today);
}

/** Whoever begins later cannot be missing yet. */
function isToEnd({ startedOn, leftOn }: Person, effective: Day): boolean {
  return (leftOn === null || leftOn >= effective) && (startedOn === null || startedOn < effective);
}

/** Positions of one person are put beside each other, so there is an end to them. */
const mostPositions = 200;

/** A second row of a person is another position: one of another day, or an acting one. */
function refuseTwice(byNumber: ReadonlyMap<string, readonly Row[]>, problems: Problems): void {
  for (const [number, rows] of byNumber) {
    if (rows.length < 2) continue;
    if (rows.length > mostPositions) {
      problems.add(rows[0]?.line ?? null, 'number', numberTooOften({ number, count: rows.length, most: mostPositions }));
      continue;
    }
    const first = new Map<string, number>();
    for (const { line, kind, from, post, source } of rows) {
      const which = kind === 'acting' ? `acting ${from} ${post || source}` : `${from}`;
      const before = first.get(which);
      if (before === undefined) first.set(which, line);
      else problems.add(line, 'number', numberTwice({ number, line: before }));
    }
  }
}

interface Planned {
  plans: PersonPlan[];
  columns: ReturnType<typeof columnsOf>['columns'];
  created: Unit[];
  rows: number;
  statements: ReturnType<typeof rowStatements>;
  problems: Problems;
}

function finished(
  { plans, columns, created, rows, statements, problems }: Planned,
  options: ImportOptions,
  given: ImportGiven,
  table: Table,
  today: Day,
): ImportPlan {
  const changes = changesOf(plans, created);
  checkAfterwards(plans, changes, given, { day: options.effective, today, problems });
  const plan: ImportPlan = {
    base: rosterDigest(given.roster),
    content: contentDigest(table, options, given),
    effective: options.effective,
    rows,
    columns: { used: columns.used, unused: columns.unused },
    ...entriesOf(plans, given.roster, created),
    units: created.map(({ title }) => title),
    questions: statements.questions(),
    problems: problems.errors(),
    warnings: problems.warnings(),
    changes,
  };
  return isApplicable(plan) ? plan : { ...plan, changes: noChanges() };
}

/** Everything that decides what a plan says, but for the records themselves. */
function contentDigest(table: Table, options: ImportOptions, { posts, mappings }: ImportGiven): string {
  function* parts() {
    yield JSON.stringify([options.effective, options.dayOrder ?? null, options.missing ?? 'keep', options.newUnits ?? 'refuse']);
    yield JSON.stringify(posts.all.map(({ kind, id, title, grade }) => [kind, id, title, grade]));
    yield JSON.stringify(mappings.map(({ source, post }) => [source, post.kind, post.id]));
    yield JSON.stringify(table.headings);
    for (const row of table.rows) yield row.join('\u001f');
  }
  return digestOf(parts());
}
