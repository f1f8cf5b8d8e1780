/** The words of the site in English. What a language has to say is what English says: a word that is missing is an error of types. */
import type { Language } from '../../../compiler/language.ts';
import { comparing, past } from './en/comparing.tsx';
import { findings } from './en/findings.tsx';
import { frame, home } from './en/frame.tsx';
import { lattice } from './en/lattice.tsx';
import { matrix, strands } from './en/matrix.tsx';
import { pages, reading } from './en/reading.tsx';
import { search } from './en/search.tsx';
import { count, format, site } from './en/site.tsx';

export const en = {
  language: 'en' as Language,
  format,
  count,
  site,
  frame,
  home,
  reading,
  pages,
  matrix,
  strands,
  comparing,
  past,
  lattice,
  findings,
  search,
};

export type SiteWords = typeof en;
