/**
 * Die Worte über Menschen auf Deutsch. Ein Wort für eine Sache, überall, zu denen des Handbuchs:
 *
 * people Personen · directory Verzeichnis · position Position · post Stelle (Stufe oder Rolle des Handbuchs) · substantive regulär ·
 * acting vertretungsweise · manager Führungskraft · reports Berichtende · team Team · line Linie · dotted line gestrichelte Linie ·
 * delegate Stellvertretung · leave Abwesenheit · membership Zugehörigkeit · organisation chart Organigramm · unit Einheit ·
 * head count Personenzahl · expectations Erwartungen · version Fassung · adoption Übernahme
 */
import { acts } from './de/acts.tsx';
import { people } from './de/directory.tsx';
import { changes, expectations } from './de/expectations.tsx';
import { frame, general } from './de/frame.tsx';
import { importing } from './de/importing.tsx';
import { chart, units } from './de/organisation.tsx';
import { person, team } from './de/person.tsx';
import { whoSees } from './de/who-sees.tsx';
import type { PeopleWords } from './en.ts';

export const de: PeopleWords = {
  language: 'de',
  general,
  frame,
  acts,
  importing,
  people,
  person,
  team,
  expectations,
  changes,
  chart,
  units,
  whoSees,
};
