/**
 * Front door: the reading site, and what hangs on a database: people and published versions. Compiles a folder, serves it on loopback,
 * watches the files and swaps the compiled handbook whole when one changes.
 */
import { fileURLToPath } from 'node:url';
import type { AnyContractRouter } from '@orpc/contract';
import type { Router } from '@orpc/server';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { networkOf } from './access/server/sign-in/attempts.ts';
import { askWhoAsks, nobody, type WhoAsks } from './access/server/who-asks.ts';
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
import type { Database } from './platform/database/database.ts';
import { languagesAsked } from './platform/http/accepted.ts';
import { type Asked, askedBy } from './platform/http/asked.ts';
import { answerNoRequest } from './platform/http/client-error.ts';
import { compressAnswers } from './platform/http/compress.ts';
import { type FileRoute, serveContract } from './platform/http/contract-routes.ts';
import { endGracefully } from './platform/http/end.ts';
import { addEntityTags } from './platform/http/etag.ts';
import { checkHost, isLoopback } from './platform/http/host-check.ts';
import { takeJson } from './platform/http/json-body.ts';
import { keepNothing } from './platform/http/keep-nothing.ts';
import { listen } from './platform/http/listen.ts';
import { type Figure, serveOperation } from './platform/http/operation.ts';
import { problem, sendProblem } from './platform/http/problem.ts';
import { codeOf, refusalIn, retryAfter } from './platform/http/refused.ts';
import { limitAddresses, limitViewers, type RequestLimits, usualLimits } from './platform/http/request-limits.ts';
import { matcherOf, type Route } from './platform/http/route-match.ts';
import { checkOrigin } from './platform/http/same-origin.ts';
import { addSecurityHeaders } from './platform/http/security-headers.ts';
import { serveReference } from './platform/http/serve-reference.ts';
import { serveApp } from './platform/http/static-files.ts';
import type { Live } from './platform/live.ts';
import type { Log } from './platform/log.ts';
import { bodyTooLarge, bodyUnreadable } from './platform/messages.generated.ts';
import type { NewId } from './platform/new-id.ts';
import type { Said } from './platform/refusal.ts';
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
  /** Where people find it, as `publicAddressFrom` gives it; default: nowhere but on this machine. */
  publicAddress?: string | null;
  /** Who may say whom a request is from; default: nobody. */
  trustedProxies?: readonly string[] | null;
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
  /** `/first#...`, to be told whoever started the program and nobody else; null: there is an administrator, or none is needed. */
  firstLink: string | null;
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
    const organization = (await options.organization?.(kept.live)) ?? null;
    const limits = usualLimits((options.trustedProxies ?? null) !== null);
    const app = await buildSite({
      handbook: kept.live,
      organization: organization && { limits, ...organization },
      webFolder,
      apiDescription: fileURLToPath(new URL('./openapi.json', import.meta.url)),
      onlyLoopback: isLoopback(host),
      publicAddress: options.publicAddress ?? null,
      trustedProxies: options.trustedProxies ?? null,
      log,
    });
    const listening = await listen(app, host, port, usualPort);
    return {
      address: `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}`,
      port: listening.port,
      portTaken: listening.taken,
      compilation: kept.compilation,
      firstLink: organization?.firstLink ?? null,
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
export interface OrganizationParts extends WhoAsks {
  id: string;
  database: Database;
  clock: Clock;
  newId: NewId;
  /** Where people reach this server, as `https://gradus.example.org`; absent: it is on loopback. */
  publicAddress?: string | null;
  /** `/first#...`: where the first administrator is made, once and soon; absent: there is one, or none is needed. */
  firstLink?: string | null;
  /** By room: each over what a request knows (`Asked`) and the words of its language. */
  routers: Readonly<Record<string, Router<AnyContractRouter, Asked & Spoken>>>;
  /** The handbook as of a version or a day. */
  handbookAt: HandbookAt;
  /** Where a file comes along, whose body is larger than others. */
  files?: readonly FileRoute[];
  /** What reads or changes very much: asked for less often than the rest. */
  heavy?: readonly Route[];
  /** How often somebody may ask; absent: as often as they like, as a test does. */
  limits?: RequestLimits;
  /** For `/metrics`. */
  figures?: readonly Figure[];
  /** Files, and what else no contract knows. */
  serveBeside(app: FastifyInstance, askedOf: (request: FastifyRequest, reply: FastifyReply) => Asked, log: Log): void;
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
  publicAddress?: string | null;
  trustedProxies?: readonly string[] | null;
  log: Log;
}

/** Everything but the port and the files: what the contract tests talk to. */
export async function buildSite(parts: SiteParts): Promise<FastifyInstance> {
  const { handbook, organization = null, speak = speakOfAll, webFolder, apiDescription = null, onlyLoopback, log } = parts;
  const { publicAddress = null, trustedProxies = null } = parts;
  const app = Fastify({
    // Nobody is believed who was not named: the address of a request is what attempts are counted by.
    trustProxy: trustedProxies === null ? false : [...trustedProxies],
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
  addSecurityHeaders(app, publicAddress?.startsWith('https:'));
  if (onlyLoopback || publicAddress !== null) checkHost(app, publicAddress);
  checkOrigin(app, publicAddress);
  if (organization?.limits?.address) limitAddresses(app, organization.limits.address, organization.clock, networkOf);
  if (organization !== null) askWhoAsks(app, organization);
  if (organization?.limits)
    limitViewers(app, organization.limits, organization.clock, ({ viewer }) => viewer, matcherOf(organization.heavy ?? []));
  const spokenTo = (request: FastifyRequest) => speak(languageOf(languagesAsked(request)));
  app.setErrorHandler(async (error, request, reply) => {
    // What the request itself is at fault for has a status already: a body cut off looks as a database that went away does.
    const refusal = error instanceof Error && 'statusCode' in error ? null : refusalIn(error);
    if (refusal !== null) {
      if (refusal !== error) log.warn(`The database: ${(error as Error).message}`);
      if (refusal.status === 503) reply.header('retry-after', retryAfter);
      const { message, hint } = sayIn((await spokenTo(request)).speech.language, refusal.said);
      return sendProblem(reply, problem(refusal.status, codeOf(refusal.said), message, { ...refusal.members, hint }));
    }
    const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
    if (status >= 500) log.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (status >= 500) return sendProblem(reply, problem(500, 'INTERNAL', 'The reason is in the log.'));
    const said = status === 413 ? bodyTooLarge() : bodyUnreadable();
    const { message, hint } = sayIn((await spokenTo(request)).speech.language, said);
    return sendProblem(reply, request.method === 'GET' ? unreadable : problem(status, codeOf(said), message, { hint }));
  });
  serveOperation(app, { ready: organization && (() => organization.database.ping()), log, figures: organization?.figures ?? [] });
  const askedOf = (request: FastifyRequest, reply: FastifyReply, { id, ...parts }: OrganizationParts) =>
    askedBy(request, reply, { ...parts, organization: id, viewer: request.viewer ?? nobody });
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
  organization?.serveBeside(app, (request, reply) => askedOf(request, reply, organization), log);
  // The handbook is the same for everybody; all else is of people.
  if (organization !== null) keepNothing(app, ({ procedure }) => procedure?.startsWith('frameworks.') === true);
  addEntityTags(app, '/api/');
  compressAnswers(app, '/api/');
  if (webFolder !== null) await serveApp(app, { folder: webFolder, apiPrefix: '/api/' });
  else app.setNotFoundHandler(async (request, reply) => sendProblem(reply, nothingAt(request)));
  return app;
}
