/** Wer sehen kann, was über jemanden gespeichert ist, und warum. */
import type { PeopleWords } from '../en.ts';
import { general } from './frame.tsx';

export const whoSees: PeopleWords['whoSees'] = {
  open: 'Wer das sehen kann, und warum',
  title: (name) => `Wer die Akte von ${name} sehen kann`,
  everybody: 'Alle, die angemeldet sind',
  more: (count) => (count === 0 ? 'Niemand sieht mehr' : `${general.people(count)} mit mehr Einblick`),
  insteadOf: (name) => `an der Stelle von ${name}`,
  what: (record, absence) => {
    if (record && absence) return 'Die ganze Akte, und wann die Person abwesend ist';
    return record ? 'Die ganze Akte' : 'Wann die Person abwesend ist';
  },
  policy: 'Wer was darf',
  allOfIt: (policy) => <>Es folgt aus den Regeln, die für alle gelten: {policy}.</>,
  lost: 'Der Server hat nicht geantwortet. Bitte noch einmal versuchen.',
};
