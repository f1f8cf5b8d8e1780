/** People among what the palette offers: what the room that knows them has to tell, and where they stand. Pure. */
import type { Answer } from '../search/answer.ts';
import { markedIn } from '../search/marks.ts';
import { searchWords } from '../search/search-words.ts';
import { type PaletteGroup, type PaletteOption, pageOption } from './palette-options.ts';
import type { SiteWords } from './words/en.ts';

export interface FoundPeople {
  /** The first few. */
  people: { name: string; about: string; address: string }[];
  /** How many there are in all; null where nobody counted. */
  total: { count: number; more: boolean } | null;
  /** Where all of them are; null: not yet known. */
  everybody: string | null;
}

/** @param asking as a query is told: until when, and who answers */
export type FindPeople = (
  words: string,
  asking: { signal: AbortSignal; meta: Record<string, unknown> | undefined },
) => Promise<FoundPeople>;

const longest = 200;

/** One letter begins nearly every name. */
export function canBeName(words: string): boolean {
  return words.length <= longest && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(words);
}

/** Who of those found for fewer letters may still be meant, until there is an answer. */
export function stillMeant({ people }: FoundPeople, words: string): FoundPeople {
  const typed = typedIn(words);
  const left = people.filter(({ name }) => typed.every((word) => searchWords(name).some((one) => one.word.startsWith(word))));
  return { people: left, total: null, everybody: null };
}

/** @param answer of the handbook; null: there is none yet */
export function withPeople(
  groups: PaletteGroup[],
  words: string,
  found: FoundPeople,
  answer: Answer | null,
  say: SiteWords,
): PaletteGroup[] {
  const { people, everybody } = found;
  if (people.length === 0) return groups;
  const { more } = say.search;
  const others = groups.filter(({ title }) => title !== more);
  const isHad = answer !== null && !isGuess(answer);
  // The page to go to stands first when it is meant.
  const at = others.findLastIndex((group, i) => (i === 0 && group.title === say.search.goTo) || (isHad && isCalledSo(group))) + 1;
  const all = groups.find(({ title }) => title === more)?.options ?? [];
  const last = [...all, ...(everybody === null ? [] : [pageOption(say.search.everybodyFor(words), everybody)])];
  return [
    ...others.slice(0, at),
    { title: say.frame.people, options: people.map((person) => personOption(person, words)) },
    ...others.slice(at),
    ...(last.length > 0 ? [{ title: more, options: last }] : []),
  ];
}

/** The handbook does not have the words as they were typed: whoever is called so is meant. */
export function isGuess({ matching, read, isLoose }: Answer): boolean {
  return matching === 0 || read.length > 0 || isLoose;
}

/** As everywhere in the search titles stand before text, and a name is a title. */
function isCalledSo({ options }: PaletteGroup): boolean {
  return options.some(({ isStatement, words }) => !isStatement && words.some(({ hit }) => hit));
}

function personOption({ name, about, address }: FoundPeople['people'][number], words: string): PaletteOption {
  const typed = typedIn(words);
  const begun = searchWords(name).flatMap(({ word }) => (typed.some((one) => word.startsWith(one)) ? [word] : []));
  // Not remembered: what somebody opened lately stays in the browser, whoever sits there next.
  return { ...pageOption(name, address), words: markedIn(name, new Set(begun)), where: about };
}

function typedIn(words: string): string[] {
  return searchWords(words).map(({ word }) => word);
}
