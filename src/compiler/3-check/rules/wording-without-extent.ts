import { scopeOf } from '../../align/reach.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { wordingWithoutExtent } from '../../messages.generated.ts';
import type { Checked } from '../check.ts';
import { asked, ofStatements } from '../wording.ts';

const extent = new RegExp(
  `\\d|\\b(?:${[
    'each|every|all|any|both|everyone|everybody|anyone|nobody|no one|whoever|most|many|several|few|some|half|third',
    'one|two|three|four|five|six|seven|eight|nine|ten|dozen|handful|once|twice|first|last',
    'always|never|often|usually|regular(?:ly)?|frequent(?:ly)?|rarely|seldom|sometimes|consistent(?:ly)?|continu(?:al|ous)(?:ly)?|constant(?:ly)?|routine(?:ly)?',
    'daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|hours?|days?|nights?|weeks?|months?|quarters?|half-years?|years?|sprints?|releases?|cycles?',
    'before|after|until|whenever|when|while|within|during|as soon as|at least|at most|unasked|unprompted',
    'projects?|services?|systems?|components?|features?|modules?|products?|customers?|users?|domains?|areas?',
  ].join('|')})\\b`,
  'iu',
);

/** A statement that says neither how often nor how widely (D5). */
export function wordingWithoutExtentRule(checked: Checked): Diagnostic[] {
  return ofStatements(
    checked,
    (text) => (scopeOf(text) !== null || extent.test(text) ? null : { message: wordingWithoutExtent(), words: text }),
    asked,
  );
}
