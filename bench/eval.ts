/**
 * `npm run eval`: how much of the shared corpus is read exactly, without any gradus.yaml. A cell is
 * exact when its area holds as many statements as a correct reading finds there. Prints a table;
 * `--misses` lists every cell that is not exact. Needs ../shared/corpus.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Compilation, compile } from '../src/compiler/compile.ts';
import { slug } from '../src/compiler/key.ts';
import { readFolder } from '../src/platform/folder.ts';
import { sharedFolder } from '../test/shared-folder.ts';
import { alignmentReport } from './eval-align.ts';
import { familiesTable, scoreFamilies } from './eval-families.ts';
import { lineageReport } from './eval-lineage.ts';
import { type Cell, type SourceTruth, truthOf } from './eval-truth.ts';
import { mutationReport } from './mutations.ts';

interface Score {
  source: SourceTruth;
  exact: number;
  misses: string[];
  /** Areas with statements that EXPECTED.yaml does not list on the pages in scope. */
  besides: number;
  unread: number;
  lines: number;
}

const corpus = sharedFolder('corpus');
if (corpus === null) {
  process.stderr.write('npm run eval needs ../shared/corpus, which is not beside this checkout.\n');
  process.exit(2);
}
const compiled = new Map<string, Compilation>();
const compileSource = (folder: string): Compilation => {
  const known = compiled.get(folder) ?? compile(readFolder(join(corpus, folder)));
  compiled.set(folder, known);
  return known;
};
const truths = truthOf(parse(readFileSync(join(corpus, 'EXPECTED.yaml'), 'utf8')));
const scores = truths.map((source) => score(source, compileSource(source.folder)));
const families = scoreFamilies(compileSource);

const share = (one: Score) => one.exact / one.source.cells.length;
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const row = (name: string, ...cells: (string | number)[]) =>
  process.stdout.write(`${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(9)).join('')}\n`);
row('source', 'cells', 'exact', 'share', 'besides', 'unread');
for (const one of scores)
  row(one.source.name, one.source.cells.length, one.exact, percent(share(one)), one.besides, percent(one.unread / Math.max(one.lines, 1)));
const mean = scores.reduce((sum, one) => sum + share(one), 0) / scores.length;
process.stdout.write(
  `\nmacro average over ${scores.length} sources: ${percent(mean)}; lowest ${percent(Math.min(...scores.map(share)))}\n\n`,
);
process.stdout.write(familiesTable(families));
process.stdout.write(`\n${alignmentReport(corpus, (folder) => compileSource(folder).graph)}`);
process.stdout.write(`\n${mutationReport()}`);
process.stdout.write(`\n${lineageReport(corpus, readFolder(join(import.meta.dirname, '..', 'examples', 'harbour')))}`);
if (process.argv.includes('--misses')) {
  for (const one of scores) for (const miss of one.misses) process.stdout.write(`${one.source.name}: ${miss}\n`);
  for (const one of families) for (const miss of one.misses) process.stdout.write(`${one.page}: ${miss}\n`);
}

function score(source: SourceTruth, { graph, pages }: Compilation): Score {
  const found = graph.areas.map((area) => {
    const holder = graph.levels.find((level) => level.id === area.level) ?? graph.roles.find((role) => role.id === area.role);
    return {
      page: holder?.page ?? area.origin.file,
      level: holder?.title ?? null,
      area: area.title,
      count: graph.statements.filter((one) => one.area === area.id).length,
      used: false,
    };
  });
  const misses: string[] = [];
  let exact = 0;
  for (const cell of source.cells) {
    const candidates = found.filter(
      (one) =>
        !one.used && one.page === cell.page && sameArea(one, cell) && (cell.level === null || slug(one.level ?? '') === slug(cell.level)),
    );
    const match = candidates.find((one) => one.count === cell.statements) ?? candidates[0];
    if (match) match.used = true;
    if (match?.count === cell.statements) exact++;
    else
      misses.push(
        `${cell.page} | ${cell.level ?? ''} | ${cell.area}: expected ${cell.statements}, ${match ? `found ${match.count}` : 'not found'}`,
      );
  }
  const inScope = new Set(source.cells.map((cell) => cell.page));
  const besides = found.filter((one) => !one.used && one.count > 0 && inScope.has(one.page)).length;
  const lines = pages.filter((page) => inScope.has(page.path)).flatMap((page) => page.lines.filter((line) => line !== 'blank'));
  return { source, exact, misses, besides, unread: lines.filter((line) => line === 'unread').length, lines: lines.length };
}

/** A role's areas are named without the role, where the page names them with it. */
function sameArea(found: { area: string; level: string | null }, cell: Cell): boolean {
  const wanted = slug(cell.area);
  return slug(found.area) === wanted || `${slug(found.level ?? '')}-${slug(found.area)}` === wanted;
}
