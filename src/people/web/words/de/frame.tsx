/** Was um die Seiten über Menschen steht, und was mehrere von ihnen sagen. */
import { formatsOf } from '../../../../frameworks/web/words/formats.tsx';
import type { PeopleWords } from '../en.ts';

export const format = formatsOf('de');

export const general: PeopleWords['general'] = {
  people: (count) => format.counted(count, { one: 'Person', other: 'Personen' }),
  today: 'Heute',
};

export const frame: PeopleWords['frame'] = {
  sections: 'Personen',
  directory: 'Verzeichnis',
  chart: 'Organigramm',
  units: 'Einheiten',
  mine: 'Eigenes',
  expectations: 'Erwartungen an mich',
  team: 'Mein Team',
  changes: 'Änderungen für mich',
  notFound: 'Nicht gefunden',
  toDirectory: 'Zum Verzeichnis',
  cannotBeShown: 'Diese Seite kann nicht gezeigt werden',
  actingAs: (name) => <>Demo: als {name}</>,
};
