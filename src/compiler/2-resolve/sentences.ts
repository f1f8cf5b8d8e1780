import type { Inline } from '../1-parse/block.ts';

const end = /[.!?][)"”’*]*\s+(?=[\p{Lu}“"(*])/gu;
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|Mr|Ms|Mrs|Dr|Sr|Jr|No)\.|\b\p{Lu}\.)$/u;

/** The sentences of an inline, each with the links that stand in it. */
export function sentencesOf(inline: Inline): Inline[] {
  const cuts: number[] = [];
  for (const match of inline.text.matchAll(end)) {
    const cut = match.index + match[0].length;
    if (!abbreviation.test(inline.text.slice(0, match.index + 1))) cuts.push(cut);
  }
  const bounds = [0, ...cuts, inline.text.length];
  return bounds.slice(0, -1).map((from, index) => slice(inline, from, bounds[index + 1] ?? inline.text.length));
}

/** A part of an inline by its plain text; the markdown of a part is its plain text. */
export function slice(inline: Inline, from: number, to: number): Inline {
  const text = inline.text.slice(from, to);
  const lead = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    markdown: text.trim(),
    links: inline.links
      .filter((link) => link.from >= from && link.to <= to)
      .map((link) => ({ ...link, from: link.from - from - lead, to: link.to - from - lead })),
  };
}
