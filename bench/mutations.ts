/**
 * One defect for each rule, planted in the example handbook, which is clean: what is found afterwards should be that
 * defect, and nothing else. A figure of `npm run eval`; the rows are run one by one as tests, too.
 */
import { join } from 'node:path';
import { codes } from '../src/compiler/codes.generated.ts';
import { compile } from '../src/compiler/compile.ts';
import { memoryHost } from '../src/compiler/host.ts';
import { readFolder } from '../src/platform/folder.ts';

type Files = Record<string, string>;
/** Changes the files; a change that finds nothing to change is a mistake in this table. */
type Plant = (edit: Edit) => void;

interface Edit {
  swap(path: string, from: string | RegExp, to: string): void;
  write(path: string, text: string): void;
  copy(path: string, to: string): void;
  /** Takes everything below a folder away. */
  drop(folder: string): void;
}

const levels = 'content/handbook/engineering/careers/matrix/infrastructure';
const staff = `${levels}/staff.md`;
const leadership = 'content/job-families/engineering/leadership.md';
const teams = 'content/job-families/engineering/teams.md';
const german = 'translations/de';
const includes = 'assets/includes/careers';
const settings = 'gradus.yaml';
const lockFile = 'gradus.lock';
const first = '## Accountability\n\n';
const say =
  (words: string): Plant =>
  (edit) =>
    edit.swap(staff, first, `${first}1. ${words}\n`);

/** The include of that name as somebody pasted it once; two of its lines have been edited since. */
const drifted = `* [True Soundings](/handbook/values/#true-soundings): thanks whoever brings the team bad news, every time and in front of others.
* [Open Charts](/handbook/values/#open-charts): opens the team's plans to its neighbours before they are settled.
* [Shared Watch](/handbook/values/#shared-watch): sends help to a neighbouring team in trouble within a day, even at the cost of their own plan.
* [Short Legs](/handbook/values/#short-legs): changes the team's plan each month by what the last one taught.
* [Light Wake](/handbook/values/#light-wake): leaves the team's systems as they were, each year.
`;

/** A page as a browser shows it, whose headings have lost their marks. */
const rendering = `Senior - Fleet Career Framework

Senior Technical Competencies

Fleet

• Keeps the watch every other night.
• Keeps the log of each watch.
• Mends the lines before every voyage.
• Shows each newcomer the ropes
• Calls the mate whenever the wind turns
`;

