/** What the acts of this room that a policy decides, and the ways of standing to a person, are called in each language. */
import type { Language } from '../compiler/language.ts';
import type { PolicyWords } from '../platform/policy/told.ts';

const acts = {
  'data.export': {
    en: 'See everything that is kept of somebody, and take it out; when others do, the person is told',
    de: 'Alles sehen und entnehmen, was zu jemandem aufbewahrt ist; tun es andere, wird es der Person gesagt',
  },
  'opinions.export': {
    en: 'See in it what others think of the person, once it is released',
    de: 'Darin sehen, was andere über die Person denken, sobald es freigegeben ist',
  },
  'person.erase': { en: 'Erase somebody who has left', de: 'Jemanden löschen, der gegangen ist' },
  'retention.read': { en: 'See how long what is kept', de: 'Sehen, wie lange was aufbewahrt wird' },
  'retention.change': { en: 'Say how long what is kept', de: 'Festlegen, wie lange was aufbewahrt wird' },
  'audit.read': { en: 'Read, verify and take out the audit', de: 'Das Protokoll lesen, prüfen und entnehmen' },
} as const;

const relations = {
  self: { en: 'the person themselves', de: 'die Person selbst' },
  'people-partner': {
    en: 'people partners of their unit, of one above it or of everything; of somebody who left, of the unit they were in last',
    de: 'wer die Personalarbeit ihrer Einheit, einer darüber oder von allem betreut; nach dem Weggang die der letzten Einheit',
  },
  administrator: { en: 'administrators', de: 'wer verwaltet' },
  auditor: { en: 'auditors', de: 'wer prüft' },
} as const;

const titles = { en: 'What is kept of people', de: 'Was über Menschen aufbewahrt ist' };

export function rightsPolicyWords(language: Language): PolicyWords<keyof typeof acts, keyof typeof relations> {
  const inLanguage = <K extends string>(all: Readonly<Record<K, Readonly<Record<Language, string>>>>) =>
    Object.fromEntries(Object.entries<Readonly<Record<Language, string>>>(all).map(([key, words]) => [key, words[language]])) as Record<
      K,
      string
    >;
  return { title: titles[language], acts: inLanguage(acts), relations: inLanguage(relations) };
}
