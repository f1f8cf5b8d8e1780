/**
 * The addresses of this room. Nothing else of it is in what every page loads: code, words and reads of people come when
 * somebody is about to go there.
 */
import { type AnyRoute, lazyRouteComponent } from '@tanstack/react-router';
import { laterPages } from '../../frameworks/web/later-pages.tsx';
import type { PageOfPeople } from './opening.ts';

const addresses: Readonly<Record<string, PageOfPeople>> = {
  '/people': 'directory',
  '/people/new': 'addPerson',
  '/people/import': 'import',
  '/people/import/$id': 'importPlan',
  '/people/mappings': 'mappings',
  '/people/$id': 'person',
  '/people/$id/expectations': 'expectations',
  '/people/$id/team': 'team',
  '/people/$id/changes': 'changes',
  '/my': 'my',
  '/my/team': 'myTeam',
  '/my/changes': 'myChanges',
  '/chart': 'chart',
  '/units': 'units',
  '/units/$id': 'unit',
};

/** @param parent the route of the shell, whose context holds the query client */
export function peoplePages(parent: AnyRoute): AnyRoute[] {
  const room = () => import('./opening.ts');
  return laterPages(parent, addresses, async (name, going) => (await room()).opened(name, going), {
    errorComponent: lazyRouteComponent(room, 'Problem'),
  });
}
