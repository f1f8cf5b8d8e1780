import type { Pairing } from '../../compiler/align/compare.ts';
import { groundsWords, turnWords } from '../../compiler/emit/change-words.ts';
import { readsWell } from '../../compiler/emit/marked-text.ts';
import type { Change } from '../contract.ts';
import type { Handbook } from './handbook.ts';

export function shapeChange({ graph, mendLines, speech }: Handbook, pairing: Pairing): Change {
  const { change: kind, turns, words, from, to } = pairing;
  const isUnsure = kind === 'unsure';
  const isMarked = !isUnsure && kind !== 'same' && readsWell(words);
  return {
    kind,
    turns: isUnsure ? [] : turns.map((turn) => turnWords(turn, kind, speech)),
    grounds: groundsWords(graph, pairing, isMarked || kind === 'same', speech),
    words: isMarked ? words : [],
    mend: isUnsure ? mendLines.pair(from, to) : null,
  };
}
