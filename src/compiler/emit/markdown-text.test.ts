import { parser } from '@lezer/markdown';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../align/word-changes.ts';
import { escaped, markedMarkdown } from './markdown-text.ts';

/** What a Markdown parser finds in an item beyond plain words and escapes. */
function markup(text: string): string[] {
  const found: string[] = [];
  parser.parse(`- ${text}`).iterate({
    enter: ({ name }) => {
      if (!['Document', 'BulletList', 'ListItem', 'ListMark', 'Paragraph', 'Escape', 'Entity'].includes(name)) found.push(name);
    },
  });
  return found;
}

describe('escaped', () => {
  it.each([
    'Tastes *every* batch, _twice_.',
    '[Bakes](https://example.com) ![bread](x.png)',
    'Runs `make`, <b onclick="x">loudly</b> & <!-- quietly -->',
    '# Kneads',
    '- Kneads',
    '+ Kneads',
    '1. Kneads',
    '12) Kneads',
    '> Kneads',
    '---',
    '=== x',
    'a\n\n# b\n- c',
    '~~~\ncode',
    '\\*not\\*',
    'C# | D',
  ])('leaves nothing that Markdown would read in %j', (text) => {
    expect(markup(escaped(text))).toEqual([]);
  });

  it('changes nothing in plain words', () => {
    expect(escaped("Kneads dough (by hand), 3 times a day: that's all.")).toBe("Kneads dough (by hand), 3 times a day: that's all.");
  });
});

describe('markedMarkdown', () => {
  const marked = (before: string, after: string) => markedMarkdown(wordChanges(before, after));

  it('strikes out what went and makes bold what came', () => {
    expect(marked('Kneads dough for the team.', 'Kneads dough for the town.')).toBe('Kneads dough for the ~~team~~ **town**.');
    expect(marked('Often kneads dough.', 'Kneads dough.')).toBe('~~Often~~ Kneads dough.');
    expect(marked('Kneads dough.', 'Kneads dough, rye.')).toBe('Kneads dough **, rye**.');
  });

  it('escapes what stands in the texts', () => {
    const text = marked('Kneads *dough* for <i>teams</i>.', 'Kneads *dough* for <i>towns</i>.');
    expect(text).toContain('\\*dough\\*');
    expect(markup(text.replaceAll('~~', '').replaceAll('**', ''))).toEqual([]);
  });
});
