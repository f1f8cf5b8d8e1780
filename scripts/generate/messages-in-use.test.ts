import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionName, parseMessages } from './messages.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('every message', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((path) => !/\.(test|generated)\.tsx?$/.test(path));
  const calls = new Set(sources.flatMap((path) => read(path).match(/\w+(?=\()/g) ?? []));
  const entries = globSync('messages/*.md', { cwd: root }).flatMap((path) => parseMessages(basename(path, '.md'), path, read(path)));
  const codes = entries.map(({ code }) => code);

  it('is said by somebody', () => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !calls.has(functionName(code)))).toEqual([]);
  });

  it('about a handbook can be switched on and off with others of its kind', () => {
    const findings = entries.filter(({ room }) => room === 'compiler');
    expect(findings.filter(({ group }) => group === null).map(({ code }) => code)).toEqual([]);
  });

  it('of a room that reads pages is of a group, or refuses something', () => {
    const ofPages = entries.filter(({ room, group }) => ['compiler', 'frameworks'].includes(room) && group === null);
    expect(ofPages.filter(({ severity }) => severity !== 'error').map(({ code }) => code)).toEqual([]);
  });
});
