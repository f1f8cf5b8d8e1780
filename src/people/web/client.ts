/** The API of people as typed functions. Of the contract only its types come along. */
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import type { Changing } from '../../frameworks/web/changing.ts';
import { linkOver } from '../../frameworks/web/client.ts';
import type { PeopleContract } from '../contract.ts';
import { routes } from '../routes.ts';

export type PeopleClient = JsonifiedClient<ContractRouterClient<PeopleContract, Changing>>;

/**
 * Asks a running server.
 * @param language in which it is to answer, at each question
 * @param ask how; default: as the browser does
 */
export function peopleOver(origin: string, language: () => string, ask?: typeof fetch): PeopleClient {
  return createORPCClient(linkOver<PeopleContract>(routes, origin, language, ask));
}
