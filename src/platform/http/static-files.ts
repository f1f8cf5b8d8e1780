/** The built web app: hashed files for ever, everything else asked again; an address of the app gets its one page. */
import { sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problem, sendProblem } from './problem.ts';

export interface StaticOptions {
  /** The folder with `index.html` and `assets/`. */
  folder: string;
  /** Addresses below this are no pages: what is not there is a problem. */
  apiPrefix: string;
}

export async function serveApp(app: FastifyInstance, { folder, apiPrefix }: StaticOptions): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    // A route a file: with a wildcard the folder itself is asked for as if it were one, and refused.
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      reply.header('allow', 'GET, HEAD');
      return sendProblem(reply, problem(405, 'METHOD_NOT_ALLOWED', `${request.method} is not possible at ${path}.`));
    }
    if (path.startsWith(apiPrefix) || path.startsWith('/assets/')) {
      return sendProblem(reply, problem(404, 'NOT_FOUND', `There is nothing at ${path}.`));
    }
    return reply.sendFile('index.html');
  });
}
