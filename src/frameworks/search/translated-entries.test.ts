import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { readFolder } from '../../platform/folder.ts';
import { answer } from './answer.ts';
import { entriesOf } from './entries.ts';
import { buildIndex } from './search-index.ts';

const { graph } = compile(readFolder(join(import.meta.dirname, '../../../examples/harbour')));
const entries = entriesOf(graph);
const { translations: _, ...untranslated } = graph;

describe('words of another language', () => {
  it('are not there where there is none', () => {
    expect(entriesOf(untranslated)).toEqual(entries.filter(({ language }) => language === undefined));
  });

  it('are those of every translated statement, the same words once', () => {
    const ids = entries.flatMap(({ kind, language, standings }) =>
      kind === 'statement' && language === 'de' ? standings.map(({ id }) => id) : [],
    );
    expect(ids.sort()).toEqual(graph.translations?.[0]?.statements.map(({ id }) => id).sort());
  });

  it('are found, say what language they are, and lead to the page in it', () => {
    const [first] = answer(buildIndex(entries), { words: 'Gewohnheit des Teams Halbjahr' }).results;
    expect(first?.language).toBe('de');
    expect(first?.at.path.slice(0, 1)).toEqual(['Deutsch']);
    expect(first?.at.address).toMatch(/^\/levels\/.*\?statement=.*&in=de$/u);
    expect(first?.at.file).toBe('translations/de/assets/includes/careers/senior-leadership-competency.md');
  });

  it('leave the names of what can be chosen as they are', () => {
    const { choices } = answer(buildIndex(entries), { words: 'Hafenamt' });
    expect(choices.frameworks.map(({ title }) => title)).toContain('Support Career Framework');
  });

  it('name a level as its page in that language does', () => {
    const [first] = answer(buildIndex(entries), { words: 'Erfahrene Fachkraft' }).results;
    expect([first?.kind, first?.at.id, first?.at.address]).toEqual([
      'level',
      'support/senior-support-engineer',
      '/levels/support/senior-support-engineer?in=de',
    ]);
    expect(first?.at.path).toEqual(['Deutsch', 'Laufbahn im Support']);
  });
});
