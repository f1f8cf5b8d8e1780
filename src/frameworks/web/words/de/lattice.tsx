/** Was auf der Seite des Karrieregitters steht. */
import type { lattice as latticeInEnglish } from '../en/lattice.tsx';
import { count, format } from './site.tsx';

export const lattice: typeof latticeInEnglish = {
  title: 'Karrieregitter',
  titleOf: (scope) => `Karrieregitter, ${scope}`,
  about: (levels, roles, ways, written) => {
    const held = [levels > 0 && count.levels(levels), roles > 0 && count.roles(roles)].filter((one) => one !== false);
    const between =
      ways === 0 ? 'kein Weg dazwischen' : `dazwischen ${count.ways(ways)}, davon ${format.number(written)} auf einer Seite geschrieben`;
    return `${format.and(held)}, ${between}. Die beiden Laufbahnen stehen nebeneinander: Keine steht über der anderen.`;
  },
  tooMany: 'Das ist zu viel für ein Bild. Sobald eine Einheit, ein Rahmen oder eine Jobfamilie gewählt ist, wird es gezeichnet.',
  picture: 'Bild',
  table: 'Tabelle',
  whatNobodyWrote: 'Was niemand geschrieben hat',
  way: 'Der Weg',
  stepName: (name) => name,
  whatEachAdds: 'Was jeder Schritt hinzufügt',
  nothing: 'Noch keine Stufe oder Rolle',
  whatItShows: (contents) => (
    <>
      Das Gitter zeigt Stufen und Rollen nach Grad und Laufbahn, mit den Wegen dazwischen. Sobald das Handbuch eine hat, steht sie hier; was
      es hat, steht im {contents}.
    </>
  ),
  contentsLink: 'Inhalt',

  shown: 'Gezeigt',
  wholeHandbook: 'Das ganze Handbuch',
  units: 'Einheiten, mit allem darunter',
  frameworks: 'Rahmen',
  wayFrom: 'Weg von',
  wayTo: 'zu',
  swap: 'Tauschen',
  clear: 'Leeren',
  choose: 'Wählen …',
  kinds: 'Gezeigte Arten von Wegen',
  kind: {
    next: 'Nächste Stufe',
    track: 'Wechsel der Laufbahn',
    equivalent: 'Gleichwertig',
    lateral: 'Seitlicher Wechsel',
    reports: 'Berichtet an',
  },
  presumedKey: 'angenommen: Keine Seite sagt es',

  fullSize: 'In voller Größe zeigen',
  smaller: 'Alles zeigen, kleiner',
  canvas: 'Stufen und Rollen nach Grad und Laufbahn. Die Pfeiltasten führen von einer zur nächsten, Enter öffnet ihre Karte.',
  noGradeByTitle: 'Kein Grad: nach Titel',
  noGradeLabel: 'kein Grad',
  stop: (number) => `Halt ${number} des Weges`,
  next: (titles) => `weiter: ${titles.join(', ')}`,

  caption: 'Stufen und Rollen nach Grad und Laufbahn, mit den Wegen dazwischen',
  presumedMark: 'angenommen',
  lateralMoves: 'Seitliche Wechsel',
  morePeers: (peers) => `und ${format.number(peers)} weitere in dieser Zeile`,

  onLattice: 'Im Gitter',
  noGradeWritten: 'Kein Grad geschrieben',
  trackPresumed: (track) => `${track} (angenommen)`,
  wayFromHere: 'Weg von hier',
  wayToHere: 'Weg hierher',
  noWays: 'Kein Weg beginnt oder endet hier: Keine Seite schreibt einen, und nichts lässt einen annehmen.',
  notInHandbook: 'Nicht in diesem Handbuch',
  itsPage: (says) => `Die Seite ${says.startsWith('sagt') ? says : `sagt: ${says}`}`,
  presumed: 'Angenommen: Keine Seite sagt es.',
  peers: (byGrade) => `Angenommen: ${byGrade ? 'Sie haben denselben Grad' : 'Ihre Titel stehen gleich hoch'}, auf derselben Laufbahn.`,

  showThatOne: 'Diesen zeigen.',
  steps: (steps) =>
    `${steps === 1 ? 'Ein Schritt.' : `Der kürzeste Weg: ${count.steps(steps)}.`} Was jeder über den vorigen hinaus verlangt; nichts hier sagt, dass jemand dafür bereit ist.`,
  noPageSays: (presumed) => `Keine Seite sagt es; ${presumed}.`,
  whatItAdds: 'Was er hinzufügt',
  beside: (from, to) => (
    <>
      {from} neben {to}
    </>
  ),
};
