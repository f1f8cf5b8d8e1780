/** Puts a lock's questions to whoever sits at the terminal, one by one. */
import { createInterface } from 'node:readline/promises';
import { questionText } from '../compiler/emit/lineage-text.ts';
import type { Answer } from '../compiler/lock/plan-lock.ts';
import type { Question } from '../compiler/lock/questions.ts';
import { counted } from '../compiler/speech/count.ts';
import { out, say, UsageError } from './terminal.ts';

/** @throws UsageError when somebody leaves before all is answered */
export async function ask(questions: readonly Question[]): Promise<Answer[]> {
  if (questions.length === 0) return [];
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Answer[] = [];
  try {
    say(
      `${counted(questions.length, 'question')}: is it still the same expectation, so that what people did for the one counts for the other?`,
    );
    for (const [index, question] of questions.entries()) {
      say(`\n${index + 1}/${questions.length}\n${questionText(question, out)}`);
      const isSame = await yesOrNo(terminal);
      answers.push(...question.pairs.map((pair) => ({ ...pair, isSame })));
    }
  } finally {
    terminal.close();
  }
  say('');
  return answers;
}

async function yesOrNo(terminal: ReturnType<typeof createInterface>): Promise<boolean> {
  for (;;) {
    const answer = (await asked(terminal)).trim().toLowerCase();
    if (answer === 'y' || answer === 'yes') return true;
    if (answer === 'n' || answer === 'no') return false;
    if (answer === 'q' || answer === 'quit') throw new UsageError('Nothing was written.');
  }
}

/** Whoever leaves with Ctrl+C or Ctrl+D has not answered. */
async function asked(terminal: ReturnType<typeof createInterface>): Promise<string> {
  try {
    return await terminal.question('    the same? y: yes, n: no, another one, q: write nothing  ');
  } catch {
    say('');
    return 'q';
  }
}
