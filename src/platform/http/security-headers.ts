/** Headers that keep a page from running what it was not built with, and from being framed. */
import type { FastifyInstance } from 'fastify';
import { contentPolicy } from './content-policy.ts';

const policy = contentPolicy("frame-ancestors 'none'");

export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply
      .header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      .header('x-frame-options', 'DENY')
      .header('referrer-policy', 'no-referrer')
      .header('cross-origin-opener-policy', 'same-origin')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  });
}
