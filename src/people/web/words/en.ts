/** The words of people in English. What a language has to say is what English says: a word that is missing is an error of types. */
import type { Language } from '../../../compiler/language.ts';
import { acts } from './en/acts.tsx';
import { frame, general } from './en/frame.tsx';
import { importing } from './en/importing.tsx';

export const en = {
  language: 'en' as Language,
  general,
  frame,
  acts,
  importing,
};

export type PeopleWords = typeof en;
