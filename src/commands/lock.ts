/** `gradus lock`: ties a stable id to everything the handbook says. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Compilation } from '../compiler/compile.ts';
import { lineageCounts, lineageText, questionText } from '../compiler/emit/lineage-text.ts';
import { wrap } from '../compiler/emit/paper.ts';
import { knownOf } from '../compiler/lineage/known.ts';
import { countsOf } from '../compiler/lineage/lineage.ts';
import { emptyLock, lockFile } from '../compiler/lock/lock.ts';
import { type Answer, type LockMatch, type LockPlan, matchLock, planLock } from '../compiler/lock/plan-lock.ts';
import { printLock } from '../compiler/lock/print-lock.ts';
import type { Question } from '../compiler/lock/questions.ts';
import { counted } from '../compiler/speech/count.ts';
import { said } from '../compiler/speech/phrase.ts';
import { prefixInRepository } from '../platform/git-folder.ts';
import { unionMerge } from '../platform/union-merge.ts';
import { type NotWritten, writeAlone } from '../platform/write-alone.ts';
import { answersIn } from './lock-answers.ts';
import { ask } from './lock-questions.ts';
import { attempt, nothingHere, open } from './opened.ts';
import { out, print, UsageError } from './terminal.ts';

interface LockOptions {
  json?: boolean;
  dryRun?: boolean;
  answers?: string;
  by?: string;
  giveUp?: boolean;
}

export function addLock(program: Command): void {
  program
    .command('lock')
    .argument('[dir]', 'the folder of the handbook', '.')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--answers <file>', 'what a person said, as JSON: the questions of --json with "same": true or false; - for standard input')
    .option('--by <name>', 'who answers (default: the name git knows)')
    .option('--give-up', 'also when more than half of what is locked is gone')
    .option('--json', 'print what becomes of the lock, and what is asked, as JSON; write nothing without --answers')
    .description(`tie a stable id to each statement, level, area and role, in ${lockFile} beside the handbook`)
    .addHelpText(
      'after',
      `
People are held to sentences, and sentences are edited. ${lockFile} remembers which is which: keep it under version
control, and run gradus lock when pages changed (gradus check --locked fails while that is to be done).
Where it is not plain whether a sentence is the one it was, a person is asked; nothing is written before all is answered.`,
    )
    .action((directory: string, options: LockOptions) => lock(directory, options));
}

async function lock(directory: string, options: LockOptions): Promise<void> {
  const { compilation } = open(directory);
  if (compilation.graph.pages.read === 0) throw new UsageError(`${nothingHere(directory)} There is nothing to lock.`);
  refuseBroken(compilation);
  const before = compilation.identity.text;
  const match = matchOf(compilation);
  const isAskedOnly = options.dryRun === true || (options.json === true && options.answers === undefined);
  // Nobody is to answer questions first and be refused then.
  if (!isAskedOnly) refuseLoss(match, options.giveUp === true);
  const isTerminal = process.stdin.isTTY === true && !isAskedOnly && options.answers === undefined;
  const told = isTerminal
    ? await settle(match, ask)
    : options.answers === undefined
      ? match
      : await settle(match, answersIn(textOf(options.answers)));
  const plan = planLock(told, told.answers.length > 0 ? (options.by ?? nameOf(directory)) : '', new Date().toISOString().slice(0, 10));
  if (options.json) print(JSON.stringify(answerOf(told, plan, before), null, 2));
  else show(told, plan, before);
  if (plan.questions.length > 0) refuseOpen(plan.questions, options.json === true);
  if (isAskedOnly || plan.questions.length > 0) return;
  refuseLoss(told, options.giveUp === true);
  write(directory, before, printLock(plan.next));
}

/** Where a sentence is said to be another one, what became of it is asked anew; until nothing is, or nobody answers. */
async function settle(match: LockMatch, answer: (questions: readonly Question[]) => Promise<Answer[]> | Answer[]): Promise<LockMatch> {
  let told = match;
  for (;;) {
    const more = await answer(planLock(told).questions);
    if (more.length === 0) return told;
    told = matchLock(match.now, match.lock, [...told.answers, ...more]);
  }
}

