/** An end that finishes what was begun. */
import type { FastifyInstance } from 'fastify';

/** Longest that requests under way are waited for, in milliseconds. */
const patience = 10_000;

/**
 * Takes no new connections, lets requests under way come to their end, and closes each connection as soon as nothing is asked on it any
 * more; after ten seconds also those that are still busy. Safe twice.
 */
export async function endGracefully(app: FastifyInstance): Promise<void> {
  // A connection that was busy when the end began would otherwise stay open for as long as the other side may reuse it.
  const idle = setInterval(() => app.server.closeIdleConnections(), 20);
  const late = setTimeout(() => app.server.closeAllConnections(), patience);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(late);
  }
}
