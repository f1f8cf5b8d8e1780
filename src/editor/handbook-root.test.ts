import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { handbookOf, isBelow } from './handbook-root.ts';

const top = mkdtempSync(join(tmpdir(), 'gradus-root-'));
afterAll(() => rmSync(top, { recursive: true }));
const at = (...parts: string[]) => join(top, ...parts);
mkdirSync(at('site/content/ships/assets'), { recursive: true });
mkdirSync(at('plain/ships'), { recursive: true });
mkdirSync(at('many/one'), { recursive: true });
writeFileSync(at('many/one/gradus.yaml'), '');

it.each([
  ['the nearest folder that looks like one', 'site/content/mate.md', [], 'site'],
  ['one below the folder the editor works in', 'many/one/mate.md', ['many'], 'many/one'],
  ['the folder the editor works in, before one below it', 'site/content/ships/assets/mate.md', ['site'], 'site'],
  ['the folder the editor works in, where none looks like one', 'plain/ships/mate.md', ['plain'], 'plain'],
  ['none above the folder the editor works in', 'site/content/ships/deck/mate.md', ['site/content/ships/deck'], 'site/content/ships/deck'],
  ['none for a page outside of all', 'plain/ships/mate.md', [], null],
])('is %s', (_what, page, workspaces, expected) => {
  const found = handbookOf(
    at(page),
    workspaces.map((folder) => at(folder)),
  );
  expect(found).toBe(expected === null ? null : at(expected));
});

it('is never the home of somebody, or all of the machine', () => {
  expect(handbookOf(join(homedir(), 'letter.md'), [homedir()])).toBeNull();
  expect(handbookOf('/letter.md', ['/'])).toBeNull();
});

it('holds what is below it, and nothing beside it', () => {
  expect([isBelow('/a/b/c.md', '/a/b'), isBelow('/a/b', '/a/b'), isBelow('/a/bc.md', '/a/b'), isBelow('/a/..b', '/a')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
