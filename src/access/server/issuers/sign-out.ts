/** Where somebody is sent once their session here is over, so that the one at the issuer ends as well (OpenID Connect RP-Initiated Logout). */
import { buildEndSessionUrl } from 'openid-client';
import type { Issuer } from '../../issuer.ts';
import { signInPage } from '../../issuer-routes.ts';
import type { AskIssuers } from './ask-issuers.ts';
import type { IssuerSession } from './identities.ts';

/**
 * The token that said who somebody is was not kept: it is large, and says more of them than is needed here. The issuer is told its own name
 * for the session instead, and asks whether to end it where that is not enough.
 * @param origin of these pages; null: it is not known, and nobody is sent back
 * @returns null where the issuer ends no sessions, or cannot be asked: the one here is over all the same
 */
export async function endAddress(issuers: AskIssuers, issuer: Issuer, { sid, subject }: IssuerSession, origin: string | null) {
  try {
    const configuration = await issuers.configurationOf(issuer);
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
    return buildEndSessionUrl(configuration, {
      logout_hint: sid ?? subject,
      ...(origin !== null && { post_logout_redirect_uri: `${origin}${signInPage}` }),
    }).href;
  } catch {
    return null;
  }
}
