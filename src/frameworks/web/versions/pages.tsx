/** The addresses of versions. Their code, words and reads come when somebody is about to go there; the first page carries none of it. */
import type { AnyRoute } from '@tanstack/react-router';
import { laterPages } from '../later-pages.tsx';
import type { PageOfVersions } from './opening.ts';

const addresses: Readonly<Record<string, PageOfVersions>> = {
  '/versions': 'list',
  '/versions/units': 'units',
  '/versions/$version': 'version',
  '/versions/$version/$kind/$': 'changesFor',
  '/publish': 'publish',
};

/** @param parent the route of the shell, whose context holds the query client */
export function versionPages(parent: AnyRoute): AnyRoute[] {
  return laterPages(parent, addresses, async (name, going) => (await import('./opening.ts')).opened(name, going.queries, going.params));
}
