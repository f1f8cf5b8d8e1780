import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../formula-guard.ts';
import { columnsOf } from './columns.ts';
import { posts } from './import.fixture.ts';
import { proposals } from './propose-mapping.ts';
import { type DayOrder, readDay } from './read-day.ts';

describe('a day in a cell', () => {
  const read = (text: string, order: DayOrder = null) => {
    const found = readDay(text, order);
    return 'day' in found ? found.day : found.code;
  };
  it.each([
    ['2024-03-04', '2024-03-04'],
    ['2024-03-04T00:00:00', '2024-03-04'],
    ['2024-03-04 00:00:00', '2024-03-04'],
    ['4.3.2024', '2024-03-04'],
    ['31.12.2024', '2024-12-31'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['05/05/2024', '2024-05-05'],
    ['3/4/2024', 'day-ambiguous'],
    ['03-04-2024', 'day-ambiguous'],
    ['13.13.2024', 'day-unreadable'],
    ['3.4.24', 'day-unreadable'],
    ['2024-02-30', 'day-unreadable'],
    ['2024-03-04T23:30:00', 'day-unreadable'],
    ['45321', 'day-unreadable'],
    ['March 4', 'day-unreadable'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  it('is read as somebody says, and not otherwise', () => {
    expect(read('03/04/2024', 'day-first')).toBe('2024-04-03');
    expect(read('03/04/2024', 'month-first')).toBe('2024-03-04');
    expect(read('31/12/2024', 'month-first')).toBe('day-unreadable');
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+49', '-', '@here', '\tx', '\rx', "'=x"])('%j is written as text', (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
  });
  it.each(['Ada', "O'Neill", "'t Hooft", '1-2', ''])('%j is not, and stays', (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });
  it('is read as it was, whatever it is', () => {
    const cells = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '\r', '\n', 'a'), maxLength: 6 });
    fc.assert(
      fc.property(cells, (cell) => {
        expect(unguarded(guarded(cell))).toBe(cell);
        expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

describe('headings', () => {
  it.each([
    ['Employee_ID', 'number'],
    ['PERSONNEL NUMBER', 'number'],
    ['Pers.-Nr.', 'number'],
    ['employeeId', 'number'],
    ['Mitarbeiternummer', 'number'],
    ['E-Mail', 'email'],
    ['Work Email', 'email'],
    ['hireDate', 'started'],
    ['Eintrittsdatum', 'started'],
    ['Austritt', 'left'],
    ['Stellenbezeichnung', 'title'],
    ['Job-Title', 'title'],
    ['Führungskraft', 'manager'],
    ['Vorgesetzte/r', 'manager'],
    ['Kostenstelle', undefined],
  ])('%s', (heading, column) => expect(columnsOf([heading]).columns.used[0]?.column).toBe(column));

  it('of names may be two; of managers the number goes before the address', () => {
    const { columns, problems } = columnsOf(['Number', 'First name', 'Last name', 'Manager email', 'Manager ID']);
    expect(problems).toEqual([]);
    expect(columns.used.map(({ column }) => column)).toEqual(['number', 'firstName', 'lastName', 'manager']);
    expect(columns.unused).toEqual(['Manager email']);
  });
});

describe('a proposal for a title', () => {
  const propose = proposals(posts);
  const best = (source: string) => propose(source).map(({ post, reason }) => [post.id, reason])[0];
  it.each([
    ['Pilot', ['deck/pilot', 'exact']],
    ['Sr. Pilot', ['deck/senior', 'exact']],
    ['Pilot, Senior (Deck)', ['deck/senior', 'exact']],
    ['Senoir Pilot', ['deck/senior', 'near']],
    ['Senior Engine Room Stoker', ['engine/senior', 'level-and-family']],
    ['Cook', undefined],
    ['', undefined],
    ['!!!', undefined],
  ])('%s', (source, expected) => expect(best(source)).toEqual(expected));

  it('takes no level for another that looks like it', () => {
    expect(propose('Junior Pilot').map(({ reason }) => reason)).not.toContain('near');
  });

  it('prefers the same level to the same words', () => {
    expect(best('Senior Deck Pilot')?.[0]).toBe('deck/senior');
    expect(propose('Senior Deck Pilot').map(({ post }) => post.id)).not.toContain('deck/pilot');
  });
});
