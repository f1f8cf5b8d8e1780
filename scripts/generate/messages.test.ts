import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { handbooksOf } from './examples.ts';
import { emitMessages, parseMessages } from './messages.ts';

const source = `# Messages of the compiler

Prose before the first code is for the reader.

## include-missing
severity: warning
> There is no file
> for the include "{target}".
hint: Create {expected}, or mend the path.
hint: {suggestion? Did you mean "{suggestion}"?}

Why it matters: the page is not whole.

### How to fix

\`\`\`md
## not-a-message
\`\`\`

## no-levels
severity: off
group: ladder
> No levels here, in \`a\` or $b.
hint: {advice?}

Why it matters: there is nothing to read.

### How to fix

Write some.

## plain
severity: error
> Plain, with \\{\\{% include %\\}\\}.

Why.

### How to fix

So.

#### Bad

\`\`\`md file=content/a.md
#### Good
\`\`\`

\`\`\`md file=content/b.md
b
\`\`\`

#### Good

\`\`\`\`md file=content/c.md
\`\`\`md
c
\`\`\`
\`\`\`\`

\`\`\`md file=content/b.md
\`\`\`
`;

/** Without the file that it would be filled in by. */
const alone = (code: string) => code.replace(/^import \{ said.*$/mu, 'const said = String;');

describe('messages', () => {
  const files = emitMessages(parseMessages('compiler', 'messages/compiler.md', source));

  it('become functions that fill in their places', async () => {
    const code = stripTypeScriptTypes(files.get('src/compiler/messages.generated.ts') ?? '');
    const made = await import(`data:text/javascript,${encodeURIComponent(alone(code))}`);
    expect(made.includeMissing({ target: 'a.md', expected: 'assets/a.md', suggestion: 'b.md' })).toEqual({
      code: 'include-missing',
      severity: 'warning',
      message: 'There is no file for the include "a.md".',
      hint: 'Create assets/a.md, or mend the path. Did you mean "b.md"?',
      values: { target: 'a.md', expected: 'assets/a.md', suggestion: 'b.md' },
    });
    expect(made.includeMissing({ target: 'a.md', expected: 'b.md' }).hint).toBe('Create b.md, or mend the path.');
    expect(made.noLevels({ advice: null })).toEqual({
      code: 'no-levels',
      severity: 'info',
      message: 'No levels here, in `a` or $b.',
      hint: null,
      values: { advice: null },
    });
    expect(made.noLevels({ advice: 'Write.' }).hint).toBe('Write.');
    expect(made.plain()).toEqual({ code: 'plain', severity: 'error', message: 'Plain, with {{% include %}}.', hint: null, values: {} });
  });

  it('say which places must be filled in', () => {
    const code = files.get('src/compiler/messages.generated.ts');
    expect(code).toContain('includeMissing(args: { target: Value; expected: Value; suggestion?: Value | null }): Message');
    expect(code).toContain('plain(): Message');
  });

  it('that are off by default are made as info, and known as off; one without a group is no finding', async () => {
    const code = stripTypeScriptTypes(files.get('src/compiler/codes.generated.ts') ?? '');
    const { codes } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect([...codes]).toEqual([['no-levels', { severity: 'off', group: 'ladder' }]]);
  });

  it('become explanations and pages', async () => {
    const code = stripTypeScriptTypes(files.get('src/compiler/explanations.generated.ts') ?? '');
    const { explanations } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(Object.keys(explanations)).toEqual(['include-missing', 'no-levels', 'plain']);
    expect(explanations['include-missing'].title).toBe('There is no file for the include "{target}".');
    expect(explanations['include-missing'].markdown).toMatch(/^Why it matters[\s\S]*## not-a-message\n```$/);
    expect(files.get('docs/messages/include-missing.md')).toContain('# include-missing\n\nSeverity: warning\n\n> There is no file');
    expect(files.get('docs/messages/README.md')).toContain('| [plain](plain.md) | error |  | Plain, with {{% include %}}. |');
  });

  it('show their examples, each file below its name', async () => {
    const { examples } = parseMessages('compiler', 'm.md', source).find(({ code }) => code === 'plain') ?? {};
    expect(examples && handbooksOf(examples)).toEqual({
      bad: { 'content/a.md': '#### Good\n', 'content/b.md': 'b\n' },
      good: { 'content/a.md': '#### Good\n', 'content/c.md': '```md\nc\n```\n' },
    });
    expect(files.get('docs/messages/plain.md')).toMatch(
      /So\.\n\nBad: `content\/a\.md`\n\n```md\n#### Good\n```\n\n[\s\S]*Good: `content\/c\.md`\n\n````md\n```md\nc\n```\n````\n\nGood: `content\/b\.md` is gone\.\n$/,
    );
  });

  it('are the same whatever the order in which rooms are read', () => {
    const one = parseMessages('one', 'one.md', source.replaceAll(/(include|no|plain)(?=-|\n)/g, 'x$1'));
    const two = parseMessages('two', 'two.md', source);
    const sorted = (all: Map<string, string>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(emitMessages([...one, ...two]))).toEqual(sorted(emitMessages([...two, ...one])));
  });

  const good = '## a-code\nseverity: error\n> Text {name}.\nhint: Do it.\n\nWhy.\n\n### How to fix\n\nSo.\n';
  const example = (more: string) => `${good}\n#### Bad\n\n\`\`\`md file=a.md\nx\n\`\`\`\n${more}`;
  it.each([
    ['no messages', 'prose only', 'm.md: holds no message'],
    ['a code that is none', good.replace('a-code', 'A Code'), 'm.md:1: "A Code" is not a code'],
    ['no severity', good.replace('severity: error\n', ''), 'm.md:2: after "## a-code" comes a line "severity:'],
    ['an unknown severity', good.replace('error', 'fatal'), 'm.md:2: "fatal" is not a severity'],
    ['an unknown group', good.replace('error', 'error\ngroup: odds'), 'm.md:3: "odds" is not a group'],
    ['no text', good.replace('> Text {name}.\n', ''), 'm.md:3: after the severity comes the text'],
    ['a line that is neither text nor hint', good.replace('hint:', 'hnt:'), 'm.md:4: the text and its hint end with a blank line'],
    ['no reason', good.replace('Why.', ''), 'does not say why it matters'],
    ['no way to fix it', good.replace('So.', ''), 'does not say how to fix it'],
    ['an example without its other half', example(''), 'm.md:12: an example has both'],
    ['an example without a file name', example('\n#### Good\n\n```md\ny\n```\n'), 'm.md:20: below "#### Bad" and "#### Good"'],
    ['words among examples', example('\n#### Good\n\nLike so.\n'), 'm.md:20: below "#### Bad" and "#### Good"'],
    ['an example never closed', example('\n#### Good\n\n```md file=a.md\ny\n'), 'm.md:20: the block of a.md is not closed'],
    ['a file taken away that is not there', example('\n#### Good\n\n```md file=b.md\n```\n'), 'm.md:12: b.md is empty'],
    ['a brace left open', good.replace('{name}', '{name'), 'm.md:3: "{name" without "}"'],
    ['a brace never opened', good.replace('{name}', 'name}'), 'm.md:3: "}" without "{"'],
    ['a place without a name', good.replace('{name}', '{}'), 'm.md:3: "{" without a name'],
    ['words that do not show what they depend on', good.replace('{name}', '{name? words}'), 'does not show {name}'],
  ])('refuse %s', (_, text, expected) => {
    expect(() => parseMessages('compiler', 'm.md', text)).toThrow(expected);
  });

  it('refuse a code that is there twice', () => {
    const entries = [...parseMessages('one', 'messages/one.md', good), ...parseMessages('two', 'messages/two.md', good)];
    expect(() => emitMessages(entries)).toThrow('the code "a-code" is there twice: in messages/one.md and messages/two.md');
  });
});
