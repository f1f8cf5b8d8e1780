/**
 * Front door: the `gradus` command. Standard output carries what was asked for, standard error what
 * is said about the work. Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, Option } from 'commander';
import { isRead } from './compiler/2-resolve/listing.ts';
import { newMemory } from './compiler/2-resolve/memory.ts';
import { alikeTo, type Called, calledBy, familiesIn, frameworksIn, holdersIn } from './compiler/called.ts';
import { type Compilation, compile } from './compiler/compile.ts';
import type { Diagnostic, Severity } from './compiler/diagnostic.ts';
import { diffHandbooks } from './compiler/diff/diff.ts';
import { type Grade, grades } from './compiler/diff/grade.ts';
import { effectiveOf } from './compiler/effective.ts';
import { annotations } from './compiler/emit/annotations.ts';
import { codeQuality } from './compiler/emit/code-quality.ts';
import { effectiveText } from './compiler/emit/effective-text.ts';
import { findingsSince } from './compiler/emit/findings-since.ts';
import { countsText, findingsText, mendedText } from './compiler/emit/findings-text.ts';
import { formOf } from './compiler/emit/form.ts';
import { linesText } from './compiler/emit/lines-text.ts';
import { matrixMarkdown, matrixOf } from './compiler/emit/matrix.ts';
import { matrixText } from './compiler/emit/matrix-text.ts';
import { ink, type Paper, wrap } from './compiler/emit/paper.ts';
import { printChanges } from './compiler/emit/print-changes.ts';
import { printDifference } from './compiler/emit/print-difference.ts';
import { printSteps, printStrands } from './compiler/emit/print-strands.ts';
import { sarif } from './compiler/emit/sarif.ts';
import { showText } from './compiler/emit/show-text.ts';
import { contentsText, summaryText } from './compiler/emit/summary-text.ts';
import { explanations as ofCompiler } from './compiler/explanations.generated.ts';
import { planFixes } from './compiler/fix-plan.ts';
import type { Host } from './compiler/host.ts';
import { markedRootOf } from './editor/handbook-root.ts';
import { explanations as ofFrameworks } from './frameworks/explanations.generated.ts';
import { withPassedOver } from './frameworks/server/passed-over.ts';
import { copyIntoEmpty } from './platform/copy-folder.ts';
import { FolderError, type FolderSnapshot, readFolder } from './platform/folder.ts';
import { mergeBase, prefixInRepository, readRevision } from './platform/git-folder.ts';
import { cacheFolder, digestOfFiles, kept } from './platform/result-cache.ts';
import { type NotRewritten, rewriteFile } from './platform/rewrite-file.ts';

/** A refusal that names what is wrong and what to do; it ends the command with 2. */
class UsageError extends Error {}

const explanations = { ...ofCompiler, ...ofFrameworks };
const bundledExample = fileURLToPath(new URL('../examples/harbour', import.meta.url));
const startExample = fileURLToPath(new URL('../examples/start', import.meta.url));
const version = '0.1.0';
const severities: Severity[] = ['info', 'warning', 'error'];

function paperOf(stream: NodeJS.WriteStream): Paper {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== '';
  const colour = !NO_COLOR && (forced || (stream.isTTY === true && TERM !== 'dumb'));
  return { colour, width: Math.min(stream.columns ?? (Number(COLUMNS) || 80), 120) };
}

const out = paperOf(process.stdout);
function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

// `gradus show ... | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The compiler's findings, and the files it could not be given. */
function compileFolder(folder: FolderSnapshot): Compilation {
  return withPassedOver(compile(folder), folder);
}

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
}

interface Opened {
  folder: FolderSnapshot;
  compilation: Compilation;
}

function folderAt(directory: string): FolderSnapshot {
  if (existsSync(directory) && statSync(directory).isFile()) {
    throw new UsageError(`${directory} is a file. A handbook is a folder: name the one it stands in, such as ${dirname(directory)}.`);
  }
  return readFolder(directory);
}

function open(directory: string): Opened {
  const folder = folderAt(directory);
  return { folder, compilation: compileFolder(folder) };
}

/** What somebody means by a name, which is an id, the last part of one, or a title. */
function named(name: string, things: Called[], directory: string): Called {
  const [found, ...others] = calledBy(name, things);
  if (!found) throw nothingCalled(name, things, directory);
  if (others.length > 0)
    throw new UsageError(`"${name}" is more than one here: ${[found, ...others].map(({ id }) => id).join(', ')}. Name one of them.`);
  return found;
}

