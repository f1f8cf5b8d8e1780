/** People as a file: CSV that a spreadsheet opens, and that imports to what is there already. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Asked } from '../../platform/http/asked.ts';
import { csvLines } from '../export-csv.ts';
import { exportAddress } from '../routes.ts';
import { type Eyes, openEyes } from './eyes.ts';
import { type PeoplePolicy, peoplePolicy } from './policy.ts';
import { accessTo } from './sees.ts';
import { allErased } from './store/erasing.ts';
import { takeTime, wholeRoster } from './store/roster.ts';

/** What is sent at once: a line each would be a packet each. */
const chunk = 64 * 1024;

/** Of those whose record the asker may read; a manager who is not one of them has no number in it. */
export function servePeopleExport(
  app: FastifyInstance,
  askedOf: (request: FastifyRequest, reply: FastifyReply) => Asked,
  policy: PeoplePolicy = peoplePolicy,
): void {
  app.get(exportAddress, async (request, reply) => {
    const { organization, today, viewer, read } = askedOf(request, reply);
    const { roster, erased } = await read(async (db) => {
      await takeTime({ db, organization }, 120);
      const readable = await readableIn(await openEyes({ db, organization }, viewer, today), policy);
      const { units, persons, positions } = await wholeRoster({ db, organization });
      const erased = await allErased({ db, organization });
      if (readable === null) return { roster: { units, persons, positions }, erased };
      const roster = {
        units,
        persons: persons.filter(({ id }) => readable.has(id)),
        positions: positions.filter(({ person }) => readable.has(person)),
      };
      return { roster, erased };
    });
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="people-${today}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(chunks(csvLines(roster, erased)), { objectMode: false }));
  });
}

/** null: everybody. */
async function readableIn(eyes: Eyes, policy: PeoplePolicy): Promise<ReadonlySet<string> | null> {
  const access = accessTo(eyes, policy, 'record.read');
  if (typeof access === 'boolean') return access ? null : new Set();
  const { rows } = await sql<{ id: string }>`SELECT DISTINCT led.person_id AS id FROM (${access.leads}) led`.execute(eyes.db);
  return new Set(rows.map(({ id }) => id));
}

function* chunks(lines: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < chunk) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
