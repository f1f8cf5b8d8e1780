/**
 * Against DNS rebinding: a page elsewhere may make its own name point at this machine, and then read what is served
 * here. Its requests carry its own name, so a server answers only to the names it knows to be its own.
 */
import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { problem, sendProblem } from './problem.ts';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(host: string): boolean {
  return loopbackNames.has(host) || host === '::1';
}

/** What whoever runs the server asks it, by the number of its machine where it has no name: a number points nowhere else. */
const ofOperation: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/metrics']);

/**
 * Answers 421 to every request whose Host header is neither a name of loopback nor that of the public address.
 * @param publicAddress `https://gradus.example.org`; null: there is none
 */
export function checkHost(app: FastifyInstance, publicAddress: string | null = null): void {
  const known = publicAddress === null ? null : new URL(publicAddress).host;
  const open = publicAddress ?? 'the address that was printed when the server started';
  app.addHook('onRequest', async (request, reply) => {
    const host = (request.headers.host ?? '').toLowerCase();
    const name = host.replace(/:\d+$/u, '');
    const path = request.url.split('?', 1)[0] ?? '';
    if (host === known || (known !== null && host === `${known}:443`)) {
      // Figures are for whoever runs the server, not for whoever finds it.
      if (path === '/metrics') return sendProblem(reply, problem(404, 'NOT_FOUND', 'There is nothing at /metrics.'));
      return;
    }
    if (loopbackNames.has(name)) return;
    if (ofOperation.has(path) && isIP(name.replace(/^\[(.*)\]$/u, '$1')) !== 0) return;
    return sendProblem(reply, problem(421, 'MISDIRECTED', `Open ${open}.`));
  });
}
