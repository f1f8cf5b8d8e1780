/** Every page of a handbook that a site of files begins with; to them come the views that these pages link to. */
import { addressOf, type Viewed } from '../addresses.ts';
import { alignedLadders, rowsOfLadder } from './aligned.ts';
import type { Handbook } from './handbook.ts';

/**
 * By the path of their route. Routes without a part that varies are written as they are and need not stand here.
 * A new kind of page has a line here.
 */
export const everyId: Readonly<Record<string, (handbook: Handbook) => string[]>> = {
  '/frameworks/$': ({ graph }) => addresses('framework', graph.frameworks),
  '/levels/$': ({ graph }) => addresses('level', graph.levels),
  '/families/$': ({ graph }) => addresses('family', graph.families),
  '/roles/$': ({ graph }) => addresses('role', graph.roles),
  '/strands/$': (handbook) => addresses('strand', strandsOf(handbook)),
  '/pages/$': ({ pages }) => [...pages.keys()].map((path) => addressOf('page', path)),
  '/messages/$code': ({ graph }) => [...new Set(graph.diagnostics.map(({ code }) => `/messages/${code}`))].sort(),
};

/** Pages that a site of files does not have, each with the reason. */
const notWritten: Readonly<Record<string, string>> = {
  '/history/$kind/$': 'what stood there when is asked of git, and beside files there is none',
};

/**
 * @param routes paths as they are declared
 * @throws when there is a route of which nobody says what there is to write
 */
export function everythingWritten(handbook: Handbook, routes: readonly string[]): string[] {
  return routes.flatMap((route) => {
    if (!route.includes('$')) return [route === '/' ? route : route.replace(/\/$/u, '')];
    if (route in notWritten) return [];
    const list = everyId[route];
    if (!list) throw new Error(`Nothing says which pages there are at ${route}: src/frameworks/server/everything-written.ts.`);
    return list(handbook);
  });
}

/** Two things beside each other. What a comparison itself leads to, such as each pair of levels of two frameworks, is not written. */
export function isComparison(address: string): boolean {
  return address.startsWith('/compare?');
}

/**
 * Views of a page that have an address of their own and are few: how something is shown, two things beside each other, and
 * another language where somebody has translated the page. They are written when a page that is written links to them.
 */
export function isWrittenWhenLinked(address: string, { languages }: Pick<Handbook, 'languages'>): boolean {
  const [, kind, id = '', tag = ''] = /^\/(frameworks|levels|roles)\/([^?#]+)\?in=([\w-]+)(?:&beside=original)?$/u.exec(address) ?? [];
  if (kind === 'frameworks' || kind === 'levels' || kind === 'roles')
    return languages.get(tag)?.[kind].has(id.split('/').map(decodeURIComponent).join('/')) ?? false;
  return /^[^?#]+\?(?:(?:view|by)=\w+|from=[^&#]+&to=[^&#]+)$/u.test(address);
}

/** The first statement of each strand names it. */
function strandsOf(handbook: Handbook): { id: string }[] {
  return handbook.graph.frameworks
    .flatMap(({ id }) => alignedLadders(handbook, id))
    .flatMap((ladder) => rowsOfLadder(handbook, ladder))
    .flatMap(({ strands, single }) => [...strands, ...single]);
}

/** The strand that each statement is on, by the id of the statement. */
export function strandOfEach(handbook: Handbook): Map<string, string> {
  const all = handbook.graph.frameworks.flatMap(({ id }) => alignedLadders(handbook, id)).flatMap(({ strands }) => strands);
  return new Map(all.flatMap(({ id, links }) => links.map(({ statement }): [string, string] => [statement.id, id])));
}

function addresses(kind: Viewed, things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => addressOf(kind, id));
}
