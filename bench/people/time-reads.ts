/** Every read of people, asked as pages ask it: from the arrival of the request to the end of its answer, without a network between. */
import type { Site } from './large.ts';

export interface Asked {
  name: string;
  /** One address for each round. */
  address: (site: Site, round: number) => string;
  /** What is done before each, and not timed. */
  before?: (site: Site) => Promise<unknown>;
}

const pick = (all: readonly string[], round: number) => all[round % all.length] ?? '';
/** The first letters of a name, as somebody types them. */
const typed = (site: Site, round: number) => encodeURIComponent(pick(site.names, round).slice(0, 2 + (round % 4)));

export const reads: Asked[] = [
  { name: 'directory, first page', address: () => '/api/v1/people?limit=50' },
  { name: 'directory, some letters', address: (site, round) => `/api/v1/people?limit=50&query=${typed(site, round)}` },
  {
    name: 'directory, a whole name',
    address: (site, round) => `/api/v1/people?limit=50&query=${encodeURIComponent(pick(site.names, round))}`,
  },
  { name: 'directory, nobody of that name', address: () => '/api/v1/people?limit=50&query=zzyzx' },
  { name: 'directory, of a unit', address: (site, round) => `/api/v1/people?limit=50&unit=${pick(site.units, round)}` },
  { name: 'directory, of a manager', address: (site, round) => `/api/v1/people?limit=50&manager=${pick(site.managers, round)}` },
  { name: 'directory, on leave', address: () => '/api/v1/people?limit=50&state=leave' },
  { name: 'person', address: (site, round) => `/api/v1/people/${pick(site.persons, round)}` },
  { name: 'team', address: (site, round) => `/api/v1/people/${pick(site.managers, round)}/team` },
  { name: 'line upward', address: (site, round) => `/api/v1/people/${pick(site.persons, round)}/line` },
  { name: 'expectations', address: (site, round) => `/api/v1/people/${pick(site.persons, round)}/expectations` },
  { name: 'chart, the top', address: () => '/api/v1/chart' },
  { name: 'chart, below a manager', address: (site, round) => `/api/v1/chart?of=${pick(site.managers, round)}` },
  { name: 'chart, the way to somebody', address: (site, round) => `/api/v1/chart/${pick(site.persons, round)}/path` },
  { name: 'units', address: () => '/api/v1/units' },
  { name: 'units, below a unit', address: (site, round) => `/api/v1/units?under=${pick(site.units, round)}` },
  { name: 'units, some letters', address: (_, round) => `/api/v1/units?limit=50&query=${'team 12345'.slice(0, 1 + (round % 10))}` },
  { name: 'a unit', address: (site, round) => `/api/v1/units/${pick(site.units, round)}` },
  { name: 'units, after a sign-in', address: () => '/api/v1/units', before: ({ noted }) => noted() },
  { name: 'units, after a move', address: () => '/api/v1/units', before: ({ moved }) => moved() },
  { name: 'what should be looked at', address: () => '/api/v1/people-checks?limit=50' },
];

export interface ReadTimes {
  name: string;
  /** Milliseconds, by site. */
  times: number[][];
  /** Answers that were none. */
  failed: number;
}

/** Sizes take turns, so that both had the same machine. */
export async function timeReads(sites: readonly Site[], rounds: number): Promise<ReadTimes[]> {
  const found: ReadTimes[] = [];
  for (const { name, address, before } of reads) {
    const times: number[][] = sites.map(() => []);
    let failed = 0;
    for (let round = -5; round < rounds; round++)
      for (const [index, site] of sites.entries()) {
        const url = address(site, round + 5);
        await before?.(site);
        const start = performance.now();
        const { statusCode } = await site.app.inject(url);
        const took = performance.now() - start;
        if (statusCode !== 200) failed++;
        // The first few of each warm what any server is warm with.
        if (round >= 0) times[index]?.push(took);
      }
    found.push({ name, times, failed });
  }
  return found;
}
