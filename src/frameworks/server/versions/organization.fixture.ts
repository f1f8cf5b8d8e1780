/** Gradus over HTTP with a database of its own, and a handbook that a test edits: what a framework owner has before them. */
import type { FastifyInstance } from 'fastify';
import { compile } from '../../../compiler/compile.ts';
import { memoryHost } from '../../../compiler/host.ts';
import type { Actor } from '../../../platform/database/database.ts';
import type { TestDatabase } from '../../../platform/database/test-database.fixture.ts';
import { createLive } from '../../../platform/live.ts';
import { viewerOf } from '../../../platform/policy/viewer.ts';
import { buildSite } from '../../../server.ts';
import { type Edits, edited, type Files, locked } from '../../versions/locked.fixture.ts';
import { type Handbook, indexHandbook } from '../handbook.ts';
import { type PeopleKnown, versionsOf } from './routes.ts';

export interface Answer {
  status: number;
  etag: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at, it says
  body: any;
}

export interface Organization {
  app: FastifyInstance;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: 'POST' | 'PUT', path: string, body: object, headers?: Record<string, string>): Promise<Answer>;
  /** Edits the pages, and brings their lock up to date. */
  edit(edits: Edits): void;
  /** Puts these pages in their place, with whatever lock they have. */
  replace(files: Files): void;
  files(): Files;
  /** Who asks from now on. */
  actAs(actor: Actor): void;
  /** Makes the plan as it is, and publishes it. */
  publish(effective: string, notes?: string): Promise<Answer>;
}

export function handbookFrom(files: Files): Handbook {
  const host = memoryHost(files);
  const compilation = compile(host);
  return indexHandbook(compilation, host, { title: 'Dairy', edition: compilation.graph.version });
}

export async function organizationWith(
  { database, clock, newId, actor: first }: TestDatabase,
  id: string,
  files: Files,
  people: PeopleKnown | null = null,
): Promise<Organization> {
  let now = locked(files);
  let actor = first;
  const live = createLive(handbookFrom(now));
  const { handbookAt, router } = versionsOf(live, people);
  const app = await buildSite({
    handbook: live,
    organization: {
      id,
      database,
      clock,
      newId,
      routers: { versions: router },
      handbookAt,
      viewerOf: async () => viewerOf(actor, { everything: true }),
      open: [],
      serveBeside: () => undefined,
    },
    webFolder: null,
    onlyLoopback: false,
    log: { info: () => undefined, warn: (line) => process.stderr.write(`${line}\n`) },
  });
  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, headers: Record<string, string>, body?: object): Promise<Answer> => {
    const answer = await app.inject({ method, url: `/api/v1${path}`, headers, ...(body && { payload: body }) });
    const text = answer.body;
    return {
      status: answer.statusCode,
      etag: (answer.headers.etag as string | undefined) ?? null,
      body: text === '' ? null : JSON.parse(text),
    };
  };
  const replace = (next: Files) => {
    now = next;
    live.replace(handbookFrom(next));
  };
  const organization: Organization = {
    app,
    get: (path, headers = {}) => ask('GET', path, headers),
    send: (method, path, body, headers = {}) => ask(method, path, headers, body),
    edit: (edits) => replace(locked(edited(now, edits))),
    replace,
    files: () => now,
    actAs: (next) => {
      actor = next;
    },
    publish: async (effective, notes = '') => {
      const { body } = await organization.get('/publish-plan');
      return organization.send('POST', '/versions', { plan: body.digest, effective, notes });
    },
  };
  return organization;
}
