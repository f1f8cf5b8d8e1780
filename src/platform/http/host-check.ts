/**
 * Against DNS rebinding: a page elsewhere may make its own name point at this machine, and then read what is served
 * here. Its requests carry its own name, so a server on loopback answers only to the names of loopback.
 */
import type { FastifyInstance } from 'fastify';
import { problem, sendProblem } from './problem.ts';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(host: string): boolean {
  return loopbackNames.has(host) || host === '::1';
}

/** Answers 421 to every request whose Host header is not a name of loopback. */
export function checkHost(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (loopbackNames.has(name)) return;
    return sendProblem(reply, problem(421, 'MISDIRECTED', 'Open the address that was printed when the server started.'));
  });
}
