/**
 * The API as typed functions, whoever answers. Of the contract only its types come along: the addresses are all that is
 * needed to call.
 */
import { createORPCClient, ORPCError } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { Contract } from '../contract.ts';
import { type RouteName, routes } from '../routes.ts';
import { type Changing, changingHeaders } from './changing.ts';

export type Client = JsonifiedClient<ContractRouterClient<Contract>>;

/** Answers a read that is no request: from a file beside the page, or from the same process. */
export type Answer = (name: RouteName, input: unknown, signal: AbortSignal | undefined) => Promise<unknown>;

/** What the server says went wrong, in words for the reader; empty where nobody said. */
export class ReadProblem extends Error {
  override name = 'ReadProblem';
  readonly status: number;
  readonly suggestions: string[];
  /** Of the message, in capitals; empty where nobody said one. */
  readonly code: string;
  /** What to do about it; null where nobody said. */
  readonly hint: string | null;
  constructor(status: number, detail: string, suggestions: string[], code = '', hint: string | null = null) {
    super(detail);
    this.hint = hint;
    this.status = status;
    this.suggestions = suggestions;
    this.code = code;
  }
}

/**
 * Asks a running server.
 * @param language in which it is to answer, at each question
 * @param ask how; default: as the browser does
 */
export function clientOver(origin: string, language: () => string, ask?: typeof fetch): Client {
  return createORPCClient(linkOver<Contract>(routes, origin, language, ask));
}

/** The way to a running server for the routes of any room, by their addresses. */
export function linkOver<Router extends AnyContractRouter>(
  routes: Readonly<Record<string, object>>,
  origin: string,
  language: () => string,
  ask: typeof fetch = (request, init) => fetch(request, init),
): OpenAPILink<Changing> {
  const procedures = Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [name, { '~orpc': { errorMap: {}, meta: {}, route } }]),
  );
  return new OpenAPILink<Changing>(procedures as unknown as Router, {
    url: origin,
    headers: ({ context }) => ({ 'accept-language': language(), ...changingHeaders(context) }),
    fetch: async (request, init) => {
      const response = await ask(request, init);
      if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response;
      // The link reads JSON only under its plain name.
      return new Response(response.body, { status: response.status, headers: { 'content-type': 'application/json' } });
    },
    customErrorResponseBodyDecoder: (body, response) => {
      const { code, detail, suggestions, hint } = body as { code?: string; detail?: string; suggestions?: string[]; hint?: string | null };
      return problemError(response.status, detail ?? '', suggestions ?? [], code, hint);
    },
  });
}

/** Asks no server. */
export function clientFrom(answer: Answer): Client {
  return createORPCClient({ call: ([name], input, { signal }) => answer(name as RouteName, input, signal) });
}

/** What a page shows instead of itself; the same whoever found it. */
export function problemError(
  status: number,
  detail: string,
  suggestions: string[],
  code?: string,
  hint?: string | null,
): ORPCError<string, unknown> {
  const error = new ReadProblem(status, detail, suggestions, code, hint);
  return new ORPCError('PROBLEM', { status, message: detail, cause: error });
}

export function problemOf(error: unknown): ReadProblem | null {
  return error instanceof ORPCError && error.cause instanceof ReadProblem ? error.cause : null;
}

/** Who answers is told to the query client, once; it tells every query. */
export function clientOf(meta: Record<string, unknown> | undefined): Client {
  return (meta as { client: Client }).client;
}
