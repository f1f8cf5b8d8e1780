/** Was von jemandem erwartet wird, und was sich daran geändert hat. */
import type { PeopleWords } from '../en.ts';
import { format } from './frame.tsx';

export const expectations: PeopleWords['expectations'] = {
  of: (name) => `Erwartungen an ${name}`,
  since: (day) => `In dieser Position seit ${format.day(day)}.`,
  asThePagesAre: 'Der Wortlaut ist der der Seiten, wie sie sind: noch gilt keine Fassung.',
  version: (version, how, since) => (
    <>
      Der Wortlaut ist der von Fassung {version}
      {since !== null && `, die seit ${format.day(since)} gilt`}
      {how === 'pinned' ? '; die Einheit bleibt bei ihr.' : '; die Einheit folgt dem, was veröffentlicht wird.'}
    </>
  ),
  whatChanged: 'Was sich änderte, Fassung für Fassung',
  acting: (posts) => `Vertretungsweise ${posts}: beurteilt wird die eigene Stufe oder Rolle.`,
  next: 'Was als Nächstes kommt',
  nothingNext: 'Weiter nennt das Handbuch hier nichts.',
  heldForAWhile: 'Vertretungsweise',
  trackIsAChoice: 'Laufbahnen sind gleichwertig: ein Wechsel ist eine Wahl, nicht die nächste Sprosse.',
  noList:
    'Keine Liste zum Abhaken: alle Aussagen zu erfüllen bringt für sich noch keine Beförderung. Was untere Stufen verlangen, ist vorausgesetzt.',
  beside: 'Daneben lesen',
  notBeside: 'Allein lesen',
  whatChanges: 'Was sich ändert, Wort für Wort',
  nothingHere: 'Hier nichts Eigenes.',
  gone: (title) => `Das Handbuch hat „${title}“ nicht mehr`,
  goneWhy: 'Darum gibt es keinen Wortlaut zu zeigen. Eine Versetzung auf eine Stufe oder Rolle, die es hat, bringt ihn zurück.',
  noPosition: (name) => `${name} hat keine Position`,
  noPositionOn: (on) => `Am ${format.day(on)} gibt es keine Stufe oder Rolle, nach der etwas erwartet würde.`,
  toPerson: (name) => `Positionen von ${name} über die Zeit`,
};

export const changes: PeopleWords['changes'] = {
  of: (name) => `Änderungen für ${name}`,
  latestFirst: 'Die letzten zuerst: was jede Fassung an den Erwartungen dieser Position änderte',
  none: 'Bisher keine Änderung',
  noneWhy: 'Wird eine Fassung veröffentlicht, die ändert, was von dieser Stufe oder Rolle erwartet wird, steht es hier, Wort für Wort.',
  toExpectations: 'Was erwartet wird',
  since: (day) => `Seit ${format.day(day)}`,
  asWhat: (post) => <>Als {post}.</>,
  inVersion: (version) => <>Fassung {version}.</>,
  wordByWord: 'Wort für Wort',
  counted: {
    major: (count) => format.counted(count, { one: 'Änderung, die mehr verlangt', other: 'Änderungen, die mehr verlangen' }),
    minor: (count) =>
      format.counted(count, {
        one: 'Änderung, die klärt, verschiebt oder weniger verlangt',
        other: 'Änderungen, die klären, verschieben oder weniger verlangen',
      }),
    patch: (count) => format.counted(count, { one: 'Änderung des Wortlauts', other: 'Änderungen des Wortlauts' }),
  },
};
