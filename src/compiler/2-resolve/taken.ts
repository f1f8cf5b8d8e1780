/** What a sentence says is taken over: of what kind, how much of it, from whom. */
import type { Inline } from '../1-parse/block.ts';
import type { Aspect } from '../graph.ts';
import { aspectNoun } from './name-run.ts';
import { type NamesRead, readNames } from './post-names.ts';

export interface Taken extends NamesRead {
  /** "all", "every", "the same": nothing of it is left out. */
  all: boolean;
  /** "the duties of", "what is expected of", "everything in": words that are said of what somebody is asked. */
  marked: boolean;
  /** "the X role", "the X level": the words name a position, not the people in it. */
  ofPosition: boolean;
  /** Nothing but their "expectations", which people have of each other, too. */
  onlyExpectations: boolean;
  /** What is taken over opens the sentence: its main clause is still to come. */
  opens: boolean;
  /** Words that limit what is taken over: "technical duties". */
  limit: string | null;
  aspect: Aspect | null;
}

export const aspects = `${aspectNoun}(?:\\s*(?:,|and\\b|&)+\\s*(?:the )?${aspectNoun})*`;
const asked =
  '(?:(?:that|which|who)\\s+)?(?:(?:is|are|were)\\s+)?(?:expected|required|asked|demanded|listed|described|outlined|defined|set out|exhibited|shown|held|met|named|given)';
const ofHolder = '(?:of|for|from|by|in|at|under|on)';
const quantity = /^(?:(all|every|everything|each)\b\s*)?(?:of\s+)?(?:(?:the|any)\s+)?(same\s+)?/iu;
const aspectOf = new RegExp(
  `^(?<adjective>(?:[\\p{L}-]+\\s+){0,2}?)(?<nouns>${aspects})\\s+(?:${asked}\\s+)?${ofHolder}\\s+(?:those of\\s+)?`,
  'iu',
);
/** "the base requirements and those of X": the former are nobody's in particular. */
const alone = new RegExp(`^(?:[\\p{L}-]+\\s+){0,2}?(?<nouns>${aspectNoun})\\s+and\\s+(?:also\\s+)?(?:the\\s+)?`, 'iu');
const thatOf = new RegExp(`^(?:(?:what|that|those)\\s+(?:${asked}\\s+)?${ofHolder}|of)\\s+`, 'iu');
const everythingOf = new RegExp(`^(?:(?:that\\s+)?${asked}\\s+)?(?:${ofHolder}\\s+)?(?:that\\s+)?`, 'iu');
const straight = /^/u;
/** Adjectives that take nothing away from what is taken over. */
const neutral = /^(?:role|job|core|key|basic|base|general|same|other|main|full|usual|listed|of|the)?\s*$/iu;
const says =
  /^\s*(?:also\s+)?(?:does|do|has|have|is expected to do|are expected to do|is asked to do|must do|should do|covers?|needs?)\b/iu;

/** Reads on from a place of a sentence, to another or to the end of the clause; null when nobody is named there. */
export function takenFrom(inline: Inline, from: number, isName: (text: string) => boolean, end?: number): Taken | null {
  const { text } = inline;
  const to = end ?? clauseEnd(text, from);
  const much = quantity.exec(text.slice(from, to));
  const start = from + (much?.[0].length ?? 0);
  const isEverything = much?.[1]?.toLowerCase() === 'everything';
  const ways = [aspectOf, alone, isEverything ? everythingOf : thatOf, straight].flatMap((way) => {
    const head = way.exec(text.slice(start, to));
    const read = head && readNames(inline, start + head[0].length, to, isName);
    return read && read.names.length > 0 ? [{ head, read }] : [];
  });
  const found = ways.find(({ read }) => read.certain) ?? ways[0];
  if (!found) return null;
  const { head: kind, read } = found;
  // "the requirements above" are those of the same page, whoever is named with them.
  if (/\b(?:above|below|following)\b/iu.test(kind.groups?.adjective ?? '')) return null;
  const does = isEverything ? says.exec(text.slice(read.end, to)) : null;
  const nouns = `${kind?.groups?.nouns ?? ''} ${read.nouns}`;
  const adjective = kind?.groups?.adjective?.trim() ?? '';
  return {
    ...read,
    end: read.end + (does?.[0].length ?? 0),
    all: much?.[1] !== undefined || much?.[2] !== undefined,
    marked: isEverything || /^(?:what|that|those)\b/iu.test(kind[0]) || new RegExp(aspectNoun, 'iu').test(nouns),
    ofPosition: /\b(?:role|position|level|grade)/u.test(read.nouns),
    onlyExpectations: /expectation/iu.test(nouns) && !/(?:responsibilit|requirement|duties|qualification|criteri)/iu.test(nouns),
    opens: false,
    limit: neutral.test(adjective) ? null : `${adjective} ${kind?.groups?.nouns ?? ''}`,
    // "All competencies of an X" are the whole of X, wherever that stands.
    aspect: aspectOfWords(nouns) ?? (much?.[1] !== undefined && kind.groups?.nouns ? 'role' : null),
  };
}

/** What kind a few nouns ask for; null when they do not say, or say both. */
export function aspectOfWords(nouns: string): Aspect | null {
  const duties = /\b(?:responsibilit|expectation|duties|accountabilit)/iu.test(nouns);
  const needs = /\b(?:requirement|qualification)/iu.test(nouns);
  if (duties && needs) return 'role';
  if (duties) return 'responsibilities';
  if (needs) return 'requirements';
  return /\b(?:role|position|level|job|grade)/iu.test(nouns) ? 'role' : null;
}

/** "In addition to the duties of X, Y are expected to ..." names X: what is taken over ends before the main clause. */
function clauseEnd(text: string, from: number): number {
  const comma =
    /,\s+(?=(?:but|plus|and|you|they|we|i|an?|this|each|every)\b|[^,]{1,80}?\b(?:are|is|will|must|should|can|have|has|may)\b)/iu.exec(
      text.slice(from),
    );
  return comma ? from + comma.index : text.length;
}