function nothingCalled(name: string, things: Called[], directory: string): UsageError {
  const alike = alikeTo(name, things);
  const hint = alike.length > 0 ? `Did you mean ${alike.join(', ')}?` : `gradus compile ${directory} lists the ids.`;
  return new UsageError(`Nothing in ${directory} has the id "${name}" here. ${hint}`);
}

const program = new Command('gradus')
  .description('Career frameworks, compiled from the pages as they are.')
  .version(version)
  .showHelpAfterError('(gradus --help shows every command)')
  .showSuggestionAfterError()
  .exitOverride()
  .configureHelp({ helpWidth: out.width })
  .addHelpText(
    'after',
    `
Try:
  gradus init handbook             a small handbook to begin with
  gradus check handbook            what is wrong with the pages, and where
  gradus serve handbook            read them in a browser, live while you edit
  gradus compile handbook --json   the whole graph, for other programs

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage.`,
  );

program
  .command('compile')
  .argument('[dir]', 'the folder of the handbook', '.')
  .option('--json', 'print the graph as JSON (its form: schemas/graph.schema.json)')
  .description('compile a handbook and say what is in it')
  .action((directory: string, options: { json?: boolean }) => {
    const { compilation } = open(directory);
    if (options.json) return print(JSON.stringify(compilation.graph, null, 2));
    const contents = contentsText(compilation.graph, out);
    print(contents === '' ? summaryText(compilation) : `${contents}\n\n${summaryText(compilation)}`);
    if (contents === '') print(nothingHere(directory));
  });

program
  .command('check')
  .argument('[dir]', 'the folder of the handbook', '.')
  .addOption(new Option('--format <format>', 'how the findings are printed').choices(formats).default('pretty'))
  .option('--json', 'the same as --format json')
  .option('--since <revision>', 'only what is not found at this revision of git')
  .option('--fix', 'mend what can be mended safely, and say what is left')
  .option('--docs <address>', 'for SARIF: where the pages about findings stand')
  .addOption(
    new Option('--fail-on <severity>', 'the least severity that makes the command fail').choices([...severities, 'never']).default('error'),
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

interface Looked extends Checked {
  folder: FolderSnapshot;
}

function look(directory: string, options: CheckOptions): Looked {
  const folder = folderAt(directory);
  const { findings: all, ...checked } = checkFolder(folder, options.cache);
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

/** The lines of a host's files; each file is taken apart once. */
function lineIn(host: Host): (file: string, line: number) => string | null {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? host.read(file)?.split('\n') ?? [];
    files.set(file, lines);
    return lines[line - 1] ?? null;
  };
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof FolderError) return null;
    throw error;
  }
}

program
  .command('show')
  .argument('<id>', 'of a framework, level, family, role, area or statement, as gradus compile prints them')
  .option('--in <dir>', 'the folder of the handbook', '.')
  .option('--json', 'print it as JSON')
  .description('print one level, role or statement')
  .action((name: string, options: { in: string; json?: boolean }) => {
    const { graph } = open(options.in).compilation;
    const things = [...frameworksIn(graph), ...familiesIn(graph), ...holdersIn(graph)];
    // Areas and statements have no other name than their id.
    const id = showText(graph, name, out) === null ? named(name, things, options.in).id : name;
    const text = showText(graph, id, out) ?? '';
    if (!options.json) return print(text);
    const all = [...graph.frameworks, ...graph.levels, ...graph.families, ...graph.roles, ...graph.areas, ...graph.statements];
    const found = all.find((one) => one.id === id);
    const statements = graph.statements.filter((one) => one.level === id || one.role === id || one.area === id);
    print(JSON.stringify({ ...found, statements }, null, 2));
  });

program
  .command('effective')
  .argument('<id>', 'of a level or role, as gradus compile prints them')
  .option('--in <dir>', 'the folder of the handbook', '.')
  .option('--json', 'print it as JSON')
  .description('print everything a level or role is held to, and how each line came')
  .action((name: string, options: { in: string; json?: boolean }) => {
    const { graph } = open(options.in).compilation;
    const things = holdersIn(graph);
    const view = effectiveOf(graph, named(name, things, options.in).id);
    if (view === null) throw nothingCalled(name, things, options.in);
    print(options.json ? JSON.stringify(view, null, 2) : effectiveText(graph, view, out));
  });

