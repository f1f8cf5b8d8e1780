import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../../../test/shared.ts';
import { compile } from '../../compiler/compile.ts';
import { showText } from '../../compiler/emit/show-text.ts';
import { readFolder } from '../../platform/folder.ts';
import { answer } from './answer.ts';
import { entriesOf } from './entries.ts';
import { kinds } from './entry.ts';
import { buildIndex } from './search-index.ts';

const example = join(import.meta.dirname, '../../../examples/harbour');

function hold(folder: string): void {
  const { graph } = compile(readFolder(folder));
  // Those in other languages have a test of their own.
  const entries = entriesOf(graph).filter(({ language }) => language === undefined);

  it('of every kind stand somewhere, at an address, with an id that gradus show takes', () => {
    const found = graph.diagnostics.length > 0;
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(kinds.filter((kind) => kind !== 'finding' || found)));
    for (const { kind, title, text, standings } of entries) {
      expect(standings.length, title ?? text).toBeGreaterThan(0);
      for (const { id, address, file, line } of standings) {
        if (kind !== 'finding') expect(showText(graph, id, { width: 80, colour: false }), `${kind} ${id}`).not.toBeNull();
        expect(address).toMatch(kind === 'finding' ? /^\/messages\/[\w-]+$/u : /^\/(frameworks|families|levels|roles)\//u);
        expect([file !== '', line > 0], id).toEqual([true, true]);
      }
    }
  });

  it('hold every statement of the graph, the same words once', () => {
    const statements = entries.filter(({ kind }) => kind === 'statement');
    expect(statements.flatMap(({ standings }) => standings.map(({ id }) => id)).toSorted()).toEqual(
      graph.statements.map(({ id }) => id).toSorted(),
    );
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
    expect(statements.length).toBeLessThan(graph.statements.length);
  });

  it('give the same answers after they were sent as text', () => {
    const [here, there] = [buildIndex(entries), buildIndex(JSON.parse(JSON.stringify(entries)))];
    for (const words of ['senior', 'team watch', 'enginere']) expect(answer(there, { words })).toEqual(answer(here, { words }));
  });
}

describe('entries of the example', () => hold(example));
describeWithShared('corpus', 'entries of a whole handbook', (folder) => hold(join(folder, 'gitlab-handbook')));

it('entries of nothing are none', () => {
  const { graph } = compile({ files: () => [], read: () => null });
  expect(answer(buildIndex(entriesOf(graph)), { words: 'senior' })).toMatchObject({ matching: 0, results: [] });
});
