/** Names of posts as a sentence gives them: one after another, with the nouns that stand behind them. */
import type { Inline, InlineLink } from '../1-parse/block.ts';
import type { NameDraft } from './draft.ts';
import { aspectNoun, holderNoun, isPost, knownLength, mostWords, runLength } from './name-run.ts';

const behind = new RegExp(
  `^(?:['’]s?)?\\s+((?:${holderNoun}|${aspectNoun})\\b(?:\\s*(?:,|and\\b|&)?\\s*(?:${holderNoun}|${aspectNoun})\\b)*)`,
  'iu',
);
const opening =
  /^(?:(?:either|both|that of|those of|the|an?|any|our|your|their|its|this|other|another|base|basic|regular|standard)\s+|["“(*]+)+/iu;
/** "the area's Director". */
const owner = /^\p{Ll}[\p{L}-]*['’]s\s+(?=\p{Lu})/u;
const ownVerb = /^\s+(?:will\s+)?reports?\b/iu;
const separator = /^\s*(?:,?\s*(?:and\/or|and|or|&)|,)\s+(?=\S)/iu;
/** "the level below", "the previous role": whoever is one step down from whom the sentence is about. */
const rung = '(?:level|role|position|grade|step|rung|stage|band|tier|title|one)s?';
const stepDown = new RegExp(
  `^(?:(?:immediately|directly) )?(?:(?:previous|preceding|prior|earlier|(?:next[ -])?lower|former)(?: ${rung}|(?= ${aspectNoun}))|${rung} (?:(?:directly|immediately|just|right) )?(?:below|beneath|before|underneath|preceding)(?: (?:it|this|that)(?: one)?)?|above)(?![\\p{L}-])`,
  'iu',
);
/** What may stand behind a name that is a whole one: anything but one more noun. */
const follows =
  /^[\s"”*]*(?:$|[.,;:!)…–—+]|\.{3}|-\s|(?:who|whom|which|that|where|while|when|plus|but|and|or|by|with|in|as|through|to|also|do|does|is|are|has|have|would|will|should|must|can|above|below|outlined|listed|described|defined|set|at|on|from|within|apply|applies|hold|holds|still|carry)\b)/iu;
const mostNames = 8;

export interface NamesRead {
  names: NameDraft[];
  either: boolean;
  /** The nouns behind the names: "role requirements". */
  nouns: string;
  /** Where the names and their nouns end in the text. */
  end: number;
  /** Each is the name of a post, or a step of the ladder. */
  certain: boolean;
  /** Nothing behind the last says that it is part of something else. */
  whole: boolean;
}

/** The names that stand at a place of a sentence, by their links where they have some; none where anything else stands there. */
export function readNames(inline: Inline, from: number, to: number, isName: (text: string) => boolean): NamesRead {
  const text = inline.text.slice(0, to);
  const found: NamesRead = { names: [], either: false, nouns: '', end: from, certain: true, whole: true };
  let [at, between] = [from, ''];
  while (found.names.length < mostNames) {
    const lead = opening.exec(text.slice(at))?.[0] ?? '';
    const start = at + lead.length + (owner.exec(text.slice(at + lead.length))?.[0].length ?? 0);
    const one = nameAt(text, inline.links, start, isName);
    if (one === null || (one.name.below && found.names.length > 0)) break;
    if (/\b(?:either|or)\b/iu.test(between + lead)) found.either = true;
    const nouns = behind.exec(text.slice(one.end));
    const end = one.end + (nouns?.[0].length ?? 0);
    const whole = follows.test(text.slice(end));
    // "the Director, and Makers report to ..." names the Director: another sentence begins.
    if (between !== '' && !whole && (one.name.link === null || ownVerb.test(text.slice(end)))) break;
    found.end = end;
    found.nouns = `${found.nouns} ${one.nouns} ${nouns?.[1] ?? ''}`.trim().toLowerCase();
    found.certain &&= one.name.below || isPost(one.name.text, isName, found.nouns);
    found.whole = whole || one.name.link !== null;
    found.names.push(one.name);
    between = separator.exec(text.slice(found.end))?.[0] ?? '';
    if (between === '') break;
    at = found.end + between.length;
  }
  return { ...found, certain: found.certain && found.names.length > 0, names: withSharedTail(found.names) };
}

interface NameRead {
  name: NameDraft;
  nouns: string;
  end: number;
}

function nameAt(text: string, links: InlineLink[], from: number, isName: (text: string) => boolean): NameRead | null {
  const named = (name: string, link: string | null, below: boolean): NameDraft => ({ text: name, link, also: null, below });
  const link = links.find((one) => one.from <= from && from < one.to && one.to <= text.length);
  if (link) {
    const label = bareLabel(text.slice(from, link.to));
    return { name: named(label.text, link.target, false), nouns: label.nouns, end: link.to };
  }
  const rest = text.slice(from);
  const step = stepDown.exec(rest)?.[0];
  if (step) return { name: named(step, null, true), nouns: '', end: from + step.length };
  const length = runLength(rest) || knownLength(rest, isName);
  const name = rest.slice(0, length);
  return length === 0 || name.split(/\s+/u).length > mostWords ? null : { name: named(name, null, false), nouns: '', end: from + length };
}

/** "expectations for Senior Makers" names Senior Makers, and so does "Senior Makers role". */
function bareLabel(label: string): { text: string; nouns: string } {
  const before = new RegExp(`^(?:the )?(${aspectNoun}) (?:of|for)(?: an?| the)? (?=\\S)`, 'iu').exec(label);
  const own = label.slice(before?.[0].length ?? 0).replace(/^(?:the|an?)\s+(?=\p{L})/iu, '');
  const after = new RegExp(`(?:\\s+(?:${holderNoun}|${aspectNoun}))+$`, 'iu').exec(own);
  const text = own.slice(0, after?.index ?? own.length).trim();
  return text === '' ? { text: label, nouns: '' } : { text, nouns: `${before?.[1] ?? ''} ${after?.[0] ?? ''}`.trim() };
}

/** "a Senior Manager or Director of Research": what ends the last name may belong to all of them. */
function withSharedTail(names: NameDraft[]): NameDraft[] {
  const last = names.at(-1);
  const tail = names.length > 1 && last?.link === null ? (/(?: of |, )\p{Lu}.*$/u.exec(last.text)?.[0] ?? '') : '';
  if (tail === '') return names;
  return names.map((name) => (name.link !== null || / of |, /u.test(name.text) ? name : { ...name, also: name.text + tail }));
}
