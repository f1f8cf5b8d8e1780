/** What is no request, too large a head or too slow to come: answered before any route is looked for, as a problem like all others. */
import type { Socket } from 'node:net';
import { type Problem, problem } from './problem.ts';

const problems: Readonly<Record<string, () => Problem>> = {
  HPE_HEADER_OVERFLOW: () => problem(431, 'HEAD_TOO_LARGE', 'The address and the headers together are larger than this server takes.'),
  ERR_HTTP_REQUEST_TIMEOUT: () => problem(408, 'REQUEST_TOO_SLOW', 'The request did not come to its end in time.'),
};
const noRequest = () => problem(400, 'BAD_REQUEST', 'What was sent is no request that can be read.');

/** For Fastify's `clientErrorHandler`. The connection ends with it: where the next request would begin is not known. */
export function answerNoRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) {
    socket.destroy(error);
    return;
  }
  const said = (problems[error.code ?? ''] ?? noRequest)();
  const body = JSON.stringify(said);
  const head = [
    `HTTP/1.1 ${said.status} ${said.title}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
