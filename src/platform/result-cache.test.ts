import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder, digestOfFiles, kept } from './result-cache.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'gradus-cache-'));

it('makes a result once for a key', () => {
  const at = folder();
  let made = 0;
  const make = () => ({ made: ++made });
  expect([kept(at, 'a', make), kept(at, 'a', make), kept(at, 'b', make)]).toEqual([{ made: 1 }, { made: 1 }, { made: 2 }]);
});

it('does not trust what it finds', () => {
  const at = folder();
  kept(at, 'a', () => 'right');
  const file = join(at, 'a.json');
  const whole = readFileSync(file, 'utf8');
  for (const broken of ['', 'nonsense', whole.slice(0, -3), whole.replace('right', 'wrong')]) {
    writeFileSync(file, broken);
    expect(kept(at, 'a', () => 'right')).toBe('right');
  }
});

it('keeps a bounded number of results, and no drafts', () => {
  const at = folder();
  for (let number = 0; number < 30; number++) kept(at, `k${number}`, () => number);
  expect(readdirSync(at).length).toBeLessThanOrEqual(20);
  expect(readdirSync(at).every((name) => name.endsWith('.json'))).toBe(true);
});

it('works where nothing can be kept', () => {
  const at = join(folder(), 'file');
  writeFileSync(at, 'no folder');
  expect(kept(at, 'a', () => 1)).toBe(1);
});

it('tells files apart by name, bytes and maker', () => {
  const at = folder();
  const file = join(at, 'x');
  const of = (text: string, path = 'x', salt = '1') => {
    writeFileSync(file, text);
    return digestOfFiles([{ path, absolute: file }], salt);
  };
  expect(new Set([of('a'), of('b'), of('a', 'y'), of('a', 'x', '2')]).size).toBe(4);
  expect(of('a')).toBe(of('a'));
  expect(digestOfFiles([{ path: 'x', absolute: join(at, 'none') }], '1')).not.toBe(of(''));
});

it('follows the platform', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' })).toBe(join('/c', 'gradus'));
});
