/** Headers that keep a page from running what it was not built with, and from being framed. */
import type { FastifyInstance } from 'fastify';
import { contentPolicy } from './content-policy.ts';

const policy = contentPolicy("frame-ancestors 'none'");

/** A year, as OWASP ASVS 5.0 asks for: a browser that was here once comes back by TLS alone. */
const strictTransport = 'max-age=31536000; includeSubDomains';

/** @param overTls people reach the server by TLS, whoever speaks it */
export function addSecurityHeaders(app: FastifyInstance, overTls = false): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply
      .header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      .header('x-frame-options', 'DENY')
      .header('referrer-policy', 'no-referrer')
      .header('cross-origin-opener-policy', 'same-origin')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (overTls) reply.header('strict-transport-security', strictTransport);
  });
}
