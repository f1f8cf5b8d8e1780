/**
 * The pages about careers: departments with a page a level and parts they share, job families with roles, and frameworks
 * in one table. Beside each stands what a correct reading finds in it.
 */
import type { Dice } from './dice.ts';
import type { Linker } from './linker.ts';
import { anchor, capital, expectation, sentence } from './prose.ts';

export interface WrittenFile {
  path: string;
  text: string;
}

/** What the pages hold, counted while they are written. */
export interface CareerPages {
  pages: WrittenFile[];
  /** Below assets/: taken in by pages, no pages themselves. */
  parts: WrittenFile[];
  levels: number;
  roles: number;
  /** Once for every level or role that is held to it, as in the graph. */
  statements: number;
}

const company = 'Larkfield';
const departments = [
  'Platform',
  'Forecasting',
  'Harbour Systems',
  'Data',
  'Security',
  'Quality',
  'Customer Care',
  'Research',
  'Design',
  'Finance',
  'Delivery',
  'Networks',
  'Mapping',
  'Pilotage',
  'Mobile',
  'Billing',
  'Localization',
  'Telemetry',
  'Archive',
  'Marketplace',
];
const levels = ['Associate', 'Intermediate', 'Senior', 'Staff', 'Principal', 'Distinguished'];
const ownAreas = ['Accountability', 'Credibility', 'Autonomy', 'Team building'];
const sharedAreas = ['Leadership Competencies', 'Technical Competencies', 'Values Alignment'];
const posts = ['Engineer', 'Analyst', 'Designer', 'Researcher', 'Manager'];
const individualLevels = ['Associate', 'Intermediate', 'Senior', 'Staff', 'Principal'];
const managementLevels = ['Team', 'Senior'];
/** How often a page names a post that has no page. */
const unknownPost = 0.05;
const tableAreas = ['Delivery', 'Judgement', 'Craft', 'Communication', 'Mentoring', 'Reach'];
const tables = 30;

export function careerPages(dice: Dice, linker: Linker): CareerPages {
  const found: CareerPages = { pages: [], parts: [], levels: 0, roles: 0, statements: 0 };
  const shared = sharedParts(dice, linker, found);
  for (const department of departments) writeDepartment(dice, linker, department, shared, found);
  for (const department of departments) for (const post of posts) writeFamily(dice, linker, department, post, found);
  for (let number = 0; number < tables; number++) writeTable(dice, number, found);
  return found;
}

interface Part {
  /** As an include names it. */
  target: string;
  statements: number;
}

const folder = 'includes/careers';

function newPart(dice: Dice, linker: Linker, name: string, heading: string, found: CareerPages): Part {
  const items = 4 + dice.below(4);
  const lines = [`##### ${heading}`, '', ...listOf(dice, linker, items, '-'), ''];
  found.parts.push({ path: `assets/${folder}/${name}.md`, text: lines.join('\n') });
  return { target: `${folder}/${name}.md`, statements: items };
}

function sharedParts(dice: Dice, linker: Linker, found: CareerPages): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const area of sharedAreas)
    for (const level of levels) {
      const name = `${anchor(level)}-${anchor(area)}`;
      parts.set(`${level} ${area}`, newPart(dice, linker, name, 'Engineering', found));
    }
  return parts;
}

function writeDepartment(dice: Dice, linker: Linker, department: string, shared: Map<string, Part>, found: CareerPages): void {
  const home = `handbook/careers/matrix/${anchor(department)}`;
  const framework = `${department} Department Career Framework`;
  const nav = `${folder}/nav-${anchor(department)}.md`;
  const ways = levels.map((level) => `[${level}](/${home}/${anchor(level)}/)`);
  found.parts.push({ path: `assets/${nav}`, text: `${ways.join(' |\n')}\n` });
  found.pages.push({
    path: `content/${home}/_index.md`,
    text: page(framework, [
      include(dice, nav),
      '',
      `## ${framework}`,
      '',
      sentence(dice),
      '',
      'The levels, lowest first:',
      '',
      ...ways.map((way) => `1. ${way}`),
    ]),
  });
  for (const level of levels) {
    // Half of the departments have technical words of their own; the others share those of the company.
    const own = dice.chance(0.5);
    const body = [include(dice, nav), '', `## ${level}`, '', `${sentence(dice)} ${sentence(dice)}`, ''];
    let statements = 0;
    for (const area of ownAreas) {
      const items = 4 + dice.below(3);
      statements += items;
      body.push(`## ${area}`, '', ...listOf(dice, linker, items, '1.'), '');
    }
    body.push('## Engineering alignment', '');
    for (const area of sharedAreas) {
      const forked = own && area.startsWith('Technical');
      const part = forked
        ? newPart(dice, linker, `${anchor(department)}-${anchor(level)}-technical`, department, found)
        : (shared.get(`${level} ${area}`) as Part);
      statements += part.statements;
      body.push(`### ${level} ${area}`, '', include(dice, part.target), '');
    }
    found.levels++;
    found.statements += statements;
    found.pages.push({ path: `content/${home}/${anchor(level)}.md`, text: page(`${level} - ${framework}`, body) });
  }
}

