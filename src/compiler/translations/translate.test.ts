import { describe, expect, it } from 'vitest';
import { newMemory } from '../2-resolve/memory.ts';
import { compile } from '../compile.ts';
import { memoryHost } from '../host.ts';

const mate = `---
title: "Mate - Deck Career Framework"
---

## Seamanship

- Keeps the watch at night.
- Mends 3 nets a week.
`;
const maat = mate
  .replace('Mate - Deck Career Framework', 'Maat - Laufbahn an Deck')
  .replace('Seamanship', 'Seemannschaft')
  .replace('Keeps the watch at night', 'Geht nachts Wache')
  .replace('Mends 3 nets a week', 'Flickt 3 Netze in der Woche');
const settings = 'translations:\n  de: content.de\n';
const files = { 'gradus.yaml': settings, 'content/deck/mate.md': mate, 'content.de/deck/mate.md': maat };
const wordsIn = (handbook: Record<string, string>, memory = newMemory()) =>
  compile(memoryHost(handbook), memory).graph.translations?.[0]?.statements.map(({ text }) => text);

describe('a translated handbook', () => {
  it('is compiled as if it had never been translated', () => {
    const { language: _, translations: __, version: ___, ...graph } = compile(memoryHost(files)).graph;
    const { version: ____, ...alone } = compile(memoryHost({ 'content/deck/mate.md': mate })).graph;
    expect(graph).toEqual(alone);
  });

  it('has levels of any name', () => {
    const [de] = compile(memoryHost(files)).graph.translations ?? [];
    expect(de?.levels).toEqual([{ id: 'deck/mate', title: 'Maat', summary: null }]);
    expect(de?.frameworks).toEqual([{ id: 'deck', title: 'Laufbahn an Deck' }]);
    expect(de?.areas.map(({ title }) => title)).toEqual(['Seemannschaft']);
  });

  it('says nothing of languages where its settings name none', () => {
    const { graph, translated } = compile(memoryHost({ 'content/deck/mate.md': mate }));
    expect([translated, 'language' in graph, 'translations' in graph]).toEqual([undefined, false, false]);
  });

  it('does not take the words of the original for a translation', () => {
    expect(wordsIn({ ...files, 'content.de/deck/mate.md': mate })).toEqual([]);
    expect(wordsIn({ ...files, 'content.de/deck/mate.md': maat.replace('Geht nachts Wache', 'Keeps the watch at night') })).toEqual([
      'Flickt 3 Netze in der Woche.',
    ]);
  });

  it('follows an edit of the translation, and of the original, with what it remembers', () => {
    const memory = newMemory();
    expect(wordsIn(files, memory)).toEqual(['Geht nachts Wache.', 'Flickt 3 Netze in der Woche.']);
    const reworded = maat.replace('nachts', 'bei Nacht');
    expect(wordsIn({ ...files, 'content.de/deck/mate.md': reworded }, memory)).toEqual([
      'Geht bei Nacht Wache.',
      'Flickt 3 Netze in der Woche.',
    ]);
    const shorter = mate.replace('- Keeps the watch at night.\n', '');
    const later = { ...files, 'content/deck/mate.md': shorter, 'content.de/deck/mate.md': reworded };
    expect(compile(memoryHost(later), memory)).toEqual(compile(memoryHost(later)));
    expect(wordsIn(later, memory)).toEqual(['Flickt 3 Netze in der Woche.']);
  });

  it('has another version when a word of a translation differs', () => {
    const reworded = { ...files, 'content.de/deck/mate.md': maat.replace('nachts', 'immer') };
    expect(compile(memoryHost(files)).graph.version).not.toBe(compile(memoryHost(reworded)).graph.version);
  });

  it('knows what each line of a translation is', () => {
    const longer = `${maat}\n\nEin Satz, den das Original nicht hat.\n`;
    const { translated } = compile(memoryHost({ ...files, 'content.de/deck/mate.md': longer }));
    expect(translated?.[0]?.path).toBe('content.de/deck/mate.md');
    expect(translated?.[0]?.lines.slice(3, 11)).toEqual([
      'blank',
      'heading',
      'blank',
      'statement',
      'statement',
      'blank',
      'blank',
      'unread',
    ]);
  });

  it('leaves a finding out where its page asks for it', () => {
    const shorter = maat.replace('- Geht nachts Wache.\n', '');
    const found = (text: string) =>
      compile(memoryHost({ ...files, 'content.de/deck/mate.md': text })).graph.diagnostics.map(({ code }) => code);
    expect(found(shorter)).toEqual(['translation-differs']);
    expect(found(shorter.replace('## See', '<!-- gradus-ignore-file translation-differs: on its way -->\n\n## See'))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a table in place of a list', '---\ntitle: x\n---\n\n| a | b |\n|---|---|\n| c | d |\n'],
    ['front matter that is broken', '---\ntitle: [\n---\n\n- x\n'],
    ['HTML', '<html><body><h2>Seemannschaft</h2><ul><li>Geht Wache</ul>'],
  ])('is read with a translation that holds %s', (_, text) => {
    const { graph } = compile(memoryHost({ ...files, 'content.de/deck/mate.md': text }));
    expect(graph.statements).toHaveLength(2);
  });
});
