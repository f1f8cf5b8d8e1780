/** The ways of a lattice in words: the same on a card, in the table and in the terminal. */
import { english } from '../speech/english.ts';
import type { Speech } from '../speech/speech.ts';
import type { Lattice } from './lattice.ts';
import type { WayFound } from './path.ts';
import { peersOf, type Way, type WayKind, type WayRecord } from './ways.ts';

/** What a page says, as the end of a sentence about the way. */
export function recordWords(
  { says, text, either }: Pick<WayRecord, 'says' | 'text' | 'either'>,
  { lattice: words }: Speech = english,
): string {
  const what = words.records[says](text);
  return either ? words.either(what) : what;
}

/** A way as it looks from one of its ends. */
export interface SeenWay {
  way: Way;
  /** "Next level", "The level below", "Is reported to by". */
  name: string;
  other: string;
}

/** In which order the ways at a node stand: those it may go, then those that lead to it. */
const order = ['next', 'track', 'equivalent', 'lateral', 'next back', 'track back', 'reports', 'reports back'];

/** Every way at a node, those it may go first; lateral moves that are only presumed are not among them. */
export function waysAt({ ways }: Pick<Lattice, 'ways'>, id: string, { lattice: words }: Speech = english): SeenWay[] {
  const seen = ways.flatMap((way): { place: number; seen: SeenWay }[] => {
    const { kind, from, to, written } = way;
    if (from === id) return [{ place: order.indexOf(kind), seen: { way, name: words.kinds[kind], other: to } }];
    if (to !== id) return [];
    // To change track at one grade is open from either side, and these lead both ways.
    const isOpen = (kind === 'track' && written.length === 0) || kind === 'lateral' || kind === 'equivalent';
    const place = order.indexOf(isOpen ? kind : `${kind} back`);
    return [{ place, seen: { way, name: isOpen ? words.kinds[kind] : words.back[kind], other: from } }];
  });
  return seen.sort((a, b) => a.place - b.place).map((one) => one.seen);
}

/** What of a lattice nobody wrote, in sentences. */
export function presumptionWords({ nodes, ways }: Pick<Lattice, 'nodes' | 'ways'>, speech = english): string[] {
  const words = speech.lattice.presumptions;
  const presumed = (kind: WayKind) => ways.some((way) => way.kind === kind && way.written.length === 0);
  const ungraded = nodes.filter(({ grade }) => grade === null);
  return [
    ...(presumed('next') ? [words.next] : []),
    ...(presumed('track') ? [words.track] : []),
    ...(nodes.some(({ id }) => peersOf(nodes, ways, id).length > 0) ? [words.lateral] : []),
    ...(ungraded.length > 0 ? [ungraded.length === nodes.length ? words.noGrades : words.someWithoutGrade] : []),
    ...(nodes.some(({ trackPresumed }) => trackPresumed) ? [words.noTrack] : []),
  ];
}

const mostEnds = 4;

/** Why no way leads from the one to the other; null where one does. */
export function noWayWords(
  { nodes, groups }: Lattice,
  from: string,
  to: string,
  { none, ends }: WayFound,
  speech = english,
): string | null {
  const words = speech.lattice.noWay;
  const titleOf = (id: string) => nodes.find((node) => node.id === id)?.title ?? id;
  const [one, other] = [titleOf(from), titleOf(to)];
  if (none === null) return null;
  if (none === 'same') return words.same(one);
  if (none === 'downwards') return words.downwards(one, other);
  if (none === 'dead-end')
    return words.deadEnd(one, groups.find(({ key }) => key === nodes.find(({ id }) => id === from)?.group)?.title ?? '');
  const shown = ends.length > mostEnds ? ends.slice(0, mostEnds - 1) : ends;
  return words.ends(one, other, shown.map(titleOf), ends.length - shown.length);
}
