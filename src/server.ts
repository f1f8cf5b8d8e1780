/**
 * Front door: the reading site, and what hangs on a database: people and published versions. Compiles a folder, serves it on loopback,
 * watches the files and swaps the compiled handbook whole when one changes.
 */
import { fileURLToPath } from 'node:url';
import type { AnyContractRouter } from '@orpc/contract';
import type { Router } from '@orpc/server';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Compilation } from './compiler/compile.ts';
import type { Host } from './compiler/host.ts';
import { languageOf } from './compiler/language.ts';
import type { Handbook } from './frameworks/server/handbook.ts';
import { serveJobDescriptions } from './frameworks/server/job-routes.ts';
import { keepHandbook } from './frameworks/server/keep-handbook.ts';
import { frameworkRoutes, publishedAt } from './frameworks/server/routes.ts';
import type { HandbookAt } from './frameworks/server/versions/handbook-at.ts';
import type { Speak, Spoken } from './frameworks/speech/spoken.ts';
import type { Clock } from './platform/clock.ts';
import type { Actor, Database } from './platform/database/database.ts';
import { languagesAsked } from './platform/http/accepted.ts';
import { type Asked, askedBy } from './platform/http/asked.ts';
import { answerNoRequest } from './platform/http/client-error.ts';
import { compressAnswers } from './platform/http/compress.ts';
import { type FileRoute, serveContract } from './platform/http/contract-routes.ts';
import { endGracefully } from './platform/http/end.ts';
import { addEntityTags } from './platform/http/etag.ts';
import { checkHost, isLoopback } from './platform/http/host-check.ts';
import { takeJson } from './platform/http/json-body.ts';
import { listen } from './platform/http/listen.ts';
import { serveOperation } from './platform/http/operation.ts';
import { problem, sendProblem } from './platform/http/problem.ts';
import { checkOrigin } from './platform/http/same-origin.ts';
import { addSecurityHeaders } from './platform/http/security-headers.ts';
import { serveReference } from './platform/http/serve-reference.ts';
import { serveApp } from './platform/http/static-files.ts';
import type { Live } from './platform/live.ts';
import type { Log } from './platform/log.ts';
import { bodyTooLarge, bodyUnreadable } from './platform/messages.generated.ts';
import type { NewId } from './platform/new-id.ts';
import { Refusal, type Said } from './platform/refusal.ts';
import { sayIn, speakOfAll } from './refusals.ts';

export const usualPort = 4173;
/** Of a body, but for files: 1 MB. */
const mostBytes = 1_000_000;

export interface ServeOptions {
  /** The compiler; handed in so that a test can hand in its own. */
  compileHandbook: (host: Host) => Compilation;
  /** The handbook's folder, absolute or relative to the working directory. */
  folder: string;
  /** What the handbook is called; default: the company it is of, else the name of its folder. */
  title?: string;
  /** `null`: the usual port, or a free one when it is taken. 0: any free one. A number: that one or an error. */
  port: number | null;
  /** Default 127.0.0.1. */
  host?: string;
  /** The folder of the built web app; default: `web/` beside the bundle. null: no web app, only the API. */
  webFolder?: string | null;
  log: Log;
  clock: Clock;
  /** What hangs on a database, once the handbook is there; without it the pages alone are served. */
  organization?: (handbook: Live<Handbook>) => Promise<OrganizationParts>;
}

export interface RunningSite {
  /** `http://127.0.0.1:4173` */
  address: string;
  port: number;
  /** The usual port, when it was taken and another was chosen. */
  portTaken: number | null;
  /** What was compiled at the start, for the summary that the command prints. */
  compilation: Compilation;
  /** Settles when edits from now on are seen. */
  watching: Promise<void>;
  /** Ends connections, the watcher and the server; safe to call twice. */
  close(): Promise<void>;
}

/** @throws PortTakenError when the port asked for is in use; FolderError when the folder cannot be read. */
export async function startServer(options: ServeOptions): Promise<RunningSite> {
  const { host = '127.0.0.1', port, log, webFolder = fileURLToPath(new URL('./web/', import.meta.url)) } = options;
  const kept = keepHandbook({ ...options, people: options.organization !== undefined });
  try {
    const app = await buildSite({
      handbook: kept.live,
      organization: (await options.organization?.(kept.live)) ?? null,
      webFolder,
      apiDescription: fileURLToPath(new URL('./openapi.json', import.meta.url)),
      onlyLoopback: isLoopback(host),
      log,
    });
    const listening = await listen(app, host, port, usualPort);
    return {
      address: `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}`,
      port: listening.port,
      portTaken: listening.taken,
      compilation: kept.compilation,
      watching: kept.watching,
      close: async () => {
        await kept.close();
        // Readers of an event stream would wait for ever: their stream ends, and with it their connection.
        kept.live.end();
        await endGracefully(app);
      },
    };
  } catch (error) {
    await kept.close();
    throw error;
  }
}

