import type { Inline } from '../1-parse/block.ts';
import type { AreaKind, Aspect } from '../graph.ts';
import { hasLevelWord } from '../words.ts';
import type { NameDraft, RelationDraft } from './draft.ts';
import { sentencesOf, slice } from './sentences.ts';

export type Relation = Omit<RelationDraft, 'origin'>;

const aspectNoun =
  '(?:role|position|level|job|responsibilities|requirements|qualifications|expectations|role expectations|role responsibilities|role requirements)';
const trailingNoun = new RegExp(`\\s+${aspectNoun}$`, 'iu');
const reports =
  /^\*?(?:the |an? |this |your )?(?<subject>.{0,200}?)\s*\b(?:reports|will report|you report|reporting|must report)(?: directly| either)?(?: in)? ?to\b\s*/iu;
const equivalent = /\bequivalent (?:of|to)\b\s*/iu;
const equivalentSubject = /\b(?:acts? as|is|serves as|are|considered)\b[^.]*$/iu;
const extendsVerb = /^\*?(?:(?:the |an? |this )?(?<subject>.{0,80}?)\s*\b)?(?:extends?|inherits?(?: from)?|builds? (?:up)?on)\b\s*/iu;
const sameAs =
  /^\*?(?:same as|everything (?:in|from|of)|all(?: of)?(?: the)? (?<aspect>responsibilities|requirements|expectations) (?:of|for)|in addition to(?: the)? (?<aspect2>responsibilities|requirements|expectations) (?:of|for)|meets all (?<aspect3>requirements|expectations) (?:of|for))\s+/iu;
const meets = /^\*?(?<subject>.{0,80}?)\s*\b(?:(?:is|are) expected to|must|should|needs? to) (?:also )?meet (?:all )?(?:of )?/iu;
const stop =
  /(?:[.;]\s*$|,? (?:but also|and also|plus|with the addition|, and [^,]* reports? to|and [\p{Lu}][^,]* reports? to|who|which|where|while)\b.*$|:\s*$)/u;

/**
 * Reads a sentence as a relation between roles; null when it is none. Inside an area a sentence is
 * an expectation unless its grammar leaves no doubt: it must name a post, by link or by title.
 */
export function relationsIn(inline: Inline, area: AreaKind | null, names: (text: string) => boolean): Relation[] | null {
  const found: Relation[] = [];
  const sentences = sentencesOf(inline);
  const rest: string[] = [];
  for (const sentence of sentences) {
    const relation = readExtends(sentence, area, names) ?? readReports(sentence, area, names) ?? readEquivalent(sentence);
    if (relation) found.push(relation);
    else rest.push(sentence.text);
  }
  const last = found.at(-1);
  if (!last) return null;
  if (rest.length > 0 && last.kind === 'extends') last.remark = rest.join(' ');
  return found;
}

function readReports(sentence: Inline, area: AreaKind | null, names: (text: string) => boolean): Relation | null {
  const match = reports.exec(sentence.text);
  if (!match) return null;
  const subject = match.groups?.subject ?? '';
  const targets = targetsOf(slice(sentence, match[0].length, sentence.text.length));
  // Right below a role's name, whatever is written like a name is one.
  const isNamed = (name: NameDraft) => name.link !== null || isPost(name.text, names) || (area === null && /^\p{Lu}/u.test(name.text));
  const certain = targets.names.length > 0 && targets.names.every(isNamed);
  const subjectIsRole = names(subject) || /^(role|position|job|person|level)?$/iu.test(subject) || isPost(subject, names);
  if (!certain || (area !== null && (subject === '' || !subjectIsRole))) return null;
  return { kind: 'reports-to', mode: targets.either ? 'any' : 'all', targets: targets.names, aspect: null, remark: null };
}

function readEquivalent(sentence: Inline): Relation | null {
  const match = equivalent.exec(sentence.text);
  if (!match || !equivalentSubject.test(sentence.text.slice(0, match.index))) return null;
  // "or equivalent to a degree" asks for schooling; an equivalence is said of a role.
  if (
    !/\b(role|individual|contributor|management|manager|counterpart|level|engineer|fellow|acts? as)\b/iu.test(
      sentence.text.slice(0, match.index),
    )
  )
    return null;
  const inner = { ...sentence, links: sentence.links.filter((link) => link.from >= match.index + match[0].length) };
  const targets = targetsOf(slice(inner, match.index + match[0].length, sentence.text.length));
  if (targets.names.length === 0) return null;
  return { kind: 'equivalent', mode: targets.either ? 'any' : 'all', targets: targets.names, aspect: null, remark: null };
}