function writeFamily(dice: Dice, linker: Linker, department: string, post: string, found: CareerPages): void {
  const body = [`${sentence(dice)} ${sentence(dice)}`, '', '## Levels', ''];
  const manages = post === 'Manager';
  const roleOf = (level: string) => (level === 'Team' ? `${department} Team ${post}` : `${level} ${department} ${post}`);
  const roles = (manages ? managementLevels : individualLevels.slice(dice.below(2), 4 + dice.below(2))).map(roleOf);
  const manager = `${department} Team Manager`;
  const above = `[${manager}](/job-families/${anchor(department)}/manager/#${anchor(manager)})`;
  for (const [index, role] of roles.entries()) {
    const below = roles[index - 1];
    body.push(`### ${role}`, '');
    if (below) body.push(`- The ${role} role extends the [${below}](#${anchor(below)}) role.`);
    const chief = manages ? roles[index + 1] : above;
    body.push(`- The ${role} reports to the ${dice.chance(unknownPost) || !chief ? `Head of ${department}` : chief}.`, '');
    body.push(`#### ${role} Job Grade`, '', `The ${role} is a [grade ${5 + index}](/handbook/people/).`, '');
    for (const area of ['Responsibilities', 'Requirements']) {
      const items = 4 + dice.below(5);
      found.statements += items;
      body.push(`#### ${role} ${area}`, '', ...listOf(dice, linker, items, '-'), '');
    }
    found.roles++;
  }
  body.push('## Performance Indicators', '', `- [Cycle time of ${department}](/handbook/data/)`, '');
  body.push(
    '## Hiring Process',
    '',
    '1. A screening call of 30 minutes with a recruiter.',
    '1. An interview of 60 minutes with the team.',
    '',
  );
  const path = `content/job-families/${anchor(department)}/${anchor(post)}.md`;
  found.pages.push({ path, text: page(`${department} ${post} Job Family`, body) });
}

function writeTable(dice: Dice, number: number, found: CareerPages): void {
  const craft = `${departments[number % departments.length]} ${number < departments.length ? 'Operations' : 'Advocacy'}`;
  const columns = levels.slice(dice.below(2), 4 + dice.below(3));
  const rows = tableAreas.slice(0, 3 + dice.below(4));
  const cells = () => columns.map(() => expectation(dice));
  found.levels += columns.length;
  found.statements += columns.length * rows.length;
  found.pages.push({
    path: `content/handbook/careers/tables/${anchor(craft)}.md`,
    text: page(`${craft} Career Framework`, [
      sentence(dice),
      '',
      '## Levels',
      '',
      `| Area | ${columns.join(' | ')} |`,
      `| --- |${' --- |'.repeat(columns.length)}`,
      ...rows.map((row) => `| ${row} | ${cells().join(' | ')} |`),
    ]),
  });
}

function page(title: string, body: string[]): string {
  return `${['---', `title: "${title}"`, `description: "What ${company} asks for, and why."`, '---', '', ...body].join('\n')}\n`;
}

/** Both delimiters are in use; which one a page takes is the habit of whoever wrote it. */
function include(dice: Dice, target: string): string {
  return dice.chance(0.85) ? `{{% include "${target}" %}}` : `{{< include "${target}" >}}`;
}

function listOf(dice: Dice, linker: Linker, items: number, mark: string): string[] {
  return Array.from({ length: items }, () => {
    const text = expectation(dice);
    return `${mark} ${capital(linker.afford(text, text.length + 10))}`;
  });
}
