/** Deny by default: before anything else is looked at, a request has a viewer, or it is one of the few that need none. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { matcherOf, type Route } from '../../platform/http/route-match.ts';
import { addVary } from '../../platform/http/vary.ts';
import { viewerOf as plainViewer, type Viewer } from '../../platform/policy/viewer.ts';
import { Refusal } from '../../platform/refusal.ts';
import { factorMissing, onlyLooking, scopeMissing, signInNeeded, yoursAlone } from '../messages.generated.ts';
import { missingScope } from '../token-scope.ts';
import { carriesToken } from './tokens/viewer.ts';

export interface WhoAsks {
  /** null: nobody that is known. */
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
  /** What is answered to somebody who is not signed in. */
  open: readonly Route[];
  /** What is answered beside that to who came in by one factor where two are asked: what it takes to come with two. */
  addsFactor?: readonly Route[];
  /** What an administrator who looks with another's eyes may change: nothing but to end it. */
  endsLooking?: readonly Route[];
  /** What is somebody's alone, and is not shown to an administrator who looks with their eyes: an inbox is no record that others see. */
  onesOwn?: readonly Route[];
}

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null;
  }
}

/** Addresses that tell something of an organisation. Pages of the app are files, the same for everybody. */
const guarded = /^\/(?:api|scim)\//u;
const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whoever asks for what is open without being known. */
export const nobody: Viewer = plainViewer({ kind: 'program', id: 'sign-in' });

/** To be called before any other hook that answers. */
export function askWhoAsks(app: FastifyInstance, { viewerOf, open, addsFactor = [], endsLooking = [], onesOwn = [] }: WhoAsks): void {
  const [isOpen, isEnd, isOnesOwn] = [matcherOf(open), matcherOf(endsLooking), matcherOf(onesOwn)];
  const isHalfway = matcherOf([...open, ...addsFactor]);
  app.decorateRequest('viewer', null);
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (!guarded.test(path)) return;
    request.viewer = await viewerOf(request);
    // What is told to one is not kept for another.
    addVary(reply, 'cookie');
    addVary(reply, 'authorization');
    if (request.viewer === null) {
      if (isOpen(request.method, path)) return;
      reply.header('www-authenticate', carriesToken(request.headers.authorization) ? 'Bearer error="invalid_token"' : 'Bearer');
      throw new Refusal(401, signInNeeded());
    }
    const { viewedBy, scopes } = request.viewer;
    const scope = missingScope(scopes, request.method, path);
    if (scope !== null) {
      reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
      throw new Refusal(403, scopeMissing({ scope }));
    }
    if (request.viewer.lacksFactor && !isHalfway(request.method, path)) throw new Refusal(403, factorMissing());
    if (viewedBy === null) return;
    if (!harmless.has(request.method) && !isEnd(request.method, path)) throw new Refusal(403, onlyLooking());
    if (isOnesOwn(request.method, path)) throw new Refusal(403, yoursAlone());
  });
}
