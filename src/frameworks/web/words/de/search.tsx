/** Was dort steht, wo etwas gesucht wird: auf der Seite der Suche und in der Palette. */
import type { search as searchInEnglish } from '../en/search.tsx';
import { count, format } from './site.tsx';

export const search: typeof searchInEnglish = {
  title: 'Suche',
  titleFor: (words) => `${words} – Suche`,
  theHandbook: 'Das Handbuch durchsuchen',
  handbookAndPeople: 'Das Handbuch und Personen durchsuchen',
  placeholder: 'Stufe, Rolle oder Worte daraus',
  placeholderWithPeople: 'Person, Stufe, Rolle oder Worte daraus',
  typeWords: 'Ein paar Worte eingeben',
  howTo:
    'Der Name einer Stufe oder Rolle führt zu ihr. Worte einer Aussage finden sie; eine Stufe, ein Rahmen oder ein Bereich darunter engt die Treffer auf das ein, was dort steht. Kleine Tippfehler stören nicht.',
  inTerminal: 'In einem Terminal ist dieselbe Suche:',
  nothing: 'Kein Treffer.',
  nothingFor: (words) => `Kein Treffer für „${words}“`,
  didYouMean: (suggestion) => <>Gemeint: {suggestion}?</>,
  nothingLeft: 'Mit dieser Auswahl bleibt nichts übrig.',
  lookEverywhere: 'Überall suchen',
  fewerWords: 'Weniger oder andere Worte führen vielleicht dorthin.',
  results: 'Treffer',
  noAnswer: 'Der Server antwortet nicht. Läuft Gradus noch?',
  kind: {
    framework: ['Rahmen', 'Rahmen'],
    family: ['Jobfamilie', 'Jobfamilien'],
    level: ['Stufe', 'Stufen'],
    role: ['Rolle', 'Rollen'],
    area: ['Bereich', 'Bereiche'],
    indicator: ['Kennzahl', 'Kennzahlen'],
    stage: ['Auswahlschritt', 'Auswahlschritte'],
    statement: ['Aussage', 'Aussagen'],
    finding: ['Befund', 'Befunde'],
  },
  read: ({ read, isLoose }) => [
    ...read.map(({ word, as }) => {
      const instead = as.length > 0 ? as.map((one) => `„${one}“`).join(' oder ') : 'dem Rest';
      return `„${word}“ kommt nirgends vor; gesucht wurde nach ${instead}.`;
    }),
    ...(isLoose ? ['Nirgends kommen alle diese Worte vor; zu sehen ist, wo einige davon stehen.'] : []),
  ],
  inTheHandbook: (line) => `Im Handbuch: ${line}`,
  found: (results, people) => {
    const whom = people && `${people.more ? 'mehr als ' : ''}${format.counted(people.count, { one: 'Person', other: 'Personen' })}`;
    return [results > 0 || whom === null ? count.results(results) : null, whom].filter((part) => part !== null).join(', ');
  },
  also: ({ kind, at, also }) => {
    if (also.length === 0) return '';
    if (kind === 'area' && at.holder === null) return `an ${format.counted(also.length, { one: 'Ort', other: 'Orten' })}`;
    return `auch an ${format.counted(also.length, { one: 'anderem Ort', other: 'anderen Orten' })}`;
  },

  whatKind: 'Welcher Art',
  all: 'Alle',
  framework: 'Rahmen',
  allFrameworks: 'Alle Rahmen',
  level: 'Stufe',
  allLevels: 'Alle Stufen und Rollen',
  area: 'Bereich',
  allAreas: 'Alle Bereiche',

  mentionedIn: 'Erwähnt in',
  more: 'Mehr',
  allResults: (results) => `Alle ${count.results(results)}`,
  everybodyFor: (words) => `Alle Personen zu „${words}“`,
  goTo: 'Gehe zu',
  openedLately: 'Zuletzt geöffnet',
  pages: {
    contents: ['Inhalt', 'Start Anfang Übersicht'],
    findings: ['Befunde', 'Probleme Fehler Warnungen Hinweise'],
    compare: ['Vergleichen', 'Vergleich Unterschied'],
    pages: ['Seiten', 'Dateien Quellen'],
  },
  keys: {
    choose: (keys) => <>{keys} wählen</>,
    opens: (key) => <>{key} öffnet</>,
    closes: (key) => <>{key} schließt</>,
  },
};
