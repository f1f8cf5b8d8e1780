import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { readFolder } from '../../platform/folder.ts';
import { withPassedOver } from './passed-over.ts';

const tooLarge = Buffer.alloc(5 * 1024 * 1024 + 1, 0x61);
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gradus-passed-over-'));
  write('senior.md', '---\ntitle: "Senior - Lighthouse Career Framework"\n---\n\n## Accountability\n\n1. Lights the lamp every evening.\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function findings() {
  const folder = readFolder(root);
  const { graph } = withPassedOver(compile(folder), folder);
  return graph.diagnostics
    .filter(({ code }) => code.startsWith('file-'))
    .map(({ code, file, severity, owner }) => [file, code, severity, owner]);
}

it('is said of pages in another encoding, of pages too large and of links that lead out', () => {
  write('lamp.md', Buffer.from('# Caf\xe9\n', 'latin1'));
  write('export.md', tooLarge);
  symlinkSync(tmpdir(), join(root, 'elsewhere'));
  expect(findings()).toEqual([
    ['elsewhere', 'file-outside', 'warning', null],
    ['export.md', 'file-too-large', 'warning', null],
    ['lamp.md', 'file-not-text', 'warning', null],
  ]);
});

it('is not said of files that are no pages', () => {
  write('lamp.png', tooLarge);
  expect(findings()).toEqual([]);
});

it('is as grave as gradus.yaml has it, and somebody answers for it', () => {
  write('export.md', tooLarge);
  write('coast/lamp.md', Buffer.from([0xe9]));
  write('gradus.yaml', 'severities:\n  file-too-large: "off"\n  file-not-text: error\nowners:\n  coast: lamp keepers\n');
  expect(findings()).toEqual([['coast/lamp.md', 'file-not-text', 'error', 'lamp keepers']]);
});
