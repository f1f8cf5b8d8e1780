/** Problems as RFC 9457 describes them: what went wrong, in words, as `application/problem+json`. */
import type { FastifyReply } from 'fastify';

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Stable and upper-case, for programs. */
  code: string;
  [member: string]: unknown;
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'Nobody is signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not by this method',
  408: 'Too slow',
  409: 'It cannot be done as things are',
  412: 'It was changed meanwhile',
  413: 'Too large',
  415: 'Not a kind that is taken',
  421: 'This server does not answer to that name',
  422: 'What was sent is not right',
  428: 'The revision is missing',
  429: 'Too often',
  431: 'The head is too large',
  500: 'Something went wrong in the server',
  503: 'Not at this moment',
  507: 'No room left',
};

/** @param members more of it; a title among them stands in place of the usual one */
export function problem(status: number, code: string, detail: string, members: Record<string, unknown> = {}): Problem {
  return {
    type: `urn:gradus:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: titles[status] ?? 'Problem',
    status,
    detail,
    code,
    ...members,
  };
}

export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  return reply.status(body.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(body));
}
