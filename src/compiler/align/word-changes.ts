import { diffArrays } from 'diff';
import { wordsOf } from './words.ts';

/** A stretch of a text that stayed, went or came. */
export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** The share of meaningful words that must have stayed for a comparison word by word. */
const leastKept = 0.25;

/** The longest run of words that is drawn into the changes around it. */
const longestTie = 3;

/**
 * What changed from one text to another, in words and phrases. Without the added segments it is `before`, without the
 * removed ones `after`; upper and lower case and kinds of blanks do not count, and what stayed is as in `after`. A lone "of the" between two changes is part
 * of them: a reader sees one phrase replaced by another, not crumbs.
 */
export function wordChanges(before: string, after: string): Segment[] {
  const parts = partsOf(tokensOf(before), tokensOf(after));
  const segments = joined(parts.flatMap((part, index) => (isTie(part, index, parts) ? bothWays(part.text) : [part])));
  return isWordedAnew(segments)
    ? joined([
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ])
    : segments;
}

/** Compared in lower case and without blanks once and for all, not at each of the many times that two tokens meet. */
function partsOf(before: readonly string[], after: readonly string[]): Segment[] {
  let [from, to] = [0, 0];
  return diffArrays(before.map(bare), after.map(bare)).flatMap(({ removed, added, count }): Segment[] => {
    const [gone, come] = [before.slice(from, from + count).join(''), after.slice(to, to + count).join('')];
    if (!added) from += count;
    if (!removed) to += count;
    if (removed || added) return [{ kind: removed ? 'removed' : 'added', text: removed ? gone : come }];
    // "Leads" and "Often leads": the blank came with the word before it.
    const [lost, gained] = [/^\s*/u.exec(gone)?.[0] ?? '', /^\s*/u.exec(come)?.[0] ?? ''];
    if (lost !== '' && gained === '')
      return [
        { kind: 'removed', text: lost },
        { kind: 'same', text: come },
      ];
    if (lost === '' && gained !== '')
      return [
        { kind: 'added', text: gained },
        { kind: 'same', text: come.slice(gained.length) },
      ];
    return [{ kind: 'same', text: come }];
  });
}

function bare(token: string): string {
  return token.trim().toLowerCase();
}

/** Where hardly a word of meaning stayed, what stayed tells a reader nothing. */
function isWordedAnew(segments: readonly Segment[]): boolean {
  const count = (...kinds: Segment['kind'][]) =>
    wordsOf(segments.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join(' ')).length;
  return count('same') < leastKept * Math.max(count('same', 'removed'), count('same', 'added'));
}

/** Words, and each mark by itself, with the blanks before them. */
function tokensOf(text: string): string[] {
  return text.match(/\s*(?:[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s])|\s+$/gu) ?? [];
}

function isTie(part: Segment, index: number, parts: readonly Segment[]): boolean {
  const isInside = index > 0 && index < parts.length - 1;
  return part.kind === 'same' && isInside && wordsOf(part.text).length === 0 && tokensOf(part.text).length <= longestTie;
}

function bothWays(text: string): Segment[] {
  return [
    { kind: 'removed', text },
    { kind: 'added', text },
  ];
}

/** Neighbours of one kind are one; what went stands before what came. */
function joined(parts: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') segments.push({ kind: 'removed', text: removed });
    if (added !== '') segments.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      segments.push({ kind, text });
    }
  }
  flush();
  return segments;
}
