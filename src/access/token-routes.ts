/**
 * Where API tokens, people who are locked out and the groups of an identity provider are. Apart from the shapes, so that the browser has the
 * addresses without the library that checks shapes.
 */
const at = <Method extends 'GET' | 'POST' | 'PUT', Path extends `/${string}`>(
  method: Method,
  path: Path,
  summary: string,
  successStatus: 200 | 201 = 200,
) => ({ method, path: `/api/v1${path}` as const, summary, successStatus });

export const tokenRoutes = {
  tokens: at('GET', '/tokens', 'One’s own API tokens, the newest first'),
  makeToken: at('POST', '/tokens', 'Make an API token for oneself; it is shown in this answer and never again', 201),
  revokeToken: at('POST', '/tokens/{id}/revocation', 'Revoke one of one’s own API tokens at once'),
  serviceTokens: at('GET', '/service-tokens', 'API tokens of programs, the newest first'),
  makeServiceToken: at('POST', '/service-tokens', 'Make an API token for a program; it is shown in this answer and never again', 201),
  revokeServiceToken: at('POST', '/service-tokens/{id}/revocation', 'Revoke an API token of a program at once'),
  locks: at('GET', '/locks', 'Who is locked out, by name'),
  lock: at('POST', '/locks', 'Lock somebody out at once: sessions and tokens end', 201),
  liftLock: at('POST', '/locks/{person}/lifting', 'Let somebody in again'),
  scimGroups: at('GET', '/scim-groups', 'Groups of the identity provider, by name, with the duties that follow from them'),
  setScimGroupDuties: at('PUT', '/scim-groups/{id}/duties', 'Say which duties follow from being in a group of the identity provider'),
};

export type TokenRouteName = keyof typeof tokenRoutes;
