/** Job descriptions to keep: files, where all else that is served is data. */
import type { FastifyInstance } from 'fastify';
import { closest } from '../../platform/closest.ts';
import { problem, sendProblem } from '../../platform/http/problem.ts';
import type { Live } from '../../platform/live.ts';
import type { Handbook } from './handbook.ts';
import { dispositionOf, type JobFormat, jobFile } from './job-file.ts';

/** Ids have slashes in them, and no route may have its end behind such a part: the address is read here. */
const address = /^\/api\/v1\/(role|level)s\/(.+)\/job-description\.(md|docx|pdf)$/u;

/** Answers `/api/v1/roles/ID/job-description.md`, `.docx` and `.pdf`, and the same of levels. */
export function serveJobDescriptions(app: FastifyInstance, handbook: Live<Handbook>): void {
  app.addHook('onRequest', async (request, reply) => {
    const [, kind, path = '', format] = address.exec(request.url.split('?', 1)[0] ?? '') ?? [];
    if (kind === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return;
    const id = decoded(path);
    const { graph, roles, levels } = handbook.current();
    const known: ReadonlyMap<string, unknown> = kind === 'role' ? roles : levels;
    const file = known.has(id) ? await jobFile(graph, id, format as JobFormat) : null;
    if (file === null) {
      const suggestions = closest(id, known.keys());
      const hint = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?`;
      return sendProblem(reply, problem(404, 'NOT_FOUND', `This handbook has no ${kind} "${id}".${hint}`, { suggestions }));
    }
    return reply.header('content-type', file.type).header('content-disposition', dispositionOf(file)).send(file.content);
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not encoded as addresses are: no id is written so.
    return path;
  }
}
