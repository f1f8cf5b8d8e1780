/** Das Verzeichnis, und Tabellen von Personen. */
import type { PeopleWords } from '../en.ts';
import { format, general } from './frame.tsx';

export const people: PeopleWords['people'] = {
  title: 'Personen',
  name: 'Name',
  post: 'Stufe oder Rolle',
  unit: 'Einheit',
  manager: 'Führungskraft',
  who: 'Wer',
  noPosition: 'keine Position an diesem Tag',
  moreThan: (count) => `mehr als ${general.people(count)}`,
  showMore: 'Mehr zeigen',
  search: 'Personen suchen',
  searchHint: (byNumber) => (byNumber ? 'Name, Nummer oder E-Mail' : 'Name oder E-Mail'),
  narrow: 'Eingrenzen',
  allUnits: 'Alle Einheiten',
  allPosts: 'Alle Stufen und Rollen',
  state: { active: 'Wer da ist', leave: 'Wer abwesend ist', left: 'Wer ausgeschieden ist', all: 'Alle' },
  reportingTo: (name) => <>Nur wer an {name} berichtet.</>,
  anyManager: 'Bei jeder Führungskraft',
  addPerson: 'Person hinzufügen',
  importFile: 'Datei importieren',
  nobodyYet: 'Noch niemand da',
  nobodyElse: 'Noch niemand außer Ihnen da',
  nobodyOn: (on) => `Niemand da am ${format.day(on)}`,
  lookToday: 'Heute ansehen',
  howTheyCome: 'Personen kommen aus einer Datei des Personalsystems oder werden einzeln hinzugefügt.',
  byImport: (link) => <>{link}: CSV, als Plan gezeigt, bevor sich etwas ändert</>,
  byHand: (link) => <>{link}, mit einer ersten Position</>,
  nobodyFound: 'Niemand gefunden',
  lookedFor: ({ words, unit, post, state, on, byNumber }) =>
    `Gesucht: ${[
      words === null ? 'beliebige Person' : `„${words}“ am Anfang von Name${byNumber ? ', Nummer' : ''} oder E-Mail`,
      unit !== null && `in ${unit} oder darunter`,
      post !== null && `als ${post}`,
      state === 'left'
        ? 'unter den Ausgeschiedenen'
        : state === 'leave'
          ? 'unter den Abwesenden'
          : state !== 'all' && 'unter denen, die da sind',
      on !== null && `am ${format.day(on)}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  everywhere: (words) => `„${words}“ unter allen suchen, die da sind`,
  withoutWords: 'Ohne die Wörter suchen',
  alsoLeft: 'Auch unter den Ausgeschiedenen suchen',
  everybody: 'Alle zeigen',
  found: (count) => `${general.people(count)} gefunden`,
  nobodyCalled: (words) => `Kein Name beginnt mit „${words}“.`,
};
