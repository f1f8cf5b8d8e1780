/** The API of this room as typed functions, by area. Of the contracts only their types come along. */
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import type { Changing } from '../../frameworks/web/changing.ts';
import { linkOver } from '../../frameworks/web/client.ts';
import type { DutiesContract } from '../contract/duties.ts';
import type { InboxContract } from '../contract/inbox.ts';
import type { IssuersContract } from '../contract/issuers.ts';
import type { RightsContract } from '../contract/rights.ts';
import type { SignInContract } from '../contract/sign-in.ts';
import type { TokensContract } from '../contract/tokens.ts';
import { dutyRoutes } from '../duty-routes.ts';
import { inboxRoutes } from '../inbox-routes.ts';
import { issuerRoutes } from '../issuer-routes.ts';
import { rightsRoutes } from '../rights-routes.ts';
import { signInRoutes } from '../sign-in-routes.ts';
import { tokenRoutes } from '../token-routes.ts';

export interface AccessClient {
  duties: JsonifiedClient<ContractRouterClient<DutiesContract, Changing>>;
  inbox: JsonifiedClient<ContractRouterClient<InboxContract, Changing>>;
  issuers: JsonifiedClient<ContractRouterClient<IssuersContract, Changing>>;
  rights: JsonifiedClient<ContractRouterClient<RightsContract, Changing>>;
  signIn: JsonifiedClient<ContractRouterClient<SignInContract, Changing>>;
  tokens: JsonifiedClient<ContractRouterClient<TokensContract, Changing>>;
}

/**
 * Asks a running server.
 * @param language in which it is to answer, at each question
 * @param ask how; default: as the browser does
 */
export function accessOver(origin: string, language: () => string, ask?: typeof fetch): AccessClient {
  return {
    duties: createORPCClient(linkOver<DutiesContract>(dutyRoutes, origin, language, ask)),
    inbox: createORPCClient(linkOver<InboxContract>(inboxRoutes, origin, language, ask)),
    issuers: createORPCClient(linkOver<IssuersContract>(issuerRoutes, origin, language, ask)),
    rights: createORPCClient(linkOver<RightsContract>(rightsRoutes, origin, language, ask)),
    signIn: createORPCClient(linkOver<SignInContract>(signInRoutes, origin, language, ask)),
    tokens: createORPCClient(linkOver<TokensContract>(tokenRoutes, origin, language, ask)),
  };
}
