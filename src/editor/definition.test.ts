import { describe, expect, it } from 'vitest';
import { definitionAt } from './definition.ts';
import { lighthouse, opened, spotOfWords } from './lighthouse.fixture.ts';

const handbook = opened();
const from = (path: string, words: string, book = handbook) =>
  definitionAt(book, path, spotOfWords(book, path, words)).map(({ file, line }) => `${file}:${line}`);

describe('go to definition', () => {
  it.each([
    ['an include', 'content/keepers/assistant.md', 'include "', ['assets/includes/lamp.md:1']],
    ['the words of a link', 'content/keepers/assistant.md', 'the rules', ['content/keepers/rules.md:7']],
    ['the address of a link', 'content/keepers/assistant.md', '/keepers/rules', ['content/keepers/rules.md:7']],
    ['a link to a page', 'content/keepers/rules.md', 'the harbour', ['content/harbour.md:1']],
    ['a role in a relation', 'content/harbour.md', 'Harbour Pilot responsibilities', ['content/harbour.md:5']],
    ['a role somebody reports to', 'content/harbour.md', 'reports to', ['content/harbour.md:17']],
    ['a statement', 'content/harbour.md', 'Brings every ship', []],
    ['a heading', 'content/harbour.md', '# Harbour Pilot', []],
  ])('leads from %s', (_what, path, words, expected) => expect(from(path, words)).toEqual(expected));

  it('finds a heading in what the page takes in, and an anchor set by hand', () => {
    const book = opened({
      ...lighthouse,
      'assets/includes/lamp.md': '### Oil\n\n- Fills the lamp each day.\n\n<a id="wick"></a>Wicks are cut.\n',
      'content/keepers/rules.md': '---\ntitle: Rules\n---\n\n[Oil](/keepers/assistant/#oil) and [wicks](/keepers/assistant/#wick).\n',
    });
    expect(from('content/keepers/rules.md', 'Oil', book)).toEqual(['assets/includes/lamp.md:1']);
    expect(from('content/keepers/rules.md', 'wicks', book)).toEqual(['assets/includes/lamp.md:5']);
  });

  it('leads nowhere where nothing is', () => {
    for (const spot of [
      { line: 999, column: 1 },
      { line: 1, column: 999 },
    ])
      expect(definitionAt(handbook, 'content/harbour.md', spot)).toEqual([]);
    expect(definitionAt(handbook, 'content/nobody.md', { line: 1, column: 1 })).toEqual([]);
  });
});
