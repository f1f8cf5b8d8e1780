/**
 * The shared documents are input, never part of the product: neither their sentences nor their names
 * may stand in what we ship. Sentences are compared as runs of words.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithShared } from '../test/shared.ts';

const root = join(import.meta.dirname, '..');
/** Shorter runs are the language's own. */
const run = 9;
const companies = ['gitlab', 'sourcegraph', 'dropbox', 'artsy', 'monzo', 'meetup', 'infracloud', 'postman', 'snowflake'];

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
function* runsOf(text: string): Generator<string> {
  // Lines are compared one by one: a run over a line break is nobody's sentence.
  for (const line of text.split('\n')) {
    const all = words(line.replace(/\]\([^)]*\)/gu, ']'));
    for (let at = 0; at + run <= all.length; at++) yield all.slice(at, at + run).join(' ');
  }
}

const shipped = globSync(['src/**/*.{ts,tsx,css}', 'examples/**/*', 'messages/*.md', 'scripts/**/*.{ts,mjs}'], { cwd: root })
  .filter((path) => /\.\w+$/u.test(path) && path !== join('src', 'shared-words.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

it('no company of the shared documents is named in the product', () => {
  expect(shipped.length).toBeGreaterThan(50);
  const source = shipped.filter(({ path }) => path.startsWith('src') && !/\.test\.tsx?$/u.test(path));
  // "GitLab Code Quality" is the name of a format, not of a document; so is the word for it after --format.
  const naming = source.filter(({ text }) =>
    companies.some((name) => new RegExp(`\\b${name}\\b(?! code quality)`, 'iu').test(text.replaceAll("'gitlab'", ''))),
  );
  expect(naming.map(({ path }) => path)).toEqual([]);
});

describeWithShared('seeds', 'nothing of the seeds is copied', (folder) => {
  const files = globSync('*', { cwd: folder });
  const theirs = new Set(files.flatMap((name) => [...runsOf(readFileSync(join(folder, name), 'utf8'))]));

  it('no sentence of theirs', () => {
    expect(theirs.size).toBeGreaterThan(1000);
    const found = shipped.flatMap(({ path, text }) => [...runsOf(text)].filter((one) => theirs.has(one)).map((one) => `${path}: ${one}`));
    expect(found).toEqual([]);
  });

  it('no file name of theirs', () => {
    const names = files.map((name) => basename(name).replace(/\.\w+$/u, ''));
    expect(shipped.filter(({ text }) => names.some((name) => text.includes(name))).map(({ path }) => path)).toEqual([]);
  });
});
