import type { Rule } from './check.ts';
import { anchorDeadRule } from './rules/anchor-dead.ts';
import { boundReachedRule } from './rules/bound-reached.ts';
import { emphasisUnclosedRule } from './rules/emphasis-unclosed.ts';
import { shortcodeUnknownRule } from './rules/shortcode-unknown.ts';

/** Every rule, in the order in which they run, with the codes it may give. Rules never import rules. */
export const rules: readonly Rule[] = [
  { codes: ['anchor-dead'], find: anchorDeadRule },
  { codes: ['bound-reached'], find: boundReachedRule },
  { codes: ['emphasis-unclosed'], find: emphasisUnclosedRule },
  { codes: ['shortcode-unknown'], find: shortcodeUnknownRule },
];
