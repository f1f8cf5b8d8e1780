/** What the policy adds to the directory: each read of it as people of different places ask it, beside whoever may do everything. */
import type { DirectoryAsked } from '../../src/people/contract.ts';
import { openEyes } from '../../src/people/server/eyes.ts';
import { peoplePolicy } from '../../src/people/server/policy.ts';
import { readDirectory } from '../../src/people/server/read-directory.ts';
import { goAlongIndexes } from '../../src/people/server/store/within.ts';
import { dayAt } from '../../src/platform/day.ts';
import { viewerOf } from '../../src/platform/policy/viewer.ts';
import { median } from '../measure/numbers.ts';
import type { Large, Site } from './large.ts';

const pick = (all: readonly string[], round: number) => all[round % all.length] ?? '';

const reads: { name: string; asks: (site: Site, round: number) => DirectoryAsked }[] = [
  { name: 'first page and count', asks: () => ({}) },
  { name: 'some letters', asks: ({ names }, round) => ({ query: pick(names, round).slice(0, 2 + (round % 4)) }) },
  { name: 'a whole name', asks: ({ names }, round) => ({ query: pick(names, round) }) },
  { name: 'a number', asks: ({ numbers }, round) => ({ query: pick(numbers, round) }) },
  { name: 'of a unit', asks: ({ units }, round) => ({ unit: pick(units, round) }) },
  { name: 'on leave', asks: () => ({ state: 'leave' }) },
  { name: 'who has left', asks: () => ({ state: 'left' }) },
  { name: 'everybody ever', asks: () => ({ state: 'all' }) },
];

/** Who asks, by a name for the table. */
function viewersOf({ managers, units, peer }: Site) {
  const somebody = (person: string, duties: { duty: string; unit: string | null }[] = []) =>
    viewerOf({ kind: 'person', id: person }, { person, duties });
  return {
    'a peer': somebody(peer),
    'a manager': somebody(managers[40] ?? ''),
    'at the top': somebody(managers[0] ?? ''),
    'partner of a unit': somebody(peer, [{ duty: 'people-partner', unit: units[5] ?? '' }]),
    'partner of the root': somebody(peer, [{ duty: 'people-partner', unit: units[0] ?? '' }]),
    administrator: somebody(peer, [{ duty: 'administrator', unit: null }]),
  };
}

export interface AccessTimes {
  read: string;
  /** Milliseconds of whoever may do everything. */
  open: number[];
  /** Of each viewer. */
  times: [string, number[]][];
}

/**
 * All take turns, so that they had the same machine.
 * @param tell of each read, as soon as it is timed
 * @returns how long it takes to look up what somebody's own place lets them see
 */
export async function timeAccess(
  { database, posts }: Large,
  site: Site,
  rounds: number,
  tell: (read: AccessTimes) => void,
): Promise<number> {
  const viewers = { '': viewerOf({ kind: 'operator', id: 'bench' }, { everything: true }), ...viewersOf(site) };
  const today = dayAt(new Date());
  const opening: number[] = [];
  const time = (viewer: (typeof viewers)[''], asked: DirectoryAsked): Promise<number> =>
    database.read(site.organization, async (db) => {
      const within = { db, organization: site.organization };
      await goAlongIndexes(within);
      const begin = performance.now();
      const eyes = await openEyes(within, viewer, today);
      const start = performance.now();
      if (!viewer.everything) opening.push(start - begin);
      await readDirectory(eyes, peoplePolicy, posts, { limit: 50, ...asked });
      return performance.now() - start;
    });
  for (const { name: read, asks } of reads) {
    const times = new Map<string, number[]>(Object.keys(viewers).map((name) => [name, []]));
    for (let round = -5; round < rounds; round++)
      for (const [name, viewer] of Object.entries(viewers)) {
        const took = await time(viewer, asks(site, round + 5));
        // The first few of each warm what any server is warm with.
        if (round >= 0) times.get(name)?.push(took);
      }
    const [open, ...others] = times;
    tell({ read, open: open?.[1] ?? [], times: others });
  }
  return median(opening);
}
