/** Words that several commands need: every finding explained, and how grave one may be. */
import type { Severity } from '../compiler/diagnostic.ts';
import { explanations as ofCompiler } from '../compiler/explanations.generated.ts';
import { explanations as ofFrameworks } from '../frameworks/explanations.generated.ts';

export const explanations = { ...ofCompiler, ...ofFrameworks };
export const severities: Severity[] = ['info', 'warning', 'error'];
export const version = '0.1.0';
