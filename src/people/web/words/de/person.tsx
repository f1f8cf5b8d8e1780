/** Eine Person, und ein Team. */
import type { PeopleWords } from '../en.ts';
import { format, general } from './frame.tsx';

export const person: PeopleWords['person'] = {
  asEverybody: (name, policy) => (
    <>
      Das sehen alle Angemeldeten von {name}. Wer mehr sieht, folgt aus den Regeln: {policy}.
    </>
  ),
  ways: (name) => `Mehr über ${name}`,
  expectations: 'Erwartungen',
  team: 'Team',
  data: 'Was aufbewahrt ist',
  changes: 'Was sich geändert hat',
  inChart: 'Im Organigramm',
  positions: 'Positionen',
  noPositions: 'Es wurde nie eine Position eingetragen.',
  leftOn: (day) => `Ausgeschieden: letzter Tag war der ${format.day(day)}`,
  noUnit: 'in keiner Einheit',
  line: 'Linie nach oben',
  nobodyAbove: 'Niemand an diesem Tag',
  reports: 'Direkt Berichtende',
  noReports: 'Niemand an diesem Tag',
  number: 'Personalnummer',
  email: 'E-Mail',
  started: 'Dabei seit',
  lastDay: 'Letzter Tag',
  days: 'Tage',
  grade: 'Grad',
  timeline: (name) => `Positionen und Abwesenheit von ${name} über die Jahre; die Tabelle darunter sagt dasselbe in Worten`,
  memberships: 'Auch Mitglied von',
  membershipsAre: 'Einheiten neben der Einheit der Position',
  dottedTo: 'Gestrichelte Linien zu',
  dottedAre: 'Wer neben der Führungskraft mitredet',
  dottedFrom: 'Gestrichelte Linien von',
  dottedFromAre: 'Sie berichten an jemand anderen und haben eine gestrichelte Linie hierher',
  leaves: 'Abwesenheit',
  leavesAre: 'Nur die Tage: kein Grund wird aufbewahrt',
  delegates: 'Stellvertretung',
  delegatesAre: (name) => `Wer für ${name} handelt`,
  delegateOf: 'Stellvertretung für',
  delegateOfIs: (name) => `Für wen ${name} handelt`,
};

export const team: PeopleWords['team'] = {
  of: (name) => `Team von ${name}`,
  reportTo: 'berichten an',
  teamOf: (name, reports) => `Team von ${name}: ${general.people(reports)}`,
  warning: 'Anzusehen:',
  more: (count) => `Und ${general.people(count)} mehr.`,
  allInDirectory: 'Alle im Verzeichnis',
  nobody: (name) => `Niemand berichtet an ${name}`,
  nobodyToday: 'Ein Team sind alle, deren Position heute diese Führungskraft nennt.',
  nobodyOn: (on) => `Ein Team sind alle, deren Position am ${format.day(on)} diese Führungskraft nannte.`,
  howTo:
    'Um jemandem diese Führungskraft zu geben: die Seite der Person öffnen und sie versetzen; viele auf einmal kommen mit einem Import.',
  whereInChart: (name) => `Wo ${name} im Organigramm steht`,
};
