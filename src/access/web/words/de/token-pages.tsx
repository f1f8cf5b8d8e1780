/** Die Seite der Programme: Token für Programme, und die Gruppen, die ein Identitätsdienst über SCIM führt. */
import type { AccessWords } from '../en.ts';
import { format } from './frame.tsx';

const dayOf = (moment: string) => format.day(moment.slice(0, 10));

export const tokenPages: AccessWords['tokenPages'] = {
  title: 'Programme',
  about: 'Ein Identitätsdienst führt Menschen und Gruppen über SCIM 2.0. Er meldet sich mit einem Token an, das hier angelegt wird.',
  scimAddress: 'Adresse für SCIM',
  tokens: 'Token von Programmen',
  noTokens: 'Kein Programm hat ein Token.',
  make: 'Token anlegen',
  name: 'Wofür es ist',
  nameHint: 'Damit später jemand weiß, ob es weg kann.',
  nameNeeded: 'Sagen, wofür es ist.',
  untilDay: 'Letzter Tag',
  untilHint: (latest) => `Spätestens ${format.day(latest)}.`,
  untilNeeded: 'Den letzten Tag wählen.',
  made: (name) => `Das Token „${name}“ ist da`,
  token: 'Das Token',
  tokenIs:
    'Jetzt dorthin kopieren, wo das Programm seine Geheimnisse hat. Es wird nicht noch einmal gezeigt; wer es hat, handelt als dieses Programm.',
  tokenGone: 'Das Token wurde schon gezeigt und wird es nicht noch einmal. Hat es niemand, dann widerrufen und ein anderes anlegen.',
  begins: 'Beginnt mit',
  madeBy: 'Angelegt',
  madeOn: (moment, by) => (by === null ? `am ${dayOf(moment)}` : `am ${dayOf(moment)}, ${by}`),
  used: 'Zuletzt benutzt',
  usedOn: (moment) => (moment === null ? 'nie' : dayOf(moment)),
  until: 'Bis',
  worksUntil: (day) => `${format.day(day)}`,
  revoke: 'Widerrufen',
  revokeNamed: (name) => `${name} widerrufen`,
  revokeAsk: 'Das Programm, das es hat, ist sofort ausgesperrt.',
  revokedNow: (name) => `„${name}“ ist widerrufen.`,

  groups: 'Gruppen des Identitätsdienstes',
  groupsAre: 'Wer dort in einer Gruppe ist, hat hier die Aufgaben, die sie gibt, solange er darin ist.',
  noGroups: 'Noch kam keine Gruppe. Sie stehen hier, sobald der Identitätsdienst sie sendet.',
  group: 'Gruppe',
  members: 'Mitglieder',
  gives: 'Gibt die Aufgaben',
  givesNone: 'keine',
  change: 'Ändern',
  changeNamed: (name) => `Die Aufgaben von ${name} ändern`,
  changeTitle: (name) => `Aufgaben, die ${name} gibt`,
  changeMeans: (members) =>
    `Sie gelten sofort für ${format.counted(members, { one: 'Mitglied', other: 'Mitglieder' })}; was hier wegfällt, endet sofort.`,
  saved: (name) => `Die Aufgaben von ${name} sind gespeichert.`,
};
