/** `gradus check`: what is wrong, where, and what to do. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import { isRead } from '../compiler/2-resolve/listing.ts';
import { compile } from '../compiler/compile.ts';
import type { Diagnostic, Severity } from '../compiler/diagnostic.ts';
import { annotations } from '../compiler/emit/annotations.ts';
import { codeQuality } from '../compiler/emit/code-quality.ts';
import { findingsSince } from '../compiler/emit/findings-since.ts';
import { countsText, findingsText, mendedText } from '../compiler/emit/findings-text.ts';
import { ink } from '../compiler/emit/paper.ts';
import { sarif } from '../compiler/emit/sarif.ts';
import { summaryText } from '../compiler/emit/summary-text.ts';
import { planFixes } from '../compiler/fix-plan.ts';
import type { Host } from '../compiler/host.ts';
import { staleLock } from '../compiler/lock/stale.ts';
import { withPassedOver } from '../frameworks/server/passed-over.ts';
import type { FolderSnapshot } from '../platform/folder.ts';
import { prefixInRepository, readRevision } from '../platform/git-folder.ts';
import { cacheFolder, digestOfFiles, kept } from '../platform/result-cache.ts';
import { type NotRewritten, rewriteFile } from '../platform/rewrite-file.ts';
import { attempt, compileFolder, folderAt, lineIn, nothingHere } from './opened.ts';
import { out, print, say } from './terminal.ts';
import { explanations, severities, version } from './words.ts';

/** What `check` needs of a compile: small enough to keep. */
interface Checked {
  findings: Diagnostic[];
  summary: string;
  read: number;
}

/** The findings of a folder: made anew, or those of the last time its files were these, to the byte. */
function checkFolder(folder: FolderSnapshot, useCache: boolean): Checked {
  const make = (): Checked => {
    const compilation = compileFolder(folder);
    return { findings: compilation.graph.diagnostics, summary: summaryText(compilation), read: compilation.graph.pages.read };
  };
  if (!useCache) return make();
  const files = [...folder.entries].map(([path, { absolute }]) => ({ path, absolute })).filter(({ path }) => isRead(path));
  const self = statSync(fileURLToPath(import.meta.url));
  return kept(cacheFolder(), digestOfFiles(files, `check 1 ${self.size} ${self.mtimeMs}`), make);
}

function checkLocked(folder: FolderSnapshot): Checked {
  const { graph, ...compilation } = compileFolder(folder);
  const findings = [...graph.diagnostics, ...staleLock({ graph, identity: compilation.identity })];
  return { findings, summary: summaryText({ ...compilation, graph: { ...graph, diagnostics: findings } }), read: graph.pages.read };
}

const formats = ['pretty', 'json', 'sarif', 'gitlab', 'github'] as const;
type Format = (typeof formats)[number];

interface CheckOptions {
  format: Format;
  json?: boolean;
  since?: string;
  docs?: string;
  failOn: Severity | 'never';
  show: Severity;
  cache: boolean;
  fix?: boolean;
  locked?: boolean;
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .argument('[dir]', 'the folder of the handbook', '.')
    .addOption(new Option('--format <format>', 'how the findings are printed').choices(formats).default('pretty'))
    .option('--json', 'the same as --format json')
    .option('--since <revision>', 'only what is not found at this revision of git')
    .option('--fix', 'mend what can be mended safely, and say what is left')
    .option('--locked', 'fail as well when gradus.lock does not know the pages as they are, and say what is to be confirmed')
    .option('--docs <address>', 'for SARIF: where the pages about findings stand')
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the command fail')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .addOption(new Option('--show <severity>', 'the least severity to print').choices(severities).default('info'))
    .description('say what is wrong with the pages, where, and what to do')
    .option('--no-cache', 'read everything anew')
    .action((directory: string, options: CheckOptions) => {
      const { folder, findings, summary, read } = options.fix ? lookAndMend(directory, options) : look(directory, options);
      const atLeast = (least: Severity) => findings.filter((finding) => severities.indexOf(finding.severity) >= severities.indexOf(least));
      const shown = atLeast(options.show);
      const format = options.json ? 'json' : options.format;
      if (format !== 'pretty') printReport(format, shown, folder, directory, options.docs);
      else {
        if (shown.length > 0) print(`${findingsText(shown, lineIn(folder), out)}\n`);
        print(summary);
        if (options.since !== undefined) print(`Since ${options.since}: ${countsText(findings)}`);
        if (shown.length > 0) print(ink(out, 'dim', `What a finding means: gradus explain ${shown[0]?.code}`));
        if (read === 0) print(nothingHere(directory));
      }
      if (options.failOn !== 'never' && atLeast(options.failOn).length > 0) process.exitCode = 1;
    });
}

