/** The address of everything a reader can look at; written once, for links made by the server and by the browser. */

export type Viewed = 'framework' | 'level' | 'family' | 'role' | 'strand' | 'page';

const folders: Readonly<Record<Viewed, string>> = {
  framework: '/frameworks/',
  level: '/levels/',
  family: '/families/',
  role: '/roles/',
  strand: '/strands/',
  page: '/pages/',
};

/** Ids and paths keep their slashes, everything else that an address cannot hold is encoded. */
export function addressOf(kind: Viewed, id: string): string {
  return folders[kind] + id.split('/').map(encodeURIComponent).join('/');
}

/** A framework, strand by strand. */
export function strandsAddress(framework: string): string {
  return `${addressOf('framework', framework)}?view=strands`;
}

/** What changes from one level or role to another, or from one framework to another. */
export function compareAddress(from: string, to: string): string {
  return `/compare?${new URLSearchParams({ from, to }).toString().replaceAll('%2F', '/')}`;
}

/** What a thing said when. */
export function historyAddress(kind: 'statement' | 'level' | 'role' | 'family' | 'page', id: string): string {
  return `/history/${kind}/${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** A page as it was at a revision. */
export function oldPageAddress(path: string, revision: string): string {
  return `${addressOf('page', path)}?revision=${encodeURIComponent(revision)}`;
}

/** The lattice of a framework, family or unit (by its key), or of all; with a level or role opened on it. */
export function latticeAddress(of: string | null, open?: string): string {
  const chosen = new URLSearchParams({ ...(of !== null && { of }), ...(open !== undefined && { open }) }).toString();
  return chosen === '' ? '/lattice' : `/lattice?${chosen.replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** What was found, narrowed to what is named, with one finding open when it is named. */
export function findingsAddress(chosen: Readonly<Record<string, string | undefined>>): string {
  const named = Object.entries(chosen).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return named.length === 0 ? '/findings' : `/findings?${new URLSearchParams(named).toString().replaceAll('%2F', '/')}`;
}

/** All that is found for some words, narrowed to what is named. */
export function searchAddress(asked: Readonly<Record<string, string | undefined>>): string {
  const named = Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return named.length === 0 ? '/search' : `/search?${new URLSearchParams(named).toString().replaceAll('%2F', '/')}`;
}

/** A published version, by its hash or the beginning of it. */
export function versionAddress(version: string): string {
  return `/versions/${version}`;
}

/** What a version changed for who holds a level or role. */
export function changesForAddress(version: string, kind: 'level' | 'role', id: string): string {
  return `${versionAddress(version)}/${kind}/${id.split('/').map(encodeURIComponent).join('/')}`;
}
