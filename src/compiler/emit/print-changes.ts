/** `gradus diff` between two states of a handbook, in the form that is asked for. */
import type { HandbookDiff } from '../diff/diff.ts';
import { changesMarkdown } from './changes-markdown.ts';
import { changesText } from './changes-text.ts';
import type { Form } from './form.ts';

/**
 * @param heading what the two states are called
 * @param all also changes of wording only, where they would be a count
 */
export function printChanges(diff: HandbookDiff, heading: string, form: Form, all = false): string {
  if (form.as === 'json') return JSON.stringify(diff, null, 2);
  return form.as === 'markdown' ? changesMarkdown(diff, heading) : changesText(diff, heading, form.paper, all);
}
