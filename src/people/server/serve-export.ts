/** People as a file: CSV that a spreadsheet opens, and that imports to what is there already. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asked } from '../../platform/http/asked.ts';
import { csvLines } from '../export-csv.ts';
import { exportAddress } from '../routes.ts';
import { takeTime, wholeRoster } from './store/roster.ts';

/** What is sent at once: a line each would be a packet each. */
const chunk = 64 * 1024;

export function servePeopleExport(app: FastifyInstance, askedOf: (request: FastifyRequest, reply: FastifyReply) => Asked): void {
  app.get(exportAddress, async (request, reply) => {
    const { organization, today, read } = askedOf(request, reply);
    const roster = await read(async (db) => {
      await takeTime({ db, organization }, 120);
      return wholeRoster({ db, organization });
    });
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="people-${today}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(chunks(csvLines(roster)), { objectMode: false }));
  });
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
