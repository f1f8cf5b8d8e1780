/** Was um die Seiten über Menschen steht, und was mehrere von ihnen sagen. */
import { formatsOf } from '../../../../frameworks/web/words/formats.tsx';
import type { PeopleWords } from '../en.ts';

export const format = formatsOf('de');

export const general: PeopleWords['general'] = {
  people: (count) => format.counted(count, { one: 'Person', other: 'Personen' }),
  number: format.number,
  day: format.day,
  and: format.and,
  grade: (value) => `Grad ${value}`,
  period: (from, until) => (until === null ? `seit ${format.day(from)}` : `${format.day(from)} – ${format.day(until)}`),
  onDay: 'Am',
  backToToday: 'Zurück zu heute',
  loading: 'Wird geladen …',
  acting: 'vertretungsweise',
  actingAs: (post) => <>vertretungsweise {post}</>,
  onLeave: 'abwesend',
  onLeaveUntil: (back) => `abwesend, zurück am ${format.day(back)}`,
  left: 'ausgeschieden',
  notInHandbook: '(nicht mehr im Handbuch)',
};

export const frame: PeopleWords['frame'] = {
  sections: 'Personen',
  crumbs: 'Weg hierher',
  directory: 'Verzeichnis',
  chart: 'Organigramm',
  units: 'Einheiten',
  expectations: 'Erwartungen an mich',
  team: 'Mein Team',
  changes: 'Änderungen für mich',
  notFound: 'Nicht gefunden',
  toDirectory: 'Zum Verzeichnis',
  cannotBeShown: 'Diese Seite kann nicht gezeigt werden',
  actingAs: (name) => <>Demo: als {name}</>,
  demoIs: (title) => `${title} ist erfunden, mit allen Personen darin. Zu betrachten als:`,
  nobody: 'niemand',
  nobodyIs: 'Wer das Programm betreibt: sieht alles und hat keine eigenen Seiten',
  notChanged: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  nobodyYouAre: 'Keine Person dieser Organisation',
  chooseSomebody: 'Die Demo lässt sich betrachten als:',
  operatorIsNobody:
    'Wer Gradus auf diesem Rechner betreibt, muss keine Person der Organisation sein. Wer sich als Person der Organisation anmeldet, hat diese Seiten.',
  orLookAt: (directory) => <>Oder die Seiten einer beliebigen Person ansehen: {directory}.</>,
};
