/** Questions people ask, and what they must find first: the ranking by example. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../../../test/shared.ts';
import { compile } from '../../compiler/compile.ts';
import { readFolder } from '../../platform/folder.ts';
import { answer } from './answer.ts';
import { entriesOf } from './entries.ts';
import { buildIndex } from './search-index.ts';

type Question = [words: string, first: string[]];

/** "level infrastructure/senior"; a statement is known by its first words. */
function firstOf(folder: string): (words: string, count: number) => string[] {
  const index = buildIndex(entriesOf(compile(readFolder(folder)).graph));
  return (words, limit) =>
    answer(index, { words, limit }).results.map(({ kind, text, at }) => {
      const said = text.map((mark) => mark.text).join('');
      return kind === 'statement' ? `${at.holder}: ${said.split(' ').slice(0, 4).join(' ')}` : `${kind} ${at.id}`;
    });
}

describe('in the example', () => {
  const first = firstOf(join(import.meta.dirname, '../../../examples/harbour'));
  const questions: Question[] = [
    // A level or role named as typed, before others whose titles hold the word.
    ['senior', ['level infrastructure/senior']],
    ['director', ['role engineering-leadership/director', 'role engineering-leadership/senior-director']],
    ['staff engineer', ['level support/staff-support-engineer']],
    ['Director of Engineering', ['role engineering-leadership/director']],
    ['infrastructure', ['framework infrastructure']],
    ['support', ['framework support']],
    // With what it stands in, in any order, begun or mistyped.
    ['senior infrastructure', ['level infrastructure/senior']],
    ['infra sen', ['level infrastructure/senior']],
    ['support senior', ['level support/senior-support-engineer']],
    ['senoir infrastucture', ['level infrastructure/senior']],
    ['SENIOR, infrastructure!', ['level infrastructure/senior']],
    ['principal eng', ['role engineering-leadership/principal-engineer']],
    // By its letters.
    ['CTO', ['role engineering-leadership/chief-technology-officer']],
    ['vp', ['role engineering-leadership/vice-president']],
    // Rows, as a whole and at a level.
    ['autonomy infrastructure', ['area infrastructure/associate/autonomy']],
    ['autonomy senior infrastructure', ['area infrastructure/senior/autonomy']],
    // Indicators and hiring steps.
    ['night calls', ['indicator engineering-leadership']],
    ['introductory call', ['stage engineers']],
    // Statements: forms of a word, and the level and area they stand in.
    ['senior watch infrastructure', ['infrastructure/senior: Shared Watch: notices who']],
    ['runbooks senior', ['infrastructure/senior: Gives each service they']],
    ['budget platform', ['engineering-teams/staff-platform-engineer: Keeps the gauge network']],
  ];
  it.each(questions)('"%s"', (words, expected) => {
    expect(first(words, expected.length)).toEqual(expected);
  });
});

describeWithShared('seeds', 'in the documents the project was created from', (folder) => {
  const first = firstOf(folder);
  const questions: Question[] = [
    ['senior', ['level infrastructure/senior']],
    ['staff engineer', ['level support/staff-support-engineer']],
    ['senior manager', ['role leadership/senior-manager-engineering']],
    ['VP', ['role leadership/vp-of-engineering']],
    ['cto', ['role leadership/chief-technology-officer']],
    ['screening', ['stage leadership']],
    ['diversity', ['indicator leadership/chief-technology-officer']],
  ];
  it.each(questions)('"%s"', (words, expected) => {
    expect(first(words, expected.length)).toEqual(expected);
  });

  it('"mentoring senior infrastructure": what that level says of mentoring, in any form of the word', () => {
    const found = first('mentoring senior infrastructure', 20).filter((one) => one.startsWith('infrastructure/senior:'));
    expect(found.length).toBeGreaterThanOrEqual(2);
  });
});
