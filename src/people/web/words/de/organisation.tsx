/** Das Organigramm, und die Einheiten. */
import type { PeopleWords } from '../en.ts';
import { format, general } from './frame.tsx';

export const chart: PeopleWords['chart'] = {
  title: 'Organigramm',
  howTo: 'Pfeiltasten öffnen und gehen weiter, Buchstaben führen zu einem Namen, Enter öffnet die Person.',
  find: 'Person im Organigramm finden',
  print: 'Geöffnetes drucken',
  comesOfPositions: 'Das Organigramm ergibt sich aus Positionen: jede nennt eine Führungskraft.',
  notLoaded: 'Diese Personen konnten nicht geladen werden. Schließen und noch einmal öffnen.',
  more: (count) => (count === null || count <= 0 ? 'Mehr zeigen' : `Mehr zeigen (noch ${format.number(count)})`),
  reports: (count) => format.counted(count, { one: 'Berichtende', other: 'Berichtende' }),
};

export const units: PeopleWords['units'] = {
  unit: 'Einheit',
  counts: (units, people) => `${format.counted(units, { one: 'Einheit', other: 'Einheiten' })}, ${general.people(people)}`,
  find: 'Einheit finden',
  inItself: 'In ihr selbst',
  withBelow: 'Mit allen unter ihr',
  without: (count) => `${general.people(count)} in keiner Einheit.`,
  none: 'Noch keine Einheiten',
  noneWhy: 'Einheiten werden aus dem Handbuch übernommen oder von Hand hinzugefügt; auch ein Import kann sie nennen.',
  below: (title) => `Einheiten unter ${title}`,
  notLoaded: 'Diese Einheiten konnten nicht geladen werden. Schließen und noch einmal öffnen.',
  closed: (day) => `geschlossen am ${format.day(day)}`,
  closedName: 'Geschlossen',
  kind: {
    unit: 'Einheit',
    company: 'Unternehmen',
    function: 'Funktion',
    department: 'Abteilung',
    'sub-department': 'Unterabteilung',
    team: 'Team',
    specialty: 'Fachgebiet',
  },
  leads: 'Geleitet von',
  nobodyLeads: 'Niemand in ihr führt ihre Personen',
  framework: 'Karriererahmen',
  version: 'Fassung',
  noVersion: 'Die Seiten, wie sie sind: noch gilt keine Fassung',
  livesUnder: (version, how, since) => (
    <>
      {version}
      {since !== null && `, seit ${format.day(since)}`}
      {how === 'pinned' ? '; bleibt, bis es hier geändert wird' : '; folgt dem, was veröffentlicht wird'}
    </>
  ),
  saidBy: (unit) => <>(wie bei {unit})</>,
  members: 'Mitglieder neben ihrer Position',
  belowIt: 'Einheiten darunter',
  byPost: 'Nach Stufe und Rolle',
  holders: (title, count) => `${title}: ${general.people(count)}`,
  nobody: 'Niemand in dieser Einheit an diesem Tag',
  nobodyWhy: 'In eine Einheit kommen Personen durch ihre Position: jemanden hierher versetzen, oder die Einheit in einem Import nennen.',
  people: 'Ihre Personen',
  peopleOf: (title) => `Personen von ${title}`,
};
