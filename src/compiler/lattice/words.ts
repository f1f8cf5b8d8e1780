/** The ways of a lattice in words: the same on a card, in the table and in the terminal. */
import { joined } from '../emit/change-words.ts';
import type { Lattice } from './lattice.ts';
import type { WayFound } from './path.ts';
import { peersOf, type Way, type WayKind, type WayRecord } from './ways.ts';

/** What a kind of way is called. */
export const kindWords: Record<WayKind, string> = {
  next: 'Next level',
  lateral: 'Lateral move',
  track: 'Change of track',
  equivalent: 'Equivalent',
  reports: 'Reports to',
};

/** Why a way nobody wrote may be presumed. */
export const presumedWords: Record<'next' | 'track' | 'lateral', string> = {
  next: 'presumed: the next above on this track',
  track: 'presumed: as high, on the other track',
  lateral: 'presumed: as high, on the same track',
};

/** What a page says, as the end of a sentence about the way. */
export function recordWords({ says, text, either }: Pick<WayRecord, 'says' | 'text' | 'either'>): string {
  const what = {
    leadsTo: `says that it leads to ${text}`,
    extends: `takes over what ${text} is asked`,
    equivalentTo: `is called the equivalent of ${text}`,
    reportsTo: `reports to ${text}`,
  }[says];
  return either ? `${what}, as one of several` : what;
}

/** A way as it looks from one of its ends. */
export interface SeenWay {
  way: Way;
  /** "Next level", "The level below", "Is reported to by". */
  name: string;
  other: string;
}

const seenFromTo: Record<WayKind, string> = {
  next: 'Level below',
  lateral: 'Lateral move',
  track: 'Change of track, from',
  equivalent: 'Equivalent',
  reports: 'Reports here',
};

const shown: readonly string[] = [
  'Next level',
  'Change of track',
  'Equivalent',
  'Lateral move',
  'Level below',
  'Change of track, from',
  'Reports to',
  'Reports here',
];

/** Every way at a node, those it may go first; lateral moves that are only presumed are not among them. */
export function waysAt({ ways }: Pick<Lattice, 'ways'>, id: string): SeenWay[] {
  const seen = ways.flatMap((way): SeenWay[] => {
    if (way.from === id) return [{ way, name: kindWords[way.kind], other: way.to }];
    // To change track at one grade is open from either side.
    const isOpen = way.kind === 'track' && way.written.length === 0;
    return way.to === id ? [{ way, name: isOpen ? kindWords.track : seenFromTo[way.kind], other: way.from }] : [];
  });
  return seen.sort((a, b) => shown.indexOf(a.name) - shown.indexOf(b.name));
}

/** What of a lattice nobody wrote, in sentences. */
export function presumptionWords({ nodes, ways }: Pick<Lattice, 'nodes' | 'ways'>): string[] {
  const presumed = (kind: WayKind) => ways.some((way) => way.kind === kind && way.written.length === 0);
  const ungraded = nodes.filter(({ grade }) => grade === null);
  return [
    ...(presumed('next')
      ? ['Where no page says what comes next, the next grade of the same track in the same framework or family is presumed to.']
      : []),
    ...(presumed('track')
      ? ['Where no page names an equivalent, a change of track at equal height in the same framework or family is presumed to be open.']
      : []),
    ...(nodes.some(({ id }) => peersOf(nodes, ways, id).length > 0)
      ? ['Lateral moves between those who stand equally high on one track are presumed.']
      : []),
    ...(ungraded.length > 0
      ? [
          `${ungraded.length === nodes.length ? 'No page writes a grade, so all' : 'Those whose page writes no grade'} stand by the words of their titles${ungraded.length === nodes.length ? '' : ', below the grades; how high they are beside a grade, nobody wrote'}.`,
        ]
      : []),
    ...(nodes.some(({ trackPresumed }) => trackPresumed) ? ['Levels whose page names no track stand with individual contributors.'] : []),
  ];
}

/** Why no way leads from the one to the other; null where one does. */
export function noWayWords({ nodes, groups }: Lattice, from: string, to: string, { none, ends }: WayFound): string | null {
  const titleOf = (id: string) => nodes.find((node) => node.id === id)?.title ?? id;
  const [one, other] = [titleOf(from), titleOf(to)];
  if (none === null) return null;
  if (none === 'same') return `${one} is both the beginning and the end: there is no way to go.`;
  if (none === 'downwards')
    return `Ways are read upwards and sideways. None leads from ${one} to ${other}, but one leads from ${other} to ${one}.`;
  if (none === 'dead-end') {
    const group = groups.find(({ key }) => key === nodes.find(({ id }) => id === from)?.group)?.title ?? '';
    return `No way begins at ${one}: its page names none, nobody stands above it on its track of ${group}, and nobody beside it.`;
  }
  const tops = ends.map(titleOf);
  const named = tops.length > 4 ? [...tops.slice(0, 3), `${tops.length - 3} others`] : tops;
  return `What leads on from ${one} ends at ${joined(named)}: no page, no next grade and nobody who stands as high leads from there to ${other}.`;
}
