/** What stands between the words of a handbook in a job description, in German. */
import { list } from './count.de.ts';
import type { Speech } from './speech.ts';

export const job: Speech['job'] = {
  facts: { grade: 'Grad', track: 'Laufbahn', reportsTo: 'Berichtet an', equivalentTo: 'Gleichwertig mit' },
  tracks: { individual: 'Fachlaufbahn', management: 'Führungslaufbahn' },
  all: (names) => list(names),
  any: (names) => (names.length < 2 ? list(names) : `entweder ${list(names, 'disjunction')}`),
  groups: { responsibility: 'Aufgaben', requirement: 'Anforderungen', 'nice-to-have': 'Von Vorteil' },
  missing: 'Die Seite kündigt diesen Bereich an, aber sein Text ist nicht da.',
  ownWords: 'In eigenen Worten',
  origins: {
    post: (title) => `Übernommen von ${title}`,
    family: (title) => `Erwartet von jeder Rolle in ${title}`,
    layer: (title) => `Aus ${title}`,
  },
  choice: {
    headings: {
      role: 'Was verlangt wird: eine dieser Listen',
      responsibilities: 'Aufgaben: eine dieser Listen',
      requirements: 'Anforderungen: eine dieser Listen',
    },
    enough: (lists, by) => `Eine ${lists === 2 ? 'von beiden' : 'davon'} genügt${by === null ? '' : `, wie es bei ${by} steht`}.`,
    either: (text) => `Entweder: ${text}`,
    or: (text) => `Oder: ${text}`,
    notHere: (text) => `Was von ${text} verlangt wird, steht nicht in diesem Handbuch.`,
    nothing: 'Die Seite führt nichts dergleichen auf.',
  },
  unresolved: {
    heading: 'Außerdem verlangt',
    note: 'Das gehört dazu, aber der Text steht nicht in diesem Handbuch.',
    of: {
      role: (text) => `Was von ${text} verlangt wird`,
      responsibilities: (text) => `Aufgaben von ${text}`,
      requirements: (text) => `Anforderungen von ${text}`,
    },
  },
  presumed: {
    heading: 'Vorausgesetzt',
    words: (levels) => `Was bei ${levels} verlangt wird, gilt auch hier und wird nicht wiederholt.`,
  },
  indicators: 'Kennzahlen',
  hiring: {
    heading: 'Auswahlverfahren',
    minutes: (minutes) => `${minutes} Minuten`,
    with: (who) => `mit ${who}`,
    optional: 'nicht für alle',
  },
  fileName: 'Stellenbeschreibung',
};