function readExtends(sentence: Inline, area: AreaKind | null, names: (text: string) => boolean): Relation | null {
  const same = sameAs.exec(sentence.text);
  const match = same ?? extendsVerb.exec(sentence.text) ?? meets.exec(sentence.text);
  if (!match) return null;
  const subject = match.groups?.subject ?? '';
  const isRole = /\b(role|position|level)$/iu.test(subject) || names(subject) || names(subject.replace(/s$/iu, ''));
  if (!same && area !== null && subject !== '' && !isRole) return null;
  const object = slice(sentence, match[0].length, same ? clauseEnd(sentence.text, match[0].length) : sentence.text.length);
  const targets = targetsOf(object);
  const said = aspectIn(object.text) ?? aspectIn(match.groups?.aspect ?? match.groups?.aspect2 ?? match.groups?.aspect3 ?? '');
  const marked = said !== null || /^(?:either |both )?(?:that|those) of\b/iu.test(object.text);
  const posts = targets.names.length > 0 && targets.names.every((name) => isPost(name.text, names));
  if (!posts && !(marked && targets.names.length > 0 && targets.names.every((name) => name.link !== null && /^\p{Lu}/u.test(name.text))))
    return null;
  return {
    kind: 'extends',
    mode: targets.either ? 'any' : 'all',
    targets: targets.names,
    aspect: said ?? aspectOfArea(area),
    remark: null,
  };
}

/** "In addition to the responsibilities of X, Y are expected to ..." names X: the clause ends before the main verb. */
function clauseEnd(text: string, from: number): number {
  const comma = /,\s+(?=.*\b(?:are|is|will|must|should|can|have|has|but|plus|you)\b)/iu.exec(text.slice(from));
  return comma ? from + comma.index : text.length;
}

/** The posts named after the verb: by their links, else by splitting the words. */
function targetsOf(object: Inline): { names: NameDraft[]; either: boolean } {
  const text = object.text.replace(stop, '');
  const links = object.links.filter((link) => link.from < text.length);
  const first = links[0];
  const last = links.at(-1);
  if (first && last) {
    const between =
      text.slice(0, first.from) +
      links
        .slice(1)
        .map((link, index) => text.slice(links[index]?.to ?? 0, link.from))
        .join(' ');
    return {
      names: links.map((link) => ({ text: link.text.replace(trailingNoun, '').trim() || link.text, link: link.target, also: null })),
      either: /\b(?:either|or)\b/iu.test(between),
    };
  }
  const plain = text
    .replace(/^(?:either |both )?(?:(?:that|those|the (?:responsibilities|requirements)) of )?/iu, '')
    .replace(new RegExp(`\\s+${aspectNoun}(?: of\\b.*)?$`, 'iu'), '');
  const names = plain
    .split(/\s+(?:or|and)\s+(?=(?:the |an? )?\p{Lu})/u)
    .map((name) =>
      name
        .replace(/^(?:either|both|the|an?|our|their)\s+/iu, '')
        .replace(trailingNoun, '')
        .replace(/[.,;*\s]+$/u, '')
        .trim(),
    )
    .filter((name) => name !== '' && name.split(' ').length <= 9);
  // "a Senior Manager or Director of Research": what ends the last name may belong to all of them.
  const tail = names.length > 1 ? (/(?: of |, )\p{Lu}.*$/u.exec(names.at(-1) ?? '')?.[0] ?? '') : '';
  const also = (name: string) => (tail === '' || /(?: of |, )\p{Lu}/u.test(name) ? null : name + tail);
  return { names: names.map((name) => ({ text: name, link: null, also: also(name) })), either: /\b(?:either|or)\b/iu.test(text) };
}

function aspectIn(text: string): Aspect | null {
  const found = /\b(responsibilities|requirements|qualifications)\b/iu.exec(text)?.[1]?.toLowerCase();
  if (found) return found === 'responsibilities' ? 'responsibilities' : 'requirements';
  if (/\bexpectations\b[.\s]*$/iu.test(text.replace(stop, ''))) return 'responsibilities';
  return /\b(?:role|position)\b[.\s]*$/iu.test(text.replace(stop, '')) ? 'role' : null;
}

function aspectOfArea(area: AreaKind | null): Aspect {
  if (area === 'responsibility') return 'responsibilities';
  return area === 'requirement' ? 'requirements' : 'role';
}

/** A post is written like a name, and somebody can hold it. */
function isPost(text: string, names: (text: string) => boolean): boolean {
  if (names(text)) return true;
  return (
    /^\p{Lu}/u.test(text) &&
    text.split(' ').length <= 8 &&
    (hasLevelWord(text) || /\b(engineer|officer|lead|owner|analyst|designer|writer|researcher|scientist|developer)\b/iu.test(text))
  );
}

/** A sentence about the role itself asks nothing of the person in it. */
export function isRoleNote(text: string): boolean {
  return /^(?:this|the .{0,60}?) (?:role|position|job)(?:'s|s)? (?:is|are|was|may|can|has|exists|includes?|typically|usually)\b/iu.test(
    text,
  );
}
