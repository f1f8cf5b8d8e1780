/** Words that several commands need: every finding explained, and how grave one may be. */
import type { Severity } from '../compiler/diagnostic.ts';
import { explanations as ofCompiler } from '../compiler/explanations.generated.ts';
import { explanations as ofFrameworks } from '../frameworks/explanations.generated.ts';
import type { Explanation } from '../frameworks/server/explain-message.ts';

export const explanations = { ...ofCompiler, ...ofFrameworks };
export const severities: Severity[] = ['info', 'warning', 'error'];
export const version = '0.1.0';

/** What a message means, for a page about it. */
export function explain(code: string): Explanation | null {
  const found = explanations[code];
  if (!found) return null;
  const [why = '', fix = ''] = found.markdown.split(/^### How to fix$/mu);
  return { title: found.title, why: why.trim(), fix: fix.trim() };
}
