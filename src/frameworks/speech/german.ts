/** Everything that is said in German: a part of its own, loaded when somebody asks for it. */
import { explanations as ofCompiler } from '../../compiler/explanations.de.generated.ts';
import { german as ofGraphs } from '../../compiler/speech/german.ts';
import { explanations as ofFrameworks } from '../explanations.de.generated.ts';
import { messages } from '../messages.de.generated.ts';
import { problems } from './problems.de.ts';
import type { Spoken } from './spoken.ts';

const explanations = { ...ofCompiler, ...ofFrameworks };

export const inGerman: Spoken = {
  speech: { ...ofGraphs, messages: { ...ofGraphs.messages, ...messages }, problems },
  explain: (code) => (Object.hasOwn(explanations, code) ? (explanations[code] ?? null) : null),
};
