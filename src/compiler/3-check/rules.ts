import type { Rule } from './check.ts';
import { boundReachedRule } from './rules/bound-reached.ts';
import { emphasisUnclosedRule } from './rules/emphasis-unclosed.ts';

/** Every rule, in the order in which they run. Rules never import rules. */
export const rules: readonly Rule[] = [boundReachedRule, emphasisUnclosedRule];
