import { describe, expect, it } from 'vitest';
import type { Table } from '../1-parse/block.ts';
import { parsePage } from '../1-parse/parse.ts';
import { noSettings } from '../settings.ts';
import { readGrid, spread } from './grid.ts';

function tableOf(source: string): Table {
  const isHtml = source.startsWith('<');
  const page = isHtml ? parsePage('page.html', `<!doctype html><h1>Page</h1>${source}`) : parsePage('page.md', `# Page\n\n${source}\n`);
  const table = page.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

const markdown = (...rows: string[]) =>
  tableOf([rows[0], `|${' --- |'.repeat((rows[0]?.split('|').length ?? 2) - 2)}`, ...rows.slice(1)].join('\n'));
const grid = (table: Table, heading = '') => readGrid(table, heading, noSettings);
const cells = (table: Table, heading = '') =>
  grid(table, heading)?.entries.map(({ level, area, under, cell }) =>
    [level, area, under, cell.inline.text].filter((part) => part !== null).join(' | '),
  ) ?? null;

describe('spans', () => {
  it('put a cell at each place it covers, its own only once', () => {
    const rows = spread(tableOf('<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>'));
    expect(rows.map((row) => row.map(({ cell, own }) => `${cell.inline.text}${own ? '' : "'"}`))).toEqual([
      ['a', "a'", 'b'],
      ['c', 'd', "b'"],
    ]);
  });

  it('end with the table', () => {
    expect(spread(tableOf('<table><tr><td rowspan=9>a</td></tr><tr><td>b</td></tr></table>'))).toHaveLength(2);
  });

  it('that are not numbers count as one', () => {
    const rows = spread(tableOf('<table><tr><td colspan=x>a</td><td colspan=0>b</td><td colspan=-3>c</td></tr></table>'));
    expect(rows[0]?.map(({ cell }) => cell.inline.text)).toEqual(['a', 'b', 'c']);
  });
});

describe('a table', () => {
  const craft = '| Craft | Fills bottles under guidance | Fills bottles without help |';

  it('of levels as columns', () => {
    expect(cells(markdown('| Area | Junior | Senior |', craft))).toEqual([
      'Junior | Craft | Fills bottles under guidance',
      'Senior | Craft | Fills bottles without help',
    ]);
  });

  it('of levels as rows', () => {
    expect(
      cells(
        markdown(
          '| Level | Craft | People |',
          '| Junior | Fills bottles under guidance | Asks for help early |',
          '| Senior | Fills them all day | Teaches two juniors a year |',
        ),
      ),
    ).toEqual([
      'Junior | Craft | Fills bottles under guidance',
      'Junior | People | Asks for help early',
      'Senior | Craft | Fills them all day',
      'Senior | People | Teaches two juniors a year',
    ]);
  });

  it('is grouped by rows that run over all columns', () => {
    const table = tableOf(
      '<table><tr><th></th><th>Junior</th><th>Senior</th></tr><tr><td colspan=3>Work</td></tr><tr><td>Craft</td><td>Fills bottles under guidance</td><td>Fills bottles without help</td></tr></table>',
    );
    expect(cells(table)?.[0]).toBe('Junior | Craft | Work | Fills bottles under guidance');
  });

  it('is grouped by its corner, or by the heading above it when the corner only says what stands there', () => {
    expect(cells(markdown('| Work | Junior | Senior |', craft))?.[0]).toBe('Junior | Craft | Work | Fills bottles under guidance');
    expect(cells(markdown('| Area | Junior | Senior |', craft), 'Work')?.[0]).toBe('Junior | Craft | Work | Fills bottles under guidance');
  });

  it('applies a cell that reaches over two levels to both', () => {
    const table = tableOf(
      '<table><tr><th></th><th>Junior</th><th>Senior</th></tr><tr><td>Craft</td><td colspan=2>Cleans the line after work</td></tr></table>',
    );
    expect(cells(table)).toEqual(['Junior | Craft | Cleans the line after work', 'Senior | Craft | Cleans the line after work']);
  });

  it('asks nothing in a column or row of notes', () => {
    expect(
      cells(markdown('| Area | Junior | Senior |', craft, '| Notes | Seen in all of the houses | Not yet agreed by all |')),
    ).toHaveLength(2);
  });

  it.each([
    ['names levels and expects nothing', ['| Grade | Junior | Senior |', '| Craft | 5 | 6 |']],
    ['is about something else', ['| Press | Litres | Year |', '| The old one | Three hundred litres a day | Bought in that good year |']],
    ['has one level only', ['| Area | Senior |', '| Craft | Fills bottles without any help |']],
  ])('is none when it %s', (_, rows) => expect(grid(markdown(...rows))).toBeNull());
});