program
  .command('matrix')
  .argument('<framework>', 'the id of a framework, as gradus compile prints them')
  .option('--in <dir>', 'the folder of the handbook', '.')
  .option('--markdown', 'print it as a Markdown table')
  .option('--json', 'print it as JSON')
  .description('print a framework as areas by levels')
  .action((name: string, options: { in: string; markdown?: boolean; json?: boolean }) => {
    const { graph } = open(options.in).compilation;
    const things = frameworksIn(graph);
    const matrix = matrixOf(graph, named(name, things, options.in).id);
    if (matrix === null) throw nothingCalled(name, things, options.in);
    print(options.json ? JSON.stringify(matrix, null, 2) : options.markdown ? matrixMarkdown(matrix) : matrixText(matrix, out));
  });

interface As {
  in: string;
  markdown?: boolean;
  json?: boolean;
}

interface DiffOptions extends As {
  all?: boolean;
  failOn: Grade | 'never';
}

program
  .command('diff')
  .argument('[a]', 'a level, role or framework of the handbook; or a folder or revision of git, before', 'HEAD')
  .argument('[b]', 'another one; or a folder or revision, after (default: the folder as it is now)')
  .option('--in <dir>', 'the folder of the handbook', '.')
  .option('--all', 'also what both say alike, or changes of wording only')
  .option('--markdown', 'print it as Markdown')
  .option('--json', 'print it as JSON')
  .addOption(
    new Option('--fail-on <grade>', 'between two states: the least grade of change that makes the command fail')
      .choices([...grades, 'never'])
      .default('never'),
  )
  .description('say what changes from one level, role or framework to another, or from one state of the handbook to another')
  .addHelpText(
    'after',
    `
Try:
  gradus diff senior staff          what changes from one level to the next
  gradus diff                       what your edit changes, and for whom
  gradus diff main...               what this branch changes since it left main
  gradus diff v1 v2                 from one revision to another; ./old ./new: of two folders

A change is major when it asks more of somebody, minor when it clarifies, moves or asks less, patch when only its
wording changed.`,
  )
  .action((a: string, b: string | undefined, options: DiffOptions) => {
    const within = b === undefined ? null : differenceWithin(a, b, options);
    if (within !== null) return print(within);
    const [from, to] = statesOf(a, b, options.in);
    const diff = diffHandbooks(from.compiled().graph, to.compiled().graph);
    print(printChanges(diff, `${from.name} → ${to.name}`, formOf(options, out), options.all));
    const isGraveEnough = options.failOn !== 'never' && diff.grade !== null && grades.indexOf(diff.grade) >= grades.indexOf(options.failOn);
    if (isGraveEnough) process.exitCode = 1;
  });

/** A handbook at some time, compiled when it is asked for. */
interface State {
  name: string;
  compiled(): Compilation;
}

/** `main..topic`, `main...topic` (from where the two parted), or two names. */
function statesOf(a: string, b: string | undefined, directory: string): [State, State] {
  const [, from, dots, to] = (b === undefined ? /^([^.\s].*?)(\.\.\.?)([^.].*)?$/u.exec(a) : null) ?? [];
  if (from === undefined) return [stateOf(a, directory), b === undefined ? asItIs(directory) : stateOf(b, directory)];
  const base = dots === '...' ? mergeBase(directory, from, to ?? 'HEAD') : from;
  return [{ ...stateOf(base, directory), name: from }, to === undefined ? asItIs(directory) : stateOf(to, directory)];
}

function asItIs(directory: string): State {
  return { name: 'now', compiled: () => open(directory).compilation };
}

