/** `gradus history`: what a statement, a level, a role or a page said when. */
import type { Command } from 'commander';
import { familiesIn, holdersIn } from '../compiler/called.ts';
import type { Compilation } from '../compiler/compile.ts';
import { markedText } from '../compiler/emit/marked-text.ts';
import { ink, inked, printable, wrap } from '../compiler/emit/paper.ts';
import type { Statement } from '../compiler/graph.ts';
import { textKey } from '../compiler/key.ts';
import type { HistoryView, PastChange, PastEntry } from '../frameworks/contract.ts';
import { indexHandbook } from '../frameworks/server/handbook.ts';
import { readHistory } from '../frameworks/server/read-history.ts';
import { openGitHistory } from '../platform/git-history.ts';
import { named, open } from './opened.ts';
import { out, print, say, UsageError } from './terminal.ts';

interface HistoryOptions {
  in: string;
  json?: boolean;
  most: number;
}

export function addHistory(program: Command): void {
  program
    .command('history')
    .argument('<id>', 'of a level, role, family or statement, as gradus compile prints them; or the path of a page')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--most <number>', 'as many commits of each file are followed', asCount, 40)
    .option('--json', 'print it as JSON')
    .description('print what a statement, level, role or page said when, word by word, from git')
    .action((name: string, options: HistoryOptions) => tell(options, (opened) => meant(name, opened, options.in)));
}

/** The whole way of one statement, however old. */
export function addLog(program: Command): void {
  program
    .command('log')
    .argument('<statement>', 'its id, as gradus compile --json and gradus.lock have it; or the beginning of its words')
    .option('--in <dir>', 'the folder of the handbook', '.')
    .option('--json', 'print it as JSON')
    .description('print what one statement said when, through the whole history of the repository, wherever it stood')
    .action((name: string, options: Omit<HistoryOptions, 'most'>) =>
      tell({ ...options, most: wholeHistory }, ({ graph }) => ({
        of: 'statement',
        id: statementCalled(name, graph.statements, options.in),
      })),
    );
}

const wholeHistory = 1_000_000;

type Meant = Pick<HistoryView['of'], 'id'> & { of: HistoryView['of']['kind'] };

async function tell(options: HistoryOptions, meaning: (opened: Compilation) => Meant): Promise<void> {
  const { folder, compilation } = open(options.in);
  const git = openGitHistory(options.in);
  const handbook = indexHandbook(compilation, folder, { title: options.in, edition: '', git });
  const of = meaning(compilation);
  const history = await readHistory(handbook, { ...of, most: options.most });
  if (history === null) throw new UsageError(`Nothing in ${options.in} has the id "${of.id}" here.`);
  if (options.json) print(JSON.stringify(history, null, 2));
  else if (history.absent !== null) say(wrap(out, history.absent));
  else print(historyText(history));
}

/** By its id, the last part of that, or the beginning of its words; the same sentence at several levels has one history for each. */
function statementCalled(name: string, statements: readonly Statement[], directory: string): string {
  const beginning = textKey(name);
  const found = [
    statements.filter(({ id }) => id === name),
    statements.filter(({ id }) => id.endsWith(`/${name}`)),
    statements.filter(({ text }) => textKey(text).startsWith(beginning)),
  ].find(({ length }) => length > 0);
  const [one, ...others] = found ?? [];
  if (!one)
    throw new UsageError(`No statement in ${directory} has the id "${name}" or begins so. gradus find "${name}" looks for words anywhere.`);
  if (others.length === 0) return one.id;
  const shown = [one, ...others].slice(0, mostShown).map(({ id, text }) => `  ${id}  ${text}`);
  const more = others.length >= mostShown ? `\n  and ${others.length + 1 - mostShown} more` : '';
  throw new UsageError(`${others.length + 1} statements begin so; name one by its id:\n${shown.join('\n')}${more}`);
}

const mostShown = 8;

function asCount(value: string): number {
  const count = Number(value);
  if (!/^\d+$/u.test(value) || count < 1) throw new UsageError(`--most takes a number from 1 on, not "${value}".`);
  return count;
}

/** A statement and a page have no other name than their id; anything else may be called by its title. */
function meant(name: string, { graph, pages }: Compilation, directory: string): Meant {
  if (graph.statements.some(({ id }) => id === name)) return { of: 'statement', id: name };
  if (pages.some(({ path }) => path === name)) return { of: 'page', id: name };
  const { id } = named(name, [...holdersIn(graph), ...familiesIn(graph)], directory);
  const isLevel = graph.levels.some((level) => level.id === id);
  return { id, of: isLevel ? 'level' : graph.roles.some((role) => role.id === id) ? 'role' : 'family' };
}

function historyText({ of, words, entries, hasMore, notes }: HistoryView): string {
  const title = of.kind === 'statement' && words !== null ? words : `History of ${of.title}${of.within ? ` (${of.within.title})` : ''}`;
  return [
    inked(out, 'bold', wrap(out, title)),
    ...entries.map(entryText),
    ...(hasMore ? ['There are older commits: --most 400 looks further back.'] : []).map((line) => ink(out, 'dim', line)),
    ...notes.map((note) => inked(out, 'dim', wrap(out, note))),
  ].join('\n\n');
}

function entryText({ commit, grade, label, groups, lines }: PastEntry): string {
  const when = commit === null ? 'Not committed yet' : `${commit.day}  ${commit.short}  ${printable(commit.author)}`;
  const changed = lines?.flat().filter(({ kind }) => kind !== 'same').length ?? 0;
  return [
    ink(out, 'bold', when),
    ...(commit === null ? [] : [inked(out, 'dim', wrap(out, commit.subject, '  '))]),
    `  ${printable(label)}${grade === null ? '' : ` (${ink(out, grade === 'major' ? 'red' : 'dim', grade)})`}${changed > 0 ? `, ${changed} lines` : ''}`,
    ...groups.flatMap(({ heading, changes }) => [
      ...(heading === null ? [] : [inked(out, 'dim', wrap(out, heading, '  '))]),
      ...changes.map(changeText),
    ]),
  ].join('\n');
}

function changeText({ sign, text, words, notes }: PastChange): string {
  const [first, hang] = [`  ${sign} `, '    '];
  return [
    words.length > 0 ? markedText(out, words, first, hang) : wrap(out, text, first, hang),
    ...notes.map(({ label, text: note }) => inked(out, 'dim', wrap(out, `${label === '' ? '' : `${label}: `}${note}`, hang, `${hang}  `))),
  ].join('\n');
}
