/** Many who write at once into one organisation: each change is one transaction, on disk before it is answered, and one link of the chain. */
import { verifyAudit } from '../../src/platform/audit/verify.ts';
import type { Large } from './large.ts';

export interface WriterTimes {
  writers: number;
  seconds: number;
  /** Milliseconds of each write. */
  times: number[];
  failed: number;
  /** Entries of the chain, and what is wrong with it. */
  entries: number;
  faults: number;
}

const seconds = 10;

export async function timeWriters({ sites, database }: Large, writers: number): Promise<WriterTimes> {
  const site = sites.at(-1);
  if (!site) throw new Error('Nothing was filled.');
  const times: number[] = [];
  let failed = 0;
  const begin = performance.now();
  const write = async (writer: number): Promise<void> => {
    for (let act = 0; performance.now() - begin < seconds * 1000; act++) {
      const start = performance.now();
      const { statusCode } = await site.app.inject({
        method: 'POST',
        url: '/api/v1/people',
        payload: { number: `B${writer}-${act}`, name: `Name ${writer} ${act}` },
      });
      times.push(performance.now() - start);
      if (statusCode !== 201) failed++;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  const took = (performance.now() - begin) / 1000;
  const { organization } = site;
  const { entries, faults } = await database.read(organization, (db) => verifyAudit(db, organization, null));
  return { writers, seconds: took, times, failed, entries, faults: faults.length };
}
