/** What the palette offers: results by kind, pages to go to, and what was opened lately. Pure. */

import { groupBy } from '../../compiler/group.ts';
import { searchAddress } from '../addresses.ts';
import type { Answer, Result } from '../search/answer.ts';
import { alsoWords } from '../search/answer-words.ts';
import { type Entry, kindNames, type Standing } from '../search/entry.ts';
import { excerptOf, type Mark, textOf } from '../search/marks.ts';
import { searchWords } from '../search/search-words.ts';
import { plural } from './names.ts';
import { nameOf } from './recently-opened.ts';

export interface PaletteOption {
  href: string;
  words: Mark[];
  /** Below the words: why it was found, and what it stands in. */
  about: Mark[];
  where: string;
  /** Its words are a sentence of a page. */
  isStatement: boolean;
  /** What is remembered when it is opened; null for a page to go to. */
  name: string | null;
}

export interface PaletteGroup {
  title: string;
  options: PaletteOption[];
}

const pages: [title: string, href: string, alike: string][] = [
  ['Contents', '/', 'home start'],
  ['Findings', '/findings', 'problems errors warnings'],
  ['Compare', '/compare', 'difference diff'],
  ['Pages', '/pages', 'files sources'],
];

const mostOfGroup = 5;
const wordsRoom = 150;
const aboutRoom = 90;

export function groupsFor(words: string, answer: Answer): PaletteGroup[] {
  const named = groupBy(answer.results, (result) => (isMentionedIn(result) ? 'Mentioned in' : kindNames[result.kind][1]));
  const groups = [...named].map(([title, results]) => ({ title, options: results.slice(0, mostOfGroup).map(optionFor) }));
  // What only mentions the words stands behind what is called so.
  groups.sort((a, b) => Number(a.title === 'Mentioned in') - Number(b.title === 'Mentioned in'));
  const all = pageOption(`All ${plural(answer.matching, 'result')}`, searchAddress({ q: words }));
  const more = answer.matching > 0 ? [{ title: 'More', options: [all] }] : [];
  // Who types the whole name of a page wants to go there.
  const isPage = pages.some(([title]) => title.toLowerCase() === words.toLowerCase());
  return isPage ? [...pagesFor(words), ...groups, ...more] : [...groups, ...pagesFor(words), ...more];
}

/** The words asked for stand in its summary, and not in its title. */
function isMentionedIn({ title, text }: Result): boolean {
  return title !== null && !title.some(({ hit }) => hit) && text.some(({ hit }) => hit);
}

function optionFor(result: Result): PaletteOption {
  const { kind, title, text, at } = result;
  return {
    href: at.address,
    words: title ?? excerptOf(text, wordsRoom),
    about: isMentionedIn(result) ? excerptOf(text, aboutRoom) : [],
    where: [at.path.join(' › '), alsoWords(result)].filter((part) => part !== '').join('; '),
    isStatement: title === null,
    name: nameOf(kind, at.id, title && textOf(title)),
  };
}

/** Before anything is typed. */
export function groupsAtFirst(opened: readonly { entry: Entry; at: Standing }[]): PaletteGroup[] {
  const lately = opened.map(
    ({ entry: { kind, title, text }, at }): PaletteOption => ({
      href: at.address,
      words: excerptOf([{ text: title ?? text, hit: false }], wordsRoom),
      about: [],
      where: at.path.join(' › '),
      isStatement: title === null,
      name: nameOf(kind, at.id, title),
    }),
  );
  const goTo: PaletteGroup = { title: 'Go to', options: pages.map(([title, href]) => pageOption(title, href)) };
  return [...(lately.length > 0 ? [{ title: 'Opened lately', options: lately }] : []), goTo];
}

function pagesFor(words: string): PaletteGroup[] {
  const typed = searchWords(words).map(({ word }) => word);
  const fits = pages.filter(([title, , alike]) => {
    const known = searchWords(`${title} ${alike}`).map(({ word }) => word);
    return typed.length > 0 && typed.every((word) => known.some((one) => one.startsWith(word)));
  });
  return fits.length === 0 ? [] : [{ title: 'Go to', options: fits.map(([title, href]) => pageOption(title, href)) }];
}

function pageOption(title: string, href: string): PaletteOption {
  return { href, words: [{ text: title, hit: false }], about: [], where: '', isStatement: false, name: null };
}
