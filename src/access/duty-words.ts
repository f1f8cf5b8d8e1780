/** What duties are called and for, and what holds whatever anybody may: in each language, for the page that tells the whole policy. */
import type { Language } from '../compiler/language.ts';
import type { DutyName } from './duty.ts';

export interface DutyWords {
  duties: Readonly<Record<DutyName, { title: string; means: string }>>;
  principles: readonly { title: string; says: string }[];
}

const en: DutyWords = {
  duties: {
    administrator: {
      title: 'Administrator',
      means:
        'Sets Gradus up: people and units, who can sign in, who has which duty. Is not thereby allowed to read what people think of each other.',
    },
    auditor: { title: 'Auditor', means: 'Reads and exports the audit: who did what, and when. Changes nothing.' },
    'people-partner': {
      title: 'People partner',
      means: 'Looks after the people of a unit and of all below it, or of the whole organisation.',
    },
    'framework-owner': {
      title: 'Framework owner',
      means: 'Looks after what is expected in a unit and in all below it, or in the whole organisation: which version of the pages holds.',
    },
  },
  principles: [
    {
      title: 'Nothing is allowed that is not on this page',
      says: 'Every read and every change is checked against what is told here, by the server.',
    },
    {
      title: 'It is today that counts',
      says: 'Who was somebody’s manager until yesterday reads nothing of them today. Who becomes it today reads what was written before.',
    },
    { title: 'Who has left sees nothing', says: 'On the day after the last one, duties and sessions are over by themselves.' },
    {
      title: 'Nobody gives a duty to themselves',
      says: 'Another administrator does. Each time, the person is told, and the audit has it.',
    },
    {
      title: 'Somebody always administers',
      says: 'The last administrator who can sign in cannot be taken away, nor leave the duty to nobody.',
    },
    {
      title: 'Looking with somebody’s eyes',
      says: 'An administrator may see for half an hour which records somebody else sees. Nothing can be changed then, opinions are masked, what is that person’s alone stays closed, the person is told, and the audit has its begin and its end.',
    },
    {
      title: 'A token opens no more than its owner has',
      says: 'An API token may be narrower than the person it belongs to, and never wider.',
    },
  ],
};

const de: DutyWords = {
  duties: {
    administrator: {
      title: 'Verwaltung',
      means:
        'Richtet Gradus ein: Personen und Einheiten, wer sich anmelden kann, wer welche Aufgabe hat. Darf dadurch nicht lesen, was Menschen übereinander denken.',
    },
    auditor: { title: 'Revision', means: 'Liest und exportiert das Protokoll: wer wann was getan hat. Ändert nichts.' },
    'people-partner': {
      title: 'Personalbetreuung',
      means: 'Kümmert sich um die Menschen einer Einheit und aller darunter, oder der ganzen Organisation.',
    },
    'framework-owner': {
      title: 'Verantwortung für Rahmen',
      means:
        'Kümmert sich um das, was in einer Einheit und allen darunter erwartet wird, oder in der ganzen Organisation: welche Fassung der Seiten gilt.',
    },
  },
  principles: [
    {
      title: 'Was nicht auf dieser Seite steht, ist nicht erlaubt',
      says: 'Jedes Lesen und jedes Ändern prüft der Server an dem, was hier steht.',
    },
    {
      title: 'Es zählt, was heute gilt',
      says: 'Wer bis gestern Führungskraft von jemandem war, liest heute nichts mehr davon. Wer es heute wird, liest, was vorher geschrieben wurde.',
    },
    { title: 'Wer gegangen ist, sieht nichts', says: 'Am Tag nach dem letzten sind Aufgaben und Sitzungen von selbst zu Ende.' },
    {
      title: 'Niemand gibt sich selbst eine Aufgabe',
      says: 'Das tut jemand anderes aus der Verwaltung. Die Person erfährt es jedes Mal, und im Protokoll steht es.',
    },
    {
      title: 'Irgendwer verwaltet immer',
      says: 'Wer als Letztes verwaltet und sich anmelden kann, behält die Aufgabe, bis jemand anderes sie auch hat.',
    },
    {
      title: 'Mit den Augen von jemandem sehen',
      says: 'Wer verwaltet, darf eine halbe Stunde lang sehen, welche Einträge jemand anderes sieht. Ändern lässt sich dabei nichts, Meinungen sind verdeckt, was der Person allein gehört, bleibt zu, sie erfährt davon, und im Protokoll stehen Anfang und Ende.',
    },
    {
      title: 'Ein Token öffnet nicht mehr, als seiner Person offen steht',
      says: 'Ein API-Token darf enger sein als die Person, der es gehört, und nie weiter.',
    },
  ],
};

const all: Readonly<Record<Language, DutyWords>> = { en, de };

export function dutyWords(language: Language): DutyWords {
  return all[language];
}
