/** What a person said of a lock's questions, as JSON that a page or a bot wrote. */
import * as z from 'zod';
import type { Answer } from '../compiler/lock/plan-lock.ts';
import type { Question } from '../compiler/lock/questions.ts';
import { UsageError } from './terminal.ts';

const answered = z.object({
  questions: z.array(z.object({ pairs: z.array(z.object({ id: z.string(), is: z.string() })).min(1), same: z.boolean().nullable() })),
});

/**
 * Gives what was said of the questions that are asked, each once; of those that an answer brings up, when they are asked.
 * @throws UsageError when the text is no answer, or answers something that nobody asks (any more)
 */
export function answersIn(text: string): (questions: readonly Question[]) => Answer[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(
      'The answers are no JSON. They have the form of gradus lock --json, with "same": true or false for each question.',
    );
  }
  const read = answered.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UsageError(`The answers are not of the form of gradus lock --json: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`);
  }
  let left = read.data.questions.flatMap(({ pairs, same }) =>
    same === null ? [] : pairs.map(({ id, is }): Answer => ({ id, is, isSame: same })),
  );
  return (questions) => {
    const asked = new Set(questions.flatMap(({ pairs }) => pairs.map(({ id, is }) => `${id}\n${is}`)));
    const isAsked = ({ id, is }: Answer) => asked.has(`${id}\n${is}`);
    const now = left.filter(isAsked);
    left = left.filter((one) => !isAsked(one));
    const [stray] = left;
    if (now.length === 0 && stray)
      throw new UsageError(
        `Nobody asks whether ${stray.id} is ${stray.is}: the pages or the lock changed since. Take the questions anew with gradus lock --json.`,
      );
    return now;
  };
}
