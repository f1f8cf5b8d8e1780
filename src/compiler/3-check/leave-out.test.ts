import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { memoryHost } from '../host.ts';

const front = '---\ntitle: Mate - Ships Career Framework\n---\n';
/** The line below is the first of what is tried. */
const head = `${front}\n## Watch\n\n- Keeps the watch\n\n`;
const first = head.split('\n').length;
const dead = (name: string) => `[${name}](#${name})`;
const ignore = (words = 'anchor-dead: somebody fills it') => `<!-- gradus-ignore ${words} -->`;

/** Each with its line, counted from the first of `body`. */
function found(body: string, severities = '', begin = head): string[] {
  const yaml = `severities:\n  area-empty: off\n${severities}`;
  const { diagnostics } = compile(memoryHost({ 'content/mate.md': begin + body, 'gradus.yaml': yaml })).graph;
  return diagnostics.map(({ code, line, severity, message }) => {
    const name = /#(\w+)/.exec(message)?.[1] ?? /ignores "?([^" ]+)/.exec(message)?.[1] ?? '';
    return `${begin === head ? line - first + 1 : line} ${severity} ${code} ${name}`;
  });
}

describe('a comment on a line of its own hides what is found', () => {
  it.each([
    ['in the next paragraph', `## Deck\n\n${ignore()}\n${dead('a')}\n${dead('b')}\n\n${dead('c')}\n`, 'c'],
    ['with blank lines between', `## Deck\n\n${ignore()}\n\n\n${dead('a')}\n\n${dead('c')}\n`, 'c'],
    ['in the next item and below it', `## Deck\n\n${ignore()}\n- ${dead('a')}\n  - ${dead('b')}\n- ${dead('c')}\n`, 'c'],
    ['in an item among others', `## Deck\n\n- ${dead('c')}\n  ${ignore()}\n- ${dead('a')}\n`, 'c'],
    ['in an item below another', `## Deck\n\n- ${dead('c')}\n  ${ignore()}\n  - ${dead('a')}\n`, 'c'],
    ['in the next heading', `${ignore()}\n## See ${dead('a')}\n\n${dead('c')}\n`, 'c'],
    ['in the next table', `## Deck\n\n${ignore()}\n| ${dead('a')} | B |\n|---|---|\n| C | ${dead('b')} |\n\n${dead('c')}\n`, 'c'],
    ['in a quote', `## Deck\n\n> ${ignore()}\n> ${dead('a')}\n\n${dead('c')}\n`, 'c'],
    ['behind other comments', `## Deck\n\n${ignore()}\n<!-- more -->\n${dead('a')}\n\n${dead('c')}\n`, 'c'],
    ['over several lines', `## Deck\n\n<!-- gradus-ignore anchor-dead:\n  somebody fills it -->\n${dead('a')}\n\n${dead('c')}\n`, 'c'],
  ])('%s', (_, body, left) => {
    expect(found(body).map((one) => one.replace(/^\d+ /, ''))).toEqual([`warning anchor-dead ${left}`]);
  });
});

it('a comment that ends a line is for that line', () => {
  expect(found(`## Deck\n\n- ${dead('a')} ${ignore()}\n- ${dead('b')}\n`)).toEqual(['4 warning anchor-dead b']);
  expect(found(`## Deck\n\n| A |\n|---|\n| ${dead('a')} | ${ignore()}\n| ${dead('b')} |\n`)).toEqual(['6 warning anchor-dead b']);
});

it('a comment for the page is for all of it, wherever it stands', () => {
  const ofPage = '<!-- gradus-ignore-file anchor-dead: somebody fills them -->';
  expect(found(`## Deck\n\n${dead('a')}\n\n${dead('b')}\n\n${ofPage}\n`)).toEqual([]);
});

it('front matter has comments of its own kind', () => {
  const inFront = (lines: string) =>
    found('', '', `---\ntitle: Mate - Ships Career Framework\n${lines}---\n\n## Watch\n\n- Keeps the watch\n\n${dead('a')}\n`);
  const ignoring = '# gradus-ignore front-matter-wrong: read by a tool of ours';
  expect(inFront('gradus:\n  captain: x\n')).toEqual(['4 warning front-matter-wrong ', '11 warning anchor-dead a']);
  expect(inFront(`gradus:\n  ${ignoring}\n\n  # see there\n  captain: x\n`)).toEqual(['14 warning anchor-dead a']);
  expect(inFront(`gradus:\n  captain: x ${ignoring}\n`)).toEqual(['11 warning anchor-dead a']);
  expect(inFront(`gradus:\n  ${ignoring}\n  level: x\n  captain: x\n`)).toEqual([
    '4 warning ignore-unused front-matter-wrong',
    '6 warning front-matter-wrong ',
    '13 warning anchor-dead a',
  ]);
  expect(inFront('# gradus-ignore-file anchor-dead: filled when the site is built\n')).toEqual([]);
});

