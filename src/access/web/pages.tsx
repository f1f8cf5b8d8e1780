/**
 * The addresses of this room, by area. Nothing else of it is in what every page loads: code, words and reads of an area come when
 * somebody is about to go there. An area adds `...laterPages(parent, ADDRESSES, open, problem)`, with its own `AREA/opening.ts`.
 */
import { type AnyRoute, lazyRouteComponent } from '@tanstack/react-router';
import { laterPages } from '../../frameworks/web/later-pages.tsx';
import type { PageOfAdmin } from './admin/opening.ts';
import type { PageOfInbox } from './inbox/opening.tsx';
import type { PageOfRights } from './rights/opening.ts';
import type { PageOfSignIn } from './sign-in/opening.ts';

const problem = { errorComponent: lazyRouteComponent(() => import('./access-problem.tsx'), 'AccessProblem') };

const inbox: Readonly<Record<string, PageOfInbox>> = {
  '/inbox': 'inbox',
  '/inbox/settings': 'mailSettings',
};

const signIn: Readonly<Record<string, PageOfSignIn>> = {
  '/sign-in': 'signIn',
  '/two-factors': 'twoFactors',
  '/first': 'first',
  '/invitation': 'invitation',
  '/account': 'account',
};

const admin: Readonly<Record<string, PageOfAdmin>> = {
  '/access': 'accounts',
  '/access/duties': 'duties',
  '/access/issuers': 'issuers',
  '/access/tokens': 'tokens',
  '/access/mail': 'mail',
  '/access/policy': 'policy',
};

const rights: Readonly<Record<string, PageOfRights>> = {
  '/my/data': 'myData',
  '/people/$id/data': 'dataOf',
  '/access/retention': 'retention',
  '/access/audit': 'audit',
};

/** @param parent the route of the shell, whose context holds the query client */
export function accessPages(parent: AnyRoute): AnyRoute[] {
  return [
    ...laterPages(parent, admin, async (name, going) => (await import('./admin/opening.ts')).opened(name, going), problem),
    ...laterPages(parent, inbox, async (name, going) => (await import('./inbox/opening.tsx')).opened(name, going), problem),
    ...laterPages(parent, rights, async (name, going) => (await import('./rights/opening.ts')).opened(name, going), problem),
    ...laterPages(parent, signIn, async (name, going) => (await import('./sign-in/opening.ts')).opened(name, going), problem),
  ];
}
