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
import { type Cell, type SourceTruth, truthOf } from './eval-truth.ts';

interface Score {
  source: SourceTruth;
  exact: number;
  misses: string[];
  unread: number;
  lines: number;
}

const corpus = sharedFolder('corpus');
if (corpus === null) {
  process.stderr.write('npm run eval needs ../shared/corpus, which is not beside this checkout.\n');
  process.exit(2);
}
const truths = truthOf(parse(readFileSync(join(corpus, 'EXPECTED.yaml'), 'utf8')));
const scores = truths.map((source) => score(source, compile(readFolder(join(corpus, source.folder)))));

const share = (one: Score) => one.exact / one.source.cells.length;
const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
process.stdout.write(`${'source'.padEnd(32)}${'cells'.padStart(7)}${'exact'.padStart(7)}${'share'.padStart(9)}${'unread'.padStart(9)}\n`);
for (const one of scores) {
  const name = one.source.name + (one.source.heldOut ? ' (held out)' : '');
  process.stdout.write(
    `${name.padEnd(42).slice(0, 42)}${String(one.source.cells.length).padStart(5)}${String(one.exact).padStart(7)} ${percent(share(one))} ${percent(one.unread / Math.max(one.lines, 1))}\n`,
  );
}
const mean = scores.reduce((sum, one) => sum + share(one), 0) / scores.length;
process.stdout.write(
  `\nmacro average over ${scores.length} sources: ${percent(mean).trim()}; lowest ${percent(Math.min(...scores.map(share))).trim()}\n`,
);
if (process.argv.includes('--misses'))
  for (const one of scores) for (const miss of one.misses) process.stdout.write(`${one.source.name}: ${miss}\n`);

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
  const lines = pages.filter((page) => inScope.has(page.path)).flatMap((page) => page.lines.filter((line) => line !== 'blank'));
  return { source, exact, misses, unread: lines.filter((line) => line === 'unread').length, lines: lines.length };
}

/** A role's areas are named without the role, where the page names them with it. */
function sameArea(found: { area: string; level: string | null }, cell: Cell): boolean {
  const wanted = slug(cell.area);
  return slug(found.area) === wanted || `${slug(found.level ?? '')}-${slug(found.area)}` === wanted;
}
