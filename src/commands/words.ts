/** Words that several commands need: everything that is said explained, and how grave a finding may be. */
import { explanations as ofAccess } from '../access/explanations.generated.ts';
import type { Severity } from '../compiler/diagnostic.ts';
import { explanations as ofCompiler } from '../compiler/explanations.generated.ts';
import { explanations as ofFrameworks } from '../frameworks/explanations.generated.ts';
import { explanations as ofPeople } from '../people/explanations.generated.ts';
import { explanations as ofPlatform } from '../platform/explanations.generated.ts';

/** Of what is found in a handbook. */
export const explanations = { ...ofCompiler, ...ofFrameworks };
/** And of what a server refuses. */
export const allExplanations = { ...explanations, ...ofPlatform, ...ofAccess, ...ofPeople };
export const severities: Severity[] = ['info', 'warning', 'error'];
export const version = '0.1.0';
