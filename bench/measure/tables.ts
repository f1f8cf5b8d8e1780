/** The measurements as text. Ratios are what counts; times stand beside them to tell what they are ratios of. */
import type { Compilation } from '../../src/compiler/compile.ts';
import type { Handbook } from '../handbook.ts';
import type { CommandRuns } from './commands.ts';
import type { EditTimes } from './edits.ts';
import { median, quantile } from './numbers.ts';
import type { PageLoads } from './page-loads.ts';
import type { Run } from './run.ts';
import type { SearchTimes } from './search.ts';
import type { SiteBuilds } from './site-files.ts';

const nameWidth = 42;
/** What may come before the first page stands. */
const scriptsBar = 170_000;

export function commandsTable(runs: CommandRuns, bytes: number): string {
  const { cold, unchanged, reading, hugo, 'hugo in memory': inMemory } = runs;
  const peak = Math.max(...cold.map((one) => one.peak ?? 0));
  const seconds = Object.entries(runs).flatMap(([name, all]) =>
    all.length === 0 ? [] : [`${name} ${(median(all.map((one) => one.ms)) / 1000).toFixed(2)} s`],
  );
  const withHugo =
    hugo.length === 0
      ? ['Hugo is not installed (Debian: apt-get install hugo): nothing is compared with it.']
      : [
          ratioRow('check, cold : Hugo writing its site', cold, hugo, 'time at most 1.00, better 0.50'),
          ratioRow('check, cold : Hugo building in memory', cold, inMemory),
          ratioRow('check, nothing changed : Hugo', unchanged, hugo, 'time at most 0.15'),
          ratioRow('check, nothing changed : Hugo in memory', unchanged, inMemory),
        ];
  return [
    row('whole processes', ['time', 'CPU'], 'bar'),
    ...withHugo,
    ratioRow('check, cold : reading the bytes', cold, reading),
    ratioRow('check, nothing changed : check, cold', unchanged, cold),
    row('check, cold: most memory : the bytes', [`${(peak / bytes).toFixed(1)}`, `${(peak / 1e6).toFixed(0)} MB`], '500 MB'),
    `Medians of ${cold.length} runs: ${seconds.join(', ')}.`,
  ].join('\n');
}

/** Run against run, then the middle: neighbours in time had the same machine. */
function ratioRow(name: string, ours: Run[], theirs: Run[], bar = ''): string {
  const of = (value: (one: Run) => number | null): string => {
    const ratios = ours.map((one, index) => {
      const other = theirs[index];
      return (value(one) ?? Number.NaN) / ((other && value(other)) ?? Number.NaN);
    });
    return ratios.some(Number.isNaN) ? '-' : median(ratios).toFixed(2);
  };
  return row(name, [of((one) => one.ms), of((one) => one.cpu)], bar);
}

/** @param cold the time of a cold check, in ms */
export function editsTable({ taken }: EditTimes, cold: number): string {
  const editRow = (name: string, of: EditTimes['taken'], bar = '') => {
    const ms = of.map((one) => one.ms);
    const high = quantile(ms, 0.95);
    return row(name, [`${median(ms).toFixed(0)} ms`, `${high.toFixed(0)} ms`, (high / cold).toFixed(3)], bar);
  };
  const kinds = [...new Set(taken.map((one) => one.kind))];
  return [
    row(`${taken.length} edits: saved, until served`, ['median', '95 %', ': cold'], 'bar'),
    editRow('all', taken, '95 % in 50 ms'),
    ...kinds.map((kind) =>
      editRow(
        `  ${kind}`,
        taken.filter((one) => one.kind === kind),
      ),
    ),
  ].join('\n');
}

/** A fast check that overlooks pages is no check: what was found stands beside what was written. */
export function readingTable({ careers }: Handbook, { graph, pages }: Compilation): string {
  const written = new Set([...careers.pages, ...careers.parts].map((file) => file.path));
  const read = pages.filter((page) => written.has(page.path)).length;
  const counts: [string, number, number][] = [
    ['files about careers', read, written.size],
    ['ordinary pages taken for such', pages.length - read, 0],
    ['levels', graph.levels.length, careers.levels],
    ['roles', graph.roles.length, careers.roles],
    ['statements', graph.statements.length, careers.statements],
  ];
  return [
    row('what was read', ['found', 'written']),
    ...counts.map(([name, found, wanted]) => row(name, [String(found), String(wanted)])),
  ].join('\n');
}

