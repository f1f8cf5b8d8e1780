/** Which findings bring a fix, and that it is what its page means; where there is doubt, none does. */
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { planFixes } from './fix-plan.ts';
import { memoryHost } from './host.ts';

const head = '---\ntitle: Senior - Ships Career Framework\n---\n\n## Bridge\n\n- Steers\n\n';
const path = 'content/senior.md';

function mended(files: Record<string, string>, file = path): string | null {
  const host = memoryHost(files);
  const plan = planFixes(compile(host).graph.diagnostics, (name) => host.read(name));
  return plan.files.find((one) => one.file === file)?.after.replace(head, '') ?? null;
}

describe('a dead anchor is mended', () => {
  const page = (link: string, ...headings: string[]) =>
    `${head}- See [there](${link})\n\n${headings.map((one) => `## ${one}\n\nA.\n\n`).join('')}`;
  it.each([
    ['one slip of the pen away', '#the-wacth', ['The watch'], '#the-watch'],
    ['with other capitals and strokes', '#TheWatch', ['The watch'], '#the-watch'],
    ['on another page', 'staff.md#rules-of-the-sea', [], 'staff.md#rules-of-the-seas'],
  ])('%s', (_, link, headings, expected) => {
    const files = { [path]: page(link, ...headings), 'content/staff.md': `${head}## Rules of the seas\n\nA.\n` };
    expect(mended(files)).toContain(`- See [there](${expected})\n`);
  });

  it.each([
    ['two are as near', '#the-wotch', ['The watch', 'The witch']],
    ['a figure differs', '#watch-of-level-3', ['Watch of level 2']],
    ['it is a short word', '#deck', ['Dock']],
    ['more than a slip differs', '#watch-rules', ['Rules of the watch']],
  ])('not where %s', (_, link, headings) => {
    expect(mended({ [path]: page(link, ...headings) })).toBeNull();
  });
});

describe('an include that is missing is mended', () => {
  const files = (target: string, ...there: string[]) => ({
    [path]: `${head}- Keeps the watch\n\n{{% include "${target}" %}}\n`,
    ...Object.fromEntries(there.map((file) => [file, '- Wears a line\n'])),
  });
  it('where capitals, hyphens or underscores differ', () => {
    expect(mended(files('Includes/sea_Safety.md', 'assets/includes/sea-safety.md'))).toContain('{{% include "includes/sea-safety.md" %}}');
  });
  it('not where the name is another, its folder is, or there are two', () => {
    expect(mended(files('includes/safety.md', 'assets/includes/sea-safety.md'))).toBeNull();
    expect(mended(files('ships/safety.md', 'assets/ports/safety.md'))).toBeNull();
    expect(mended(files('Safety.md', 'assets/a/safety.md', 'assets/b/safety.md'))).toBeNull();
  });
});

it('a link to a page that is gone is led to the same anchor on its own page', () => {
  const roles = (link: string) =>
    `---\ntitle: Ports Leadership\n---\n\n## Levels\n\n### Port Manager\n\nReports to [Director of Ports](${link}).\n\n#### Responsibilities\n\n- Gives each ship its berth.\n\n### Director of Ports\n\n#### Responsibilities\n\n- Decides.\n`;
  expect(mended({ 'content/ports.md': roles('/jobs/ports/#director-of-ports') }, 'content/ports.md')).toBe(roles('#director-of-ports'));
});

describe('a comment that hides nothing is taken out', () => {
  const unused = '<!-- gradus-ignore anchor-dead: long ago -->';
  it('with its line, or with the space before it', () => {
    expect(mended({ [path]: `${head}## Deck\n\n${unused}\n- Keeps the watch ${unused}\n  ${unused}` })).toBe(
      '## Deck\n\n- Keeps the watch\n',
    );
  });
  it('in front matter as well', () => {
    expect(mended({ [path]: `${head.replace('\n---\n\n', `\n# gradus-ignore anchor-dead: x\n---\n\n`)}- Keeps the watch\n` })).toBe(
      '- Keeps the watch\n',
    );
  });
  it('not where it names other codes as well', () => {
    expect(mended({ [path]: `${head}- See [a](#a) <!-- gradus-ignore anchor-dead, bound-reached: x -->\n` })).toBeNull();
  });
});
