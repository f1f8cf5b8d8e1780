/** What the acts on the handbook and its versions, and the ways of standing to them, are called in each language. */
import type { Language } from '../compiler/language.ts';
import type { PolicyWords } from '../platform/policy/told.ts';
import type { VersionAct } from './server/versions/policy.ts';

type Words = PolicyWords<VersionAct, 'anybody' | 'administrator' | 'framework-owner' | 'framework-owner-of-all'>;

const en: Words = {
  title: 'The handbook and its versions',
  acts: {
    'handbook.read': 'Read everything that is expected of anybody, as it is and as it was',
    'version.read': 'See what was published, what it changed, and which version a unit lives under',
    'version.publish': 'Publish a version, or propose it where two are asked',
    'version.approve': 'Approve what somebody else proposed',
    'adoption.change': 'Let a unit keep a version, or follow',
    'publishing.change': 'Say whether publishing asks a second person',
  },
  relations: {
    anybody: 'everybody who is signed in',
    administrator: 'administrators',
    'framework-owner': 'framework owners of the unit, of one above it or of everything',
    'framework-owner-of-all': 'framework owners of everything',
  },
};

const de: Words = {
  title: 'Das Handbuch und seine Fassungen',
  acts: {
    'handbook.read': 'Alles lesen, was von irgendwem erwartet wird, wie es ist und wie es war',
    'version.read': 'Sehen, was veröffentlicht wurde, was es geändert hat, und unter welcher Fassung eine Einheit lebt',
    'version.publish': 'Eine Fassung veröffentlichen, oder vorschlagen, wo es zwei braucht',
    'version.approve': 'Zustimmen, wenn jemand anderes vorgeschlagen hat',
    'adoption.change': 'Eine Einheit bei einer Fassung bleiben oder folgen lassen',
    'publishing.change': 'Festlegen, ob Veröffentlichen eine zweite Person braucht',
  },
  relations: {
    anybody: 'alle, die angemeldet sind',
    administrator: 'wer verwaltet',
    'framework-owner': 'wer die Rahmen der Einheit, einer darüber oder von allem verantwortet',
    'framework-owner-of-all': 'wer die Rahmen von allem verantwortet',
  },
};

const all: Readonly<Record<Language, Words>> = { en, de };

export function frameworksPolicyWords(language: Language): Words {
  return all[language];
}
