/**
 * Addresses of a site that is nothing but files: `/levels/a/b?view=effective` is the file
 * `levels/a/b/~view/effective/index.html`, so that it can be asked of any web server, and read without a script. Used
 * by who writes the files and by who follows links among them.
 */

/** What of an address begins a part of its query; a part of a path that looks the same is written with two of them. */
const mark = '~';
const twice = '~~';
/** What a folder answers with: a part of a path of that name would be in its way. */
const index = 'index.html';

/**
 * Where an address of the site stands, from the root of the web server on.
 * @param base begins and ends with a slash
 * @param isFile whether this path, with this query, has a file of its own; else the path has, and the query stays a query
 */
export function staticAddress(address: string, base: string, isFile: (address: string) => boolean): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  const whole = query !== '' && isFile(path + query);
  const folder = folderOf(path, whole ? query : '');
  return `${base}${folder}${folder === '' ? '' : '/'}${whole ? '' : query}${hash}`;
}

/** The address that stands here: the other way round. */
export function addressAt(found: string, base: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(found) ?? [];
  const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  const parts = inside.split('/').filter((part) => part !== '');
  if (parts.at(-1) === index) parts.pop();
  const [ways, entries]: [string[], [string, string[]][]] = [[], []];
  for (const part of parts) {
    const last = entries.at(-1);
    if (part.startsWith(mark) && !part.startsWith(twice)) entries.push([part.slice(mark.length), []]);
    else (last ? last[1] : ways).push(part.startsWith(twice) ? part.slice(twice.length) : part);
  }
  const named = entries.map(([key, value]): [string, string] => [decoded(key), value.map(decoded).join('/')]);
  const all = queryOf([...named, ...new URLSearchParams(query)]);
  return `/${ways.join('/')}${all}${hash}`;
}

/** The file of an address that is one. */
export function fileOf(address: string): string {
  const folder = staticAddress(address, '', () => true);
  return `${folder.split('/').map(decoded).join('/')}${index}`;
}

/**
 * The file that holds what a route answers.
 * @param path as the route has it: `/api/v1/levels/{+id}`
 */
export function dataFile(path: string, input: Readonly<Record<string, unknown>>): string {
  const rest = new Map(Object.entries(input).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])));
  const filled = path.replace(/^\/api\/v\d+/u, '').replace(/\{\+?(\w+)\}/gu, (_, key: string) => {
    const value = rest.get(key) ?? '';
    rest.delete(key);
    return value.split('/').map(encodeURIComponent).join('/');
  });
  return `data/${folderOf(filled, queryOf([...rest].sort(([a], [b]) => (a < b ? -1 : 1))))}.json`;
}

/** As the address of a file. */
function folderOf(path: string, query: string): string {
  const parts = path.split('/').flatMap((part) => (part === '' ? [] : [escaped(part)]));
  for (const [key, value] of new URLSearchParams(query)) {
    parts.push(mark + encodeURIComponent(key));
    parts.push(...value.split('/').map((part) => escaped(encodeURIComponent(part))));
  }
  return parts.join('/');
}

function escaped(part: string): string {
  return part.startsWith(mark) || part === index ? twice + part : part;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** As the router writes it: slashes of an id stay slashes, commas between layers stay commas. */
export function queryOf(entries: [string, string][]): string {
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

/** Which reads have a file. */
export const filesFile = 'data/files.json';
/** All that the reads are computed from. */
export const wholeFile = 'data/whole.json';

/** The file with all statements of one place; there are too many for a file each. */
export function packFile(statement: string): string {
  const place = statement.split('/').slice(0, -1).join('/');
  return dataFile('/api/v1/statements/{+id}', { id: place });
}
