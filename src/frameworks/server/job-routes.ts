/** Job descriptions to keep: files, where all else that is served is data. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem, sendProblem } from '../../platform/http/problem.ts';
import { addVary } from '../../platform/http/vary.ts';
import type { Spoken } from '../speech/spoken.ts';
import type { Handbook } from './handbook.ts';
import { dispositionOf, type JobFormat, jobFile } from './job-file.ts';
import { nothingCalled } from './nothing-called.ts';

/** Ids have slashes in them, and no route may have its end behind such a part: the address is read here. */
const address = /^\/api\/v1\/(role|level)s\/(.+)\/job-description\.(md|docx|pdf)$/u;

/**
 * Answers `/api/v1/roles/ID/job-description.md`, `.docx` and `.pdf`, and the same of levels.
 * @param bookOf the handbook as it is now, or as of what the address asks for
 * @param spokenTo in which language somebody is answered
 */
export function serveJobDescriptions(
  app: FastifyInstance,
  bookOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Handbook>,
  spokenTo: (request: FastifyRequest) => Promise<Spoken>,
): void {
  app.addHook('onRequest', async (request, reply) => {
    const [, kind, path = '', format] = address.exec(request.url.split('?', 1)[0] ?? '') ?? [];
    if (kind === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return;
    const id = decoded(path);
    const { graph, roles, levels } = await bookOf(request, reply);
    const known: ReadonlyMap<string, unknown> = kind === 'role' ? roles : levels;
    const { speech } = await spokenTo(request);
    reply.header('content-language', speech.language);
    addVary(reply, 'accept-language');
    const file = known.has(id) ? await jobFile(graph, id, format as JobFormat, speech) : null;
    if (file === null) {
      const { message, suggestions } = nothingCalled(speech, kind as 'role' | 'level', id, known.keys());
      return sendProblem(reply, problem(404, 'NOT_FOUND', message, { suggestions, title: speech.problems.titles[404] }));
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
