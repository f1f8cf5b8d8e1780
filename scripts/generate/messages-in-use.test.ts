import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionName, parseMessages } from './messages.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('every message', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((path) => !/\.(test|generated)\.tsx?$/.test(path));
  const calls = new Set(sources.flatMap((path) => read(path).match(/\w+(?=\()/g) ?? []));
  const codes = globSync('messages/*.md', { cwd: root }).flatMap((path) =>
    parseMessages(basename(path, '.md'), path, read(path)).map(({ code }) => code),
  );

  it('is said by somebody', () => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !calls.has(functionName(code)))).toEqual([]);
  });
});
