/** What README shows of a command is what the command prints; a line `...` stands for what is left out. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const shown = [...readme.matchAll(/^```\n\$ npx gradus (.+)\n([\s\S]+?)^```$/gmu)].map(([, command = '', text = '']) => ({
  command,
  text,
}));

describe('README', () => {
  it('shows what commands print', () => expect(shown.length).toBeGreaterThan(0));

  it.each(shown)('$command', ({ command, text }) => {
    const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
    const { status, stdout } = spawnSync(process.execPath, ['src/cli.ts', ...command.split(' ')], { cwd: root, env, encoding: 'utf8' });
    expect(status).toBe(0);
    let at = 0;
    for (const part of text.split(/^\.\.\.$/mu).map((one) => one.trim())) {
      expect(stdout.slice(at)).toContain(part);
      at = stdout.indexOf(part, at) + part.length;
    }
  });
});