/** What a search costs beside looking through every text, and the index beside one such look. */
export function searchTable({ statements, sent, build, answers, scans }: SearchTimes): string {
  const scan = median(scans);
  const timesRow = (name: string, ms: readonly number[], high: number) =>
    row(name, [`${median(ms).toFixed(1)} ms`, `${high.toFixed(1)} ms`, (median(ms) / scan).toFixed(2)]);
  return [
    row(`search over ${statements} statements`, ['median', '95 %', ': a scan']),
    timesRow(`${answers.length} questions: ranked, with choices`, answers, quantile(answers, 0.95)),
    timesRow('  the same by a scan of all texts', scans, quantile(scans, 0.95)),
    timesRow('building the index', build, quantile(build, 0.95)),
    `A reader fetches ${(sent / 1e6).toFixed(1)} MB of entries, before compression.`,
  ].join('\n');
}

/** What comes to a browser in bytes, and when the heading stands; later pages beside the first of their kind. */
export function pagesTable(loads: PageLoads[] | null): string {
  if (loads === null) return 'There is no browser: pages are not measured.';
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const middle = (all: PageLoads['first'], of: (one: PageLoads['first'][number]) => number) => median(all.map(of));
  const pageRow = (name: string, all: PageLoads['first'], last: string, bar = '') =>
    row(
      name,
      [kB(middle(all, (one) => one.scripts)), kB(middle(all, (one) => one.others)), `${middle(all, (one) => one.ms).toFixed(0)} ms`, last],
      bar,
    );
  const most = Math.max(...loads.map(({ first }) => middle(first, (one) => one.scripts)));
  return [
    row('pages in a browser: opened first', ['scripts', 'others', 'time', ': bar'], 'bar'),
    ...loads.map(({ kind, first }) => pageRow(`  ${kind}`, first, (middle(first, (one) => one.scripts) / scriptsBar).toFixed(2))),
    row('  the most scripts : bar', [kB(most), '', '', (most / scriptsBar).toFixed(2)], 'at most 170 kB of scripts'),
    row('reached from the contents', ['scripts', 'others', 'time', ': first']),
    ...loads.map(({ kind, first, later }) => {
      const ratio = median(later.map(({ ms }, index) => ms / (first[index]?.ms ?? Number.NaN)));
      return pageRow(`  ${kind}`, later, ratio.toFixed(2));
    }),
    `Medians of ${loads[0]?.first.length ?? 0} runs.`,
  ].join('\n');
}

/** Each writes other pages, and other things into them: the time of a page is told beside the ratio. */
export function buildsTable({ gradus, hugo }: SiteBuilds): string {
  const peak = Math.max(...gradus.runs.map((one) => one.peak ?? 0));
  const told = ({ runs, pages }: SiteBuilds['gradus']) => {
    const ms = median(runs.map((one) => one.ms));
    return `${pages} pages in ${(ms / 1000).toFixed(1)} s, ${(ms / pages).toFixed(1)} ms each`;
  };
  return [
    row('the site as files', ['time', 'CPU']),
    ...(hugo === null
      ? ['Hugo is not installed (Debian: apt-get install hugo): nothing is compared with it.']
      : [ratioRow('gradus build : Hugo writing its site', gradus.runs, hugo.runs)]),
    `Medians of ${gradus.runs.length} runs: gradus ${told(gradus)}${hugo === null ? '' : `; hugo ${told(hugo)}`}.`,
    `Most memory of gradus build: ${(peak / 1e6).toFixed(0)} MB.`,
  ].join('\n');
}

function row(name: string, cells: string[], bar = ''): string {
  return `${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(9)).join('')}   ${bar}`.trimEnd();
}
