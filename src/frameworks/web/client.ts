/** The API as typed functions. Of the contract only its types come along: the addresses are all that is needed to call. */
import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { Contract } from '../contract.ts';
import { routes } from '../routes.ts';

/** What the server says went wrong, in words for the reader. */
export class ReadProblem extends Error {
  override name = 'ReadProblem';
  readonly status: number;
  readonly suggestions: string[];
  constructor(status: number, detail: string, suggestions: string[]) {
    super(detail);
    this.status = status;
    this.suggestions = suggestions;
  }
}

const procedures = Object.fromEntries(
  Object.entries(routes).map(([name, route]) => [name, { '~orpc': { errorMap: {}, meta: {}, route } }]),
);

const link = new OpenAPILink(procedures as unknown as Contract, {
  url: location.origin,
  fetch: async (request, init) => {
    const response = await fetch(request, init);
    if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response;
    // The link reads JSON only under its plain name.
    return new Response(response.body, { status: response.status, headers: { 'content-type': 'application/json' } });
  },
  customErrorResponseBodyDecoder: (body, response) => {
    const { detail, suggestions } = body as { detail?: string; suggestions?: string[] };
    const error = new ReadProblem(response.status, detail ?? 'The server did not say what went wrong.', suggestions ?? []);
    return new ORPCError('PROBLEM', { status: response.status, message: error.message, cause: error });
  },
});

export const client: JsonifiedClient<ContractRouterClient<Contract>> = createORPCClient(link);

export function problemOf(error: unknown): ReadProblem | null {
  return error instanceof ORPCError && error.cause instanceof ReadProblem ? error.cause : null;
}
