import { closest } from '../../platform/closest.ts';
import type { ProblemKind } from '../speech/problems.ts';
import type { SiteSpeech } from '../speech/spoken.ts';

/** That there is nothing of that name, and what may have been meant. */
export function nothingCalled(
  { problems }: SiteSpeech,
  kind: ProblemKind,
  id: string,
  known: Iterable<string>,
): { message: string; suggestions: string[] } {
  const suggestions = closest(id, known);
  const message = problems.nothing(problems.kinds[kind], id);
  return { message: suggestions.length === 0 ? message : `${message} ${problems.didYouMean(suggestions)}`, suggestions };
}
