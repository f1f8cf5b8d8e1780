/** What is said of two things beside each other, in German. */
import type { Concept } from '../align/concepts.ts';
import { counted, list } from './count.de.ts';
import type { Speech } from './speech.ts';

const what = { role: 'alles', responsibilities: 'die Aufgaben', requirements: 'die Anforderungen' };
const tracks: Readonly<Record<string, string>> = { individual: 'Fachlaufbahn', management: 'Führungslaufbahn' };

const concepts: Readonly<Record<Concept, string>> = {
  mentoring: 'Anleiten',
  learning: 'Lernen',
  feedback: 'Rückmeldung',
  hiring: 'Einstellen',
  communicating: 'Verständigung',
  sharing: 'Mitteilen',
  documenting: 'Dokumentation',
  collaborating: 'Zusammenarbeit',
  stakeholders: 'Beteiligte',
  customers: 'Kundschaft',
  strategy: 'Strategie',
  planning: 'Planung',
  prioritising: 'Vorrang',
  delivering: 'Liefern',
  owning: 'Verantwortung',
  deciding: 'Entscheiden',
  ambiguity: 'Unklarheit',
  autonomy: 'Selbstständigkeit',
  problems: 'Probleme',
  designing: 'Entwurf',
  coding: 'Programmieren',
  reviewing: 'Begutachtung',
  testing: 'Prüfen',
  operations: 'Betrieb',
  security: 'Sicherheit',
  performance: 'Leistung',
  data: 'Daten',
  improving: 'Verbesserung',
  culture: 'Kultur',
  leading: 'Vorangehen',
  managing: 'Führung',
  conflict: 'Konflikte',
  business: 'Geschäft',
  goals: 'Ziele',
  expertise: 'Fachwissen',
  tools: 'Werkzeuge',
  change: 'Wandel',
  community: 'Gemeinschaft',
  selling: 'Verkauf',
  researching: 'Forschung',
  initiative: 'Eigeninitiative',
};

export const comparing: Speech['comparing'] = {
  statements: (count) => counted(count, 'Aussage', 'Aussagen'),
  list: (parts) => list(parts),

  counts: {
    widened: (to) => (to === null ? 'weiter' : `weiter bei ${to}`),
    added: (to) => (to === null ? 'neu' : `nur bei ${to}`),
    reworded: 'anders formuliert',
    narrowed: (to) => (to === null ? 'enger' : `enger bei ${to}`),
    dropped: (from) => (from === null ? 'nicht mehr genannt' : `nur bei ${from}`),
    unsure: (isUp) => (isUp ? 'unsicher (neu oder aus Früherem gewachsen)' : 'unsicher (vielleicht dasselbe in anderen Worten)'),
    same: (isUp) => (isUp ? 'unverändert' : 'gleich'),
  },
  noStatement: 'Auf beiden Seiten steht keine Aussage.',

  standing: {
    between: (names) => `Zwischen den beiden ${names.length === 1 ? 'steht' : 'stehen'} ${list(names)}.`,
    above: (one, other) => `Was ${one} verlangt, ist bei ${other} vorausgesetzt und wird nicht noch einmal verlangt.`,
    below: (one, other) => `${other} steht unter ${one}; der Vergleich liest sich also abwärts.`,
    beside: (grades) => `Keine Seite steht über der anderen${grades}.`,
    otherTrack: (one, other, { one: first, other: second }, grades) =>
      `${other} gehört zur ${trackOf(second)}, ${one} zur ${trackOf(first)}: Die Laufbahn zu wechseln ist eine Wahl und nicht die nächste Sprosse${grades}.`,
    different: (kind, grades) =>
      `Die beiden gehören zu verschiedenen ${{ families: 'Jobfamilien', frameworks: 'Rahmen', ladders: 'Stufenleitern' }[kind]}${grades}.`,
    takesOver: (one, other) => `${other} übernimmt, was ${one} verlangt.`,
    sameGrade: (grade) => `; beide tragen Grad ${grade}`,
    grades: (one, other) => `; sie tragen die Grade ${one} und ${other}`,
  },

  gaps: {
    unresolved: (side, aspect, text, by, place) =>
      `${side} übernimmt außerdem ${what[aspect]} von ${text}${via(by)}; in diesem Handbuch gibt es das nicht (${place}).`,
    choice: (side, aspect, choices, by) =>
      `Für ${side} ${aspect === 'role' ? 'gilt' : 'gelten'} außerdem ${what[aspect]} entweder von ${list(choices, 'disjunction')}${via(by)}: eine Wahl; deshalb wird keine der Listen verglichen.`,
  },

  headings: {
    widened: (to) => (to === null ? 'Weiter' : `Weiter bei ${to}`),
    added: (to) => (to === null ? 'Neu' : `Nur bei ${to}`),
    reworded: 'Anders formuliert',
    narrowed: (to) => (to === null ? 'Enger' : `Enger bei ${to}`),
    dropped: (from) => (from === null ? 'Nicht mehr genannt (vorausgesetzt)' : `Nur bei ${from}`),
    unsure: (isUp) => (isUp ? 'Unsicher: neu oder aus Früherem gewachsen' : 'Unsicher: vielleicht dasselbe in anderen Worten'),
    same: (isUp) => (isUp ? 'Unverändert' : 'Gleich'),
  },
  partOf: (other) => `Teil dessen, was ${other} verlangt`,
  asks: (side) => `${side} verlangt`,
  perhapsFrom: 'vielleicht aus',
  everyRole: 'von jeder Rolle der Familie erwartet',
  takenOverFrom: (title) => `übernommen von ${title}`,

  turn: {
    axes: {
      scope: 'wie weit',
      frequency: 'wie oft',
      part: 'der eigene Anteil',
      size: 'wie groß',
      support: 'mit wie viel Hilfe',
    },
    directions: { wider: 'weiter', narrower: 'enger' },
    ownWork: '(eigene Arbeit)',
  },

  match: {
    declared: (title) => `von den Zuständigen des Rahmens zusammengestellt${title === null ? '' : ` als „${title}“`}`,
    sameText: 'dieselben Worte',
    words: (words, count) => `beide enthalten ${count === 1 ? 'das Wort' : 'die Wörter'} ${words}`,
    concepts: (concepts) => `beide sprechen von ${concepts}`,
    concept: (name) => concepts[name],
    links: 'beide verlinken dieselbe Seite',
    guess: (isSameArea) =>
      `eine Vermutung: kein gemeinsames Wort, nur ${isSameArea ? 'derselbe Bereich' : 'der Platz'} und was die anderen Aussagen übrig lassen`,
    oneCompetency: (sureness, grounds) => `${sureness} eine Kompetenz: ${grounds}`,
    sureness: {
      sure: 'fast sicher',
      probable: 'wahrscheinlich',
      likely: 'eher als nicht',
      even: 'ebenso gut wie nicht',
      unlikely: 'vielleicht',
    },
  },
};

function trackOf(track: string | null): string {
  return tracks[track ?? ''] ?? 'Laufbahn, die niemand nennt';
}

function via(by: string | null): string {
  return by === null ? '' : ` (über ${by})`;
}
