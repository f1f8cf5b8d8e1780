/** The API of versions as typed functions. Of the contract only its types come along. */
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import type { VersionsContract } from '../../contract/versions.ts';
import { versionRoutes } from '../../version-routes.ts';
import type { Changing } from '../changing.ts';
import { linkOver } from '../client.ts';

export type VersionsClient = JsonifiedClient<ContractRouterClient<VersionsContract, Changing>>;

/**
 * Asks a running server.
 * @param language in which it is to answer, at each question
 * @param ask how; default: as the browser does
 */
export function versionsOver(origin: string, language: () => string, ask?: typeof fetch): VersionsClient {
  return createORPCClient(linkOver<VersionsContract>(versionRoutes, origin, language, ask));
}
