import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseMessages } from './messages.ts';
import { emitTranslations, parseTranslations } from './translations.ts';

const english = parseMessages(
  'compiler',
  'm.md',
  `## include-missing
severity: warning
> There is no file for the include "{target}".
hint: {suggestion? Did you mean "{suggestion}"?}

Why.

### How to fix

\`\`\`yaml
a: b
\`\`\`

## plain
severity: error
> Plain.

Why.

### How to fix

So.

#### Bad

\`\`\`md file=a.md
a
\`\`\`

#### Good

\`\`\`md file=a.md
\`\`\`
`,
);
const german = `# Auf Deutsch

## plain
> Schlicht.

Warum.

### Was zu tun ist

So.

## include-missing
> Zur Einbindung „{target}“ gibt es keine Datei.
hint: {suggestion? Ist „{suggestion}“ gemeint?}

Warum.

### Was zu tun ist

\`\`\`yaml
a: b
\`\`\`
`;
const parse = (source: string) => parseTranslations('de', 'de.md', source, english);
const load = async (files: Map<string, string>, path: string) =>
  import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(files.get(path) ?? ''))}`);

describe('messages in another language', () => {
  const files = emitTranslations('de', parse(german));

  it('are made from what the English ones are filled with', async () => {
    const { messages } = await load(files, 'src/compiler/messages.de.generated.ts');
    expect(messages['include-missing']({ target: 'a.md', suggestion: 'b.md' }, String)).toEqual({
      message: 'Zur Einbindung „a.md“ gibt es keine Datei.',
      hint: 'Ist „b.md“ gemeint?',
    });
    expect(messages['include-missing']({ target: 'a.md' }, String).hint).toBeNull();
    expect(messages.plain()).toEqual({ message: 'Schlicht.', hint: null });
  });

  it('are explained, with the examples that stand in English alone', async () => {
    const { explanations } = await load(files, 'src/compiler/explanations.de.generated.ts');
    expect(Object.keys(explanations)).toEqual(['include-missing', 'plain']);
    // Nothing is filled in there: its places have names for people.
    expect(explanations['include-missing'].title).toBe('Zur Einbindung „{Ziel}“ gibt es keine Datei.');
    expect(explanations.plain).toEqual({
      title: 'Schlicht.',
      why: 'Warum.',
      fix: 'So.\n\nSchlecht: `a.md`\n\n```md\na\n```\n\nGut: `a.md` entfällt.',
    });
  });

  it.each([
    ['a message that is missing', german.replace(/## plain[\s\S]*?(?=## incl)/u, ''), 'de.md: "plain" is missing'],
    ['one that there is none of', german.replace('## plain', '## plane'), 'de.md:3: there is no "plane" in English'],
    ['one that is there twice', `${german}\n## plain\n> A.\n\nB.\n\n### Was zu tun ist\n\nC.\n`, '"plain" is there twice'],
    ['another place', german.replace('{target}', '{file}'), '"include-missing" is filled with {file} {suggestion?}, in English with'],
    ['a place left out', german.replace('„{target}“ ', ''), '"include-missing" is filled with {suggestion?}, in English with'],
    ['one that must be there, and may be missing in English', german.replaceAll(/\{suggestion\?.*\}/gu, '{suggestion}'), 'is filled with'],
    ['a hint too many', german.replace('Schlicht.\n', 'Schlicht.\nhint: Ja.\n'), '"plain" has a hint in one language alone'],
    ['another code block', german.replace('a: b', 'a: c'), '"include-missing" has other code blocks'],
    ['no way to mend it', german.replace('So.', ''), '"plain" does not say how to fix it, below "### Was zu tun ist"'],
  ])('are refused with %s', (_, source, expected) => {
    expect(() => parse(source)).toThrow(expected);
  });
});
