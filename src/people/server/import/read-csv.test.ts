import { describe, expect, it } from 'vitest';
import { bounds, separatorOf, sizeProblem } from '../../import/table.ts';
import { readCsv } from './read-csv.ts';

const read = (text: string) => {
  const table = readCsv(text);
  return 'code' in table ? [table.code, table.values.line] : [table.headings, table.rows, [...Array.from(table.lines)]];
};

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', [['a', 'b'], [['1', '2']], [2]]],
    ['semicolons, with commas within', 'a;b\r\n"1,5";2,5\r\n', [['a', 'b'], [['1,5', '2,5']], [2]]],
    ['tabs', 'a\tb\r1\t2\r', [['a', 'b'], [['1', '2']], [2]]],
    [
      'quotation marks and breaks within cells',
      'a,b\n"1\n""x""",2\n3,4',
      [
        ['a', 'b'],
        [
          ['1\n"x"', '2'],
          ['3', '4'],
        ],
        [2, 4],
      ],
    ],
    ['blank rows', '\na,b\n\n,\n1,2\n\n', [['a', 'b'], [['1', '2']], [5]]],
    [
      'rows that are too long or short',
      'a,b\n1\n1,2,3\n',
      [
        ['a', 'b'],
        [['1'], ['1', '2', '3']],
        [2, 3],
      ],
    ],
    ['signs a spreadsheet would run', 'a\n=1+1\n-\n@x\n', [['a'], [['=1+1'], ['-'], ['@x']], [2, 3, 4]]],
  ])('with %s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['nothing', '', ['import-empty', undefined]],
    ['headings alone', 'a,b\n', ['import-empty', undefined]],
    ['a quotation mark that never closes', 'a,b\n1,2\n"3,4\n5,6\n', ['quote-unclosed', 3]],
    ['a quotation mark within a cell', 'a,b\n1,2\n3"x,4\n', ['quote-stray', 3]],
    ['something behind a quotation mark', 'a,b\n"1"x,2\n', ['quote-stray', 2]],
  ])('with %s is refused', (_, text, expected) => expect(read(text)).toEqual(expected));

  it('is separated by what its headings have most of', () => {
    expect(separatorOf('a;b,c;d\n1,2,3,4,5')).toBe(';');
    expect(separatorOf('"a;b;c;d",e\n')).toBe(',');
    expect(separatorOf('name\n')).toBe(',');
  });

  it('is refused by its size, before it is parsed', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const small = { rows: 2, megabytes: 0.0001 };
    expect(sizeProblem(bytes('a\n1\n2\n'), small)).toBeNull();
    expect(sizeProblem(bytes('a\n1\n2\n3\n'), small)?.code).toBe('import-too-large');
    expect(sizeProblem(bytes('a\n"1\n2\n3\n4"\n'), small)).toBeNull();
    expect(sizeProblem(bytes('x'.repeat(101)), small)?.code).toBe('import-too-large');
    expect(sizeProblem(new Uint8Array(bounds.rows + 2).fill(0x0a))?.message).toContain('200 MB');
  });
});
