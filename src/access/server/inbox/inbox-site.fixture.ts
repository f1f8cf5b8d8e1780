/** The routes of the inbox over a real database, asked by whoever a test names. */
import Fastify, { type InjectOptions } from 'fastify';
import { languageOf } from '../../../compiler/language.ts';
import { spokenIn } from '../../../frameworks/speech/spoken.ts';
import { languagesAsked } from '../../../platform/http/accepted.ts';
import { askedBy } from '../../../platform/http/asked.ts';
import { serveContract } from '../../../platform/http/contract-routes.ts';
import { codeOf } from '../../../platform/http/refused.ts';
import { type Viewer, viewerOf } from '../../../platform/policy/viewer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { accessPolicy } from '../policy.ts';
import { type NotifiedPeople, notifiedPeople } from './notified.fixture.ts';
import { inboxRouter } from './routes.ts';
import { serveUnsubscribe } from './serve-unsubscribe.ts';

export async function inboxSite(options?: Parameters<typeof notifiedPeople>[0]) {
  const people: NotifiedPeople = await notifiedPeople(options);
  const { organization } = people;
  const app = Fastify();
  app.setErrorHandler((error, _request, reply) =>
    error instanceof Refusal ? reply.status(error.status).send({ code: codeOf(error.said) }) : reply.send(error),
  );
  const sends = true;
  const usualLanguage = () => 'en' as const;
  let viewer: Viewer = people.viewer;
  serveContract(
    app,
    '/api/',
    { inbox: inboxRouter({ sends, usualLanguage, policy: accessPolicy }) },
    async (request, reply) => {
      const spoken = await spokenIn(languageOf(languagesAsked(request)));
      return {
        language: spoken.speech.language,
        context: { ...spoken, ...askedBy(request, reply, { ...people, organization, viewer }) },
        words: { ...spoken.speech.problems, say: ({ message, hint }) => ({ message, hint }) },
      };
    },
    { info: () => undefined, warn: (message) => void warnings.push(message) },
  );
  const warnings: string[] = [];
  serveUnsubscribe(app, { ...people, usualLanguage });
  await app.ready();
  /** As a person, who holds no duty unless it is said. */
  const as = (person: string | null, more: Partial<Viewer> = {}) => {
    const actor = person === null ? people.actor : ({ kind: 'person', id: person } as const);
    return async (method: InjectOptions['method'], path: string, body?: object, headers: Record<string, string> = {}) => {
      viewer = viewerOf(actor, { person, ...more });
      const answer = await app.inject({ method: method ?? 'GET', url: `/api/v1${path}`, headers, ...(body && { payload: body }) });
      return { status: answer.statusCode, body: answer.json(), etag: String(answer.headers.etag ?? '') };
    };
  };
  return { ...people, app, as, warnings, close: () => app.close() };
}
