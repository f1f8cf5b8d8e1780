/** Serves the procedures of a contract as plain HTTP, with problems as RFC 9457 wants them. */
import { Readable } from 'node:stream';
import { ORPCError } from '@orpc/client';
import type { AnyContractRouter } from '@orpc/contract';
import { OpenAPIHandler } from '@orpc/openapi/fastify';
import type { Router } from '@orpc/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from '../log.ts';
import { problem, sendProblem } from './problem.ts';
import { addVary } from './vary.ts';

/** In which language somebody is answered, and what the procedures need for it. */
export interface Answering<Context> {
  language: string;
  context: Context;
  words: {
    badInput: string;
    nothingAt(path: string): string;
    titles: Readonly<Record<number, string>>;
  };
}

/**
 * HEAD answers as GET does, without the body.
 * @param prefix addresses that belong to the contract, such as `/api/`
 */
export function serveContract<Context extends object>(
  app: FastifyInstance,
  prefix: `/${string}/`,
  router: Router<AnyContractRouter, Context>,
  answeringFor: (request: FastifyRequest) => Promise<Answering<Context>>,
  log: Log,
): void {
  const handler = new OpenAPIHandler<Context & Pick<Answering<Context>, 'words'>>(router, {
    rootInterceptors: [
      ({ next, request, ...rest }) =>
        next({ ...rest, request: { ...request, method: request.method === 'HEAD' ? 'GET' : request.method } }),
    ],
    customErrorResponseBodyEncoder: (error) => problem(error.status, error.code, error.message, memberOf(error.data)),
    interceptors: [
      async ({ next, context: { words } }) => {
        try {
          return await next();
        } catch (error) {
          // What went wrong inside is for the log; the reader is told only that it did.
          if (!(error instanceof ORPCError) || error.status >= 500)
            log.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
          if (!(error instanceof ORPCError)) throw error;
          const { code, status, message, cause } = error as ORPCError<string, unknown>;
          const title = words.titles[status];
          const data = { ...memberOf(error.data), ...(title !== undefined && { title }) };
          throw new ORPCError(code, { status, message: code === 'BAD_REQUEST' && cause !== undefined ? words.badInput : message, data });
        }
      },
    ],
  });
  app.get(`${prefix}*`, async (request, reply) => {
    const { language, context, words } = await answeringFor(request);
    reply.header('content-language', language);
    addVary(reply, 'accept-language');
    const { matched } = await handler.handle(request, reply, { context: { ...context, words } });
    if (!matched) {
      const title = words.titles[404];
      const detail = words.nothingAt(request.url.split('?', 1)[0] ?? '');
      sendProblem(reply, problem(404, 'NOT_FOUND', detail, title === undefined ? {} : { title }));
    }
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
