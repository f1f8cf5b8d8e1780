/** What is told of people stays on no disk: neither in the cache of a browser that others use after them, nor on the way. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

const told = /^\/(?:api|scim)\//u;

/**
 * Every answer of the API says `no-store`, refusals as well, unless it says something itself.
 * To be called before entity tags are added, which say that an answer may be kept.
 * @param mayBeKept what is the same for everybody
 */
export function keepNothing(app: FastifyInstance, mayBeKept: (request: FastifyRequest) => boolean): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (told.test(request.url) && !reply.hasHeader('cache-control') && !mayBeKept(request))
      reply.header('cache-control', 'private, no-store');
    return payload;
  });
}
