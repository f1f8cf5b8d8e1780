import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAlone } from './write-alone.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-write-'));
  path = join(folder, 'a.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));
const mark = () => join(folder, '.a.lock.writing');

describe('one file, one writer', () => {
  it('is written where there was none, and over what was read; nothing else is left', () => {
    expect(writeAlone(path, null, 'one')).toBeNull();
    expect(writeAlone(path, 'one', 'two')).toBeNull();
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['two', ['a.lock']]);
  });
  it('is left to whoever changed it, made it or took it away since', () => {
    writeFileSync(path, 'theirs');
    expect([writeAlone(path, 'one', 'two'), writeAlone(path, null, 'two')]).toEqual(['changed', 'changed']);
    rmSync(path);
    expect(writeAlone(path, 'theirs', 'two')).toBe('changed');
    expect(readdirSync(folder)).toEqual([]);
  });
  it('is left alone while another process writes it', () => {
    writeFileSync(mark(), String(process.ppid));
    expect(writeAlone(path, null, 'one')).toBe('busy');
    writeFileSync(mark(), '');
    expect(writeAlone(path, null, 'one')).toBe('busy');
    expect(readdirSync(folder)).toEqual(['.a.lock.writing']);
  });
  it('is taken over from a process that was killed', () => {
    // Linux gives no process a number as high as this.
    writeFileSync(mark(), '4194999');
    expect(writeAlone(path, null, 'one')).toBeNull();
    expect(readdirSync(folder)).toEqual(['a.lock']);
  });
  it('is not written into a folder that is not there', () => {
    expect(writeAlone(join(folder, 'none', 'a.lock'), null, 'one')).toBe('unwritable');
  });
});
