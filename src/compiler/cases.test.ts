/**
 * One convention a folder: `input/` is a handbook, `graph.json` its graph, `diagnostics.txt` what is found in it,
 * `lines.txt` what each line was read as. `UPDATE_CASES=1` writes the three anew; read the difference before
 * keeping it, for whatever stands there is from then on held to be right.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../platform/folder.ts';
import { type Compilation, compile } from './compile.ts';
import type { Host } from './host.ts';

const folder = join(import.meta.dirname, 'cases');
const update = process.env.UPDATE_CASES === '1';
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/graph.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

function outputOf({ graph, pages }: Compilation, host: Host): Record<string, string> {
  const { diagnostics, ...rest } = graph;
  return {
    'graph.json': `${JSON.stringify(rest, null, 2)}\n`,
    'diagnostics.txt': diagnostics.map((one) => `${placeOf(one)} ${one.severity} ${one.code}\n${wordsOf(one)}\n`).join('\n'),
    'lines.txt': pages.map(({ path, lines }) => `${path}\n${besideText(lines, host.read(path) ?? '')}\n`).join('\n'),
  };
}

function placeOf(at: Compilation['graph']['diagnostics'][number]): string {
  return `${at.file}:${at.line}:${at.column}-${at.endLine}:${at.endColumn}`;
}

function wordsOf(one: Compilation['graph']['diagnostics'][number]): string {
  const related = one.related.map((place) => `  ${place.file}:${place.line}:${place.column} ${place.message}`);
  return [`  ${one.message}`, `  ${one.hint ?? ''}`.trimEnd(), ...related].filter((line) => line !== '').join('\n');
}

function besideText(lines: string[], source: string): string {
  const texts = source.split('\n');
  return lines.map((as, index) => `${as.padEnd(10)} | ${texts[index] ?? ''}`.replace(/^blank .*$/, '').trimEnd()).join('\n');
}

describe('cases', () => {
  const names = readdirSync(folder).sort();

  it('are there', () => expect(names.length).toBeGreaterThan(20));

  describe.each(names)('%s', (name) => {
    const host = readFolder(join(folder, name, 'input'));
    const compiled = compile(host);

    it('gives what is written beside it', () => {
      for (const [file, text] of Object.entries(outputOf(compiled, host))) {
        const path = join(folder, name, file);
        if (update) writeFileSync(path, text);
        expect(existsSync(path) ? readFileSync(path, 'utf8') : `${file} is missing: UPDATE_CASES=1 writes it`).toBe(text);
      }
    });

    it('gives the same bytes whatever the order of the files', () => {
      const reversed: Host = { files: () => host.files().reverse(), read: (path) => host.read(path) };
      expect(JSON.stringify(compile(reversed))).toBe(JSON.stringify(compiled));
      expect(JSON.stringify(compile(host))).toBe(JSON.stringify(compiled));
    });

    it('fits the schema', () => {
      validate(compiled.graph);
      expect(validate.errors ?? []).toEqual([]);
    });

    it('says of each statement where it is written', () => {
      for (const { text, origin } of compiled.graph.statements) {
        const lines = (host.read(origin.file) ?? '').split('\n').slice(origin.line - 1, origin.endLine);
        const written = lines
          .join(' ')
          .slice(origin.column - 1)
          .replace(/\]\[[^\]]*\]|[[\]*_`]|\s+/g, '');
        expect(written).toContain(text.replace(/[[\]*_`]|\s+/g, ''));
      }
    });
  });
});
