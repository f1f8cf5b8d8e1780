import type { Inline } from '../1-parse/block.ts';
import type { AreaKind, Aspect } from '../graph.ts';
import { cumulativeAspect } from './cumulative.ts';
import type { RelationDraft } from './draft.ts';
import { readInheritance } from './inheritance.ts';
import { isPost } from './name-run.ts';
import { readNames } from './post-names.ts';
import { sentencesOf } from './sentences.ts';

export type Relation = Omit<RelationDraft, 'area' | 'origin'>;

export interface Relations {
  relations: Relation[];
  /** What every level takes over from the one below, where a sentence says so of all of them. */
  ofAll: Aspect | null;
  /** The same words ask more than what they take over: they are an expectation, too. */
  asks: boolean;
}

const reports =
  /^\*?(?:the |an? |this |your )?(?<subject>.{0,200}?)\s*\b(?:reports|will report|you report|reporting|must report)(?: directly| either)?(?: in)? ?to\b\s*/iu;
const equivalent = /\bequivalent (?:of|to)\b\s*/iu;
const equivalentSubject = /\b(?:acts? as|is|serves as|are|considered)\b[^.]*$/iu;
/** A sentence of its own that goes on asking: "Also leads ...". */
const asksMore = /^(?:also|additionally|in addition|plus|furthermore|moreover|beyond that|on top of (?:that|this))\b.*[^:]$/iu;

/**
 * Reads a sentence as a relation between roles; null when it is none. Inside an area a sentence is
 * an expectation unless its grammar leaves no doubt: it must name a post, by link or by title.
 */
export function relationsIn(inline: Inline, area: AreaKind | null, names: (text: string) => boolean): Relations | null {
  const found: Relations = { relations: [], ofAll: null, asks: false };
  const rest: string[] = [];
  for (const sentence of sentencesOf(inline)) {
    // What is said of every level is no relation of this one.
    const ofAll = cumulativeAspect(sentence.text);
    if (ofAll !== null) {
      // Words that open with something else are about that.
      if (rest.length > 0) found.asks = true;
      found.ofAll ??= ofAll;
      continue;
    }
    const inheritance = readInheritance(sentence, area, names);
    const relation = inheritance?.relation ?? readReports(sentence, area, names) ?? readEquivalent(sentence, names);
    if (relation) found.relations.push(relation);
    else rest.push(sentence.text);
    if (inheritance?.asks) found.asks = true;
  }
  const last = found.relations.at(-1);
  if (!last) return found.ofAll === null ? null : found;
  if (rest.some((sentence) => asksMore.test(sentence))) found.asks = true;
  // In an area, words that ask for something stay there.
  const isKept = area !== null && found.asks;
  if (rest.length > 0 && last.kind === 'extends' && !isKept) last.remark = [last.remark, ...rest].filter((part) => part !== null).join(' ');
  return found;
}

function readReports(sentence: Inline, area: AreaKind | null, names: (text: string) => boolean): Relation | null {
  const match = reports.exec(sentence.text);
  if (!match) return null;
  const subject = match.groups?.subject ?? '';
  const read = readNames(sentence, match[0].length, sentence.text.length, names);
  // Right below a role's name, whatever is written like a name is one.
  const isNamed = (name: Relation['targets'][number]) =>
    name.link !== null || isPost(name.text, names) || (area === null && /^\p{Lu}/u.test(name.text));
  const certain = read.names.length > 0 && read.names.every(isNamed);
  const subjectIsRole = names(subject) || /^(role|position|job|person|level)?$/iu.test(subject) || isPost(subject, names);
  if (!certain || (area !== null && (subject === '' || !subjectIsRole))) return null;
  return { kind: 'reports-to', mode: read.either ? 'any' : 'all', targets: read.names, aspect: null, remark: null };
}

function readEquivalent(sentence: Inline, names: (text: string) => boolean): Relation | null {
  const match = equivalent.exec(sentence.text);
  if (!match || !equivalentSubject.test(sentence.text.slice(0, match.index))) return null;
  // "or equivalent to a degree" asks for schooling; an equivalence is said of a role.
  if (
    !/\b(role|individual|contributor|management|manager|counterpart|level|engineer|fellow|acts? as)\b/iu.test(
      sentence.text.slice(0, match.index),
    )
  )
    return null;
  const read = readNames(sentence, match.index + match[0].length, sentence.text.length, names);
  if (read.names.length === 0) return null;
  return { kind: 'equivalent', mode: read.either ? 'any' : 'all', targets: read.names, aspect: null, remark: null };
}

/** A sentence about the role itself asks nothing of the person in it. */
export function isRoleNote(text: string): boolean {
  return /^(?:this|the .{0,60}?) (?:role|position|job)(?:'s|s)? (?:is|are|was|may|can|has|exists|includes?|typically|usually)\b/iu.test(
    text,
  );
}
