/** `gradus history`: what a statement, a level, a role or a page said when. */
import type { Command } from 'commander';
import { familiesIn, holdersIn } from '../compiler/called.ts';
import type { Compilation } from '../compiler/compile.ts';
import { markedText } from '../compiler/emit/marked-text.ts';
import { ink, inked, printable, wrap } from '../compiler/emit/paper.ts';
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
    .action(async (name: string, options: HistoryOptions) => {
      const { folder, compilation } = open(options.in);
      const git = openGitHistory(options.in);
      const handbook = indexHandbook(compilation, folder, { title: options.in, edition: '', git });
      const history = await readHistory(handbook, { ...meant(name, compilation, options.in), most: options.most });
      if (history === null) throw new UsageError(`Nothing in ${options.in} has the id "${name}" here.`);
      if (options.json) return print(JSON.stringify(history, null, 2));
      if (history.absent !== null) return say(wrap(out, history.absent));
      print(historyText(history));
    });
}

function asCount(value: string): number {
  const count = Number(value);
  if (!/^\d+$/u.test(value) || count < 1) throw new UsageError(`--most takes a number from 1 on, not "${value}".`);
  return count;
}

/** A statement and a page have no other name than their id; anything else may be called by its title. */
function meant(
  name: string,
  { graph, pages }: Compilation,
  directory: string,
): Pick<HistoryView['of'], 'id'> & { of: HistoryView['of']['kind'] } {
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
