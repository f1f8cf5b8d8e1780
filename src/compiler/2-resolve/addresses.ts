import { normalise } from './includes.ts';

/** The address a site gives a page: without its ending, `index`, and the folder of contents above it. */
export function addressOf(path: string): string {
  return path
    .replace(/(?:\.html)?\.(?:md|markdown|txt|mdown|html|htm)(?:\.erb)?$/iu, '')
    .replace(/^(?:.*\/)?(?:content|source)\//u, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/iu, '')
    .toLowerCase();
}

/** The address a link on a page leads to, in the same form. */
export function addressFrom(path: string, page: string): string {
  const folders = page.split('/').slice(0, -1);
  const full = path.startsWith('/') ? path.slice(1) : (normalise([...folders, ...path.split('/')]) ?? path);
  return addressOf(full.replace(/\/+$/u, ''));
}
