/**
 * Against requests that another site makes a browser send with the reader's cookies: a change comes from these pages, or from no
 * page at all. Browsers say where from (`Sec-Fetch-Site`, else `Origin`); programs that are no browser send neither.
 */
import type { FastifyInstance } from 'fastify';
import { problem, sendProblem } from './problem.ts';

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Answers 403 to every change that a page of another origin asks for.
 * @param publicAddress where people find the server; under its name a change comes from a page of exactly that address
 */
export function checkOrigin(app: FastifyInstance, publicAddress: string | null = null): void {
  const known = publicAddress === null ? null : new URL(publicAddress);
  app.addHook('onRequest', async ({ method, headers }, reply) => {
    if (reads.has(method)) return;
    const site = headers['sec-fetch-site'];
    const own = site === undefined ? isOwn(headers.origin, headers.host, known) : site === 'same-origin' || site === 'none';
    if (!own) return sendProblem(reply, problem(403, 'OTHER_ORIGIN', 'Changes are taken from the pages of this server only.'));
  });
}

function isOwn(origin: string | undefined, host: string | undefined, known: URL | null): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.host === host && (from.host !== known?.host || from.origin === known.origin);
}
