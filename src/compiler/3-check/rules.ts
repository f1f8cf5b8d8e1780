import type { Rule } from './check.ts';
import { acronymUnexplainedRule } from './rules/acronym-unexplained.ts';
import { anchorDeadRule } from './rules/anchor-dead.ts';
import { areaMissingRule } from './rules/area-missing.ts';
import { boundReachedRule } from './rules/bound-reached.ts';
import { emphasisUnclosedRule } from './rules/emphasis-unclosed.ts';
import { extendsCyclicRule } from './rules/extends-cyclic.ts';
import { extendsDifferRule } from './rules/extends-differ.ts';
import { extendsSkipsRule } from './rules/extends-skips.ts';
import { gradeFallsRule } from './rules/grade-falls.ts';
import { gradeMissingRule } from './rules/grade-missing.ts';
import { gradesUnequalRule } from './rules/grades-unequal.ts';
import { headingSkippedRule } from './rules/heading-skipped.ts';
import { includeCopiedRule } from './rules/include-copied.ts';
import { includeDriftedRule } from './rules/include-drifted.ts';
import { includeUnusedRule } from './rules/include-unused.ts';
import { indicatorUndefinedRule } from './rules/indicator-undefined.ts';
import { levelAddsNothingRule } from './rules/level-adds-nothing.ts';
import { levelTooLongRule } from './rules/level-too-long.ts';
import { linkDeadRule } from './rules/link-dead.ts';
import { linkUndefinedRule } from './rules/link-undefined.ts';
import { reportsCyclicRule } from './rules/reports-cyclic.ts';
import { sectionEmptyRule } from './rules/section-empty.ts';
import { shortcodeUnknownRule } from './rules/shortcode-unknown.ts';
import { stageWithoutMinutesRule } from './rules/stage-without-minutes.ts';
import { statementTwiceRule } from './rules/statement-twice.ts';
import { stepUnevenRule } from './rules/step-uneven.ts';
import { translationDiffersRule } from './rules/translation-differs.ts';
import { translationMissingRule } from './rules/translation-missing.ts';
import { translationStrayRule } from './rules/translation-stray.ts';
import { wordingManyIdeasRule } from './rules/wording-many-ideas.ts';
import { wordingOffPuttingRule } from './rules/wording-off-putting.ts';
import { wordingTooLongRule } from './rules/wording-too-long.ts';
import { wordingUndemonstrableRule } from './rules/wording-undemonstrable.ts';
import { wordingWithoutExtentRule } from './rules/wording-without-extent.ts';

/** Every rule, in the order in which they run, with the codes it may give. Rules never import rules. */
export const rules: readonly Rule[] = [
  // Pages.
  { codes: ['anchor-dead'], find: anchorDeadRule },
  { codes: ['link-dead'], find: linkDeadRule },
  { codes: ['link-undefined'], find: linkUndefinedRule },
  { codes: ['bound-reached'], find: boundReachedRule },
  { codes: ['emphasis-unclosed'], find: emphasisUnclosedRule },
  { codes: ['shortcode-unknown'], find: shortcodeUnknownRule },
  { codes: ['heading-skipped'], find: headingSkippedRule },
  { codes: ['section-empty'], find: sectionEmptyRule },
  { codes: ['include-unused'], find: includeUnusedRule },
  { codes: ['include-copied'], find: includeCopiedRule },
  { codes: ['include-drifted'], find: includeDriftedRule },
  { codes: ['translation-differs'], find: translationDiffersRule },
  { codes: ['translation-missing'], find: translationMissingRule },
  { codes: ['translation-stray'], find: translationStrayRule },
  // The graph.
  { codes: ['extends-cyclic'], findAmongPosts: extendsCyclicRule },
  { codes: ['extends-skips'], findAmongPosts: extendsSkipsRule },
  { codes: ['extends-differ'], findAmongPosts: extendsDifferRule },
  { codes: ['reports-cyclic'], findAmongPosts: reportsCyclicRule },
  { codes: ['grade-missing'], findAmongPosts: gradeMissingRule },
  { codes: ['grade-falls'], findAmongPosts: gradeFallsRule },
  { codes: ['grades-unequal'], findAmongPosts: gradesUnequalRule },
  { codes: ['area-missing'], find: areaMissingRule },
  { codes: ['stage-without-minutes'], find: stageWithoutMinutesRule },
  { codes: ['indicator-undefined'], find: indicatorUndefinedRule },
  // The ladder.
  { codes: ['statement-twice'], find: statementTwiceRule },
  { codes: ['level-too-long'], find: levelTooLongRule },
  { codes: ['level-adds-nothing'], find: levelAddsNothingRule },
  { codes: ['step-uneven'], find: stepUnevenRule },
  // Wording: advice, off until it is asked for.
  { codes: ['acronym-unexplained'], find: acronymUnexplainedRule },
  { codes: ['wording-many-ideas'], find: wordingManyIdeasRule },
  { codes: ['wording-off-putting'], find: wordingOffPuttingRule },
  { codes: ['wording-too-long'], find: wordingTooLongRule },
  { codes: ['wording-undemonstrable'], find: wordingUndemonstrableRule },
  { codes: ['wording-without-extent'], find: wordingWithoutExtentRule },
];
