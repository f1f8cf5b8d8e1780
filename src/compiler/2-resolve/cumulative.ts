/** Sentences that say of a framework or family as a whole: each level adds to those below it. */
import type { Inline, Range } from '../1-parse/block.ts';
import type { Aspect } from '../graph.ts';
import { aspectNoun } from './name-run.ts';
import { claim, originOf, type Reading, type Source } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { aspectOfWords } from './taken.ts';

const mostLetters = 400;
const step = '(?:level|role|position|grade|step|rung|stage|band|tier)';
const each = `(?:each|every|any|all|a|an|the|higher|later|successive|subsequent|following)\\s+(?:\\S+\\s+){0,2}?${step}s?`;
/** "the previous levels", "the one below", "each other". */
const lower = `(?:(?:previous|preceding|prior|earlier|lower|former)\\s+(?:${step}s?|ones?|${aspectNoun})|the (?:previous|preceding|last|prior)(?=\\W*$|\\s*[,;:]|\\s+(?:and|plus|but|with|by)\\b)|(?:${step}|one|that|those|what)s?\\s+(?:\\S+\\s+)?(?:below|beneath|before|underneath|preceding)|each other|one another)`;
const adds =
  '(?:adds?(?: up)?(?: on)? to|builds? (?:\\w+ly )?(?:up)?on|builds? on top of|extends?|expands? (?:up)?on|encompass(?:es)?|incorporates?|subsumes?|includes?|contains?|assumes?|presumes?|presupposes?|inherits?(?: from)?|(?:is|are|comes?) (?:in addition to|on top of))';
const meets = '(?:meets?|fulfil(?:l|s|ls)?|satisf(?:y|ies)|covers?|demonstrates?|exhibits?|shows?|does|do)';
const patterns = [
  // "Expectations for a level add to those of earlier levels."
  new RegExp(`\\b${each}\\b[^.;:]{0,60}?\\b${adds}\\b[^.;:]{0,60}?\\b${lower}\\b`, 'iu'),
  new RegExp(`\\b(?:levels|${aspectNoun})\\s+(?:\\S+\\s+)?${adds}\\s+(?:\\S+\\s+){0,4}?(?:each other|one another|${lower})\\b`, 'iu'),
  // "Levels are cumulative."
  new RegExp(
    `\\b(?:${step}s?|${aspectNoun}|framework|matrix|ladder|descriptions?)\\b[^.;:]{0,60}?\\b(?:is|are)\\s+(?:\\S+\\s+){0,2}?(?:cumulative|additive)\\b`,
    'iu',
  ),
  // "People at any level are also expected to meet the expectations of lower levels."
  new RegExp(`\\bat\\s+${each}\\b[^.;:]{0,60}?\\b${meets}\\b[^.;:]{0,60}?\\b${lower}\\b`, 'iu'),
  // "The expectations of lower levels also apply to higher ones."
  new RegExp(
    `\\b${aspectNoun}\\s+(?:of|for|from|at)\\s+(?:all\\s+|the\\s+|any\\s+)*${lower}\\b[^.;:]{0,40}?\\b(?:apply|hold|carry over|are (?:also )?(?:included|presumed|assumed|implied|expected))\\b`,
    'iu',
  ),
];
/** Without one of these words no pattern holds: most sentences are done with here. */
const mayBe =
  /\b(?:previous|preceding|prior|last|earlier|lower|former|below|beneath|before|underneath|each other|one another|cumulative|additive)\b/iu;
const denied = /\b(?:not|never|no longer|without|rather than|instead of|cannot)\b|n['’]t\b/iu;
const notAspect = new RegExp(`\\b(?:expectations?|${step}s?)\\b`, 'giu');

/** What each level takes over from the one below, as a sentence says it of all of them; null when it does not. */
export function cumulativeAspect(sentence: string): Aspect | null {
  if (sentence.length > mostLetters || !mayBe.test(sentence) || denied.test(sentence)) return null;
  const match = patterns.map((pattern) => pattern.exec(sentence)).find((found) => found !== null);
  if (!match) return null;
  // "Expectations" are all that a level asks.
  const nouns = sentence.slice(0, match.index + match[0].length).replace(notAspect, '');
  return aspectOfWords(nouns) ?? 'role';
}

/** Notes what an item or paragraph says of every level of its page; false when it says nothing of them. */
export function claimCumulative(reading: Reading, { text, ...inline }: Inline, source: Source, at: Range): boolean {
  if (!mayBe.test(text)) return false;
  const aspect = sentencesOf({ text, ...inline }).flatMap((sentence) => cumulativeAspect(sentence.text) ?? [])[0];
  if (aspect === undefined) return false;
  reading.cumulative ??= { aspect, origin: originOf(source, at) };
  claim(reading, source, at, 'relation');
  return true;
}
