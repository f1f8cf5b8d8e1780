/** Everything that is said in one language about a handbook, explanations of findings included. */
import { explanations as ofCompiler } from '../../compiler/explanations.generated.ts';
import type { Language } from '../../compiler/language.ts';
import { english as ofGraphs } from '../../compiler/speech/english.ts';
import { explanations as ofFrameworks } from '../explanations.generated.ts';
import { problems } from './problems.ts';

export const english = { ...ofGraphs, problems };
export type SiteSpeech = typeof english;

/** What a message means, as its author wrote it down; `why` and `fix` in Markdown. */
export interface Explanation {
  title: string;
  why: string;
  fix: string;
}

export type Explain = (code: string) => Explanation | null;

export interface Spoken {
  speech: SiteSpeech;
  explain: Explain;
}

export type Speak = (language: Language) => Promise<Spoken>;

/** Explanations as they are written down, each why and how apart. */
export function explainedBy(explanations: Readonly<Record<string, { title: string; markdown: string }>>): Explain {
  return (code) => {
    const found = Object.hasOwn(explanations, code) ? explanations[code] : undefined;
    if (!found) return null;
    const [why = '', fix = ''] = found.markdown.split(/^### How to fix$/mu);
    return { title: found.title, why: why.trim(), fix: fix.trim() };
  };
}

const inEnglish: Spoken = { speech: english, explain: explainedBy({ ...ofCompiler, ...ofFrameworks }) };

/** English is there; what another language says is loaded when somebody first asks for it. */
export const spokenIn: Speak = async (language) => (language === 'de' ? (await import('./german.ts')).inGerman : inEnglish);
