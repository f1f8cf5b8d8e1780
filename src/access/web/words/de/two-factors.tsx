/** Zwei Faktoren: von wem sie verlangt werden, und die Seite für wen, der mit einem kam. */
import type { AccessWords } from '../en.ts';
import { format } from './frame.tsx';

const people = (count: number) => format.counted(count, { one: 'Person', other: 'Personen' });

export const twoFactors: AccessWords['twoFactors'] = {
  title: 'Zwei Faktoren',
  about:
    'Ein Passwort lässt sich weitergeben oder auf einer nachgemachten Seite eingeben. Wo zwei Faktoren verlangt werden, reicht es nicht: Herein geht es dann mit einem Passkey, also einem Gerät und seinem Besitzer, oder über einen Dienst. API-Token bleiben, wie sie sind.',
  ofWhom: 'Von wem sie verlangt werden',
  choices: {
    nobody: 'Von niemandem',
    duties: 'Von allen, die eine Aufgabe haben',
    everybody: 'Von allen',
  },
  nobodyMeans: 'Ein Passwort allein reicht.',
  concerns: (count, without) =>
    `Das betrifft ${people(count)}; ${without === 0 ? 'niemand muss' : without === 1 ? '1 davon muss' : `${format.number(without)} davon müssen`} erst einen Passkey hinzufügen.`,
  byTwo: 'Es gilt für alle ab der nächsten Anfrage. Ändern kann es nur, wer mit einem Passkey oder über einen Dienst hereinkam.',
  save: 'Speichern',
  saved: {
    nobody: 'Zwei Faktoren werden von niemandem verlangt.',
    duties: 'Zwei Faktoren werden von allen verlangt, die eine Aufgabe haben.',
    everybody: 'Zwei Faktoren werden von allen verlangt.',
  },

  come: 'Eines fehlt noch',
  comeMeans: (name) =>
    `${name}, ein Passwort oder ein Code allein reicht hier nicht. Weiter geht es mit dem, was daneben eingerichtet ist.`,
  add: 'Einen Passkey hinzufügen',
  addMeans: (name) =>
    `${name}, ein Passwort oder ein Code allein reicht hier nicht mehr. Mit einem Passkey geht die Anmeldung künftig per Fingerabdruck, Gesicht oder mit dem Code des Geräts.`,
  added: 'Der Passkey ist da',
  addedMeans: 'Jetzt noch damit anmelden, dann geht es weiter.',
  tooLate: 'Die Anmeldung ist mehr als zehn Minuten her. Noch einmal anmelden, dann den Passkey hinzufügen.',
  again: 'Neu anmelden',
  lost: 'Weder Gerät noch Dienst zur Hand? Mit einem Ersatzcode lässt sich ein neuer Passkey hinzufügen, ebenso mit einer neuen Einladung von der Verwaltung von Gradus.',
  noPasskeys: 'Unter dieser Adresse haben Browser keine Passkeys. Unter welcher es sie gibt, weiß die Verwaltung von Gradus.',
  otherWay: 'Auf einem anderen Weg anmelden',
  there: 'Es fehlt nichts mehr',
  thereMeans: 'Die Anmeldung war mit zwei Faktoren, oder einer reicht.',
  dialog: 'Jetzt fehlt noch eines',
  dialogMeans:
    'Ein Passwort oder ein Code allein reicht nicht mehr. Mit zwei Faktoren geht es weiter, wo es aufgehört hat: Nichts, was eingegeben wurde, ist verloren.',
  inAnotherTab: (link) => <>{link} und hierher zurückkommen.</>,
  addInAnotherTab: 'Einen Passkey in einem anderen Tab hinzufügen',
};
