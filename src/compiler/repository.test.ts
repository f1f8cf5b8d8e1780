import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { filledIn } from './filled-in.ts';
import { memoryHost } from './host.ts';
import { readRepository } from './repository.ts';

const of = (value: unknown) => readRepository(value).repository;

describe('the address of a repository', () => {
  it.each([
    [
      'https://github.com/reef/book.git',
      'https://github.com/reef/book/commit/abc',
      'https://github.com/reef/book/edit/main/docs/a%20b.md',
      'https://github.com/reef/book/issues/new?title=A%26B&body=c',
    ],
    [
      'https://gitlab.example.org/reef/deep/book/',
      'https://gitlab.example.org/reef/deep/book/-/commit/abc',
      'https://gitlab.example.org/reef/deep/book/-/edit/main/docs/a%20b.md',
      'https://gitlab.example.org/reef/deep/book/-/issues/new?issue[title]=A%26B&issue[description]=c',
    ],
    [
      'https://codeberg.org/reef/book',
      'https://codeberg.org/reef/book/commit/abc',
      'https://codeberg.org/reef/book/_edit/main/docs/a%20b.md',
      'https://codeberg.org/reef/book/issues/new?title=A%26B&body=c',
    ],
  ])('%s gives those of a commit, an editor and an issue', (url, commit, edit, issue) => {
    const repository = of(url);
    expect([
      filledIn(repository?.commit ?? null, { commit: 'abc' }),
      filledIn(repository?.edit ?? null, { branch: 'main', path: 'docs/a b.md' }),
      filledIn(repository?.issue ?? null, { title: 'A&B', body: 'c' }),
    ]).toEqual([commit, edit, issue]);
  });

  it('of an unknown host gives none, unless it is said which kind it is, or how they are written', () => {
    expect(of('https://code.reef.example/book')).toMatchObject({ commit: null, page: null, edit: null, issue: null });
    expect(of({ url: 'https://code.reef.example/book', host: 'gitlab' })?.commit).toBe('https://code.reef.example/book/-/commit/{commit}');
    expect(of({ commit: 'https://code.reef.example/?id={commit}' })).toMatchObject({
      commit: 'https://code.reef.example/?id={commit}',
      edit: null,
    });
  });

  it.each([
    'javascript:alert(1)',
    'ssh://git@github.com/a/b',
    'git@github.com:a/b',
    '//github.com/a',
    'data:text/html,x',
    'https://a b',
    '',
    3,
    ['x'],
  ])('%s is none', (value) => {
    const { repository, problems } = readRepository(value);
    expect([repository?.commit ?? null, problems.length]).toEqual([null, 1]);
    const inPattern = readRepository({ edit: value });
    expect([inPattern.repository?.edit ?? null, inPattern.problems.length]).toEqual([null, 1]);
  });

  it('with a key that there is none of is told, with the one that was meant', () => {
    const { graph } = compile(
      memoryHost({ 'gradus.yaml': 'repository:\n  url: https://github.com/a/b\n  brunch: trunk\n  edit: ftp://x\n' }),
    );
    expect(graph.diagnostics.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['settings-unknown', 3, expect.stringContaining('brunch')],
      ['settings-wrong', 4, expect.stringContaining('repository.edit')],
    ]);
  });
});

describe('a pattern', () => {
  it('keeps to the page where the line is not known, and is no address where something else is missing', () => {
    const pattern = 'https://x.example/{revision}/{path}#L{line}';
    expect(filledIn(pattern, { revision: 'v1', path: 'a/b.md', line: 3 })).toBe('https://x.example/v1/a/b.md#L3');
    expect(filledIn(pattern, { revision: 'v1', path: 'a/b.md' })).toBe('https://x.example/v1/a/b.md');
    expect([filledIn(pattern, { path: 'a' }), filledIn(null, {}), filledIn('https://{title}/x', { title: 'a/../b' })]).toEqual([
      null,
      null,
      expect.not.stringContaining('a/../b'),
    ]);
  });
});
