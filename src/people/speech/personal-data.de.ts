/** What the room of people keeps of somebody, in German. */
import type { ShareWords } from '../../platform/personal-data.ts';

const days = { from: 'Von', until: 'Bis' };
const kind = { title: 'Art', values: { substantive: 'regulär', acting: 'vertretungsweise' } };

export const words: ShareWords = {
  sections: {
    person: {
      title: 'Person',
      about:
        'Wer jemand ist: um Menschen zu unterscheiden, zu finden und ihnen zu schreiben. Aus dem Personalsystem oder von Hand eingetragen.',
      fields: { number: 'Personalnummer', name: 'Name', email: 'Adresse', startedOn: 'Erster Tag', leftOn: 'Letzter Tag' },
    },
    positions: {
      title: 'Positionen',
      about: 'Was jemand tut und tat: danach richtet sich, was erwartet wird und wer für die Person verantwortlich ist.',
      fields: { kind, title: 'Bezeichnung', grade: 'Grad', unit: 'Einheit', manager: 'Führungskraft', ...days },
    },
    reports: {
      title: 'Wer an die Person berichtet',
      about: 'Positionen anderer, die diese Person als Führungskraft nennen. Wessen sie sind, betrifft diese anderen und fehlt hier.',
      fields: { kind, ...days },
    },
    memberships: {
      title: 'Zugehörigkeiten',
      about: 'Einheiten, zu denen jemand neben der eigenen gehört.',
      fields: { other: 'Einheit', ...days },
    },
    dottedLines: {
      title: 'Gestrichelte Linien',
      about: 'An wen jemand neben der Führungskraft berichtet.',
      fields: { other: 'An', ...days },
    },
    dottedFrom: {
      title: 'Gestrichelte Linien zur Person',
      about: 'Wer neben der eigenen Führungskraft an diese Person berichtet. Wer es ist, fehlt hier.',
      fields: days,
    },
    leaves: {
      title: 'Abwesenheiten',
      about: 'Wann jemand weg ist, damit für diese Tage nichts erwartet wird. Warum, steht nirgends.',
      fields: days,
    },
    delegates: { title: 'Stellvertretungen', about: 'Wer für diese Person handelt.', fields: { other: 'Stellvertretung', ...days } },
    delegateOf: { title: 'Stellvertretung für', about: 'Für wen diese Person handelt.', fields: { other: 'Für', ...days } },
    importRows: {
      title: 'In Importen',
      about:
        'Was Dateien des Personalsystems über diese Person sagten. Eine Weile aufbewahrt, damit sich ein Import nachher ansehen lässt.',
      fields: {
        import: 'Datei',
        at: 'Eingelesen',
        act: {
          title: 'Damit',
          values: { create: 'angelegt', change: 'Angaben geändert', move: 'Position geändert', end: 'beendet' },
        },
        changes: 'Was sich änderte',
      },
    },
    imports: {
      title: 'Eigene Importe',
      about: 'Dateien, die diese Person eingelesen hat.',
      fields: {
        name: 'Datei',
        at: 'Eingelesen',
        state: {
          title: 'Zustand',
          values: {
            asking: 'fragt',
            ready: 'bereit',
            refused: 'abgewiesen',
            waiting: 'wartet',
            applied: 'übernommen',
            failed: 'gescheitert',
            stale: 'überholt',
          },
        },
      },
    },
    mappings: {
      title: 'Bestätigte Berufsbezeichnungen',
      about: 'Für welche Berufsbezeichnungen diese Person sagte, was sie bedeuten.',
      fields: { source: 'Berufsbezeichnung', at: 'Bestätigt' },
    },
  },
  parts: {
    person: {
      title: 'Die Person',
      why: 'Name, Nummer, Adresse und Tage gehen. Ein Platzhalter „Erased person“ bleibt, damit die Geschichte der anderen ihre Gestalt behält.',
    },
    positions: { title: 'Positionen', why: 'Darin berichtete niemand an die Person.' },
    steps: {
      title: 'Positionen, durch die Linien anderer gehen',
      why: 'Damals berichteten andere an die Person. Die Stufe bleibt für diese Tage, mit der Führungskraft darüber; Bezeichnung, Grad und Einheit gehen.',
    },
    membership: { title: 'Zugehörigkeiten', why: 'Sie betreffen allein diese Person.' },
    'dotted-line': { title: 'Gestrichelte Linien', why: 'Sie betreffen diese Person.' },
    'dotted-line-to': { title: 'Gestrichelte Linien anderer zu ihr', why: 'Sie nennen diese Person.' },
    leave: { title: 'Abwesenheiten', why: 'Sie betreffen allein diese Person.' },
    delegate: { title: 'Stellvertretungen', why: 'Sie betreffen diese Person.' },
    'delegate-to': { title: 'Stellvertretung für andere', why: 'Sie nennt diese Person.' },
    importRows: { title: 'Zeilen von Importen über sie', why: 'Sie sagen, was eine Datei über diese Person sagte.' },
    importFiles: {
      title: 'Dateien von Importen, die nicht übernommen wurden',
      why: 'Sie nennen diese Person oder lassen sich nicht lesen. Um so einen Import zu übernehmen, muss seine Datei neu eingelesen werden.',
    },
    importWords: { title: 'Importe, die sie nennen', why: 'Der Name geht aus dem, was der Import sagt; der Import bleibt.' },
    reports: {
      title: 'Menschen, die einmal an sie berichteten',
      why: 'Deren Positionen betreffen sie selbst. Als Führungskraft steht dort „Erased person“.',
    },
    imports: { title: 'Eigene Importe', why: 'Was damit geändert wurde, gilt für andere. Gemacht hat sie „Erased person“.' },
    mappings: { title: 'Bestätigte Berufsbezeichnungen', why: 'Sie gelten für alle. Bestätigt hat sie „Erased person“.' },
  },
};
