/**
 * Four times the text takes about four times as long, whatever the text: what looks back over all that came before
 * would take sixteen times. Measured is the ratio of processor time within one run, the best of several, never a
 * time by itself.
 */
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { memoryHost } from './host.ts';

type Files = Record<string, string>;

const head = '---\ntitle: Senior - Orchard Career Framework\n---\n\n## Accountability\n\n- Keeps the tools sharp.\n\n';
const small = 25_000;
const times = 4;
const mostRatio = 8;
const attempts = 4;
const repetitions = 3;

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));
const numbered = (line: (at: number) => string, size: number) => {
  const lines: string[] = [];
  for (let at = 0, length = 0; length < size; at++) length += lines[lines.push(line(at)) - 1]?.length ?? 1;
  return lines.join('');
};

/** Where hostile text may stand. */
const places: Record<string, (text: string) => string> = {
  'in a paragraph': (text) => `${head}${text}\n`,
  'in an item': (text) => `${head}- ${text}\n`,
  'in a cell': (text) =>
    `# Levels\n\n| | Senior | Staff |\n|---|---|---|\n| Scope | Owns a whole press | ${text.replace(/[|\n]/g, ' ')} |\n`,
  'in a stage': (text) =>
    `# Makers\n\n## Cider Maker\n\n### Responsibilities\n\n- Fills\n\n## Hiring Process\n\n- ${text.replaceAll('\n', ' ')}\n`,
  'below a role': (text) => `# Makers\n\n## Cider Maker\n\n${text}\n\n### Responsibilities\n\n- Fills\n`,
  'in rendered text': (text) => `Orchard Career Framework: Senior\nTechnical Competencies\n• ${text}\n`,
  'in HTML': (text) => `<!doctype html><h1>Orchard levels</h1><h2>Senior</h2><ul><li>Fills</li></ul><h2>Staff</h2><ul><li>${text}`,
};

const units: Record<string, string> = {
  'half links': '[a](b ',
  'links by name': '[a][b',
  'links by no name': '[a b][c] ',
  'open brackets': '[',
  'closing brackets': ']',
  'half images': '![',
  links: '[a](b) ',
  'open asterisks': '* a',
  'mixed asterisks': '*a **b ',
  underscores: '_a ',
  backticks: '`a``b',
  'half tags': '<a ',
  'processing instructions': '<?',
  'open comments': '<!--',
  comments: '<!-- a -->',
  'open shortcodes': '{{%',
  'open shortcodes with names': '{{< a ',
  'open ERB tags': '<% a ',
  'closing shortcodes': '%}}',
  'shortcodes among words': '{{< a >}} b ',
  'shortcodes that open and close': '{{< a >}}b{{< /a >}}',
  'shortcodes that never open': '{{< /a >}}',
  'shortcodes not to be read': '{{< highlight >}}',
  'shortcodes in code': '`{{< a >}}` ',
  'links with half titles': '[a](b "',
  'links with much space': '[a](  \t  ',
  'links below links': '[![a](b) ',
  'addresses without end': '](<a',
  tables: '<table>',
  'table cells': '<table><tr><td>',
  divisions: '<div>',
  'lists of HTML': '<div><ul><li>',
  'closing tags': '</a>',
  'line breaks': 'a<br>b ',
  pipes: '|a',
  entities: '&amp;',
  ampersands: '&',
  braces: '{: ',
  parentheses: '(via a ',
  sentences: 'A b. ',
  'joined names': ', and A',
  'reporting lines': 'The Maker reports to the Owner. ',
  inheritance: 'Extends the Maker. ',
  'inheritance in one sentence': 'meets all the requirements of a Senior Maker and ',
  'words of every level': 'each level adds to the previous ',
  'names of one inheritance': ', and the Senior Maker',
  promotions: 'They become A ',
  minutes: '1 min ',
  addresses: 'www.a.b ',
  'mail addresses': 'a@b.c ',
  'lower-case lines': 'goes on\n',
  'wrapped lines': 'a  \n',
  'lines with CRLF': 'a\r\n',
  spaces: ' ',
  tabs: '\t',
  NUL: '\0',
  'lone surrogates': '\ud800',
  'one long word': 'w',
};

