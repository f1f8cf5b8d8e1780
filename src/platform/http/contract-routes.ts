/** Serves the procedures of a contract as plain HTTP, with problems as RFC 9457 wants them. */
import { Readable } from 'node:stream';
import { type AnyContractRouter, ORPCError, ValidationError } from '@orpc/contract';
import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { type AnyRouter, type Router, traverseContractProcedures } from '@orpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../log.ts';
import type { Refusal, Said } from '../refusal.ts';
import { problem, sendProblem } from './problem.ts';
import { nameProcedures } from './procedure-name.ts';
import { codeOf, refusalIn, retryAfter } from './refused.ts';
import { methodsOf, type Route } from './route-match.ts';
import { addVary } from './vary.ts';

/** What is said when something cannot be answered. */
export interface ProblemWords {
  badInput: string;
  nothingAt(path: string): string;
  notByMethod(method: string, path: string, methods: readonly string[]): string;
  titles: Readonly<Record<number, string>>;
  /** A refusal in the language of the answer. */
  say(said: Said): Pick<Said, 'message' | 'hint'>;
}

/** In which language somebody is answered, and what the procedures need for it. */
export interface Answering<Context> {
  language: string;
  context: Context;
  words: ProblemWords;
}

/** Where a file comes along: its body may be larger than others. */
export interface FileRoute {
  method: 'POST' | 'PUT';
  path: `/${string}`;
  /** In bytes. */
  bodyLimit: number;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * HEAD answers as GET does, without the body.
 * @param prefix addresses that belong to the contract, such as `/api/`
 * @param files those of them that take a file
 */
export function serveContract<Context extends object>(
  app: FastifyInstance,
  prefix: `/${string}/`,
  router: Router<AnyContractRouter, Context>,
  answeringFor: (request: FastifyRequest, reply: FastifyReply) => Promise<Answering<Context>>,
  log: Log,
  files: readonly FileRoute[] = [],
): void {
  type Asking = Context & { words: ProblemWords; reply: FastifyReply };
  const handler = new OpenAPIHandler<Asking>(router, {
    rootInterceptors: [
      ({ next, request, ...rest }) =>
        next({ ...rest, request: { ...request, method: request.method === 'HEAD' ? 'GET' : request.method } }),
    ],
    customErrorResponseBodyEncoder: (error) => problem(error.status, error.code, error.message, memberOf(error.data)),
    interceptors: [
      async ({ next, context }) => {
        try {
          return await next();
        } catch (error) {
          throw asProblem(error, context, log);
        }
      },
    ],
    clientInterceptors: [
      ({ next, path, context }) => {
        context.reply.request.procedure = path.join('.');
        return next();
      },
    ],
  });
  nameProcedures(app);
  const methodsAt = methodsOf(routesOf(router));
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const { language, context, words } = await answeringFor(request, reply);
    reply.header('content-language', language);
    addVary(reply, 'accept-language');
    const { matched } = await handler.handle(request, reply, { context: { ...context, words, reply } });
    return matched ? reply : refuseAddress(request, reply, methodsAt(pathOf(request)), words);
  };
  app.route({ method: methods, url: `${prefix}*`, handler: answer });
  for (const { method, path, bodyLimit } of files) app.route({ method, url: path, bodyLimit, handler: answer });
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

/** The addresses of a contract. */
function routesOf(router: AnyRouter): Route[] {
  const routes: Route[] = [];
  traverseContractProcedures({ router, path: [] }, ({ contract }) => {
    const { method = 'POST', path } = contract['~orpc'].route;
    if (path !== undefined) routes.push({ method, path });
  });
  return routes;
}

/** @param methods that the address takes; none: there is nothing */
function refuseAddress(request: FastifyRequest, reply: FastifyReply, methods: readonly string[], words: ProblemWords): FastifyReply {
  const path = pathOf(request);
  if (methods.length === 0) return sendProblem(reply, problem(404, 'NOT_FOUND', words.nothingAt(path), titled(words, 404)));
  reply.header('allow', methods.join(', '));
  return sendProblem(reply, problem(405, 'METHOD_NOT_ALLOWED', words.notByMethod(request.method, path, methods), titled(words, 405)));
}

/** Where the words have no title the usual one stands. */
function titled({ titles }: ProblemWords, status: number): { title?: string } {
  const title = titles[status];
  return title === undefined ? {} : { title };
}

const pathOf = ({ url }: FastifyRequest) => url.split('?', 1)[0] ?? '';

/** What went wrong inside is for the log; the reader is told only that it did. */
function asProblem(error: unknown, { words, reply }: { words: ProblemWords; reply: FastifyReply }, log: Log): unknown {
  const refusal = refusalIn(error);
  if (refusal !== null) {
    if (refusal !== error) log.warn(`The database: ${(error as Error).message}`);
    reply.removeHeader('etag');
    if (refusal.status === 503) reply.header('retry-after', retryAfter);
    return refused(refusal, words);
  }
  if (!(error instanceof ORPCError) || error.status >= 500)
    log.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (!(error instanceof ORPCError)) return error;
  const { code, status, message, cause } = error as ORPCError<string, unknown>;
  const data = {
    ...memberOf(error.data),
    ...titled(words, status),
    ...(cause instanceof ValidationError && { issues: issuesOf(cause) }),
  };
  return new ORPCError(code, { status, message: code === 'BAD_REQUEST' && cause !== undefined ? words.badInput : message, data });
}

function refused({ status, said, members }: Refusal, words: ProblemWords): ORPCError<string, unknown> {
  const { message, hint } = words.say(said);
  const data = { ...members, ...titled(words, status), ...(hint !== null && { hint }) };
  return new ORPCError(codeOf(said), { status, message, data });
}

/** Where what was sent is not as it should be; at most twenty places. */
function issuesOf({ issues }: ValidationError): { at: string; message: string }[] {
  const nameOf = (part: unknown) => String(typeof part === 'object' && part !== null && 'key' in part ? part.key : part);
  return issues.slice(0, 20).map(({ path = [], message }) => ({ at: path.map(nameOf).join('.'), message }));
}

function memberOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
