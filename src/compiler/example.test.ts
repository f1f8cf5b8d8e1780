/** The example handbook is read as it is meant, and the page that says what stands where in it says so of files that are there. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from '../platform/folder.ts';
import { compile } from './compile.ts';
import { staleLock } from './lock/stale.ts';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/harbour');
const compilation = compile(readFolder(example));
const { graph, pages } = compilation;
const posts = [...graph.levels, ...graph.roles];

it('every line of the example is read', () => {
  expect(pages.filter(({ lines }) => lines.includes('unread')).map(({ path }) => path)).toEqual([]);
});

it('the lock of the example knows its pages as they are', () => {
  expect(staleLock(compilation)).toEqual([]);
});

it('whom a level or role of the example takes over from is there', () => {
  const ways = posts.flatMap((post) => post.extends);
  expect(new Set(ways.map(({ aspect, mode }) => `${aspect} ${mode}`))).toEqual(
    new Set(['role all', 'responsibilities all', 'requirements all', 'requirements any']),
  );
  const lost = ways.flatMap(({ targets }) => targets).filter(({ role, level }) => role === null && level === null);
  expect(lost).toEqual([]);
  expect(graph.levels.flatMap(({ leadsTo }) => leadsTo).filter(({ target }) => target === null)).toEqual([]);
});

it('nobody but the Chief Executive is named and not described', () => {
  const named = posts.flatMap(({ reportsTo, equivalentTo }) => [...reportsTo.flatMap(({ targets }) => targets), ...equivalentTo]);
  expect(new Set(named.filter(({ role, level }) => role === null && level === null).map(({ text }) => text))).toEqual(
    new Set(['Chief Executive']),
  );
});

it('what docs/example.md names is there', () => {
  const page = readFileSync(join(root, 'docs/example.md'), 'utf8');
  const named = [...page.matchAll(/^\| .*? \|/gmu)].flatMap(([cell]) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, path = '']) => path));
  expect(named.length).toBeGreaterThan(15);
  const isThere = (path: string) => {
    const full = path.replace('…', 'handbook/engineering/careers');
    return ['', 'content/'].some((folder) => globSync(folder + full, { cwd: example }).length > 0);
  };
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
