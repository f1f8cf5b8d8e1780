/** What became of a handbook, in German. */
import { counted, list } from './count.de.ts';
import type { Speech } from './speech.ts';

const kinds = { level: ['Stufe', 'Stufen'], role: ['Rolle', 'Rollen'], either: ['Stufe oder Rolle', 'Stufen oder Rollen'] } as const;
const changed = (count: number) => counted(count, 'Änderung', 'Änderungen');

export const changes: Speech['changes'] = {
  grades: {
    major: 'Major: verlangt mehr',
    minor: 'Minor: stellt klar, verschiebt oder verlangt weniger',
    patch: 'Patch: nur Wortlaut',
  },
  nothing: 'Für niemanden ändert sich etwas.',
  counts: {
    major: (count) => `${changed(count)} ${count === 1 ? 'verlangt' : 'verlangen'} mehr (major)`,
    minor: (count) =>
      `${changed(count)} ${count === 1 ? 'stellt klar, verschiebt oder verlangt' : 'stellen klar, verschieben oder verlangen'} weniger (minor)`,
    patch: (count) => `${changed(count)} nur am Wortlaut (patch)`,
    all: (parts) => `${list(parts)}.`,
  },
  concerned: (whom) => `Betroffen: ${whom}.`,
  byTakingOver: (whom) => `, und durch Übernahme von dort ${whom}`,
  everyRoleOf: (family) => `jede Rolle von ${family}`,
  several: (count, kind, units) => `${counted(count, kinds[kind][0], kinds[kind][1])} von ${units}`,
  list: (names) => list(names),
  someOf: (names, others) => `${names.join(', ')} und ${others} weitere`,
  takenIn: (file, pages, whom) => `${file} wird von ${pages === 1 ? 'einer Seite' : `${pages} Seiten`} eingebunden: ${whom}.`,
  thatIs: 'nämlich',
  before: 'vorher',
  hiring: 'Auswahlverfahren',
  indicators: 'Kennzahlen',

  happened: {
    added: 'Hinzugekommen',
    dropped: 'Entfallen',
    split: 'Abgeteilt',
    merged: 'Zusammengelegt',
    reworded: 'Anders formuliert',
    moved: 'Verschoben',
    'taken-in': 'Aufgenommen',
    'left-out': 'Weggelassen',
    'holder-added': 'Geschrieben',
    'holder-removed': 'Herausgenommen',
    title: 'Umbenannt',
    summary: 'Anders beschrieben',
    grade: 'Grad',
    track: 'Laufbahn',
    'reports-to': 'Berichtsweg',
    equivalents: 'Gleichwertiges',
    extends: 'Übernahme',
    hiring: 'Auswahlverfahren',
    indicator: 'Kennzahlen',
  },
  happenedSeveral: (all) => {
    // Nouns keep their capital; what is told of statements is no noun.
    const nouns = new Set(['Grad', 'Laufbahn', 'Berichtsweg', 'Gleichwertiges', 'Übernahme', 'Auswahlverfahren', 'Kennzahlen']);
    const words = all
      .map(({ name, count }) => {
        const own = nouns.has(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
        if (count === 1) return own;
        return nouns.has(name) ? `${count}-mal ${own}` : `${count} ${own}`;
      })
      .join(', ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  page: {
    written: 'Geschrieben',
    takenOut: 'Herausgenommen',
    renamed: (before) => `Umbenannt, vorher ${before}`,
    changed: 'Geändert',
  },
  movedHere: 'Hierher verschoben',
  from: 'von',

  unknown: {
    repository:
      'Der Ordner dieses Handbuchs liegt in keinem Git-Repository, oder git ist hier nicht installiert: Was seine Seiten früher sagten, ist nicht bekannt.',
    commit: 'Von diesem Handbuch gibt es noch keinen Commit: Was seine Seiten früher sagten, ist nicht bekannt.',
    nothing: 'Kein Commit sagt etwas darüber: Es ist noch so wie beim ersten Commit, oder es gibt noch keinen davon.',
    shallow: 'Diese Kopie des Repositorys ist unvollständig: Was vor ihrem Anfang geschah, ist nicht hier.',
  },
};
