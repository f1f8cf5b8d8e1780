/** What is said on the page of the career lattice. */
import type { ReactNode } from 'react';
import { count, format } from './site.tsx';

export const lattice = {
  title: 'Career lattice',
  titleOf: (scope: string) => `Career lattice, ${scope}`,
  about: (levels: number, roles: number, ways: number, written: number) => {
    const held = [levels > 0 && count.levels(levels), roles > 0 && count.roles(roles)].filter((one) => one !== false);
    const between =
      ways === 0 ? 'no way between them' : `${count.ways(ways)} between them, ${format.number(written)} of these written on a page`;
    return `${format.and(held)}, ${between}. The two tracks stand side by side: neither is above the other.`;
  },
  tooMany: 'These are too many for one picture. Choose a unit, a framework or a job family, and it is drawn.',
  picture: 'Picture',
  table: 'Table',
  whatNobodyWrote: 'What nobody wrote',
  way: 'The way',
  /** The kind of a step, in the middle of a line. */
  stepName: (name: string) => name.toLowerCase(),
  whatEachAdds: 'What each step adds',
  nothing: 'No level or role here yet',
  whatItShows: (contents: ReactNode) => (
    <>
      The lattice shows levels and roles by grade and track, with the ways between them. As soon as the handbook holds one, it stands here;
      what it has stands in the {contents}.
    </>
  ),
  contentsLink: 'contents',

  shown: 'Shown',
  wholeHandbook: 'The whole handbook',
  units: 'Units, with all below them',
  frameworks: 'Frameworks',
  wayFrom: 'Way from',
  wayTo: 'to',
  swap: 'Swap',
  clear: 'Clear',
  choose: 'Choose …',
  kinds: 'Kinds of ways shown',
  kind: { next: 'Next level', track: 'Change of track', equivalent: 'Equivalent', lateral: 'Lateral move', reports: 'Reports to' },
  presumedKey: 'presumed: no page says so',

  fullSize: 'Show in full size',
  smaller: 'Show all of it, smaller',
  canvas: 'Levels and roles by grade and track. Arrow keys go from one to the next, Enter opens its card.',
  noGradeByTitle: 'No grade: by title',
  noGradeLabel: 'no grade',
  stop: (number: number) => `stop ${number} of the way`,
  next: (titles: string[]) => `next: ${titles.join(', ')}`,

  caption: 'Levels and roles by grade and track, with the ways between them',
  presumedMark: 'presumed',
  lateralMoves: 'Lateral moves',
  morePeers: (peers: number) => `and ${format.number(peers)} more in this row`,

  onLattice: 'On the lattice',
  noGradeWritten: 'No grade written',
  trackPresumed: (track: string) => `${track} (presumed)`,
  wayFromHere: 'Way from here',
  wayToHere: 'Way to here',
  noWays: 'No way begins or ends here: no page writes one, and nothing lets presume one.',
  notInHandbook: 'Not in this handbook',
  /** "says that it leads to ..." stands as it is behind "Its page". */
  itsPage: (says: string) => `Its page ${says.startsWith('says') ? says : `says: ${says}`}`,
  presumed: 'Presumed: no page says so.',
  peers: (byGrade: boolean) => `Presumed: ${byGrade ? 'they carry the same grade' : 'their titles stand as high'}, on the same track.`,

  showThatOne: 'Show that one.',
  steps: (steps: number) =>
    `${steps === 1 ? 'One step.' : `The shortest way: ${count.steps(steps)}.`} What each asks beyond the one before; nothing here says that somebody is ready for it.`,
  noPageSays: (presumed: string) => `No page says so; ${presumed}.`,
  whatItAdds: 'What it adds',
  beside: (from: ReactNode, to: ReactNode) => (
    <>
      {from} beside {to}
    </>
  ),
};
