import { describe, expect, it } from 'vitest';
import { applied, isNothing, type Roster } from '../roster.ts';
import { nobody, numbered, posts, tableOf } from './import.fixture.ts';
import { type ImportOptions, planImport } from './make-plan.ts';
import { type ImportPlan, isApplicable } from './plan.ts';

const mappings = [
  { source: 'Pilot', post: { kind: 'level' as const, id: 'deck/pilot' } },
  { source: 'Sr. Pilot', post: { kind: 'level' as const, id: 'deck/senior' } },
  { source: 'Master', post: { kind: 'role' as const, id: 'leads/master' } },
];
const newId = numbered('id');
const plan = (text: string, roster: Roster = nobody, options: Partial<ImportOptions> = {}): ImportPlan =>
  planImport(tableOf(text), { effective: '2026-03-01', ...options }, { roster, posts, mappings, today: '2026-02-20', newId });
const imported = (text: string, roster: Roster = nobody, options: Partial<ImportOptions> = {}): Roster => {
  const made = plan(text, roster, options);
  expect(made.problems.all.map(({ line, message }) => [line, message.message])).toEqual([]);
  expect(made.questions).toEqual([]);
  return applied(roster, made.changes);
};
const told = ({ problems }: ImportPlan) => problems.all.map(({ line, column, message }) => [line, column, message.code]);
const positionsOf = (roster: Roster, number: string) => {
  const person = roster.persons.find((one) => one.number === number);
  return roster.positions
    .filter((position) => position.person === person?.id)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, until, title, grade, manager }) => [
      from,
      until,
      title,
      grade,
      roster.persons.find(({ id }) => id === manager)?.name ?? null,
    ]);
};

const staff = `Employee ID,Full Name,E-Mail,Hire date,Job title,Department,Manager,Cost centre
7,Ada Ortiz,ada@example.org,2020-01-01,Master,deck,,100
8,Ben Okafor,ben@example.org,2021-05-01,Sr. Pilot,Deck,7,100
9,Chidi Lind,,2026-04-01,Pilot,Night watch,ben@example.org,100
`;

describe('a first file', () => {
  const made = plan(staff);
  it('creates people, each from the day of the import or their first', () => {
    const roster = applied(nobody, made.changes);
    expect(made.create.map(({ name, line }) => [name, line])).toEqual([
      ['Ada Ortiz', 2],
      ['Ben Okafor', 3],
      ['Chidi Lind', 4],
    ]);
    expect(positionsOf(roster, '7')).toEqual([['2026-03-01', null, 'Harbour Master', 8, null]]);
    expect(positionsOf(roster, '8')).toEqual([['2026-03-01', null, 'Senior Pilot', 7, 'Ada Ortiz']]);
    expect(positionsOf(roster, '9')).toEqual([['2026-04-01', null, 'Pilot', 6, 'Ben Okafor']]);
    expect(roster.positions.map(({ unit }) => unit)).toEqual(['u1', 'u1', 'u2']);
  });

  it('says which columns were used, and which not', () => {
    expect(made.columns.used.map(({ column, heading }) => `${column}: ${heading}`)).toContain('number: Employee ID');
    expect(made.columns.unused).toEqual(['Cost centre']);
  });

  it('is plain data, and names the state it was made against', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(plan(staff).base).toBe(made.base);
    expect(plan(staff).content).toBe(made.content);
    expect(plan(staff.replace('Lind', 'Linde')).content).not.toBe(made.content);
    expect(plan(staff, applied(nobody, made.changes)).base).not.toBe(made.base);
  });

  it('changes nothing when it comes again, on that day or later', () => {
    const roster = imported(staff);
    for (const effective of ['2026-03-01', '2026-08-01']) {
      const again = plan(staff, roster, { effective, missing: 'end' });
      expect(isNothing(again.changes)).toBe(true);
      expect([again.create, again.change, again.move, again.end, again.unchanged]).toEqual([[], [], [], [], 3]);
      expect(isApplicable(again)).toBe(true);
    }
  });
});

