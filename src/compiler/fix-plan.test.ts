import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { planFixes } from './fix-plan.ts';
import { diagnose } from './report.ts';

const text = 'one two\r\nthree four\n\nfive';

function fixed(code: string, [line, column, endLine, endColumn]: [number, number, number, number], by: string, file = 'a.md'): Diagnostic {
  const at = { line, column, endLine, endColumn };
  const finding = diagnose({ code, severity: 'info', message: '', hint: null, values: {} }, file, at);
  return { ...finding, fix: { span: { file, ...at }, text: by } };
}
const plan = (...findings: Diagnostic[]) => planFixes(findings, (file) => (file === 'gone.md' ? null : text));
const codes = (findings: Diagnostic[] | undefined) => findings?.map(({ code }) => code);

describe('fixes', () => {
  it('are put where they belong, in whatever order they come', () => {
    const { files, overlapping } = plan(fixed('c', [4, 1, 4, 5], '5'), fixed('a', [1, 5, 1, 8], '2'), fixed('b', [2, 1, 3, 1], ''));
    expect(files).toMatchObject([{ file: 'a.md', before: text, after: 'one 2\r\n\n5' }]);
    expect(codes(files[0]?.mended)).toEqual(['c', 'a', 'b']);
    expect(overlapping).toEqual([]);
  });

  it('of several files are apart, in the order of their names', () => {
    expect(
      plan(fixed('b', [1, 1, 1, 4], '1', 'b.md'), fixed('a', [1, 1, 1, 4], 'I')).files.map(({ file, after }) => [file, after.slice(0, 3)]),
    ).toEqual([
      ['a.md', 'I t'],
      ['b.md', '1 t'],
    ]);
  });

  it('that overlap are left to the first', () => {
    const { files, overlapping } = plan(fixed('a', [1, 1, 1, 6], 'A'), fixed('b', [1, 5, 1, 8], 'B'), fixed('c', [1, 6, 1, 8], 'C'));
    expect(files[0]?.after).toBe('ACA'.slice(0, 2) + text.slice(7));
    expect(codes(overlapping)).toEqual(['b']);
    expect(codes(plan(fixed('a', [1, 1, 1, 1], 'A'), fixed('b', [1, 1, 1, 1], 'B')).overlapping)).toEqual(['b']);
  });

  it('may take the last line away, whether or not it ends', () => {
    expect(plan(fixed('a', [4, 1, 5, 1], '')).files[0]?.after).toBe('one two\r\nthree four\n\n');
  });

  it('found twice are one', () => {
    const { files, overlapping } = plan(fixed('a', [1, 1, 1, 4], 'A'), fixed('a', [1, 1, 1, 4], 'A'));
    expect(files[0]?.after).toBe(`A${text.slice(3)}`);
    expect([codes(files[0]?.mended), overlapping]).toEqual([['a', 'a'], []]);
  });

  it('of places that are not there change nothing', () => {
    for (const place of [
      [9, 1, 9, 2],
      [4, 1, 4, 9],
      [3, 2, 3, 3],
      [2, 3, 1, 1],
    ] as [number, number, number, number][])
      expect(plan(fixed('a', place, 'A'))).toEqual({ files: [], overlapping: [] });
    expect(plan(fixed('a', [1, 1, 1, 4], 'A', 'gone.md'), fixed('b', [1, 1, 1, 4], 'one'))).toEqual({ files: [], overlapping: [] });
  });
});