it('several codes stand with commas between them', () => {
  const both = ignore('emphasis-unclosed, anchor-dead: a quotation');
  expect(found(`## Deck\n\n${both}\n*So it was ${dead('a')}\n`)).toEqual([]);
});

describe('of a comment is said', () => {
  it('that it has no reason, and it hides all the same', () => {
    expect(found(`## Deck\n\n${ignore('anchor-dead')}\n${dead('a')}\n`)).toEqual(['3 warning ignore-without-reason anchor-dead']);
    expect(found(`## Deck\n\n${ignore('anchor-dead -- why: ')}\n${dead('a')}\n`)).toEqual(['3 warning ignore-without-reason anchor-dead']);
  });

  it('that it hides nothing, each code by itself', () => {
    const both = ignore('emphasis-unclosed, anchor-dead: a quotation');
    expect(found(`## Deck\n\n${both}\n${dead('a')}\n`)).toEqual(['3 warning ignore-unused emphasis-unclosed']);
    expect(found(`## Deck\n\n${dead('a')}\n\n${ignore()}\n`)).toEqual(['3 warning anchor-dead a', '5 warning ignore-unused anchor-dead']);
  });

  it('nothing, where the finding is off', () => {
    const body = `## Deck\n\n${ignore()}\n${dead('a')}\n`;
    expect(found(body, '  anchor-dead: off\n')).toEqual([]);
    expect(found(body, '  content:\n    pages: off\n    ignore-unused: on\n')).toEqual([]);
    expect(found(`## Deck\n\nA.\n\n${ignore()}\n`, '  ignore-unused: off\n')).toEqual([]);
  });

  it('that its code is none, and which may be meant', () => {
    const { diagnostics } = compile(memoryHost({ 'a.md': `${head}## Deck\n\n${ignore('anchor-ded: x')}\n${dead('a')}\n` })).graph;
    expect(diagnostics.map(({ code, hint }) => [code, hint?.split('?')[0]])).toEqual([
      ['ignore-unknown', 'Did you mean "anchor-dead"'],
      ['anchor-dead', expect.anything()],
    ]);
  });
});

it('a comment that is only shown is none', () => {
  expect(
    found(`## Deck\n\n\`\`\`md\n${ignore('gone')}\n\`\`\`\n\nWrite \`${ignore('gone')}\` above it.\n\n    ${ignore('gone')}\n`),
  ).toEqual([]);
});

it('comments are neither shown nor read', () => {
  const body = `Opening. ${ignore()}\n\n## Deck ${ignore()}\n\n- Keeps ${ignore()} the watch ${ignore()}\n${ignore()}\n- Mends [sails](#deck)\n`;
  const text = `Mate - Ships Career Framework\n\nMate Leadership Competencies\n\nDeck\n\n• Keeps the watch ${ignore()}\n${ignore()}\n• Mends sails\n`;
  const html = `<html><body><h1>Mate - Ships Career Framework</h1><h2>Deck</h2><ul><li>Keeps the watch ${ignore()}</li>\n${ignore()}\n<li>Mends sails</li></ul></body></html>`;
  for (const [path, source] of Object.entries({ 'a.md': `${front}\n${body}`, 'a.txt': text, 'a.html': html })) {
    const { graph, pages } = compile(memoryHost({ [path]: source }));
    expect(graph.statements.map((one) => one.text)).toEqual(['Keeps the watch', 'Mends sails']);
    expect(graph.statements[0]?.markdown).toBe('Keeps the watch');
    expect(JSON.stringify({ ...graph, diagnostics: [] })).not.toContain('gradus-ignore');
    expect(pages[0]?.lines).not.toContain('unread');
    expect(graph.diagnostics.map(({ code }) => code).filter((code) => code !== 'ignore-unused')).toEqual([]);
  }
});

it('of very many comments, the first are read', () => {
  const codes = found(`## Deck\n\n${`${ignore()} `.repeat(600)}\n`).map((one) => one.split(' ')[2]);
  expect(codes.filter((code) => code === 'ignore-unused')).toHaveLength(500);
  expect(codes).toContain('bound-reached');
});