describe('a later file', () => {
  const roster = imported(staff);
  const later = { effective: '2026-06-01' };

  it('moves people, and says from what to what', () => {
    const file = staff.replace('Pilot,Night watch,ben@example.org', 'Sr. Pilot,Deck,7');
    const made = plan(file, roster, later);
    expect(made.move).toMatchObject([
      {
        name: 'Chidi Lind',
        day: '2026-06-01',
        facts: [
          { of: 'post', before: 'Pilot', after: 'Senior Pilot' },
          { of: 'grade', before: '6', after: '7' },
          { of: 'unit', before: 'Night watch', after: 'Deck' },
          { of: 'manager', before: 'Ben Okafor', after: 'Ada Ortiz' },
        ],
      },
    ]);
    expect(positionsOf(applied(roster, made.changes), '9')).toEqual([
      ['2026-04-01', '2026-05-31', 'Pilot', 6, 'Ben Okafor'],
      ['2026-06-01', null, 'Senior Pilot', 7, 'Ada Ortiz'],
    ]);
    expect([made.unchanged, made.create.length, made.change.length, made.end.length]).toEqual([2, 0, 0, 0]);
  });

  it('changes what is said of a person', () => {
    const made = plan(staff.replace('Chidi Lind,', 'Chidi Linde,chidi@example.org'), roster, later);
    expect(made.change.map(({ facts }) => facts)).toEqual([
      [
        { of: 'name', before: 'Chidi Lind', after: 'Chidi Linde' },
        { of: 'email', before: null, after: 'chidi@example.org' },
      ],
    ]);
    expect(made.changes.persons.change[0]?.after.revision).toBe(2);
  });

  it('ends nobody who is missing, unless asked to, and then by name', () => {
    const file = staff.split('\n').slice(0, 3).join('\n');
    expect(isNothing(plan(file, roster, later).changes)).toBe(true);
    const made = plan(file, roster, { ...later, missing: 'end' });
    expect(made.end.map(({ name, line, day }) => [name, line, day])).toEqual([['Chidi Lind', null, '2026-05-31']]);
    expect(positionsOf(applied(roster, made.changes), '9')).toEqual([['2026-04-01', '2026-05-31', 'Pilot', 6, 'Ben Okafor']]);
  });

  it('warns when a manager is ended and people still report to them', () => {
    const made = plan('Number,Name\n7,Ada Ortiz\n9,Chidi Lind\n', roster, { ...later, missing: 'end' });
    expect(made.end.map(({ name }) => name)).toEqual(['Ben Okafor']);
    expect(made.warnings.all.map(({ line, message }) => [line, message.code])).toEqual([[3, 'manager-away']]);
  });

  it('may say no more than who reports to whom', () => {
    const moved = imported('Personalnummer;Name;Führungskraft\n9;Chidi Lind;7\n', roster, later);
    expect(positionsOf(moved, '9')).toEqual([
      ['2026-04-01', '2026-05-31', 'Pilot', 6, 'Ben Okafor'],
      ['2026-06-01', null, 'Pilot', 6, 'Ada Ortiz'],
    ]);
  });

  it('may say since when something holds, and take the days of moves from that', () => {
    const moved = imported('Number\tName\tJob title\tManager\tEffective date\n9\tChidi Lind\tSr. Pilot\t7\t2026-07-15\n', roster, later);
    expect(positionsOf(moved, '9')).toEqual([
      ['2026-04-01', '2026-07-14', 'Pilot', 6, 'Ben Okafor'],
      ['2026-07-15', null, 'Senior Pilot', 7, 'Ada Ortiz'],
    ]);
  });

  it('may tell a whole history, whatever the order of its rows', () => {
    const file = `Number,Name,Post,Position from,Position until,Kind,Manager
10,Dee Sato,level:deck/senior,2024-05-01,,,7
10,Dee Sato,level:deck/pilot,2022-01-01,,,7
10,Dee Sato,role:leads/master,2025-01-01,2025-06-30,acting,
`;
    const told = imported(file, roster, later);
    expect(positionsOf(told, '10')).toEqual([
      ['2022-01-01', '2024-04-30', 'Pilot', 6, 'Ada Ortiz'],
      ['2024-05-01', null, 'Senior Pilot', 7, 'Ada Ortiz'],
      ['2025-01-01', '2025-06-30', 'Harbour Master', 8, null],
    ]);
    expect(isNothing(plan(file, told, later).changes)).toBe(true);
  });

  it('lets somebody go, with all that was to come', () => {
    const planned = imported('Number,Name,Job title,Effective date\n9,Chidi Lind,Sr. Pilot,2026-07-15\n', roster, later);
    const made = plan('Number,Name,Last day\n9,Chidi Lind,2026-06-15\n', planned, later);
    expect(made.end.map(({ name, day }) => [name, day])).toEqual([['Chidi Lind', '2026-06-15']]);
    expect(positionsOf(applied(planned, made.changes), '9')).toEqual([['2026-04-01', '2026-06-15', 'Pilot', 6, 'Ben Okafor']]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a circle', 'Number,Name,Title,Manager\n1,A,Pilot,2\n2,B,Pilot,1\n', [[2, 'manager', 'reporting-cyclic']]],
    ['an own manager', 'Number,Name,Title,Manager\n1,A,Pilot,1\n', [[2, 'manager', 'own-manager']]],
    ['a manager nobody knows', 'Number,Name,Title,Manager\n1,A,Pilot,77\n', [[2, 'manager', 'manager-unknown']]],
    [
      'an address that two have',
      'Number,Name,Email,Title,Manager\n1,A,x@example.org,Pilot,\n2,B,X@example.org,Pilot,\n3,C,,Pilot,x@example.org\n',
      [[4, 'manager', 'manager-ambiguous']],
    ],
    ['a unit nobody knows', 'Number,Name,Title,Unit\n1,A,Pilot,Dekc\n', [[2, 'unit', 'unit-unknown']]],
    ['a post nobody knows', 'Number,Name,Post\n1,A,level:deck/pilto\n', [[2, 'post', 'post-unknown']]],
    ['another grade', 'Number,Name,Title,Grade\n1,A,Pilot,9\n', [[2, 'grade', 'grade-differs']]],
    ['no grade', 'Number,Name,Title,Grade\n1,A,Pilot,G9\n', [[2, 'grade', 'grade-unreadable']]],
    ['a number twice', 'Number,Name,Title\n1,A,Pilot\n1,A,Pilot\n', [[3, 'number', 'number-twice']]],
    ['a number that is none of a person', `Number,Name\n${'1,A\n'.repeat(201)}`, [[2, 'number', 'number-too-often']]],
    ['no number', 'Number,Name\n,A\n', [[2, 'number', 'number-wrong']]],
    ['no name', 'Number,Name\n1,\n', [[2, 'name', 'name-wrong']]],
    ['a ragged row', 'Number,Name\n1,A\n2,B,C\n', [[3, null, 'row-ragged']]],
    ['rows that disagree', 'Number,Name,Title,From\n1,A,Pilot,2024-01-01\n1,B,Pilot,2025-01-01\n', [[3, 'name', 'rows-disagree']]],
    ['another kind', 'Number,Name,Title,Kind\n1,A,Pilot,maybe\n', [[2, 'kind', 'kind-unknown']]],
    ['a day of two meanings', 'Number,Name,Hire date\n1,A,03/04/2024\n', [[2, 'started', 'day-ambiguous']]],
    ['a day that is none', 'Number,Name,Hire date\n1,A,45321\n', [[2, 'started', 'day-unreadable']]],
    ['a day long ago', 'Number,Name,Hire date\n1,A,0024-01-01\n', [[2, null, 'day-unlikely']]],
    ['a manager without a post', 'Number,Name,Manager\n1,A,\n2,B,1\n', [[3, null, 'post-missing']]],
    ['no column of numbers', 'Nmuber,Name\n1,A\n', [[null, null, 'numbers-missing']]],
    ['two columns of one meaning', 'Number,Employee ID,Name\n1,2,A\n', [[null, null, 'column-twice']]],
    [
      'positions that overlap',
      'Number,Name,Title,From,Until\n1,A,Pilot,2024-01-01,2024-06-30\n1,A,Sr. Pilot,2024-06-30,\n',
      [[3, null, 'positions-overlap']],
    ],
    [
      'a position before the first day',
      'Number,Name,Title,Started,From\n1,A,Pilot,2024-02-01,2024-01-01\n',
      [[2, null, 'position-outside']],
    ],
  ])('%s', (_, file, problems) => {
    const made = plan(file);
    expect(told(made)).toEqual(problems);
    expect(isApplicable(made)).toBe(false);
    expect(isNothing(made.changes)).toBe(true);
  });

  it('says what was meant', () => {
    const hint = (file: string) => plan(file).problems.all[0]?.message.hint;
    expect(hint('Number,Name,Title,Unit\n1,A,Pilot,Dekc\n')).toContain('Did you mean "Deck"?');
    expect(hint('Number,Name,Post\n1,A,level:deck/pilto\n')).toContain('Did you mean "level:deck/pilot"?');
    expect(hint('Persnonel number,Name\n1,A\n')).toContain('Is it "Persnonel number"?');
    expect(hint('Number,Name,Email,Title,Manager\n1001,A,a.first@example.org,Pilot,\n2,B,,Pilot,a.frist@example.org\n')).toContain(
      'a.first@example.org',
    );
  });
});

describe('titles nobody has confirmed', () => {
  const made = plan('Number,Name,Job title\n1,A,Senior Pilott\n2,B,senior  pilott\n3,C,Head Cook\n');
  it('are asked about, once each, with proposals and reasons, and change nothing', () => {
    expect(made.questions.map(({ source, count, names }) => [source, count, names])).toEqual([
      ['Senior Pilott', 2, ['A', 'B']],
      ['Head Cook', 1, ['C']],
    ]);
    expect(made.questions[0]?.proposals[0]).toMatchObject({ post: { id: 'deck/senior' }, reason: 'near' });
    expect(made.questions[1]?.proposals).toEqual([]);
    expect(isApplicable(made)).toBe(false);
    expect(isNothing(made.changes)).toBe(true);
  });

  it('are not taken for a post even when they are called alike', () => {
    expect(plan('Number,Name,Job title\n1,A,Harbour Master\n').questions[0]?.proposals[0]).toMatchObject({ likeness: 1, reason: 'exact' });
  });
});

it('units that are missing are created when asked for, each once', () => {
  const made = plan('Number,Name,Title,Unit\n1,A,Pilot,Tugs\n2,B,Pilot,tugs\n3,C,Pilot,Deck\n', nobody, { newUnits: 'create' });
  expect(made.units).toEqual(['Tugs']);
  expect(made.changes.units.create).toMatchObject([{ title: 'Tugs', key: null, parent: null }]);
});

it('problems are counted all, and said for as many as somebody can read', () => {
  const file = `Number,Name,Grade\n${Array.from({ length: 2000 }, (_, at) => `${at},A,x\n`).join('')}`;
  const { problems } = plan(file);
  expect([problems.count, problems.all.length]).toEqual([2000, 500]);
});