const pages: Record<string, (size: number) => Files> = {};
for (const [what, unit] of Object.entries(units)) {
  for (const [where, put] of Object.entries(places)) pages[`${what} ${where}`] = (size) => ({ 'a.md': put(fill(unit, size)) });
}
const page = (name: string, make: (size: number) => string) => {
  pages[name] = (size) => ({ 'a.md': make(size) });
};
page('quotes in each other', (size) => head + fill('>', size));
page('lists in each other on one line', (size) => head + fill('- ', size));
page('numbered lists in each other on one line', (size) => head + fill('1. ', size));
page('lists and quotes in each other', (size) => head + fill('- > ', size));
page('lists in each other', (size) => {
  let text = head;
  for (let depth = 0; text.length < size; depth++) text += `${'  '.repeat(depth)}- a\n`;
  return text;
});
page('rendered lists in each other', (size) => {
  let text = 'Orchard Career Framework: Senior\nTechnical Competencies\n';
  for (let depth = 0; text.length < size; depth++) text += `${'  '.repeat(depth)}• a\n`;
  return text;
});
page('items', (size) => head + numbered((at) => `- Keeps tool ${at} sharp.\n`, size));
page('items that are the same', (size) => head + fill('- a\n', size));
page('levels of one name', (size) => fill('## Senior\n\n- a\n\n', size / 3));
page('rendered titles', (size) => `Orchard\n${numbered((at) => `Title Line ${at}\n`, size)}`);
page('rendered roles', (size) => `Orchard\n${numbered((at) => `Senior Maker ${at}\nSenior Maker ${at} Responsibilities\n• a\n`, size)}`);
page('rendered dates that never close', (size) => `Orchard\nLast modified (\n${fill('Goes on\n', size)}`);
page('shortcodes', (size) => head + fill('{{< a >}}\n\n', size));
page('shortcodes in items', (size) => head + fill('- {{< a >}}\n', size));
page('includes of nothing', (size) => head + fill('{{% include "b.md" %}}\n\n', size));
page('shortcodes in comments', (size) => head + fill('<!-- {{< a >}} -->\n', size));
page('comments that ignore', (size) => head + fill('- a <!-- gradus-ignore a, anchor-dead -->\n', size));
page('comments that ignore, on one line', (size) => head + fill('<!-- gradus-ignore anchor-dead: b --> ', size));
page('comments that never close', (size) => `${head}{{< a >}}\n${fill('<!--\n', size)}`);
page('shortcodes with names', (size) => head + numbered((at) => `{{< a${at} >}} b\n\n`, size));
page('links to nothing', (size) => head + numbered((at) => `[a](#b${at}) `, size));
page('links to nothing beside headings', (size) => head + numbered((at) => `## Head ${at}\n\n[a](#hed-${at})\n\n`, size));
page('headings of one name', (size) => `${head}[a](#b)\n\n${fill('## A\n\n', size)}`);
page('headings of names that are taken', (size) => `${head}[a](#b)\n\n${numbered((at) => `## A\n\n## A-${at}\n\n`, size)}`);
page('attributes that set anchors', (size) => `${head}[a](#b)\n\n## A\n\n${fill('{#a', size / 2)}${fill(' id= name=', size / 2)}`);
page('rules of tables', (size) => `${head}${fill('-', size)}\n\n${fill('|-', size)} a\n\n${fill('| ', size)}-|${fill(' ', size)}a\n`);
page('tables', (size) => head + fill('<table><tr><td>a</td></tr></table>\n\n', size));
page('Markdown in the cells of a table', (size) => `${head}<table>${fill('<tr><td>\n- a b\n- c d\n</td></tr>\n', size)}</table>`);
page('cells that cover everything', (size) => `${head}<table>${fill('<tr><td rowspan=1000 colspan=1000>a</td></tr>', size)}</table>`);
page('closing tags that were never opened', (size) => `<!doctype html>${fill('<b>', size / 2)}${fill('</i>', size / 2)}`);
page('attributes', (size) => `<!doctype html><p ${numbered((at) => `a${at}=1 `, size)}>`);
page('comments before HTML', (size) => fill('<!-- a -->', size));
page('front matter that never closes', (size) => `---\n${fill('a: b\n', size)}`);
page('front matter of many keys', (size) => `---\n${numbered((at) => `k${at}: b\n`, size)}---\n\n# Senior\n\n- a\n`);
page('front matter of open lists', (size) => `---\na: ${fill('[', size)}\n---\n\n# Senior\n\n- a\n`);
page(
  'front matter of aliases',
  (size) => `---\na0: &a0 [x]\n${numbered((at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`, size)}---\n\n- a\n`,
);
page('front matter in TOML', (size) => `+++\n${numbered((at) => `k${at} = 1\n`, size)}+++\n\n# Senior\n\n- a\n`);
page(
  'rows of a table',
  (size) => `# Levels\n\n| | Senior | Staff |\n|---|---|---|\n${numbered((at) => `| Scope ${at} | Owns a press | Owns a house |\n`, size)}`,
);
page(
  'a table below each level',
  (size) =>
    `# Levels\n\n${numbered((at) => `## Level ${at}: Baker\n\n| Area | Expectations |\n|---|---|\n| Dough | Kneads it well and long |\n| Oven | Keeps it hot all day |\n\n`, size)}`,
);
page(
  'rows of a table below a level',
  (size) =>
    `# Senior\n\n## Senior\n\n| Area | Expectations |\n|---|---|\n${numbered((at) => `| Scope ${at} | Owns one more press |\n`, size)}`,
);
page(
  'lists of levels',
  (size) => `# Skills\n\n${numbered((at) => `## Area ${at}\n\n- **Junior**: learns it\n- **Senior**: teaches it\n\n`, size)}`,
);
page(
  'labels before a colon',
  (size) => `# Ladder\n\n## Junior\n\n${numbered((at) => `**Scope ${at}:** one loom\n`, size)}\n## Senior\n\n**Scope 1:** a hall\n`,
);
page('rules', (size) => head + fill('---\n\n', size));
page('link references', (size) => head + fill('[a]: b\n\n', size));
page('code fences', (size) => head + fill('```\n', size));
pages['include bombs'] = (size) => ({
  'a.md': `${head}{{% include "0.md" %}}\n`,
  ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`assets/${at}.md`, fill(`{{% include "${at + 1}.md" %}}\n\n`, size / 10)])),
});
pages['links on a page of include bombs'] = (size) => ({
  ...pages['include bombs']?.(size),
  'a.md': `${head}${fill('[a](#b) ', size)}\n\n{{% include "0.md" %}}\n`,
});
pages['pages that include each other in a circle'] = (size) => ({
  'a.md': `${head}{{% include "0.md" %}}\n`,
  ...Object.fromEntries(
    Array.from({ length: size / 50 }, (_, at) => [`assets/${at}.md`, `- Does ${at}.\n\n{{% include "${(at + 1) % (size / 50)}.md" %}}\n`]),
  ),
});
pages['pages about other things'] = (size) =>
  Object.fromEntries(
    Array.from({ length: size / 100 }, (_, at) => [
      `content/${at}.md`,
      `---\ntitle: Notes ${at}\n---\n\n## What came in\n\n${fill('Boxes. ', 60)}\n`,
    ]),
  );

/** Processor time of one compile, in milliseconds. */
function cost(files: Files): number {
  const host = memoryHost(files);
  const before = process.cpuUsage();
  compile(host);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function least(files: Files): number {
  return Math.min(...Array.from({ length: repetitions }, () => cost(files)));
}

function ratioOf(make: (size: number) => Files): number {
  const [one, four] = [make(small), make(times * small)];
  // Below this the clock says more about itself than about the compiler.
  const noise = 2;
  cost(four);
  return least(four) / Math.max(least(one), noise);
}

describe('the cost of a page', () => {
  it.each(Object.keys(pages))('grows with its length: %s', (name) => {
    const make = pages[name];
    if (!make) throw new Error(name);
    let best = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < attempts && best >= mostRatio; attempt++) best = Math.min(best, ratioOf(make));
    expect(best).toBeLessThan(mostRatio);
  });
});
