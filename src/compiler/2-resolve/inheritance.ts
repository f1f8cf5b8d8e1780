/** Sentences by which a role or level takes over what another asks, and mostly adds to it. */
import type { Inline } from '../1-parse/block.ts';
import type { AreaKind } from '../graph.ts';
import type { RelationDraft } from './draft.ts';
import {
  adding,
  addingTo,
  additive,
  announces,
  applies,
  areWho,
  extending,
  goesOn,
  itself,
  mayBe,
  meets,
  plus,
  sameAs,
  standsIn,
  totality,
  whoAlso,
} from './inheritance-words.ts';
import { singular } from './name-run.ts';
import { slice } from './sentences.ts';
import { aspectOfWords, type Taken, takenFrom } from './taken.ts';

export interface Inheritance {
  relation: Omit<RelationDraft, 'area' | 'origin'>;
  /** The sentence goes on and asks more. */
  asks: boolean;
}

/** A sentence to be read, and the means to do so. */
interface Said {
  text: string;
  area: AreaKind | null;
  isName(text: string): boolean;
  /** What is taken over from a place of the sentence on, where it is said of posts and of nothing else. */
  from(place: number, to?: number): Taken | null;
  /** Whether words before the verb stand for the role or level itself. */
  isOwn(subject: string | undefined): boolean;
}

const mostLetters = 600;
const mostCommas = 4;

/** null where the sentence takes nothing over. Inside an area it must leave no doubt that it does. */
export function readInheritance(sentence: Inline, area: AreaKind | null, isName: (text: string) => boolean): Inheritance | null {
  if (sentence.text.length > mostLetters || !mayBe.test(sentence.text)) return null;
  const lead = /^[\s*_"“•]*/u.exec(sentence.text)?.[0].length ?? 0;
  const inline = slice(sentence, lead, sentence.text.length);
  const said: Said = {
    text: inline.text,
    area,
    isName,
    from(place, to) {
      const taken = takenFrom(inline, place, isName, to);
      const isLinked = (taken?.marked || taken?.aspect) && taken.names.every((name) => name.link !== null && /^\p{Lu}/u.test(name.text));
      return taken?.whole && (taken.certain || isLinked) ? taken : null;
    },
    isOwn: (words = '') => itself.test(words) || isName(words.replace(/^(?:the|an?)\s+/iu, '')) || isName(singular(words)),
  };
  for (const reader of readers) {
    const taken = reader(said);
    if (taken) return inheritanceOf(inline.text, area, taken);
  }
  return null;
}

type Reader = (said: Said) => Taken | null;

/** "The Senior X role extends the X role." */
const byExtending: Reader = ({ text, area, from, isOwn }) => {
  const head = extending.exec(text);
  if (head && (area === null || isOwn(head.groups?.subject))) return from(head[0].length);
  const adds = addingTo.exec(text);
  const taken = adds && isOwn(adds.groups?.subject) ? from(adds[0].length) : null;
  return taken?.marked || taken?.aspect ? taken : null;
};

/** "Same as X, but also ...", "Responsibilities are the same as those of X." */
const bySameness: Reader = ({ text, from, isOwn }) => {
  const head = sameAs.exec(text);
  if (!head) return null;
  const of = head.groups?.subject ?? '';
  if (!isOwn(of) && aspectOfWords(of) === null) return null;
  const taken = from(head[0].length);
  const aspect = aspectOfWords(`${head.groups?.aspect ?? ''} ${of}`);
  return taken && { ...taken, aspect: taken.aspect ?? (aspect === 'role' ? null : aspect) };
};

/** "In addition to the requirements of X, ..." */
const byAddition: Reader = ({ text, isName, from }) => {
  const start = additive.exec(text)?.[0].length;
  if (start === undefined) return null;
  const commas = [...text.matchAll(/,\s/gu)].map(({ index }) => index).filter((at) => at > start);
  const openings = commas.slice(0, mostCommas).flatMap((to) => {
    const taken = from(start, to);
    return taken?.end === to ? [taken] : [];
  });
  // It ends at the comma that leaves a title, for titles have commas, too; else at the first that leaves a name.
  const titled = openings.find(({ names }) => names.every((name) => isName(name.text) || isName(singular(name.text))));
  const taken = titled ?? openings[0] ?? from(start);
  return taken?.marked ? { ...taken, opens: true } : null;
};

/** "All of the X responsibilities, plus ...", "Everything an X does, and ..." */
const byTotality: Reader = ({ text, from }) => {
  const head = totality.exec(text);
  const taken = head ? from(head[0].length) : null;
  if (!taken?.all) return null;
  const rest = text.slice(taken.end);
  return (taken.marked && (goesOn.test(rest) || applies.test(rest))) || plus.test(rest) ? taken : null;
};

/** "Xs are expected to meet the Y requirements", "Performs all the duties of a Y". */
const byMeeting: Reader = ({ text, area, from, isOwn }) => {
  const head = meets.exec(text);
  if (!head || !isOwn(head.groups?.subject) || standsIn.test(text)) return null;
  const taken = from(head[0].length);
  if (!taken?.marked) return null;
  const sure = taken.all || (head.groups?.meeting !== undefined && (area === null || head.groups?.modal !== '' || taken.ofPosition));
  // Those who do the job have their expectations met, too: in an area these need more than that.
  const doubtful = area !== null && taken.onlyExpectations && !taken.ofPosition && !head.groups?.subject;
  return sure && !doubtful ? taken : null;
};

/** "The responsibilities of an X also apply." */
const byApplying: Reader = ({ text, from }) => {
  if (!/\b(?:appl(?:y|ies)|holds?|carr(?:y|ies) over)\b/iu.test(text)) return null;
  const taken = from(0);
  const rest = taken?.marked ? applies.exec(text.slice(taken.end)) : null;
  return taken && rest ? { ...taken, end: taken.end + rest[0].length } : null;
};

/** "Are Xs who meet the following criteria:" */
const byWho: Reader = ({ text, area, from, isOwn }) => {
  const head = area === null ? areWho.exec(text) : null;
  const taken = head && isOwn(head.groups?.subject) ? from(head[0].length) : null;
  return taken && whoAlso.test(text.slice(taken.end)) ? { ...taken, aspect: 'role' } : null;
};

/** "X requirements, plus:" */
const byPlus: Reader = ({ text, from }) => {
  if (!/\b(?:plus|also|addition)\b|\+/iu.test(text)) return null;
  const taken = from(0);
  return taken && plus.test(text.slice(taken.end)) && (taken.marked || announces.test(text)) ? taken : null;
};

const readers: Reader[] = [byExtending, bySameness, byAddition, byTotality, byMeeting, byApplying, byWho, byPlus];

function inheritanceOf(text: string, area: AreaKind | null, taken: Taken): Inheritance {
  const rest = text.slice(taken.end);
  const asks = !announces.test(text) && (taken.opens ? /\p{L}+\s+\p{L}+/u.test(rest) : adding.test(rest));
  const words = rest.replace(/^[\s,;:.–—-]+/u, '');
  const tail = /\p{L}+\s+\p{L}+/u.test(words) && !announces.test(text) && !(asks && area !== null) ? words : null;
  return {
    relation: {
      kind: 'extends',
      mode: taken.either ? 'any' : 'all',
      targets: taken.names,
      aspect: taken.aspect,
      remark: [taken.limit, tail].filter((part) => part !== null).join('; ') || null,
    },
    asks,
  };
}
