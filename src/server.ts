/**
 * Front door: the reading site. Compiles a folder, serves it on loopback, watches the files and swaps
 * the compiled handbook whole when one changes.
 */
import { fileURLToPath } from 'node:url';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Compilation } from './compiler/compile.ts';
import type { Host } from './compiler/host.ts';
import { languageOf } from './compiler/language.ts';
import type { Handbook } from './frameworks/server/handbook.ts';
import { serveJobDescriptions } from './frameworks/server/job-routes.ts';
import { keepHandbook } from './frameworks/server/keep-handbook.ts';
import { frameworkRoutes } from './frameworks/server/routes.ts';
import { type Speak, spokenIn } from './frameworks/speech/spoken.ts';
import type { Clock } from './platform/clock.ts';
import { languagesAsked } from './platform/http/accepted.ts';
import { compressAnswers } from './platform/http/compress.ts';
import { serveContract } from './platform/http/contract-routes.ts';
import { addEntityTags } from './platform/http/etag.ts';
import { checkHost, isLoopback } from './platform/http/host-check.ts';
import { listen } from './platform/http/listen.ts';
import { problem, sendProblem } from './platform/http/problem.ts';
import { addSecurityHeaders } from './platform/http/security-headers.ts';
import { serveApp } from './platform/http/static-files.ts';
import type { Live } from './platform/live.ts';
import type { Log } from './platform/log.ts';

export const usualPort = 4173;

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
  const kept = keepHandbook(options);
  try {
    const app = await buildSite({
      handbook: kept.live,
      webFolder,
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
        await app.close();
      },
    };
  } catch (error) {
    await kept.close();
    throw error;
  }
}

const unreadable = problem(400, 'BAD_REQUEST', 'The address cannot be read.');

export interface SiteParts {
  handbook: Live<Handbook>;
  /** What is said in a language; default: what Gradus says. */
  speak?: Speak;
  webFolder: string | null;
  onlyLoopback: boolean;
  log: Log;
}

/** Everything but the port and the files: what the contract tests talk to. */
export async function buildSite({ handbook, speak = spokenIn, webFolder, onlyLoopback, log }: SiteParts): Promise<FastifyInstance> {
  const app = Fastify({
    // Readers hold an event stream open; a server that waited for them would never end.
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 2000 },
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, unreadable),
  });
  addSecurityHeaders(app);
  if (onlyLoopback) checkHost(app);
  app.setErrorHandler((error, _request, reply) => {
    const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
    if (status >= 500) log.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return sendProblem(reply, status < 500 ? unreadable : problem(500, 'INTERNAL', 'The reason is in the log.'));
  });
  const spokenTo = (request: FastifyRequest) => speak(languageOf(languagesAsked(request)));
  serveJobDescriptions(app, handbook, spokenTo);
  const answeringFor = async (request: FastifyRequest) => {
    const spoken = await spokenTo(request);
    return { language: spoken.speech.language, context: spoken, words: spoken.speech.problems };
  };
  serveContract(app, '/api/', frameworkRoutes(handbook), answeringFor, log);
  addEntityTags(app, '/api/');
  compressAnswers(app, '/api/');
  if (webFolder !== null) await serveApp(app, { folder: webFolder, apiPrefix: '/api/' });
  return app;
}
