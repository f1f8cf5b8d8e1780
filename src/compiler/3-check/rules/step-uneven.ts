import type { Diagnostic } from '../../diagnostic.ts';
import { stepUneven } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';
import type { Step } from '../steps.ts';

/** Beside the middle one of the other steps. */
const thin = 0.5;
const oversized = 2;
/** A few statements more or less are no matter. */
const leastApart = 5;
/** With fewer other steps there is no saying which one is out of line. */
const fewestOthers = 2;

/** A step far larger or smaller than the others of its ladder, by the statements that are new in word. */
export function stepUnevenRule({ ladders }: Checked): Diagnostic[] {
  return ladders().flatMap((steps) => steps.flatMap((step) => findingOf(step, steps)));
}

function findingOf(step: Step, steps: readonly Step[]): Diagnostic[] {
  const others = steps.filter((one) => one !== step).map(({ fresh }) => fresh.length);
  // A level that adds nothing at all is a finding of its own.
  if (others.length < fewestOthers || step.fresh.length === 0) return [];
  const [count, usual] = [step.fresh.length, middleOf(others)];
  const isOut = (count < thin * usual || count > oversized * usual) && Math.abs(count - usual) >= leastApart;
  if (!isOut) return [];
  const { from, to } = step;
  const message = stepUneven({ from: from.title, to: to.title, count, usual, size: phrase(count < usual ? 'thin' : 'oversized') });
  const related = [noteAt({ file: from.page, line: from.line }, phrase('quoted', from.title))];
  return [{ ...diagnoseLine(message, to.page, to.line), related }];
}

function middleOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
