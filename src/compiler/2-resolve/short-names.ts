/** Whether a name in a sentence stands for a title: "Senior", "Senior Makers" and "Senior CM" for "Senior Cider Maker". */
import { codedLevels, hasLevelWord, isPostWord, isTradeWord, namesPost, rankOf, trackOf, unmarkedRank } from '../words.ts';

/**
 * same: all its words, in whatever order and number; short: its words of level and trade, and nothing that is left
 * out says a level; part: others of its words, too, so that what is left out may be the difference ("Director of
 * Cider" and "Director of Cider Sales"); longer: all of them, and words beside that say no level.
 */
export type Fit = 'same' | 'short' | 'part' | 'longer';

/** A name or title taken apart, once. */
export interface Form {
  text: string;
  words: string[];
  /** What stands in brackets behind it: "(IC3)". */
  aside: string;
  rank: number;
  track: string;
}

const small = /^(?:of|the|for|and|an?|role|position|level)$/u;
const telling = /^(?:group|lead|deputy|assistant|vice|interim|acting|regional|global)$/u;
/** "Engineer" and "Intermediate Engineer" are one. */
const unmarked = /^(?:intermediate|mid)$/u;
const spellings: Record<string, string> = { sr: 'senior', jr: 'junior' };

export function formOf(text: string): Form {
  const plain = text.replace(/\([^()]*\)/gu, ' ');
  const uncoded = plain.replace(codedLevels, ' ');
  return {
    text: plain,
    words: wordsOf(plain),
    aside: wordsOf(/\(([^()]*)\)/u.exec(text)?.[1] ?? '').join(' '),
    rank: rankOf(uncoded) ?? rankOf(text) ?? unmarkedRank,
    track: trackOf(plain),
  };
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? [];
  return words
    .filter((word) => !small.test(word))
    .map((word) => spellings[word] ?? (word.length > 3 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word));
}

/** null where the name cannot stand for the title: nobody's level or track is ever left open. */
export function fitOf(written: Form, title: Form): Fit | null {
  if (title.aside !== '' && written.words.join(' ') === title.aside) return 'same';
  const name = spelledOut(written, title);
  const { left, alien } = compare(name, title);
  if (written.words.length === 1 && isCode(written.words[0] ?? '')) {
    if (alien.length > 0) return null;
    return title.words.length === 1 ? 'same' : 'short';
  }
  if (name.rank !== title.rank || name.track !== title.track) return null;
  if (alien.length === 0 && left.length === 0) return 'same';
  if (!namesPost(name.text)) return null;
  if (alien.length > 0) return left.length === 0 && !alien.some(isTelling) ? 'longer' : null;
  if (left.some(isTelling)) return null;
  return written.words.every((word) => isPostWord(word) || !name.words.includes(word)) ? 'short' : 'part';
}

/** The words of a name that are not those of a title. */
export function wordsBeyond(name: Form, title: Form): string[] {
  return compare(spelledOut(name, title), title).alien;
}

function compare(name: Form, title: Form): { left: string[]; alien: string[] } {
  const left = [...title.words];
  const alien = name.words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1 && !unmarked.test(word);
  });
  return { left: left.filter((word) => !unmarked.test(word) && !isCode(word)), alien };
}

/** Whoever leaves such a word out of a title, or adds it, names somebody else. */
function isTelling(word: string): boolean {
  return (hasLevelWord(word) && !isTradeWord(word)) || telling.test(word);
}

/** "Senior SRE" beside "Senior Site Reliability Engineer": the initials of words that follow each other there. */
function spelledOut(name: Form, title: Form): Form {
  // "Manager, Engineering" is the same as "Engineering Manager", whose initials are EM.
  const [first = '', second] = title.text.split(/,\s+/u);
  const orders = second === undefined ? [title.words] : [title.words, wordsOf(`${second} ${first}`)];
  let { text } = name;
  for (const [written, letters = ''] of name.text.matchAll(/\b(\p{Lu}{2,5})(?:['’]?s)?\b/gu)) {
    for (const words of orders) {
      const at = words
        .map((word) => word.charAt(0))
        .join('')
        .indexOf(letters.toLowerCase());
      if (at !== -1) text = text.replace(written, words.slice(at, at + letters.length).join(' '));
    }
  }
  return text === name.text ? name : formOf(text);
}

/** The words of a title that say what one does, and not how high one stands. */
export function coreOf({ words }: Form): string {
  return words
    .filter((word) => !hasLevelWord(word) && !/^(?:i{1,3}|iv|v|vi{0,3}|\d+)$/u.test(word))
    .sort()
    .join(' ');
}

function isCode(word: string): boolean {
  return /^\p{L}{1,2}\d{1,2}$/u.test(word);
}
