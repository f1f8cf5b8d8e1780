/** Everything that is said in English. It is what other languages are held to: a word that they lack is an error of types. */
import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { comparing } from './comparing.ts';
import { job } from './job.ts';
import { lattice } from './lattice.ts';
import { phrases } from './phrases.ts';
import { hiring, steps, strands, units } from './steps.ts';
import type { Translations } from './translation.ts';

export const english = {
  language: 'en' as Language,
  phrases,
  /** Of findings, by their code; null: they are made in this language. */
  messages: null as Translations | null,
  comparing,
  steps,
  units,
  strands,
  lattice,
  changes,
  job,
  hiring,
};
