/** What the parts of a comparison are called in plain words: the same in the terminal and in Markdown. */
import type { Pairing } from '../align/compare.ts';
import type { Turn } from '../align/reach.ts';
import type { Graph } from '../graph.ts';
import { english } from '../speech/english.ts';
import type { Speech } from '../speech/speech.ts';

/** "how widely: team → department". Of two directions in one pair, the one that is not the pair's own is named. */
export function turnWords({ axis, direction, from, to }: Turn, change: Pairing['change'], { comparing }: Speech = english): string {
  const { axes, directions, ownWork } = comparing.turn;
  const isCounter = (change === 'widened' && direction === 'narrower') || (change === 'narrowed' && direction === 'wider');
  return `${axes[axis]}${isCounter ? `, ${directions[direction]}` : ''}: ${sideWords(from) ?? ownWork} → ${sideWords(to) ?? ownWork}`;
}

/** As written, but for the capital of a sentence's first word and the case of a possessive. */
function sideWords(words: string | null): string | null {
  if (words === null) return null;
  const bare = words.replace(/['’]s$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/**
 * How sure it is that two statements are one competency, and why, most telling first: "probably one competency: both
 * have the words reads, gauge". In words: a figure would promise more than there is.
 */
export function matchWords(graph: Pick<Graph, 'strands'>, { confidence, declared, reasons, to }: Pairing, speech = english): string {
  const { match } = speech.comparing;
  if (declared) {
    const title = graph.strands.find((strand) => strand.statements.includes(to.id))?.title;
    return match.declared(title || null);
  }
  if (reasons.sameText) return match.sameText;
  const { words, concepts, links, sameArea } = reasons;
  const parts = [
    words.length > 0 ? match.words(list(words), words.length) : '',
    concepts.length > 0 ? match.concepts(list(concepts.map((name) => match.concept(name)))) : '',
    links.length > 0 ? match.links : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return match.guess(sameArea);
  return match.oneCompetency(match.sureness[sureness(confidence)], parts.join('; '));
}

/** As `matchWords`, where somebody may ask; null where most words stayed, and a reader sees why the two belong together. */
export function groundsWords(graph: Pick<Graph, 'strands'>, pairing: Pairing, isMarked: boolean, speech = english): string | null {
  const isAsked = pairing.change === 'unsure' || pairing.declared || (!isMarked && pairing.confidence < sure);
  return isAsked ? matchWords(graph, pairing, speech) : null;
}

/** From here on nobody asks why the two are put together: all but a few of such matches are right. */
const sure = 0.9;

/** As the matches measured in docs/eval.md turned out: of those at 0.9 and more all but a few are right, at 0.5 every other one. */
function sureness(confidence: number): keyof Speech['comparing']['match']['sureness'] {
  if (confidence >= sure) return 'sure';
  if (confidence >= 0.7) return 'probable';
  if (confidence >= 0.58) return 'likely';
  return confidence >= 0.45 ? 'even' : 'unlikely';
}

const mostNamed = 5;

function list(words: readonly string[]): string {
  return words.length > mostNamed ? `${words.slice(0, mostNamed).join(', ')} ...` : words.join(', ');
}
