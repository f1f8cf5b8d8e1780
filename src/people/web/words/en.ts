/** The words of people in English. What a language has to say is what English says: a word that is missing is an error of types. */
import type { Language } from '../../../compiler/language.ts';
import { frame, general } from './en/frame.tsx';

export const en = {
  language: 'en' as Language,
  general,
  frame,
};

export type PeopleWords = typeof en;
