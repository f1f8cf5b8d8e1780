import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as german from './actions.de.ts';
import * as english from './actions.ts';

const source = join(import.meta.dirname, '../..');
/** Lines that name an action or what it is about. */
const lines = globSync('*/server/**/*.ts', { cwd: source })
  .filter((path) => !/\.(?:test|fixture)\.ts$/u.test(path))
  .flatMap((path) => readFileSync(join(source, path), 'utf8').split('\n'))
  .filter((line) => /\baction[:,]|\baudit\(|subject: \{/u.test(line));
const found = (pattern: RegExp) => new Set(lines.flatMap((line) => [...line.matchAll(pattern)].map(([, name = '']) => name)));

it('every action that is noted is told in words, in every language', () => {
  const actions = found(/'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/gu);
  expect(actions.size).toBeGreaterThan(40);
  expect([...actions].filter((action) => !(action in english.actions))).toEqual([]);
  expect(Object.keys(german.actions)).toEqual(Object.keys(english.actions));
});

it('and so is everything that it may be about', () => {
  const subjects = found(/subject: \{ kind: '([a-z-]+)'/gu);
  expect(subjects.size).toBeGreaterThan(8);
  expect([...subjects].filter((subject) => !(subject in english.subjects))).toEqual([]);
  expect(Object.keys(german.subjects)).toEqual(Object.keys(english.subjects));
});
