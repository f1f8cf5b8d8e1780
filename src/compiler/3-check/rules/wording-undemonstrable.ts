import type { Diagnostic } from '../../diagnostic.ts';
import { wordingUndemonstrable } from '../../messages.generated.ts';
import type { Checked } from '../check.ts';
import { asked, ofStatements } from '../wording.ts';

/** After Mager's "words open to many interpretations": only where it is what somebody is asked to do. */
const inside = [
  '(?:fully |really |thoroughly |deeply )?(?:understands?|appreciates?|knows?|grasps?|believes?(?! in writing)|enjoys?)',
  '(?:has|have|having|shows?|demonstrates?) (?:an? )?(?:\\p{L}+ )?(?:understanding|awareness|knowledge|appreciation|grasp)',
  '(?:is|are|be|being) (?:\\p{L}+ )?(?:aware|familiar|passionate|proactive|reliable|motivated|committed|knowledgeable|mindful)',
];
/** Praise and loopholes, wherever they stand. */
const anywhere = [
  '(?:good|great|strong|solid|excellent|exceptional|outstanding|superb) (?:\\p{L}+ )?(?:skills?|communicator|communication|leader(?:ship)?|attitude|judge?ment)',
  'positive attitude',
  'team player',
  'self-starter',
  'go-getter',
  '(?:results|detail|goal)s?-oriented',
  'world-class',
  'best-in-class',
  'goes the extra mile',
  'thinks? outside the box',
  'is respected',
  'as (?:appropriate|needed|necessary|required)',
  '(?:when|where|if) (?:appropriate|necessary|needed)',
];
const phrases = new RegExp(
  `(?:^|[,;:.] (?:and )?|\\band )(${inside.join('|')})(?![\\p{L}\\p{N}])|\\b(${anywhere.join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** A statement of which nobody could show that it is met (D5). */
export function wordingUndemonstrableRule(checked: Checked): Diagnostic[] {
  return ofStatements(
    checked,
    (text) => {
      const [, own, loose] = phrases.exec(text) ?? [];
      const words = own ?? loose;
      return words === undefined ? null : { message: wordingUndemonstrable({ words }), words };
    },
    asked,
  );
}