/** In the order of the codes. */
export const plants: Readonly<Record<string, Plant>> = {
  'acronym-unexplained': say('Reads the QTR of every harbour each month.'),
  'link-undefined': (edit) => edit.swap(leadership, '(#director)', '[director]'),
  'anchor-dead': (edit) => edit.swap(leadership, '(#director)', '(#directors-office)'),
  'area-empty': (edit) =>
    edit.swap('content/job-families/engineering/engineers.md', /(#### Forecast Engineer Requirements\n\n)(?:- .+\n)+/u, '$1'),
  'area-missing': (edit) => edit.swap('content/handbook/support/careers/senior.md', /## Technical Competencies[\s\S]+(?=## Values)/u, ''),
  'emphasis-unclosed': (edit) => edit.swap(leadership, 'company calls for that.*', 'company calls for that.'),
  'extends-cyclic': (edit) => {
    edit.swap(
      teams,
      '- A Team Manager reports',
      '- The Team Manager role extends the [Senior Manager](/job-families/engineering/leadership/#senior-manager) role.\n- A Team Manager reports',
    );
    edit.swap(
      `${german}/${teams}`,
      '- Die Teamleitung berichtet',
      '- Die Teamleitung umfasst die [Bereichsleitung](/job-families/engineering/leadership/#senior-manager).\n- Die Teamleitung berichtet',
    );
  },
  'extends-differ': (edit) => {
    edit.swap(
      leadership,
      '#### Chief Technology Officer Responsibilities\n\n',
      '#### Chief Technology Officer Responsibilities\n\n- Extends that of the [Vice President](#vice-president) responsibilities\n',
    );
    edit.swap(
      leadership,
      '#### Chief Technology Officer Requirements\n\n',
      '#### Chief Technology Officer Requirements\n\n- Extends that of the [Senior Director](#senior-director) requirements\n',
    );
  },
  'extends-skips': (edit) =>
    edit.swap(leadership, /\[Senior Director\]\(#senior-director\) (responsibilities\.|requirements)/gu, '[Director](#director) $1'),
  'front-matter-broken': (edit) => edit.swap(staff, 'title: "Staff', 'title: Staff": "'),
  'front-matter-wrong': (edit) => edit.swap(staff, '---\ntitle', '---\ngradus:\n  level: [Staff]\ntitle'),
  'grade-falls': (edit) =>
    edit.swap(
      leadership,
      /(Senior (?:Director|Distinguished Engineer)) is a \[grade 11\]\(\/handbook\/people\/job-grades\/#grade-11\)/gu,
      '$1 is a [grade 9](/handbook/people/job-grades/#grade-9)',
    ),
  'grade-missing': (edit) => edit.swap(leadership, /#### Vice President Job Grade\n\n.+\n\n/u, ''),
  'grades-unequal': (edit) =>
    edit.swap(
      teams,
      'The Staff Data Engineer is a [grade 8](/handbook/people/job-grades/#grade-8)',
      'The Staff Data Engineer is a [grade 7](/handbook/people/job-grades/#grade-7)',
    ),
  'heading-skipped': (edit) => edit.swap(staff, '### Staff Leadership Competencies', '##### Staff Leadership Competencies'),
  'ignore-unknown': (edit) => edit.swap(staff, first, `<!-- gradus-ignore anchor-deed: soon -->\n\n${first}`),
  'ignore-unused': (edit) => edit.swap(staff, first, `<!-- gradus-ignore anchor-dead: soon -->\n\n${first}`),
  'ignore-without-reason': (edit) => edit.swap(leadership, /name-unresolved: .+ -->/u, 'name-unresolved -->'),
  'include-copied': (edit) => {
    edit.copy(`${includes}/values-grade-8.md`, `${includes}/values-of-staff.md`);
    edit.swap(staff, 'values-grade-8', 'values-of-staff');
  },
  'include-cyclic': (edit) =>
    edit.swap(`${includes}/values-grade-8.md`, 'includes/careers/values.md', 'includes/careers/values-grade-8.md'),
  'include-drifted': (edit) => edit.swap(staff, '{{% include "includes/careers/values-grade-8.md" %}}', drifted),
  'include-missing': (edit) => edit.swap(staff, 'values-grade-8', 'values-grade-88'),
  'include-outside': (edit) => edit.swap(staff, 'includes/careers/values-grade-8.md', '../../../../../../../../values-grade-8.md'),
  'include-unused': (edit) => edit.write(`${includes}/values-grade-13.md`, '* Light Wake: leaves every harbour cleaner than it was.\n'),
  'includes-too-many': (edit) => edit.swap(staff, first, `${first}${'{{% include "includes/careers/values.md" %}}\n\n'.repeat(1200)}`),
  'indicator-undefined': (edit) =>
    edit.swap(leadership, '[Gauge availability](/handbook/engineering/performance-indicators/#gauge-availability)', 'Gauge availability'),
  'label-differs': (edit) =>
    edit.swap(
      leadership,
      'A Senior Manager reports to the [Director](#director)',
      'A Senior Manager reports to the [Senior Director](#director)',
    ),
  'layer-inferred': (edit) => edit.write('content/handbook/fleet/senior.txt', rendering),
  'level-adds-nothing': (edit) => {
    edit.copy('content/handbook/support/careers/senior.md', 'content/handbook/support/careers/staff.md');
    edit.swap('content/handbook/support/careers/staff.md', /Senior(?= Support| -)/gu, 'Staff');
  },
  'level-too-long': (edit) =>
    edit.swap(staff, first, `${first}${Array.from({ length: 21 }, (_, index) => `1. Walks pier ${index + 1} once a week.\n`).join('')}`),
  'level-twice': (edit) => edit.copy(staff, `${levels}/staff-engineer.md`),
  'level-without-page': (edit) =>
    edit.swap(
      `${levels}/_index.md`,
      '1. [Principal]',
      '1. [Distinguished](/handbook/engineering/careers/matrix/infrastructure/distinguished/)\n1. [Principal]',
    ),
  'link-dead': (edit) =>
    edit.swap(
      `${levels}/_index.md`,
      'includes them.',
      'includes them. See [the watch](/handbook/engineering/careers/matrix/infrastructure/the-watch/).',
    ),
  'link-moved': (edit) =>
    edit.swap(
      leadership,
      'A Senior Manager reports to the [Director](#director)',
      'A Senior Manager reports to the [Director](/jobs/engineering/leadership/#director)',
    ),
  'name-inferred': (edit) =>
    edit.swap(teams, 'A Staff Data Engineer reports to the [Team Manager](#team-manager).', 'A Staff Data Engineer reports to the Fellow.'),
  'name-unresolved': (edit) =>
    edit.swap(
      teams,
      'A Staff Data Engineer reports to the [Team Manager](#team-manager).',
      'A Staff Data Engineer reports to the Harbour Master.',
    ),
  'reports-cyclic': (edit) =>
    edit.swap(leadership, 'The Vice President reports to the Chief Executive.', 'The Vice President reports to the [Director](#director).'),
  'role-misplaced': (edit) =>
    edit.swap(leadership, /(### Chief Technology Officer\n[\s\S]+?)(## Performance Indicators[\s\S]+?)(?=## Career Ladder)/u, '$2$1'),
  'lock-line': (edit) => edit.write(lockFile, 'gradus.lock 1\nlevel infrastructure/senior\n'),
  'lock-merged': (edit) => edit.write(lockFile, 'gradus.lock 1\n<<<<<<< ours\n=======\n>>>>>>> theirs\n'),
  'lock-unusable': (edit) => edit.write(lockFile, 'gradus.lock 999\n'),
  'section-empty': (edit) => edit.swap(teams, '## Levels\n', '## How we work\n\n## Levels\n'),
  'settings-broken': (edit) => {
    edit.swap(settings, 'organisation: Ebbmark', 'organisation: "Ebbmark');
    // Whose pages these are, only the settings say.
    edit.drop(german);
  },
  'settings-unknown': (edit) => edit.swap(settings, 'organisation:', 'organizations: Ebbmark\norganisation:'),
  'settings-wrong': (edit) => edit.swap(settings, '  wording: on', '  wording: on\n  anchor-dead: loud'),
  'shortcode-unknown': (edit) => edit.swap(staff, first, `{{% harbour-board %}}\n\n${first}`),
  'stage-without-minutes': (edit) => edit.swap(leadership, 'Next comes a 40-minute interview', 'Next comes an interview'),
  'statement-twice': (edit) =>
    edit.swap(
      leadership,
      '#### Senior Manager Responsibilities\n\n',
      '#### Senior Manager Responsibilities\n\n- Talks with each of them alone for half an hour every week.\n',
    ),
  'step-uneven': (edit) => edit.swap(`${levels}/associate.md`, /(1\. .+\n)(?:1\. .+\n(?: .+\n)*)+/gu, '$1'),
  'strand-ambiguous': (edit) => edit.swap(settings, 'Names the two largest technical risks', 'Names the'),
  'strand-unresolved': (edit) => edit.swap(settings, '    - Stands the daytime watch', '    - Stands the moonlit watch'),
  'wording-many-ideas': say('Plans every repair, leads the watch, and reports the tides each week.'),
  'translation-differs': (edit) => edit.swap(`${german}/content/handbook/support/careers/senior.md`, /^\* Baut in .*\n/mu, ''),
  'translation-missing': (edit) => edit.swap(settings, '  wording: on', '  wording: on\n  translation-missing: on'),
  'translation-stray': (edit) => edit.copy(`${german}/${teams}`, `${german}/content/job-families/engineering/gruppen.md`),
  'wording-off-putting': say('Drives prices down aggressively with every supplier.'),
  'wording-too-long': say(
    `Keeps the log so that anybody can see at a glance ${'which gauge was read when and by whom, '.repeat(5)}every day.`,
  ),
  'wording-undemonstrable': say('Understands every tide gauge of the department.'),
  'wording-without-extent': say('Polishes brass with care.'),
};

/**
 * Codes that only the command and the server give, of files the compiler never sees; those that only `check --locked` gives; and
 * one that takes a huge page.
 */
export const unplantable: readonly string[] = [
  'bound-reached',
  'file-not-text',
  'file-outside',
  'file-too-large',
  'file-unreadable',
  'lock-missing',
  'lock-stale',
  'lock-unsure',
];

const example = readFolder(join(import.meta.dirname, '../examples/harbour'));
const clean: Files = Object.fromEntries(example.files().flatMap((path) => [[path, example.read(path) ?? '']]));

/** The codes found in the example after a planting; `settings` of the example stay on. */
export function foundAfter(plant: Plant): string[] {
  const files = { ...clean };
  const swap: Edit['swap'] = (path, from, to) => {
    const text = files[path] ?? '';
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`Nothing in ${path} is like ${from}.`);
    files[path] = changed;
  };
  plant({
    swap,
    write: (path, text) => {
      files[path] = path === settings ? `${files[path]}\n${text}` : text;
    },
    copy: (path, to) => {
      files[to] = files[path] ?? '';
    },
    drop: (folder) => {
      const below = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      if (below.length === 0) throw new Error(`There is nothing below ${folder}.`);
      for (const path of below) delete files[path];
    },
  });
  return compile(memoryHost(files)).graph.diagnostics.map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`);
}

/** One line of figures, and one for each planting that is not found, or not alone. */
export function mutationReport(): string {
  const results = [...codes.keys()].flatMap((code) => {
    const plant = plants[code];
    if (!plant) return [];
    const found = foundAfter(plant);
    return [{ code, isFound: found.some((one) => one.startsWith(`${code} `)), others: found.filter((one) => !one.startsWith(`${code} `)) }];
  });
  const alone = results.filter(({ isFound, others }) => isFound && others.length === 0);
  const head = `defects planted in the clean example: ${results.filter(({ isFound }) => isFound).length} of ${results.length} found, ${alone.length} of them alone`;
  const misses = results
    .filter((one) => !alone.includes(one))
    .map(({ code, isFound, others }) => `  ${code}: ${isFound ? 'found' : 'not found'}${others.map((one) => `\n    ${one}`).join('')}`);
  return `${[head, ...misses].join('\n')}\n`;
}