/** A path is a folder, and any other name a revision before it is one: as with git. */
function stateOf(name: string, directory: string): State {
  const isPath = /^(?:\.{0,2}\/|\.{1,2}$)/u.test(name);
  const revision = isPath ? null : attempt(() => readRevision(directory, name, isRead));
  if (revision !== null)
    return { name: name.replace(/^([\da-f]{10})[\da-f]{30}$/u, '$1'), compiled: () => withPassedOver(compile(revision), revision) };
  if (existsSync(name)) return { ...asItIs(name), name };
  if (isPath) throw new UsageError(`There is no folder ${name}.`);
  const things = attempt(() => [...holdersIn(open(directory).compilation.graph), ...frameworksIn(open(directory).compilation.graph)]) ?? [];
  if (calledBy(name, things).length > 0)
    throw new UsageError(`"${name}" is one thing of the handbook. With what is it to be compared? Such as: gradus diff ${name} <another>`);
  const alike = alikeTo(name, things);
  throw new UsageError(
    `"${name}" is nothing in ${directory}, no folder, and no revision of a repository there. ${alike.length > 0 ? `Did you mean ${alike.join(', ')}? ` : ''}gradus compile ${directory} lists the ids.`,
  );
}

/** Between two levels, roles or frameworks of one handbook; null where neither name is in it. */
function differenceWithin(a: string, b: string, options: As & { all?: boolean }): string | null {
  // No id begins like a path or is written like a revision: nothing need be compiled to know.
  if ([a, b].every((name) => /^[./]|[:~^@]/u.test(name))) return null;
  const difference = printDifference(open(options.in).compilation.graph, a, b, formOf(options, out), options.all);
  if (difference !== null && 'problem' in difference) throw new UsageError(difference.problem);
  if (difference !== null && [a, b].every((name) => existsSync(name)))
    say(`${a} and ${b} are folders as well; compared is what the handbook calls so. The folders: gradus diff ./${a} ./${b}`);
  return difference?.text ?? null;
}

program
  .command('strands')
  .argument('<framework>', 'the id or title of a framework, or of its unit')
  .option('--in <dir>', 'the folder of the handbook', '.')
  .option('--strand <words>', 'only those of this id, or with these words, and why their statements belong together')
  .option('--markdown', 'print it as Markdown')
  .option('--json', 'print it as JSON')
  .description('print each competency of a framework through its levels')
  .action((name: string, options: As & { strand?: string }) => {
    const { graph } = open(options.in).compilation;
    const { id } = named(name, frameworksIn(graph), options.in);
    const text = printStrands(graph, id, formOf(options, out), options.strand);
    if (text === null)
      throw new UsageError(`No strand of ${id} has the id or the words "${options.strand}". gradus strands ${id} shows all.`);
    print(text);
  });

program
  .command('steps')
  .argument('<framework>', 'the id or title of a framework, or of its unit')
  .option('--in <dir>', 'the folder of the handbook', '.')
  .option('--markdown', 'print it as Markdown')
  .option('--json', 'print it as JSON')
  .description('print how much each level of a framework asks beyond the one below')
  .action((name: string, options: As) => {
    const { graph } = open(options.in).compilation;
    print(printSteps(graph, named(name, frameworksIn(graph), options.in).id, formOf(options, out)));
  });

program
  .command('explain')
  .argument('[code]', 'of a finding, such as include-missing; without it, all codes are listed')
  .option('--lines <page>', 'instead: show what each line of a page was read as')
  .option('--in <dir>', 'with --lines: the folder of the handbook, when it is not found above the page')
  .description('explain a finding, or how a page was read')
  .action((code: string | undefined, options: { lines?: string; in?: string }) => {
    if (options.lines !== undefined) return explainLines(options.lines, options.in);
    if (code === undefined)
      return print(
        Object.entries(explanations)
          .map(
            ([name, { severity, group, title }]) =>
              `${ink(out, 'bold', name)} ${ink(out, 'dim', about(severity, group))}\n${wrap(out, title, '  ')}`,
          )
          .join('\n'),
      );
    const explanation = explanations[code];
    if (!explanation) {
      const alike = Object.keys(explanations).filter((name) => name.split('-').some((word) => code.includes(word)));
      throw new UsageError(
        `There is no finding with the code "${code}".${alike.length > 0 ? ` Did you mean ${alike.join(', ')}?` : ' gradus explain lists them.'}`,
      );
    }
    print(
      `${ink(out, 'bold', code)} ${ink(out, 'dim', about(explanation.severity, explanation.group))}\n${wrap(out, explanation.title, '  ')}\n\n${explanation.markdown.trim()}`,
    );
  });

/** The two names, beside its code, by which gradus.yaml speaks of a finding. */
function about(severity: string, group: string | null): string {
  return group === null ? severity : `${severity}, of the group ${group}`;
}