const unreadable = problem(400, 'BAD_REQUEST', 'The address cannot be read.');

const nothingAt = ({ url }: FastifyRequest) => problem(404, 'NOT_FOUND', `There is nothing at ${url.split('?', 1)[0]}.`);

/** What the routes need that ask a database, all of it for one organisation. */
export interface OrganizationParts {
  id: string;
  database: Database;
  clock: Clock;
  newId: NewId;
  /** By room: each over what a request knows (`Asked`) and the words of its language. */
  routers: Readonly<Record<string, Router<AnyContractRouter, Asked & Spoken>>>;
  /** The handbook as of a version or a day. */
  handbookAt: HandbookAt;
  /** Who a request acts as. */
  actorOf(request: FastifyRequest): Actor;
  /** Where a file comes along, whose body is larger than others. */
  files?: readonly FileRoute[];
  /** Files, and what else no contract knows. */
  serveBeside(app: FastifyInstance, askedOf: (request: FastifyRequest, reply: FastifyReply) => Asked): void;
}

export interface SiteParts {
  handbook: Live<Handbook>;
  organization?: OrganizationParts | null;
  /** What is said in a language; default: what Gradus says. */
  speak?: Speak;
  webFolder: string | null;
  /** Where openapi.json lies; null: the API is not described. */
  apiDescription?: string | null;
  onlyLoopback: boolean;
  log: Log;
}

/** Everything but the port and the files: what the contract tests talk to. */
export async function buildSite(parts: SiteParts): Promise<FastifyInstance> {
  const { handbook, organization = null, speak = speakOfAll, webFolder, apiDescription = null, onlyLoopback, log } = parts;
  const app = Fastify({
    // What was begun is finished; connections that wait for nothing are closed.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 2000 },
    bodyLimit: mostBytes,
    connectionTimeout: 120_000,
    requestTimeout: 60_000,
    clientErrorHandler: answerNoRequest,
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, unreadable),
  });
  takeJson(app);
  addSecurityHeaders(app);
  if (onlyLoopback) checkHost(app);
  checkOrigin(app);
  const spokenTo = (request: FastifyRequest) => speak(languageOf(languagesAsked(request)));
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof Refusal) {
      const { message, hint } = sayIn((await spokenTo(request)).speech.language, error.said);
      return sendProblem(reply, problem(error.status, codeOf(error.said), message, { ...error.members, hint }));
    }
    const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
    if (status >= 500) log.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (status >= 500) return sendProblem(reply, problem(500, 'INTERNAL', 'The reason is in the log.'));
    const said = status === 413 ? bodyTooLarge() : bodyUnreadable();
    const { message, hint } = sayIn((await spokenTo(request)).speech.language, said);
    return sendProblem(reply, request.method === 'GET' ? unreadable : problem(status, codeOf(said), message, { hint }));
  });
  serveOperation(app, { ready: organization && (() => organization.database.ping()), log });
  const askedOf = (request: FastifyRequest, reply: FastifyReply, { id, actorOf, database, clock, newId }: OrganizationParts) =>
    askedBy(request, reply, { database, clock, newId, organization: id, actor: actorOf(request) });
  const handbookAt = organization?.handbookAt ?? null;
  const bookOf = async (request: FastifyRequest, reply: FastifyReply) => {
    const at = new URLSearchParams(request.url.split('?', 2)[1] ?? '').get('at');
    return at ? publishedAt(handbookAt, at, organization ? askedOf(request, reply, organization) : {}) : handbook.current();
  };
  serveJobDescriptions(app, bookOf, spokenTo);
  const answeringFor = async (request: FastifyRequest, reply: FastifyReply) => {
    const spoken = await spokenTo(request);
    const { language } = spoken.speech;
    const context = { ...spoken, ...(organization && askedOf(request, reply, organization)) } as Asked & Spoken;
    return { language, context, words: { ...spoken.speech.problems, say: (said: Said) => sayIn(language, said) } };
  };
  serveContract(
    app,
    '/api/',
    { frameworks: frameworkRoutes(handbook, handbookAt), ...organization?.routers },
    answeringFor,
    log,
    organization?.files,
  );
  if (apiDescription !== null) serveReference(app, apiDescription);
  organization?.serveBeside(app, (request, reply) => askedOf(request, reply, organization));
  addEntityTags(app, '/api/');
  compressAnswers(app, '/api/');
  if (webFolder !== null) await serveApp(app, { folder: webFolder, apiPrefix: '/api/' });
  else app.setNotFoundHandler(async (request, reply) => sendProblem(reply, nothingAt(request)));
  return app;
}

const codeOf = ({ code }: Said) => code.toUpperCase().replaceAll('-', '_');
