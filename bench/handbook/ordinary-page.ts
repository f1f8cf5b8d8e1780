/** A page of ordinary handbook prose: all that Markdown has, nothing that a person is held to. */
import type { Dice } from './dice.ts';
import type { Linker } from './linker.ts';
import type { PlannedPage } from './plan.ts';
import { capital, noun, sentence } from './prose.ts';

/** Words for parts of pages that a careless reader takes for a job: they stand on ordinary pages too. */
const workHeadings = ['Roles and responsibilities', 'Requirements', 'What we expect of suppliers', 'Interview process'];
const workHeadingShare = 0.05;
const posts = ['Senior Analyst', 'Team Manager', 'Staff Engineer', 'Director', 'Support Engineer', 'Principal Designer'];

const postTableShare = 0.15;
const offices = ['Finance', 'Customer care', 'The office in the north', 'Whoever asks', 'Legal', 'Purchasing'];

/** A section that stopped only when it was full would be too long by this, on the average. */
const halfABlock = 250;

type Writer = (dice: Dice, linker: Linker) => string[];

export function ordinaryPage(dice: Dice, page: PlannedPage, linker: Linker): string {
  const headings = [...page.headings];
  if (dice.chance(workHeadingShare)) headings.splice(dice.below(headings.length + 1), 0, dice.pick(workHeadings));
  const lines = frontMatter(dice, page.title);
  let bytes = sizeOf(lines);
  for (const [index, heading] of headings.entries()) {
    // Each section has its share of what is left, so that the page ends where it was meant to.
    const until = bytes + (page.size - bytes) / (headings.length - index);
    add([`${index % 4 === 3 ? '###' : '##'} ${heading}`, '']);
    do add(dice.pick(writers)(dice, linker));
    while (bytes + halfABlock < until);
  }
  return `${lines.join('\n')}\n`;

  function add(more: string[]): void {
    lines.push(...more);
    bytes += sizeOf(more);
  }
}

/** All of it is ASCII: characters are bytes. */
function sizeOf(lines: string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function frontMatter(dice: Dice, title: string): string[] {
  const day = `20${20 + dice.below(6)}-0${1 + dice.below(9)}-1${dice.below(10)}`;
  const values: [string, string][] = [['title', JSON.stringify(title)]];
  if (dice.chance(0.7)) values.push(['description', JSON.stringify(sentence(dice).replace(/[`*]/gu, ''))]);
  if (dice.chance(0.4)) values.push(['date', JSON.stringify(day)]);
  if (dice.chance(0.2)) values.push(['weight', String(10 * (1 + dice.below(20)))]);
  const toml = dice.chance(0.03);
  const fence = toml ? '+++' : '---';
  return [fence, ...values.map(([key, value]) => (toml ? `${key} = ${value}` : `${key}: ${value}`)), fence];
}

const linked = (dice: Dice, linker: Linker): string => {
  const text = sentence(dice);
  return linker.afford(text, text.length + 40);
};

const paragraph: Writer = (dice, linker) => {
  const sentences = Array.from({ length: 2 + dice.below(4) }, () => linked(dice, linker));
  if (dice.chance(0.15)) sentences.push(`Ask the ${dice.pick(posts)} when in doubt.`);
  return [sentences.join(' '), ''];
};

const bullets: Writer = (dice, linker) => [
  ...Array.from({ length: 3 + dice.below(5) }, () => {
    const item = `- ${linked(dice, linker)}`;
    return dice.chance(0.2) ? `${item}\n  - ${linked(dice, linker)}\n  - ${linked(dice, linker)}` : item;
  }),
  '',
];

const steps: Writer = (dice, linker) => [...Array.from({ length: 3 + dice.below(4) }, () => `1. ${linked(dice, linker)}`), ''];

/** Some tables name posts in a column, as those of levels do. */
const table: Writer = (dice, linker) => {
  const whose = dice.chance(postTableShare) ? posts : offices;
  const row = () => `| ${capital(noun(dice))} | ${dice.pick(whose)} | ${linked(dice, linker)} |`;
  return ['| What | Who | How |', '| --- | --- | --- |', ...Array.from({ length: 3 + dice.below(6) }, row), ''];
};

const code: Writer = (dice) => [
  '```sh',
  `# ${noun(dice)}`,
  `harbour export --from ${dice.below(999)} --to ${dice.below(9999)} "${noun(dice)}" > out.csv`,
  ...(dice.chance(0.3) ? ['{{</* include "includes/not-taken.md" */>}}'] : []),
  '```',
  '',
];

const alert: Writer = (dice, linker) => [`{{% alert title="${capital(noun(dice))}" %}}`, linked(dice, linker), '{{% /alert %}}', ''];
const panel: Writer = (dice) => [`{{< panel name="${noun(dice)}" >}}`, ''];
const quote: Writer = (dice, linker) => [`> ${linked(dice, linker)}`, `> ${linked(dice, linker)}`, ''];
const raw: Writer = (dice) => [`<div class="note">${sentence(dice).replace(/[`*]/gu, '')}</div>`, ''];

/** Each as often as it stands here. */
const writers: Writer[] = [
  paragraph,
  paragraph,
  paragraph,
  paragraph,
  bullets,
  bullets,
  bullets,
  steps,
  table,
  code,
  alert,
  panel,
  quote,
  raw,
];
