/** The routes of people over a real database, with a small handbook handed in. */
import Fastify, { type InjectOptions } from 'fastify';
import { languageOf } from '../../compiler/language.ts';
import { spokenIn } from '../../frameworks/speech/spoken.ts';
import { testDatabase } from '../../platform/database/test-database.fixture.ts';
import { languagesAsked } from '../../platform/http/accepted.ts';
import { askedBy } from '../../platform/http/asked.ts';
import { serveContract } from '../../platform/http/contract-routes.ts';
import { addEntityTags } from '../../platform/http/etag.ts';
import { sayIn } from '../../refusals.ts';
import { type Post, postsFrom } from '../posts.ts';
import { fileRoutes } from '../routes.ts';
import type { HandbookUnit } from '../take-units.ts';
import type { HandedIn } from './handed-in.ts';
import { importJob } from './import/apply-import.ts';
import { peopleRoutes } from './routes.ts';
import { servePeopleExport } from './serve-export.ts';

const level = (id: string, title: string, order: number, grade: number | null, more: Partial<Post> = {}): Post => ({
  kind: 'level',
  id: `harbour/${id}`,
  title,
  group: 'Harbour',
  unit: 'harbour',
  grade,
  track: 'individual',
  order,
  spans: null,
  ...more,
});

export const pilot = { kind: 'level', id: 'harbour/pilot' } as const;
export const senior = { kind: 'level', id: 'harbour/senior' } as const;
export const master = { kind: 'role', id: 'crew/master' } as const;

/** What a test may change of the handbook while it runs. */
export interface Held {
  posts: Post[];
  units: HandbookUnit[];
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at, not built upon
  body: any;
  etag: string;
  headers: Readonly<Record<string, unknown>>;
}

export async function peopleSite() {
  const test = await testDatabase({ queues: [importJob] });
  const [here, there] = test.organizations;
  const held: Held = {
    posts: [
      level('pilot', 'Pilot', 1, 6),
      level('senior', 'Senior Pilot', 2, 7),
      level('ungraded', 'Ungraded Pilot', 3, null),
      {
        ...level('', 'Harbour Master', 1, 8),
        kind: 'role',
        id: 'crew/master',
        group: 'Crew',
        unit: null,
        track: 'management',
        spans: { least: null, most: 2 },
      },
    ],
    units: [
      { id: 'company', title: 'Tidewater', kind: 'company', parent: null },
      { id: 'harbour', title: 'Harbour', kind: 'department', parent: 'company' },
    ],
  };
  const handed: HandedIn = {
    posts: async () => postsFrom(held.posts),
    handbookUnits: async () => held.units,
    nextPosts: async (_within, post) =>
      post.id === pilot.id
        ? { individual: [{ kind: 'level', id: senior.id }], management: [{ kind: 'role', id: master.id }] }
        : { individual: [], management: [] },
    livesUnder: async () => ({ id: 'sha256-one', how: 'following', since: '2026-01-01' }),
    adoptionOf: async () => null,
    touchedBy: async (_within, positions) =>
      positions.map(({ post }) => ({
        version: 'sha256-one',
        publishedAt: '2026-01-01T00:00:00.000Z',
        effectiveOn: '2026-02-01',
        notes: '',
        post: { kind: post.kind, id: post.id, title: 'Pilot', group: 'Harbour', inHandbook: true },
        major: 1,
        minor: 0,
        patch: 0,
      })),
    holdersOf: async () => [],
    leaving: async (_change, _today, act) => act(),
    sayIn,
    personas: async () => [],
  };
  const app = Fastify({ bodyLimit: 100_000 });
  const warnings: string[] = [];
  serveContract(
    app,
    '/api/',
    { people: peopleRoutes(handed) },
    async (request, reply) => {
      const spoken = await spokenIn(languageOf(languagesAsked(request)));
      const organization = request.headers['x-test-organization'] === 'there' ? there : here;
      const asked = askedBy(request, reply, { ...test, organization });
      return {
        language: spoken.speech.language,
        context: { ...spoken, ...asked },
        words: { ...spoken.speech.problems, say: (said) => handed.sayIn(spoken.speech.language, said) },
      };
    },
    {
      info: () => undefined,
      warn: (message) => warnings.push(message),
    },
    fileRoutes,
  );
  servePeopleExport(app, (request, reply) => askedBy(request, reply, { ...test, organization: here }));
  addEntityTags(app, '/api/');
  await app.ready();

  const ask = async (
    method: InjectOptions['method'],
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const answer = await app.inject({ method: method ?? 'GET', url: `/api/v1${path}`, headers, ...(body && { payload: body }) });
    return {
      status: answer.statusCode,
      body: answer.body === '' ? null : answer.json(),
      etag: String(answer.headers.etag ?? ''),
      headers: answer.headers,
    };
  };
  const get = (path: string, headers?: Record<string, string>) => ask('GET', path, undefined, headers);
  const post = (path: string, body: object, headers?: Record<string, string>) => ask('POST', path, body, headers);
  /** As somebody who has read revision `revision`. */
  const change = (
    method: 'PATCH' | 'DELETE' | 'POST' | 'PUT',
    path: string,
    revision: number | null,
    body?: object,
    headers?: Record<string, string>,
  ) => ask(method, path, body, { ...headers, ...(revision !== null && { 'if-match': `"${revision}"` }) });

  let count = 0;
  const person = async (name: string, position?: object, headers?: Record<string, string>): Promise<string> => {
    const { status, body } = await post('/people', { number: `N${++count}`, name, ...(position && { position }) }, headers);
    if (status !== 201) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body.id;
  };
  const close = () => app.close();
  return { ...test, app, held, handed, warnings, ask, get, post, change, person, close };
}
