/** Where a link of a page leads: to something of this handbook, to the world, or nowhere that can be shown. */
import { addressOf } from '../addresses.ts';
import type { Handbook } from './handbook.ts';

/**
 * @param from the page that holds the link
 * @returns an absolute http(s) address, an address of this site, or null: then the words stand without a link
 */
export function resolveLink(handbook: Handbook, target: string, from: string): string | null {
  if (/^https?:\/\/[^\s]+$/iu.test(target)) return URL.canParse(target) ? target : null;
  // Any other scheme, `javascript:` above all, and addresses without one that leave this site.
  if (/^[a-z][a-z0-9+.-]*:/iu.test(target) || target.startsWith('//')) return null;
  const [path = '', anchor = ''] = target.split('#', 2);
  const page = path === '' ? from : pageAt(handbook, path, from);
  return page === null ? null : addressInPage(handbook, page, anchor);
}

/** A site made of these pages would serve `content/a/b.md` and `content/a/b/_index.md` at `/a/b/`. */
function pageAt(handbook: Handbook, path: string, from: string): string | null {
  const base = path.startsWith('/') ? '' : from.split('/').slice(0, -1).join('/');
  const parts = normalise(`${base}/${path.split('?', 1)[0]}`);
  if (parts === null) return null;
  const candidates = path.endsWith('.md') ? [parts] : [`${parts}.md`, `${parts}/_index.md`, `${parts}/index.md`];
  for (const candidate of candidates) {
    for (const page of [candidate, `content/${candidate}`]) if (handbook.pages.has(page)) return page;
  }
  return null;
}

function normalise(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join('/');
}

/** The level or role that a page is about is a better place to go than its source. */
function addressInPage(handbook: Handbook, page: string, anchor: string): string {
  const { graph } = handbook;
  const role = graph.roles.find((candidate) => candidate.page === page && anchor !== '' && candidate.id.endsWith(`/${anchor}`));
  if (role) return addressOf('role', role.id);
  const family = graph.families.find((candidate) => candidate.page === page);
  if (family) return addressOf('family', family.id);
  const level = graph.levels.find((candidate) => candidate.page === page);
  return level ? addressOf('level', level.id) : addressOf('page', page);
}
