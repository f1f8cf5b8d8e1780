import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { alone } from './lock.mjs';

const root = join(import.meta.dirname, '..');
const name = `test-${process.pid}`;
const lock = join(root, `.cache/${name}.lock`);
afterAll(() => rmSync(lock, { force: true }));

describe('work that is done alone', () => {
  it('is never done by two processes at once', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'gradus-lock-')), 'log');
    const work = `
      import { appendFileSync } from 'node:fs';
      import { setTimeout } from 'node:timers/promises';
      import { alone } from '${new URL('lock.mjs', import.meta.url).href}';
      await alone('${name}', async () => {
        appendFileSync('${log}', '(');
        await setTimeout(50);
        appendFileSync('${log}', ')');
      });`;
    const runs = [1, 2, 3].map(() => spawn(process.execPath, ['--input-type=module', '--eval', work], { stdio: 'inherit' }));
    const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    expect(readFileSync(log, 'utf8')).toBe('()()()');
    expect(existsSync(lock)).toBe(false);
  });

  it('goes on when the one before died without a word', async () => {
    writeFileSync(lock, 'somebody');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    expect(await alone(name, async () => 'done')).toBe('done');
  });

  it('lets the next one in when it fails', async () => {
    await expect(alone(name, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await alone(name, async () => 'done')).toBe('done');
  });
});
