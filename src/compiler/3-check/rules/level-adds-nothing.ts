import type { Diagnostic } from '../../diagnostic.ts';
import { levelAddsNothing } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** A level that says nothing but what the level below says. */
export function levelAddsNothingRule({ ladders }: Checked): Diagnostic[] {
  return ladders()
    .flat()
    .filter(({ fresh }) => fresh.length === 0)
    .map(({ from, to }) => ({
      ...diagnoseLine(levelAddsNothing({ level: to.title, below: from.title }), to.page, to.line),
      related: [noteAt({ file: from.page, line: from.line }, phrase('quoted', from.title))],
    }));
}
