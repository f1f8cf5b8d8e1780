/**
 * `npm run bench`: what `gradus check`, the server, the site as files and its pages in a browser take on the handbook of a whole
 * company, as ratios of figures taken in one run. Nothing here passes or fails. `--runs N` repetitions, `--edits N` edits, `--in FOLDER` keeps the handbook there.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeHandbook, type Handbook, makeHandbook, writeHandbook } from './handbook.ts';
import { hugoVersion, timeCommands } from './measure/commands.ts';
import { type Edit, timeEdits } from './measure/edits.ts';
import { median } from './measure/numbers.ts';
import { timePages } from './measure/page-loads.ts';
import { timeSearch } from './measure/search.ts';
import { timeSiteBuilds } from './measure/site-files.ts';
import { buildsTable, commandsTable, editsTable, pagesTable, readingTable, searchTable } from './measure/tables.ts';

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, edits: { type: 'string', default: '50' }, in: { type: 'string' } },
});
const [runs, edits] = [Number(options.runs), Number(options.edits)];
if (!(runs >= 1 && edits >= 1)) {
  process.stderr.write('--runs and --edits take numbers from 1 on.\n');
  process.exit(2);
}

const work = options.in ?? mkdtempSync(join(tmpdir(), 'gradus-bench-'));
try {
  const folder = join(work, 'handbook');
  const handbook = makeHandbook();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeHandbook(folder, handbook);
  print(`Handbook: ${describeHandbook(handbook)}.`);
  print(`Machine: ${availableParallelism()} cores, Node ${process.versions.node}, ${hugoVersion() ?? 'no Hugo'}.\n`);

  const paths = handbook.files.map((file) => file.path);
  const times = timeCommands(folder, paths, work, runs);
  print(`${commandsTable(times, handbook.bytes)}\n`);

  const edited = await timeEdits(folder, editsOf(handbook, edits));
  print(`${editsTable(edited, median(times.cold.map((one) => one.ms)))}\n`);
  print(`${readingTable(handbook, edited.compilation)}\n`);
  print(`${searchTable(timeSearch(edited.compilation.graph))}\n`);

  const few = Math.min(runs, 3);
  print(`${buildsTable(timeSiteBuilds(folder, work, few))}\n`);
  print(pagesTable(await timePages(folder, few)));
} finally {
  if (options.in === undefined) rmSync(work, { recursive: true, force: true });
}

/** Every kind of file in turn, spread over the handbook. */
function editsOf({ files, careers }: Handbook, count: number): Edit[] {
  const written = new Set([...careers.pages, ...careers.parts].map((file) => file.path));
  const pages = careers.pages.map((file) => file.path);
  const kinds: [kind: string, paths: string[]][] = [
    ['page of a level', pages.filter((path) => path.includes('/matrix/') && !path.endsWith('/_index.md'))],
    ['page of a job family', pages.filter((path) => path.includes('/job-families/'))],
    ['part that pages include', careers.parts.map((file) => file.path).filter((path) => !path.includes('/nav-'))],
    ['ordinary page', files.map((file) => file.path).filter((path) => path.startsWith('content/') && !written.has(path))],
  ];
  return Array.from({ length: count }, (_, number): Edit => {
    const [kind, paths] = kinds[number % kinds.length] as (typeof kinds)[number];
    // A step that shares no factor with the number of files comes to another file each time.
    return { kind, path: paths[(number * 37) % paths.length] as string };
  });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