interface Looked extends Checked {
  folder: FolderSnapshot;
}

function look(directory: string, options: CheckOptions): Looked {
  const folder = folderAt(directory);
  const { findings: all, ...checked } = options.locked ? checkLocked(folder) : checkFolder(folder, options.cache);
  return { ...checked, folder, findings: options.since === undefined ? all : since(directory, options.since, folder, all) };
}

/** One fix may lie over another, or show what is behind it; more rounds than these would be two fixes that undo each other. */
const mostRounds = 3;

/** Writes the fixes, says what was mended, and looks again: what it gives is what is left. */
function lookAndMend(directory: string, options: CheckOptions): Looked {
  // Whoever reads another format reads what is left; the rest is said about the work.
  const tell = options.json || options.format !== 'pretty' ? say : print;
  const refused = new Map<string, NotRewritten>();
  let looked = look(directory, options);
  for (let round = 0; round < mostRounds; round++) {
    const { folder, findings } = looked;
    const { files } = planFixes(findings, (file) => (refused.has(file) ? null : folder.read(file)));
    for (const { file, before, after, mended } of files) {
      const problem = rewriteFile(folder.entries.get(file)?.absolute ?? '', before, after);
      if (problem === null) tell(mendedText(file, mended, out));
      else refused.set(file, problem);
    }
    if (files.length === 0) break;
    looked = look(directory, options);
  }
  for (const [file, problem] of refused) say(`${file} was left as it is: ${reasons[problem]}.`);
  const left = planFixes(looked.findings, (file) => (refused.has(file) ? null : looked.folder.read(file)));
  const unmended = left.overlapping.length + left.files.flatMap(({ mended }) => mended).length;
  if (unmended > 0) say(`${unmended} more can be mended: run it again.`);
  return looked;
}

const reasons: Record<NotRewritten, string> = {
  changed: 'it has changed since it was read; run it again',
  unwritable: 'it could not be written',
};

function printReport(
  format: Exclude<Format, 'pretty'>,
  shown: Diagnostic[],
  folder: Host,
  directory: string,
  docs: string | undefined,
): void {
  // Whoever reads these knows the repository, not the handbook. Without git, the handbook is all there is.
  const prefix = format === 'json' ? '' : (attempt(() => prefixInRepository(directory)) ?? '');
  const helpBase = docs === undefined ? null : docs.replace(/\/*$/u, '/');
  if (format === 'json') print(JSON.stringify(shown, null, 2));
  else if (format === 'sarif') print(sarif(shown, { explanations, lineAt: lineIn(folder), version, prefix, helpBase }));
  else if (format === 'gitlab') print(codeQuality(shown, lineIn(folder), prefix));
  else if (shown.length > 0) print(annotations(shown, prefix));
}

/** The findings that the handbook did not have at a revision. */
function since(directory: string, revision: string, folder: Host, findings: Diagnostic[]): Diagnostic[] {
  const then = readRevision(directory, revision, isRead);
  const before = withPassedOver(compile(then), then).graph.diagnostics;
  const found = (host: Host, all: Diagnostic[]) => {
    const files = new Set(host.files());
    return { findings: all, lineAt: lineIn(host), has: (file: string) => files.has(file) };
  };
  return findingsSince(found(then, before), found(folder, findings));
}
