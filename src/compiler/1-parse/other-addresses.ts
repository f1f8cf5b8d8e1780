import { findFrontMatter, readFrontMatter } from './front-matter.ts';

const keys = /^(?:aliases|url|slug|permalink|redirect_from)[ \t]*[:=]/mu;

/** The addresses a page says it has beside that of its file: old ones, and one set by hand. */
export function otherAddressesOf(source: string, address: string): readonly string[] {
  const front = findFrontMatter(source);
  if (front === null || front === 'open' || !keys.test(front.body)) return [];
  const { aliases, url, slug, permalink, redirect_from: redirectFrom } = readFrontMatter(source).values;
  const written = [aliases, url, permalink, redirectFrom].flat().filter((one) => typeof one === 'string');
  const folder = address.slice(0, Math.max(0, address.lastIndexOf('/')));
  return [...written, ...(typeof slug === 'string' ? [`${folder}/${slug}`] : [])].map((one) => {
    // What does not begin at the root begins at the folder of the page.
    const whole = one.startsWith('/') || one === `${folder}/${slug}` ? one : `${folder}/${one}`;
    return whole.replace(/\.html?$|^\/+|\/+$/gu, '').toLowerCase();
  });
}
