/** What is said of the ways between levels and roles, in English. */
import { joined } from './count.ts';

export const lattice = {
  kinds: {
    next: 'Next level',
    lateral: 'Lateral move',
    track: 'Change of track',
    equivalent: 'Equivalent',
    reports: 'Reports to',
  },
  /** The same ways, seen from where they lead to. */
  back: {
    next: 'Level below',
    lateral: 'Lateral move',
    track: 'Change of track, from',
    equivalent: 'Equivalent',
    reports: 'Reports here',
  },
  /** Why a way nobody wrote may be presumed. */
  presumed: {
    next: 'presumed: the next above on this track',
    track: 'presumed: as high, on the other track',
    lateral: 'presumed: as high, on the same track',
  },
  /** What a page says, as the end of a sentence about the way. */
  records: {
    leadsTo: (text: string) => `says that it leads to ${text}`,
    extends: (text: string) => `takes over what ${text} is asked`,
    equivalentTo: (text: string) => `is called the equivalent of ${text}`,
    reportsTo: (text: string) => `reports to ${text}`,
  },
  either: (record: string) => `${record}, as one of several`,
  /** What of a lattice nobody wrote. */
  presumptions: {
    next: 'Where no page says what comes next, the next grade of the same track in the same framework or family is presumed to.',
    track: 'Where no page names an equivalent, a change of track at equal height in the same framework or family is presumed to be open.',
    lateral: 'Lateral moves between those who stand equally high on one track are presumed.',
    noGrades: 'No page writes a grade, so all stand by the words of their titles.',
    someWithoutGrade:
      'Those whose page writes no grade stand by the words of their titles, below the grades; how high they are beside a grade, nobody wrote.',
    noTrack: 'Levels whose page names no track stand with individual contributors.',
  },
  /** Why no way leads from the one to the other. */
  noWay: {
    same: (one: string) => `${one} is both the beginning and the end: there is no way to go.`,
    downwards: (one: string, other: string) =>
      `Ways are read upwards and sideways. None leads from ${one} to ${other}, but one leads from ${other} to ${one}.`,
    deadEnd: (one: string, group: string) =>
      `No way begins at ${one}: its page names none, nobody stands above it on its track of ${group}, and nobody beside it.`,
    /** @param others how many more than those named */
    ends: (one: string, other: string, named: readonly string[], others: number) =>
      `What leads on from ${one} ends at ${joined(others > 0 ? [...named, `${others} others`] : named)}: no page, no next grade and nobody who stands as high leads from there to ${other}.`,
  },
};
