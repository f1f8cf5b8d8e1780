/** Files beside the contract, which knows data only: everything kept of somebody, and the audit. Both are sent as they are read. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { languageOf } from '../../../compiler/language.ts';
import { id as idShape } from '../../../people/contract/parts.ts';
import { openEyes } from '../../../people/server/eyes.ts';
import { nothing } from '../../../people/server/found.ts';
import { languagesAsked } from '../../../platform/http/accepted.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import { problem, sendProblem } from '../../../platform/http/problem.ts';
import type { Within } from '../../../platform/personal-data.ts';
import { csvHead, csvLine, type FileEntry, jsonLine } from '../../audit-file.ts';
import { auditFilter } from '../../contract/rights.ts';
import { auditFileAddresses, dataFileAddress } from '../../rights-routes.ts';
import type { AuditRow } from '../store/audit.ts';
import { giveData } from './give-data.ts';
import { allowRight } from './policy.ts';
import { auditFile, mustBeOrdered, type Names } from './read-audit.ts';
import { dataFile } from './read-data.ts';
import type { RightsParts } from './routes.ts';

type AskedOf = (request: FastifyRequest, reply: FastifyReply) => Asked;

const formats = {
  csv: { type: 'text/csv; charset=utf-8', head: csvHead, write: csvLine },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', head: '', write: jsonLine },
} as const;

/** What else stands in the address is refused: a filter that was misspelt would look as if there were nothing more. */
const fileAsked = z.strictObject({ ...auditFilter.shape, language: z.string().optional() });

export function serveRightsFiles(app: FastifyInstance, askedOf: AskedOf, parts: RightsParts): void {
  app.get<{ Params: { id: string } }>(dataFileAddress.replace('{id}', ':id'), async (request, reply) => {
    const asked = askedOf(request, reply);
    const { id } = request.params;
    if (!idShape.safeParse(id).success) throw nothing(id);
    const { about, all } = await giveData(asked, parts, id, languageOf(languagesAsked(request)));
    return attached(reply, 'application/json; charset=utf-8', `personal-data-${asked.today}.json`, dataFile(about, all, reading(asked)));
  });

  for (const [ending, address] of Object.entries(auditFileAddresses)) {
    const format = formats[ending as keyof typeof formats];
    app.get(address, async (request, reply) => {
      const asked = askedOf(request, reply);
      const named = fileAsked.safeParse(request.query);
      if (!named.success) {
        const issues = named.error.issues.slice(0, 20).map(({ path, message }) => ({ at: path.join('.'), message }));
        return sendProblem(reply, problem(400, 'BAD_REQUEST', 'What is asked for cannot be read.', { issues }));
      }
      const { language: _, ...filter } = named.data;
      mustBeOrdered(filter);
      // Noted before the first line is sent: what was begun and broken off has left all the same.
      await asked.change(async (change) => {
        await allowRight(await openEyes(change, asked.viewer, asked.today), parts.policy, 'audit.read', null);
        change.audit({ action: 'audit.export', subject: { kind: 'audit', id: change.organization }, content: { ending, filter } });
      });
      const line = (row: AuditRow, names: Names) => format.write(entryOf(row, names));
      return attached(reply, format.type, `audit-${asked.today}.${ending}`, auditFile(filter, { head: format.head, line }, reading(asked)));
    });
  }
}

const reading =
  ({ read, organization }: Asked) =>
  <T>(work: (within: Within) => Promise<T>): Promise<T> =>
    read((db) => work({ db, organization }));

/** Nobody keeps a copy on the way; HEAD is answered as GET is, and reads nothing on. */
function attached(reply: FastifyReply, type: string, name: string, pieces: AsyncIterable<string>): FastifyReply {
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .send(Readable.from(pieces, { objectMode: false }));
}

function entryOf({ sequence, at, ...row }: AuditRow, names: Names): FileEntry {
  return {
    ...row,
    sequence: Number(sequence),
    at: at.toISOString(),
    actorName: names.get(`${row.actorKind} ${row.actorId}`) ?? null,
    subjectName: names.get(`${row.subjectKind} ${row.subjectId}`) ?? null,
  };
}
