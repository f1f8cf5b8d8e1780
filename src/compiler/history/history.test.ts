import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { dairy } from '../diff/dairy.fixture.ts';
import { memoryHost } from '../host.ts';
import { holderPast } from './holder-history.ts';
import { lineChanges } from './line-changes.ts';
import { movedFrom, placeOfText, statementPast } from './statement-history.ts';
import { stepsOf, type Turn } from './steps.ts';

const senior = 'content/matrix/dairy/senior.md';
const values = 'assets/includes/values.md';
const page = dairy[senior] ?? '';

/** The texts of a file, newest first, as the turns from each to the next. */
const turns = (path: string, ...texts: (string | null)[]): Turn[] =>
  texts.slice(1).map((before, index) => ({ id: `c${index}`, files: [{ path, before, after: texts[index] ?? null }] }));
const placeOf = (text: string, files = dairy) => {
  const place = placeOfText(compile(memoryHost({ ...files })).graph, text);
  if (!place) throw new Error(`nothing says "${text}"`);
  return place;
};
const told = (past: ReturnType<typeof statementPast>) =>
  past?.entries.map(({ id, changes }) => [
    id,
    ...changes.map(({ kind, words }) =>
      `${kind} ${words.map(({ kind: of, text }) => (of === 'same' ? text : of === 'added' ? `+${text.trim()}+` : `-${text.trim()}-`)).join('')}`.trim(),
    ),
  ]);

describe('a statement back through the commits', () => {
  const plans = 'Plans the week of milking for the team.';
  const reworded = page.replace('the week of milking', 'the day of milking');
  const elsewhere = reworded
    .replace('- Plans the day of milking for the team.\n', '')
    .replace('### Teaching\n\n', '### Teaching\n\n- Plans the day of milking for the team.\n');
  const first = page.replace(/- Plans .*\n/u, '');

  it('is told word by word, with what moved it and what it came in with', () => {
    const past = statementPast(stepsOf(dairy, turns(senior, page, reworded, elsewhere, first)), placeOf(plans));
    expect(told(past)).toEqual([
      ['c0', 'reworded Plans the-day-+week+ of milking for the team.'],
      ['c1', 'moved Plans the day of milking for the team.'],
      ['c2', 'added'],
    ]);
    expect(past?.beginning).toMatchObject({ id: 'c2', said: { text: 'Plans the day of milking for the team.', row: 'Teaching' } });
  });

  it('is followed though lines above it come and go, which is no entry', () => {
    const above = page.replace('### Accountability\n\n', '### Accountability\n\n- Counts the cows at dusk.\n');
    const past = statementPast(stepsOf(dairy, turns(senior, page, above, page)), placeOf(plans));
    expect([past?.entries, past?.beginning]).toEqual([[], null]);
  });

  it('came with its page, where that was new', () => {
    const past = statementPast(stepsOf(dairy, turns(senior, page, null)), placeOf(plans));
    expect(told(past)).toEqual([['c0', 'added']]);
    expect(past?.entries[0]?.changes[0]?.reasons[0]?.words).toBe('written with the level it is asked of');
  });

  it('of a shared file is followed in that file, for whoever takes it in', () => {
    const now = dairy[values] ?? '';
    const past = statementPast(
      stepsOf(dairy, turns(values, now, now.replace('milk smells', 'cheese smells'))),
      placeOf('Speaks up when milk smells wrong.'),
    );
    expect(told(past)).toEqual([['c0', 'reworded Speaks up when-cheese-+milk+ smells wrong.']]);
    expect(past?.entries[0]?.changes[0]?.holders).toHaveLength(2);
  });

  it('is none where nothing stands', () => {
    expect(statementPast(stepsOf(dairy, turns(senior, page, first)), { file: senior, line: 1, column: 1 })).toBeNull();
  });

  it('is found in the file it was taken out of, whatever its markup', () => {
    const files = [
      { path: 'a.md', before: 'Nothing of it', after: null },
      { path: 'b.md', before: '* Plans **the week** of [milking](/m)\n  for the team', after: 'Others' },
      { path: 'c.md', before: plans, after: plans },
    ];
    expect(movedFrom(plans, files)?.path).toBe('b.md');
    expect(movedFrom('The team', [{ path: 'b.md', before: 'The team', after: '' }])).toBeNull();
  });
});

describe('a level back through the commits', () => {
  it('is told what concerns it, graded, and nothing of others', () => {
    const both: Turn[] = [
      { id: 'c0', files: [{ path: senior, after: page, before: page.replace('the week of', 'some of the') }] },
      {
        id: 'c1',
        files: [{ path: 'content/matrix/dairy/intermediate.md', after: dairy['content/matrix/dairy/intermediate.md'] ?? '', before: 'x' }],
      },
      { id: 'c2', files: [{ path: values, after: dairy[values] ?? '', before: '- Cleans the vats before leaving.\n' }] },
    ];
    const { entries } = holderPast(stepsOf(dairy, both), 'dairy/senior');
    expect(entries.map(({ id, diff }) => [id, diff.grade, diff.changes.map(({ kind }) => kind)])).toEqual([
      ['c0', 'minor', ['reworded']],
      ['c2', 'major', ['added']],
    ]);
  });

  it('is followed when it was called otherwise, and ends where it began', () => {
    const older = page.replaceAll('Senior', 'Lead');
    const { entries } = holderPast(stepsOf(dairy, turns(senior, page, older, null)), 'dairy/senior');
    expect(entries.map(({ id, diff }) => [id, diff.changes.map(({ kind }) => kind)])).toEqual([
      ['c0', ['title']],
      ['c1', ['holder-added']],
    ]);
  });
});

describe('lines', () => {
  it('that changed are shown with one around them, stretch by stretch', () => {
    const before = 'a\nb\nc\nd\ne\nf\n';
    const after = 'a\nB\nc\nd\ne\nf\ng\n';
    expect(lineChanges(before, after)?.map((rows) => rows.map(({ kind, line, text }) => `${kind} ${line} ${text}`))).toEqual([
      ['same 1 a', 'removed 2 b', 'added 2 B', 'same 3 c'],
      ['same 6 f', 'added 7 g'],
    ]);
    expect(lineChanges(before, before)).toEqual([]);
  });

  it('that are too many are not shown at all', () => {
    const many = (word: string) => Array.from({ length: 1000 }, (_, index) => `${word} ${index}`).join('\n');
    expect(lineChanges(many('a'), many('b'))).toBeNull();
  });
});
