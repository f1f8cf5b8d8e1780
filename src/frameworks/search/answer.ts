/** The ranked answer to a question. The same for the page, the terminal and the API: pure, from an index and a question. */
import type { Query } from 'minisearch';
import { type Choices, choicesOf, type Filters, fitting } from './choices.ts';
import type { Entry, Kind, Standing } from './entry.ts';
import { type Mark, markedIn } from './marks.ts';
import { corrected, isKnown, nearestWord, type SearchIndex } from './search-index.ts';
import { askedWords, formsOf, type SearchWord, searchWords, termsOf } from './search-words.ts';

export interface Question extends Filters {
  words: string;
  /** The most results; all that match are counted either way. */
  limit?: number;
}

export interface Result {
  kind: Kind;
  title: Mark[] | null;
  text: Mark[];
  /** Of its words, where they are not those of the pages themselves. */
  language?: string | undefined;
  /** Where it stands; of several places the one that the question speaks of, or the first. */
  at: Standing;
  also: Standing[];
}

export interface Answer {
  /** The best first. */
  results: Result[];
  matching: number;
  choices: Choices;
  /** Words that nothing has, and what was looked for instead; empty when they were left out. */
  read: { word: string; as: string[] }[];
  /** Nothing has all the words: these have some. */
  isLoose: boolean;
  /** Where nothing was found: words near to those asked for that are there. */
  suggestion: string | null;
}

/** How a word of the question was found: as it is, by its stem, as a beginning, or as another that was meant. */
const qualities = ['same', 'stem', 'prefix', 'meant'] as const;
type Quality = (typeof qualities)[number];
const worst = qualities.length;

interface Asked extends SearchWord {
  /** Terms of its other forms. */
  forms: string[];
  isThere: boolean;
  /** Words that are there and that must have been meant. */
  meant: string[];
  /** Those, and their other forms. */
  instead: string[];
}

interface Found {
  entry: Entry;
  at: Standing;
  /** The standings that fit the question. */
  left: Standing[];
  /** 0: named as typed; 1: in the title; 2: somewhere in its words. */
  tier: number;
  quality: number;
  score: number;
  matched: ReadonlySet<string>;
  /** Of the words asked for, how many it has. */
  has: number;
}

const fewResults = 20;

export function answer(index: SearchIndex, question: Question): Answer {
  const asked = askedWords(question.words).map((one): Asked => {
    const isThere = isKnown(index, one.word);
    const meant = isThere ? [] : corrected(index, one.word);
    return { ...one, forms: formsOf(one.word), isThere, meant, instead: meant.flatMap((word) => [word, ...formsOf(word)]) };
  });
  const known = asked.filter(({ isThere, meant }) => isThere || meant.length > 0);
  const whole = known.length === 0 ? [] : look(index, known, 'AND');
  const isLoose = known.length > 1 && whole.length === 0;
  const found = isLoose ? look(index, known, 'OR') : whole;
  const left = found.flatMap((one): Found[] => {
    const standings = fitting(one.entry, question, one.left);
    const [first] = standings;
    return first ? [{ ...one, at: standings.includes(one.at) ? one.at : first }] : [];
  });
  left.sort((a, b) => b.has - a.has || a.tier - b.tier || a.quality - b.quality || b.score - a.score);
  return {
    results: left.slice(0, question.limit ?? fewResults).map(resultOf),
    matching: left.length,
    choices: choicesOf(found, question, index.names),
    read: asked.flatMap(({ word, isThere, meant }) => (isThere ? [] : [{ word, as: meant }])),
    isLoose,
    suggestion: found.length > 0 ? null : suggestionFor(index, asked),
  };
}

/** The same question with words that are there. */
function suggestionFor(index: SearchIndex, asked: readonly Asked[]): string | null {
  const words = asked.map(({ word, isThere, meant }) => (isThere ? word : (meant[0] ?? nearestWord(index, word))));
  return words.length === 0 || words.includes(null) ? null : words.join(' ');
}

/** How a question fits one of the places of an entry. */
interface Placed {
  standing: Standing;
  /** Of the words asked for, how many it has, and how many of those stand around it. */
  has: number;
  around: number;
  /** It is called so, with what it stands in. */
  isCalled: boolean;
  quality: number;
}

