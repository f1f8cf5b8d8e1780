/** What the palette offers: results by kind, pages to go to, and what was opened lately. Pure. */

import { groupBy } from '../../compiler/group.ts';
import { searchAddress } from '../addresses.ts';
import type { Answer, Result } from '../search/answer.ts';
import type { Entry, Standing } from '../search/entry.ts';
import { excerptOf, type Mark, textOf } from '../search/marks.ts';
import { searchWords } from '../search/search-words.ts';
import { nameOf } from './recently-opened.ts';
import type { SiteWords } from './words/en.ts';

export interface PaletteOption {
  href: string;
  words: Mark[];
  /** Below the words: why it was found, and what it stands in. */
  about: Mark[];
  where: string;
  /** Of its words, where they are not those of the pages themselves. */
  language?: string | undefined;
  /** Its words are a sentence of a page. */
  isStatement: boolean;
  /** What is remembered when it is opened; null for a page to go to. */
  name: string | null;
}

export interface PaletteGroup {
  title: string;
  options: PaletteOption[];
}

const addresses = { contents: '/', findings: '/findings', compare: '/compare', pages: '/pages' } as const;

const mostOfGroup = 5;
const wordsRoom = 150;
const aboutRoom = 90;

export function groupsFor(words: string, answer: Answer, say: SiteWords): PaletteGroup[] {
  const { search } = say;
  const named = groupBy(answer.results, (result) => (isMentionedIn(result) ? search.mentionedIn : search.kind[result.kind][1]));
  const groups = [...named].map(([title, results]) => ({
    title,
    options: results.slice(0, mostOfGroup).map((result) => optionFor(result, say)),
  }));
  // What only mentions the words stands behind what is called so.
  groups.sort((a, b) => Number(a.title === search.mentionedIn) - Number(b.title === search.mentionedIn));
  const all = pageOption(search.allResults(answer.matching), searchAddress({ q: words }));
  const more = answer.matching > 0 ? [{ title: search.more, options: [all] }] : [];
  // Who types the whole name of a page wants to go there.
  const isPage = pagesIn(say).some(([title]) => title.toLowerCase() === words.toLowerCase());
  return isPage ? [...pagesFor(words, say), ...groups, ...more] : [...groups, ...pagesFor(words, say), ...more];
}

/** The words asked for stand in its summary, and not in its title. */
function isMentionedIn({ title, text }: Result): boolean {
  return title !== null && !title.some(({ hit }) => hit) && text.some(({ hit }) => hit);
}

function optionFor(result: Result, say: SiteWords): PaletteOption {
  const { title, text, language, at } = result;
  return {
    href: at.address,
    words: title ?? excerptOf(text, wordsRoom),
    about: isMentionedIn(result) ? excerptOf(text, aboutRoom) : [],
    language,
    where: [at.path.join(' › '), say.search.also(result)].filter((part) => part !== '').join('; '),
    isStatement: title === null,
    name: nameOf(result, at.id, title && textOf(title)),
  };
}

/** Before anything is typed. */
export function groupsAtFirst(opened: readonly { entry: Entry; at: Standing }[], say: SiteWords): PaletteGroup[] {
  const lately = opened.map(
    ({ entry, entry: { title, text, language }, at }): PaletteOption => ({
      href: at.address,
      words: excerptOf([{ text: title ?? text, hit: false }], wordsRoom),
      about: [],
      language,
      where: at.path.join(' › '),
      isStatement: title === null,
      name: nameOf(entry, at.id, title),
    }),
  );
  const goTo: PaletteGroup = { title: say.search.goTo, options: pagesIn(say).map(([title, href]) => pageOption(title, href)) };
  return [...(lately.length > 0 ? [{ title: say.search.openedLately, options: lately }] : []), goTo];
}

function pagesFor(words: string, say: SiteWords): PaletteGroup[] {
  const typed = searchWords(words).map(({ word }) => word);
  const fits = pagesIn(say).filter(([title, , alike]) => {
    const known = searchWords(`${title} ${alike}`).map(({ word }) => word);
    return typed.length > 0 && typed.every((word) => known.some((one) => one.startsWith(word)));
  });
  return fits.length === 0 ? [] : [{ title: say.search.goTo, options: fits.map(([title, href]) => pageOption(title, href)) }];
}

function pagesIn({ search }: SiteWords): [title: string, href: string, alike: string][] {
  const names = Object.keys(addresses) as (keyof typeof addresses)[];
  return names.map((name) => [search.pages[name][0], addresses[name], search.pages[name][1]]);
}

export function pageOption(title: string, href: string): PaletteOption {
  return { href, words: [{ text: title, hit: false }], about: [], where: '', isStatement: false, name: null };
}
