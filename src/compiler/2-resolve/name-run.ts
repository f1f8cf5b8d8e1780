/** What is written like the name of a post, whoever it may be. */
import { isPostWord, isTradeWord } from '../words.ts';

/** Nouns for what is asked of somebody: "the requirements of ...". */
export const aspectNoun =
  '(?:responsibilit(?:y|ies)|requirements?|qualifications?|expectations?|duties|competenc(?:y|ies)|skills?|criteria|accountabilit(?:y|ies)|standards|behaviou?rs)';
export const holderNoun = '(?:roles?|positions?|levels?|jobs?|titles?|grades?)';
const nounAlone = new RegExp(`^(?:${holderNoun}|${aspectNoun})$`, 'iu');
const connector = /^(?:of|the|for|in|&)$/iu;
const numbered = /^(?:level|grade|band|stage|tier|step)\s+\d{1,2}\b/iu;
const seniority = /^(?:junior|intermediate|senior|principal)s?$/u;
export const mostWords = 9;

/** How much of a text is written like a name: capitals, words of level and trade, and what joins them. */
export function runLength(text: string): number {
  const token = /(^|,?\s+)(\(\p{Lu}[^()]{0,40}\)|[^\s,;:()"“”]+)/uy;
  let end = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [, gap = '', written = ''] = match;
    const at = match.index + gap.length;
    const bare = written.replace(/(?:['’]s?|[.!?'’*…]+)$/u, '');
    if (written.startsWith('(')) {
      if (end === 0) break;
      end = at + written.length;
      continue;
    }
    const code = numbered.exec(text.slice(at))?.[0];
    if (code) {
      end = at + code.length;
      token.lastIndex = end;
      continue;
    }
    if (bare === '' || nounAlone.test(bare) || (gap.startsWith(',') && !/^\p{Lu}/u.test(bare))) break;
    if (/^(?:\p{Lu}|\d{1,2}$)/u.test(bare) || isPostWord(singular(bare))) end = at + bare.length;
    else if (!connector.test(bare) || end === 0) break;
    if (bare !== written && !/^(?:sr|jr)\.$/iu.test(written)) break;
  }
  return end;
}

/** A title of the handbook, written small. */
export function knownLength(text: string, isName: (text: string) => boolean): number {
  const words = /^[\p{L}\p{N}][^\s,;:.()]*(?: [^\s,;:.()]+){0,5}/u.exec(text)?.[0].split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (isName(name) || isName(singular(name))) return name.length;
  }
  return 0;
}

/** "Senior Makers" are each a "Senior Maker". */
export function singular(name: string): string {
  return name.replace(/(?<=\p{L}{2}[^s\W])s(?=$|,)/giu, '');
}

/** A post is written like a name, and somebody can hold it. Written small, words of level alone are words like others. */
export function isPost(text: string, isName: (text: string) => boolean, nouns = ''): boolean {
  if (isName(text) || isName(singular(text))) return true;
  const words = singular(text).split(/\s+/u);
  if (words.length >= mostWords) return false;
  if (/^\p{Lu}/u.test(text)) return words.some(isPostWord);
  return words.every(isPostWord) && (words.some(isTradeWord) || /\b(?:level|role|position|grade)/u.test(nouns) || seniority.test(text));
}