/** The pages beside the lock that there is, or beside none. */
function matchOf({ identity, graph }: Compilation): LockMatch {
  return identity.match ?? matchLock(knownOf(graph), emptyLock);
}

/** Ids that cannot be read would be given away. */
function refuseBroken({ identity: { read } }: Compilation): void {
  if (read?.refusal) throw new UsageError(`${lockFile} cannot be used: ${said(read.refusal)}. It was left as it is.`);
  const [first] = read?.problems ?? [];
  if (first && read)
    throw new UsageError(
      `${lockFile}:${first.line} ${said(first.words)}. ${read.problems.length > 1 ? `${counted(read.problems.length - 1, 'more line')} cannot be read. ` : ''}It was left as it is: take it back from version control (git checkout -- ${lockFile}), or mend the line.`,
    );
}

function show(match: LockMatch, plan: LockPlan, before: string | null): void {
  const changes = before === null ? '' : lineageText(match.lineage, match.live, match.now, out);
  if (changes !== '') print(`${changes}\n`);
  print(before === null ? `${counted(plan.counts.added, 'statement')} to be locked for the first time.` : lineageCounts(match.lineage));
}

function answerOf({ lineage, ids }: LockMatch, { counts, questions, next }: LockPlan, before: string | null) {
  return {
    isStale: printLock(next) !== before,
    counts,
    questions: questions.map((question) => ({ ...question, same: null })),
    steps: lineage.statements
      .filter(({ kind }) => kind !== 'kept')
      .map((step) => ({ ...step, id: step.before[0] ?? ids.statements.get(step.after[0] ?? '') ?? step.after[0] })),
  };
}

function refuseOpen(questions: readonly Question[], isJson: boolean): void {
  process.exitCode = 1;
  if (isJson) return;
  print(`\n${counted(questions.length, 'question')} that only a person can answer; nothing was written:`);
  for (const question of questions) print(`\n${questionText(question, out)}`);
  print(
    `\n${wrap(out, 'Run gradus lock in a terminal to answer them one by one; or write the answers into the output of gradus lock --json ("same": true or false for each question) and hand it back with --answers.')}`,
  );
}

/** A lock of another handbook, or a folder that is mostly gone, is rather a mistake than an edit. */
function refuseLoss({ live, lineage }: LockMatch, isMeant: boolean): void {
  const [all, { dropped }] = [live.statements.length, countsOf(lineage.left)];
  if (isMeant || dropped * 2 <= all || dropped < 10) return;
  throw new UsageError(
    `${dropped} of ${all} statements that are locked are gone from the pages: more than half. Is this the right folder, and its own ${lockFile}? If it is meant: gradus lock --give-up. Nothing was written.`,
  );
}

const reasons: Record<NotWritten, string> = {
  changed: 'another process has changed it since it was read; run gradus lock again',
  busy: 'another gradus lock is writing it; run gradus lock again when that is done',
  unwritable: 'it could not be written; does the folder allow it, and is there room?',
};

function write(directory: string, before: string | null, text: string): void {
  if (before === text) {
    print(`${lockFile} is up to date.`);
    return;
  }
  const problem = writeAlone(join(directory, lockFile), before, text);
  if (problem !== null) throw new UsageError(`${lockFile} was left as it is: ${reasons[problem]}.`);
  print(`${lockFile} ${before === null ? 'written: keep it under version control' : 'updated'}.`);
  if (before === null && attempt(() => prefixInRepository(directory)) !== null && unionMerge(directory, lockFile))
    print(`.gitattributes now has "${lockFile} merge=union", so that branches which both add statements can be merged.`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new UsageError(`There is no file ${file} that can be read.`);
  }
}

function nameOf(directory: string): string {
  try {
    return (
      execFileSync('git', ['-C', directory, 'config', 'user.name'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      'somebody'
    );
  } catch {
    return 'somebody';
  }
}
