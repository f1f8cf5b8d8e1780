/** What nobody sees who looks with somebody's eyes: it is theirs alone. */
import type { Route } from '../../../platform/http/route-match.ts';
import { inboxRoutes } from '../../inbox-routes.ts';
import { signInRoutes } from '../../sign-in-routes.ts';
import { tokenRoutes } from '../../token-routes.ts';

export const onesOwn: readonly Route[] = [
  inboxRoutes.list,
  inboxRoutes.unread,
  inboxRoutes.settings,
  signInRoutes.account,
  signInRoutes.sessions,
  tokenRoutes.tokens,
  { method: 'GET', path: '/api/v1/people/{id}/data' },
  { method: 'GET', path: '/api/v1/people/{id}/data/{part}' },
].map(({ method, path }) => ({ method, path }));
