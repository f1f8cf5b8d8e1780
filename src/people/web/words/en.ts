/** The words of people in English. What a language has to say is what English says: a word that is missing is an error of types. */
import type { Language } from '../../../compiler/language.ts';
import { acts } from './en/acts.tsx';
import { people } from './en/directory.tsx';
import { changes, expectations } from './en/expectations.tsx';
import { frame, general } from './en/frame.tsx';
import { importing } from './en/importing.tsx';
import { chart, units } from './en/organisation.tsx';
import { person, team } from './en/person.tsx';
import { whoSees } from './en/who-sees.tsx';

export const en = {
  language: 'en' as Language,
  general,
  frame,
  acts,
  importing,
  people,
  person,
  team,
  expectations,
  changes,
  chart,
  units,
  whoSees,
};

export type PeopleWords = typeof en;
