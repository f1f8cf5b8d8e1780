/** What nobody sees who looks with somebody's eyes: it is theirs alone. */
import { inboxRoutes } from '../../inbox-routes.ts';
import { signInRoutes } from '../../sign-in-routes.ts';
import { tokenRoutes } from '../../token-routes.ts';
import type { OpenRoute } from '../who-asks.ts';

export const onesOwn: readonly OpenRoute[] = [
  inboxRoutes.list,
  inboxRoutes.unread,
  inboxRoutes.settings,
  signInRoutes.account,
  signInRoutes.sessions,
  tokenRoutes.tokens,
  { method: 'GET', path: '/api/v1/people/{id}/data' },
  { method: 'GET', path: '/api/v1/people/{id}/data/{part}' },
].map(({ method, path }) => ({ method, path }));
