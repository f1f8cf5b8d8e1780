/** Serves the procedures of a contract as plain HTTP, with problems as RFC 9457 wants them. */
import { Readable } from 'node:stream';
import { ORPCError } from '@orpc/client';
import { OpenAPIHandler } from '@orpc/openapi/fastify';
import type { AnyRouter } from '@orpc/server';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../log.ts';
import { problem, sendProblem } from './problem.ts';

/**
 * HEAD answers as GET does, without the body.
 * @param prefix addresses that belong to the contract, such as `/api/`
 * @param router procedures that need no context beyond what they were made with
 */
export function serveContract(app: FastifyInstance, prefix: `/${string}/`, router: AnyRouter, log: Log): void {
  const handler = new OpenAPIHandler(router, {
    rootInterceptors: [
      ({ next, request, ...rest }) =>
        next({ ...rest, request: { ...request, method: request.method === 'HEAD' ? 'GET' : request.method } }),
    ],
    customErrorResponseBodyEncoder: (error) => {
      const invalid = error.code === 'BAD_REQUEST' && error.cause !== undefined;
      const detail = invalid ? 'The address holds something that this route does not take.' : error.message;
      return problem(error.status, error.code, detail, memberOf(error.data));
    },
    interceptors: [
      async ({ next }) => {
        try {
          return await next();
        } catch (error) {
          // What went wrong inside is for the log; the reader is told only that it did.
          if (!(error instanceof ORPCError) || error.status >= 500)
            log.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
          throw error;
        }
      },
    ],
  });
  app.get(`${prefix}*`, async (request, reply) => {
    const { matched } = await handler.handle(request, reply, { context: {} });
    if (!matched) sendProblem(reply, problem(404, 'NOT_FOUND', `There is nothing at ${request.url.split('?', 1)[0]}.`));
    return reply;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const json = String(reply.getHeader('content-type') ?? '').startsWith('application/json');
    if (json && reply.statusCode >= 400 && request.url.startsWith(prefix))
      reply.header('content-type', 'application/problem+json; charset=utf-8');
    // What would be sent for ever is not begun for somebody who wants none of it.
    if (request.method === 'HEAD' && payload instanceof Readable) {
      payload.destroy();
      return '';
    }
    return payload;
  });
}

function memberOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
