/** What is said of the ways between levels and roles, in German. */
import { list } from './count.de.ts';
import type { Speech } from './speech.ts';

export const lattice: Speech['lattice'] = {
  kinds: {
    next: 'Nächste Stufe',
    lateral: 'Seitlicher Wechsel',
    track: 'Wechsel der Laufbahn',
    equivalent: 'Gleichwertig',
    reports: 'Berichtet an',
  },
  back: {
    next: 'Stufe darunter',
    lateral: 'Seitlicher Wechsel',
    track: 'Wechsel der Laufbahn, von',
    equivalent: 'Gleichwertig',
    reports: 'Berichtet hierher',
  },
  presumed: {
    next: 'angenommen: auf dieser Laufbahn die nächste darüber',
    track: 'angenommen: ebenso hoch, auf der anderen Laufbahn',
    lateral: 'angenommen: ebenso hoch, auf derselben Laufbahn',
  },
  records: {
    leadsTo: (text) => `sagt, dass es zu ${text} führt`,
    extends: (text) => `übernimmt, was von ${text} verlangt wird`,
    equivalentTo: (text) => `gilt als gleichwertig mit ${text}`,
    reportsTo: (text) => `berichtet an ${text}`,
  },
  either: (record) => `${record}, als eines von mehreren`,
  presumptions: {
    next: 'Wo keine Seite sagt, was als Nächstes kommt, wird der nächste Grad derselben Laufbahn im selben Rahmen oder in derselben Familie angenommen.',
    track:
      'Wo keine Seite etwas Gleichwertiges nennt, wird angenommen, dass im selben Rahmen oder in derselben Familie auf gleicher Höhe ein Wechsel der Laufbahn offensteht.',
    lateral: 'Seitliche Wechsel zwischen denen, die auf einer Laufbahn gleich hoch stehen, sind angenommen.',
    noGrades: 'Keine Seite nennt einen Grad; alle stehen deshalb nach den Wörtern ihrer Titel.',
    someWithoutGrade:
      'Wessen Seite keinen Grad nennt, steht nach den Wörtern des Titels unter den Graden; wie hoch das neben einem Grad ist, hat niemand geschrieben.',
    noTrack: 'Stufen, deren Seite keine Laufbahn nennt, stehen bei der Fachlaufbahn.',
  },
  noWay: {
    same: (one) => `${one} ist Anfang und Ende zugleich: Es ist kein Weg zu gehen.`,
    downwards: (one, other) =>
      `Wege werden aufwärts und seitwärts gelesen. Von ${one} zu ${other} führt keiner, wohl aber einer von ${other} zu ${one}.`,
    deadEnd: (one, group) =>
      `Bei ${one} beginnt kein Weg: Die Seite nennt keinen, auf dieser Laufbahn von ${group} steht nichts darüber und nichts daneben.`,
    ends: (one, other, named, others) =>
      `Was von ${one} weiterführt, endet bei ${list(others > 0 ? [...named, `${others} weiteren`] : named)}: Keine Seite, kein nächster Grad und nichts auf gleicher Höhe führt von dort zu ${other}.`,
  },
};