function explainLines(page: string, directory: string | undefined): void {
  const path = resolve(page);
  if (!existsSync(path)) throw new UsageError(`There is no file ${page}.`);
  const root = directory === undefined ? (markedRootOf(path) ?? dirname(path)) : resolve(directory);
  const { folder, compilation } = open(root);
  const name = relative(root, path).split(sep).join('/');
  const reading = compilation.pages.find((one) => one.path === name);
  if (!reading)
    throw new UsageError(
      `${page} was passed over: nothing in it reads as a career framework or a job family, and no page read includes it.`,
    );
  const lines = (folder.read(name) ?? '').split('\n');
  print(linesText(reading, (line) => (lines[line - 1] ?? '').replace(/\r$/u, ''), out));
}

program
  .command('init')
  .argument('<dir>', 'an empty folder, or one that is not there yet')
  .description('write a small working handbook to begin with')
  .action((directory: string) => {
    if (existsSync(directory) && statSync(directory).isFile())
      throw new UsageError(`${directory} is a file. Name a folder that is empty, or not there yet.`);
    const files = copyIntoEmpty(startExample, directory);
    if (files === null)
      throw new UsageError(`${directory} holds something already, and nothing was written. Name a folder that is empty, or not there yet.`);
    print(files.map((file) => join(directory, relative(resolve(directory), resolve(file)))).join('\n'));
    print(`\n${wrap(out, `Next: gradus serve ${directory} shows it in a browser; edit the pages and watch.`)}`);
  });

program
  .command('serve')
  .argument('[dir]', 'the folder of the handbook; without it, the bundled example')
  .option('--port <number>', 'the port; 0 takes any free one', (value) => {
    const port = Number(value);
    if (!/^\d+$/u.test(value) || port > 65535) throw new UsageError(`--port takes a number from 0 to 65535, not "${value}".`);
    return port;
  })
  .description('read the handbook in a browser, live while it is edited')
  .action(async (directory: string | undefined, options: { port?: number }) => {
    const folder = directory ?? bundledExample;
    if (existsSync(folder) && statSync(folder).isFile()) throw new UsageError(`${folder} is a file. A handbook is a folder.`);
    // Only here: the other commands start sooner without a server.
    const { startServer } = await import('./server.ts');
    const memory = newMemory();
    const site = await startServer({
      compileHandbook: (host) => compile(host, memory),
      folder,
      port: options.port ?? null,
      log: { info: say, warn: say },
      clock: () => new Date(),
      explain: (code) => {
        const found = explanations[code];
        if (!found) return null;
        const [why = '', fix = ''] = found.markdown.split(/^### How to fix$/mu);
        return { title: found.title, why: why.trim(), fix: fix.trim() };
      },
    });
    if (site.portTaken !== null) say(`Port ${site.portTaken} is taken; using ${site.port}.`);
    if (directory === undefined) say('No handbook named: this is the bundled example. Yours: npm start -- path/to/handbook');
    print(summaryText(site.compilation));
    if (site.compilation.graph.pages.read === 0) print(nothingHere(folder));
    print(`\n${ink(out, 'bold', site.address)}  (Ctrl-C ends it; edits show as you save)`);
    const end = () => void site.close().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });

program
  .command('lsp')
  .option('--in <dir>', 'the folder of the handbook; without it, that of each page that is opened')
  .addOption(new Option('--stdio', 'how it talks in any case; many editors say so').hideHelp())
  .description('a language server on standard input and output, for editors')
  .action(async (options: { in?: string }) => {
    if (options.in !== undefined) folderAt(options.in);
    const { startLanguageServer } = await import('./editor/language-server.ts');
    startLanguageServer({
      compileHandbook: (folder, memory) => withPassedOver(compile(folder, memory), folder),
      root: options.in === undefined ? null : resolve(options.in),
      version,
      input: process.stdin,
      output: process.stdout,
    });
  });

function nothingHere(directory: string): string {
  return wrap(
    out,
    `No page in ${directory} reads as a career framework or a job family. A page needs a title that names a level ("Senior - Platform Career Framework") or a role, and headings with lists below them.`,
  );
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError || error instanceof FolderError || (error instanceof Error && error.name === 'PortTakenError')) {
    say(`gradus: ${error.message}`);
    process.exitCode = 2;
  } else throw error;
}
