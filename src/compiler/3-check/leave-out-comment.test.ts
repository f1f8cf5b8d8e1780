import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { memoryHost } from '../host.ts';
import { type LeaveOutComment, leaveOutComment } from './leave-out-comment.ts';

const path = 'content/mate.md';
const head = '---\ntitle: Mate - Ships Career Framework\n---\n\n## Watch\n\n- Keeps the watch\n\n## Rules\n\n';
const dead = '[rules](#no-such)';

function found(source: string) {
  return compile(memoryHost({ [path]: source })).graph.diagnostics;
}

/** As somebody would paste it. */
function pasted(source: string, { where, line, text }: LeaveOutComment): string {
  const lines = source.split('\n');
  if (where === 'end') lines[line - 1] += ` ${text}`;
  else if (where === 'above') lines.splice(line - 1, 0, text);
  else lines.push('', text);
  return lines.join('\n');
}

it.each([
  ['an item of a list', `- Reads the ${dead}\n- Keeps them\n`, 'end'],
  ['an item below another', `- Keeps them\n  - Reads the ${dead}\n`, 'end'],
  ['a row of a table', `| A | B |\n|---|---|\n| Reads | ${dead} |\n| Keeps | it |\n`, 'end'],
  ['a heading', `### See ${dead}\n\n- Keeps them\n`, 'above'],
  ['a paragraph', `Reads the ${dead}\nand keeps them.\n`, 'above'],
  ['a line within a paragraph', `Keeps\nand reads the ${dead} every day.\n`, 'end'],
  ['a quote', `> Reads the ${dead}\n`, 'above'],
])('what is found in %s has a comment that leaves it out, and changes nothing else', (_, body, where) => {
  const source = head + body;
  const before = found(source);
  const finding = before.find(({ code }) => code === 'anchor-dead');
  expect(finding).toBeDefined();
  if (!finding) return;
  const comment = leaveOutComment(finding, source);
  expect(comment?.where).toBe(where);
  const after = found(pasted(source, comment as LeaveOutComment));
  expect(after.map(({ code }) => code)).toEqual(before.map(({ code }) => code).filter((code) => code !== 'anchor-dead'));
});

it('in front matter it is a comment of YAML above the line', () => {
  const source = `---\ntitle: Mate - Ships Career Framework\ngradus:\n  captain: x\n---\n\n## Watch\n\n- Keeps the watch\n`;
  const [finding] = found(source);
  expect(finding?.code).toBe('front-matter-wrong');
  if (!finding) return;
  const comment = leaveOutComment(finding, source);
  expect(comment).toMatchObject({ where: 'above', text: '  # gradus-ignore front-matter-wrong: reason' });
  expect(found(pasted(source, comment as LeaveOutComment))).toEqual([]);
});

it('comments that are found themselves cannot be left out', () => {
  const source = `${head}<!-- gradus-ignore anchor-dead: long ago -->\nReads the rules.\n`;
  const [finding] = found(source);
  expect(finding?.code).toBe('ignore-unused');
  expect(finding && leaveOutComment(finding, source)).toBeNull();
});
