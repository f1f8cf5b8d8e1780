import { textKey } from '../key.ts';
import { type Blocks, onceEach } from './blocks.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { cosines, piecesOf, type Weighed, weighed } from './features.ts';
import { wordsOf } from './words.ts';

/** A statement as the aligner sees it. */
export interface Item {
  id: string;
  text: string;
  /** The row it stands in; null where that is not known. */
  area: string | null;
  /** Where in its area, from 0 to 1; null where that says nothing. */
  position: number | null;
  links: readonly string[];
  /** The strand its owner puts it in; null where that is left to the aligner. */
  strand: string | null;
}

/** Why two statements are taken for one competency. */
export interface Parts {
  sameText: boolean;
  sameArea: boolean;
  /** Words both have, as they stand in the lower one. */
  words: string[];
  concepts: Concept[];
  links: string[];
}

export interface Likeness {
  /** `scores(a, b)[i][j]`: how near item i of level a is to item j of level b; empty where a is b. */
  scores: Blocks;
  parts(a: number, i: number, b: number, j: number): Parts;
}

const weights = { concepts: 0.25, sameText: 1, sameArea: 0.2, order: 0.05, links: 0.1 } as const;

export function likenessOf(levels: readonly (readonly Item[])[]): Likeness {
  const texts = levels.map((items) => items.map((item) => item.text));
  const pieces = weighed(texts, piecesOf);
  const concepts = weighed(texts, conceptsOf);
  const keys = texts.map((level) => level.map(textKey));
  const scores = (a: number, b: number): number[][] => {
    if (a === b) return [];
    const byPieces = cosinesOf(pieces, a, b);
    const byConcepts = cosinesOf(concepts, a, b);
    return (levels[a] ?? []).map((item, i) =>
      (levels[b] ?? []).map((other, j) => {
        const ofText = (byPieces[i]?.[j] ?? 0) + weights.concepts * (byConcepts[i]?.[j] ?? 0);
        return ofText + (keys[a]?.[i] === keys[b]?.[j] ? weights.sameText : 0) + ofPlace(item, other);
      }),
    );
  };
  return {
    scores: onceEach(scores),
    parts(a, i, b, j) {
      const [item, other] = [levels[a]?.[i], levels[b]?.[j]];
      if (!item || !other) return { sameText: false, sameArea: false, words: [], concepts: [], links: [] };
      const stems = new Set(wordsOf(other.text).map((word) => word.stem));
      const shared = wordsOf(item.text).filter((word) => stems.has(word.stem));
      const named = new Set(conceptsOf(other.text));
      return {
        sameText: textKey(item.text) === textKey(other.text),
        sameArea: item.area !== null && item.area === other.area,
        words: [...new Map(shared.map((word) => [word.stem, word.text])).values()],
        concepts: conceptsOf(item.text).filter((concept) => named.has(concept)),
        links: item.links.filter((link) => other.links.includes(link)),
      };
    },
  };
}

function cosinesOf(levels: readonly Weighed[], a: number, b: number): number[][] {
  const [rows, columns] = [levels[a], levels[b]];
  return rows && columns ? cosines(rows, columns) : [];
}

/** By where they stand and point, whatever they say. */
function ofPlace(item: Item, other: Item): number {
  const sameArea = item.area !== null && item.area === other.area;
  const order = sameArea && item.position !== null && other.position !== null ? 1 - Math.abs(item.position - other.position) : 0;
  const links = item.links.some((link) => other.links.includes(link)) ? weights.links : 0;
  return (sameArea ? weights.sameArea : 0) + weights.order * order + links;
}