function look(index: SearchIndex, asked: readonly Asked[], combineWith: 'AND' | 'OR'): Found[] {
  // Few titles stand around many things.
  const titles = new Map<string, string[]>();
  const termsIn = (title: string): string[] => {
    const terms = titles.get(title) ?? searchWords(title).flatMap(({ word }) => termsOf(word));
    titles.set(title, terms);
    return terms;
  };
  return index.engine.search({ combineWith, queries: asked.map(queryOf) }).flatMap(({ id, score, match }): Found[] => {
    const entry = index.entries[id as number] as Entry;
    const own = Object.entries(match).filter(([, fields]) => fields.some((field) => field !== 'where'));
    const ownTerms = own.map(([term]) => term);
    const nameTerms = own.filter(([, fields]) => fields.includes('title') || fields.includes('names')).map(([term]) => term);
    // Codes are made of words that people look for in other things.
    if (ownTerms.length === 0 || (entry.kind === 'finding' && !isNamed(entry, asked))) return [];
    const byWord = asked.map((one) => ({ one, own: best(one, ownTerms), inName: best(one, nameTerms) !== null }));
    const placed = entry.standings.map((standing): Placed => {
      const terms = standing.path.flatMap(termsIn);
      const all = byWord.map(({ one, own: ofOwn, inName }) => ({ ofOwn, inName, around: best(one, terms) }));
      const bests = all.flatMap(({ ofOwn, around }) =>
        ofOwn === null && around === null ? [] : [Math.min(ofOwn ?? worst, around ?? worst)],
      );
      return {
        standing,
        has: bests.length,
        around: all.filter(({ around }) => around !== null).length,
        isCalled: all.some(({ inName }) => inName) && all.every(({ inName, around }) => inName || around !== null),
        quality: Math.max(0, ...bests),
      };
    });
    const has = Math.max(...placed.map((one) => one.has));
    if (combineWith === 'AND' && has < asked.length) return [];
    // What it stands in must fit as a whole: "senior" of one place and "support" of another is neither.
    const fit = placed.filter((one) => one.has === has).sort((a, b) => b.around - a.around);
    const { standing: at, isCalled, quality } = fit[0] as Placed;
    const tier = isCalled ? (isNamed(entry, asked) ? 0 : 1) : 2;
    return [{ entry, at, left: fit.map(({ standing }) => standing), tier, quality, score, matched: new Set(ownTerms), has }];
  });
}

const shortest = 2;

function queryOf({ word, forms, instead }: Asked): Query {
  if (instead.length > 0) return { combineWith: 'OR', queries: instead };
  // One letter begins nearly everything: only titles are looked at.
  const begun: Query = { queries: [word], prefix: true, ...(word.length < shortest && { fields: ['title', 'names'] }) };
  return { combineWith: 'OR', queries: [begun, ...forms] };
}

/** How well a word was found among terms; null when it was not. */
function best({ word, forms, instead }: Asked, terms: readonly string[]): number | null {
  let least: number | null = null;
  for (const term of terms) {
    const quality: Quality | null =
      term === word ? 'same' : instead.includes(term) ? 'meant' : forms.includes(term) ? 'stem' : term.startsWith(word) ? 'prefix' : null;
    if (quality !== null) least = Math.min(least ?? worst, qualities.indexOf(quality));
  }
  return least;
}

/** Whether the question spells out all of its title, or of another name it has. */
function isNamed({ title, names }: Entry, asked: readonly Asked[]): boolean {
  return [title ?? '', ...names].some((name) => {
    const words = searchWords(name);
    return words.length > 0 && words.every(({ word }) => asked.some((one) => best(one, termsOf(word)) !== null));
  });
}

function resultOf({ entry, at, matched }: Found): Result {
  return {
    kind: entry.kind,
    title: entry.title === null ? null : markedIn(entry.title, matched),
    text: markedIn(entry.text, matched),
    ...(entry.language !== undefined && { language: entry.language }),
    at,
    also: entry.standings.filter((one) => one !== at),
  };
}
