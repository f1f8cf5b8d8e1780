/** Die Seite, auf der alles steht, was erlaubt ist. */
import type { AccessWords } from '../en.ts';
import { format } from './frame.tsx';

export const policy: AccessWords['policy'] = {
  title: 'Wer was darf',
  about: 'Alles davon, gebildet aus dem, was der Server bei jeder Anfrage prüft. Was nicht auf dieser Seite steht, ist niemandem erlaubt.',
  print: 'Drucken',
  filter: 'Auf dieser Seite suchen',
  filterHint: 'Worte dessen, was getan wird, oder wer es darf',
  who: 'Nur zeigen, was offen steht für',
  anybody: 'Alle, wie auch immer',
  found: (count) => format.counted(count, { one: 'Handlung', other: 'Handlungen' }),
  nothing: 'So etwas ist niemandem erlaubt, oder es heißt hier anders.',
  act: 'Was',
  may: 'Wer es darf',
  principles: 'Was immer gilt',
  byDuty: 'Was Aufgaben erlauben',
  noneYet: 'Noch nichts: Wofür sie da ist, kommt mit späteren Teilen von Gradus.',
  ofUnits: 'Gilt für eine Einheit und alle darunter, oder für alles.',
  ofAll: 'Gilt für die ganze Organisation.',
  contents: 'Auf dieser Seite',
};
