import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installed, newEnough } from './setup.mjs';

describe('a Node', () => {
  it.each(['22.18.0', '22.20.1', '24.0.0', '26.1.0'])('%s is new enough', (version) => expect(newEnough(version)).toBe(true));
  it.each(['20.20.2', '22.17.9', '23.11.0', '18.0.0'])('%s is not', (version) => expect(newEnough(version)).toBe(false));
});

describe('packages are installed', () => {
  const one = { version: '1.0.0', integrity: 'sha512-one' };
  const two = { version: '2.0.0', integrity: 'sha512-two' };
  const other = { version: '3.0.0', integrity: 'sha512-other', optional: true };

  function folder(wanted: object, present: object | null): string {
    const made = mkdtempSync(join(tmpdir(), 'gradus-setup-'));
    writeFileSync(join(made, 'package-lock.json'), JSON.stringify({ packages: { '': { name: 'made' }, ...wanted } }));
    if (present) {
      mkdirSync(join(made, 'node_modules'));
      writeFileSync(join(made, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
    }
    return made;
  }

  it('when all of them are there, however they came', () => {
    expect(installed(folder({ one, two }, { one, two }))).toBe(true);
  });

  it('when only those for other platforms are missing', () => {
    expect(installed(folder({ one, other }, { one }))).toBe(true);
  });

  it.each([
    ['on a fresh clone', { one }, null],
    ['when one is missing', { one, two }, { one }],
    ['when one is of another version', { one, two }, { one, two: { ...two, version: '2.0.1' } }],
    ['when one is of other content', { one }, { one: { ...one, integrity: 'sha512-else' } }],
    ['when one is no longer wanted', { one }, { one, two }],
  ])('but not %s', (_, wanted, present) => {
    expect(installed(folder(wanted, present))).toBe(false);
  });
});
