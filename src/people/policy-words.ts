/** What the acts of this room, and the ways of standing to a person, are called in each language. */
import type { Language } from '../compiler/language.ts';
import type { PolicyWords } from '../platform/policy/told.ts';

const acts = {
  'person.find': {
    en: 'Find somebody: name, address, post, unit, manager and who reports to them, as of today',
    de: 'Jemanden finden: Name, Adresse, Stelle, Einheit, Führungskraft und wer an die Person berichtet, von heute',
  },
  'record.read': {
    en: 'Read the record: personnel number, days here, grade, all positions before and to come, lines, memberships, delegates, expectations',
    de: 'Die Akte lesen: Personalnummer, Tage im Haus, Grad, alle früheren und künftigen Stellen, Linien, Mitgliedschaften, Vertretungen, Erwartungen',
  },
  'absence.read': { en: 'See when somebody is on leave', de: 'Sehen, wann jemand abwesend ist' },
  'team.read': {
    en: 'See the team of somebody, with what is to be minded in it',
    de: 'Das Team von jemandem sehen, mit dem, worauf dort zu achten ist',
  },
  'person.change': { en: 'Change name, number, address and first day', de: 'Name, Nummer, Adresse und ersten Tag ändern' },
  'person.move': {
    en: 'Move somebody to another post, unit or manager, or say that they leave',
    de: 'Jemanden versetzen oder festhalten, dass jemand geht',
  },
  'position.mend': { en: 'Mend positions as they were entered', de: 'Eingetragene Stellen berichtigen' },
  'absence.change': { en: 'Enter a leave', de: 'Eine Abwesenheit eintragen' },
  'delegate.change': { en: 'Name who acts for somebody', de: 'Eine Vertretung benennen' },
  'membership.change': { en: 'Enter memberships in other units', de: 'Mitgliedschaften in anderen Einheiten eintragen' },
  'dotted-line.change': { en: 'Enter dotted lines', de: 'Fachliche Linien eintragen' },
  'units.read': { en: 'See the units, and how many people are in them', de: 'Die Einheiten sehen und wie viele Menschen in ihnen sind' },
  'units.change': { en: 'Add, rename, move and close units', de: 'Einheiten anlegen, umbenennen, verschieben und schließen' },
  'people.add': { en: 'Enter somebody new', de: 'Jemanden neu eintragen' },
  'people.import': { en: 'Import people, and say what their titles mean', de: 'Menschen importieren und sagen, was ihre Titel bedeuten' },
  'checks.read': { en: 'See what should be looked at among all people', de: 'Sehen, was bei allen Menschen geprüft werden sollte' },
  'other-days.read': {
    en: 'See the directory and the chart as of another day',
    de: 'Verzeichnis und Organigramm von einem anderen Tag sehen',
  },
} as const;

const relations = {
  self: { en: 'the person themselves', de: 'die Person selbst' },
  anybody: { en: 'everybody who is signed in', de: 'alle, die angemeldet sind' },
  colleague: { en: 'everybody, as long as the person is here', de: 'alle, solange die Person im Haus ist' },
  manager: { en: 'their manager today', de: 'die heutige Führungskraft' },
  'manager-above': { en: 'any manager above that one today', de: 'jede Führungskraft weiter oben, heute' },
  delegate: { en: 'who acts today for one of these managers', de: 'wer heute eine dieser Führungskräfte vertritt' },
  'own-delegate': { en: 'who acts today for the person', de: 'wer heute die Person vertritt' },
  'dotted-line': { en: 'to whom they have a dotted line today', de: 'zu wem sie heute eine fachliche Linie haben' },
  'people-partner': {
    en: 'people partners of their unit, of one above it or of everything; of somebody who left, of the unit they were in last',
    de: 'wer die Personalarbeit ihrer Einheit, einer darüber oder von allem betreut; nach dem Weggang die der letzten Einheit',
  },
  'people-partner-of-all': { en: 'people partners of everything', de: 'wer die Personalarbeit für alles betreut' },
  administrator: { en: 'administrators', de: 'wer verwaltet' },
} as const;

const titles = { en: 'People', de: 'Menschen' };

type Words = PolicyWords<keyof typeof acts, keyof typeof relations>;

export function peoplePolicyWords(language: Language): Words {
  const inLanguage = <K extends string>(all: Readonly<Record<K, Readonly<Record<Language, string>>>>) =>
    Object.fromEntries(Object.entries<Readonly<Record<Language, string>>>(all).map(([key, words]) => [key, words[language]])) as Record<
      K,
      string
    >;
  return { title: titles[language], acts: inLanguage(acts), relations: inLanguage(relations) };
}
