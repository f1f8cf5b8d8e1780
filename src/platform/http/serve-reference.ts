/** The description of the API, for programs and for people. It is read when somebody first asks for it. */
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { type ApiDocument, referencePage } from '../api-reference/reference-page.ts';
import { referenceStyle } from '../api-reference/reference-style.ts';

/** @param file the description as JSON, OpenAPI 3.1 */
export function serveReference(app: FastifyInstance, file: string): void {
  let read: Promise<{ json: string; page: string }> | null = null;
  const made = () => {
    read ??= readFile(file, 'utf8').then((json) => ({ json, page: referencePage(JSON.parse(json) as ApiDocument) }));
    return read;
  };
  app.get('/api/openapi.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send((await made()).json));
  app.get('/api', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send((await made()).page),
  );
  app.get('/api/reference.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(referenceStyle));
}
