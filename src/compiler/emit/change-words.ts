/** What the parts of a comparison are called in plain words: the same in the terminal and in Markdown. */
import type { Pairing } from '../align/compare.ts';
import type { Axis, Turn } from '../align/reach.ts';
import type { Graph } from '../graph.ts';

const axes: Record<Axis, string> = {
  scope: 'how widely',
  frequency: 'how often',
  part: 'your part',
  size: 'how large',
  support: 'with how much help',
};

/** "how widely: team → department". Of two directions in one pair, the one that is not the pair's own is named. */
export function turnWords({ axis, direction, from, to }: Turn, change: Pairing['change']): string {
  const isCounter = (change === 'widened' && direction === 'narrower') || (change === 'narrowed' && direction === 'wider');
  return `${axes[axis]}${isCounter ? `, ${direction}` : ''}: ${sideWords(from)} → ${sideWords(to)}`;
}

/** As written, but for the capital of a sentence's first word and the case of a possessive. */
function sideWords(words: string | null): string {
  if (words === null) return '(own work)';
  const bare = words.replace(/['’]s$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/**
 * How sure it is that two statements are one competency, and why, most telling first: "probably one competency: both
 * have the words reads, gauge". In words: a figure would promise more than there is.
 */
export function matchWords(graph: Pick<Graph, 'strands'>, { confidence, declared, reasons, to }: Pairing): string {
  if (declared) {
    const title = graph.strands.find((strand) => strand.statements.includes(to.id))?.title;
    return `put together by the framework's owner${title ? ` as "${title}"` : ''}`;
  }
  if (reasons.sameText) return 'the same words';
  const { words, concepts, links, sameArea } = reasons;
  const parts = [
    words.length > 0 ? `both have the ${words.length === 1 ? 'word' : 'words'} ${list(words)}` : '',
    concepts.length > 0 ? `both speak of ${list(concepts)}` : '',
    links.length > 0 ? 'both link to the same page' : '',
  ].filter((part) => part !== '');
  if (parts.length === 0)
    return `a guess: no word in common, only ${sameArea ? 'the same area' : 'their place'} and what the other statements leave`;
  return `${sureness(confidence)} one competency: ${parts.join('; ')}`;
}

/** As `matchWords`, where somebody may ask; null where most words stayed, and a reader sees why the two belong together. */
export function groundsWords(graph: Pick<Graph, 'strands'>, pairing: Pairing, isMarked: boolean): string | null {
  const isAsked = pairing.change === 'unsure' || pairing.declared || (!isMarked && pairing.confidence < sure);
  return isAsked ? matchWords(graph, pairing) : null;
}

/** From here on nobody asks why the two are put together: all but a few of such matches are right. */
const sure = 0.9;

/** As the matches measured in docs/eval.md turned out: of those at 0.9 and more all but a few are right, at 0.5 every other one. */
function sureness(confidence: number): string {
  if (confidence >= sure) return 'almost surely';
  if (confidence >= 0.7) return 'probably';
  if (confidence >= 0.58) return 'more likely than not';
  return confidence >= 0.45 ? 'as likely as not' : 'perhaps';
}

const mostNamed = 5;

function list(words: readonly string[]): string {
  return words.length > mostNamed ? `${words.slice(0, mostNamed).join(', ')} ...` : words.join(', ');
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[], last = 'and'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}
