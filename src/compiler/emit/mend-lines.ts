/** Lines for `gradus.yaml` with which a framework's owner settles a match. */
import { Document, isSeq } from 'yaml';
import type { Graph, Statement } from '../graph.ts';
import { textKey } from '../key.ts';

export interface Mend {
  /** The two are one competency. */
  together: string;
  /** They are not. */
  apart: string;
}

const fewestWords = 3;

export function mendLines(graph: Pick<Graph, 'statements' | 'strands'>, from: Statement, to: Statement): Mend {
  const beginning = beginningsIn(graph);
  const apart = new Document({ apart: [[from, to].map(beginning)] });
  const pairs = apart.get('apart');
  if (isSeq(pairs)) for (const pair of pairs.items) if (isSeq(pair)) pair.flow = true;
  return { together: strandLines(graph, null, [from, to]), apart: written(apart) };
}

/**
 * Puts statements together, whatever their words become after the beginning.
 * @param title what the strand is called; null: what its owner calls it already, else its first words
 */
export function strandLines(graph: Pick<Graph, 'statements' | 'strands'>, title: string | null, statements: readonly Statement[]): string {
  const declared = graph.strands.find((strand) => statements.some(({ id }) => strand.statements.includes(id)))?.title;
  const name = title ?? declared ?? firstWords(statements[0]?.text ?? '', fewestWords);
  const beginnings = statements.map(beginningsIn(graph));
  return written(new Document({ strands: { [name]: [...new Set(beginnings)] } }));
}

/** As many first words as tell a statement from every other of the handbook that is worded otherwise. */
function beginningsIn({ statements }: Pick<Graph, 'statements'>): (statement: Statement) => string {
  const keys = [...new Set(statements.map(({ text }) => textKey(text)))];
  return ({ text }) => {
    const [own, length] = [textKey(text), text.split(/\s+/u).length];
    let others = keys.filter((key) => key !== own);
    for (let count = Math.min(fewestWords, length); count < length; count++) {
      const beginning = firstWords(text, count);
      others = others.filter((key) => key.startsWith(textKey(beginning)));
      if (others.length === 0) return beginning;
    }
    return text;
  };
}

function firstWords(text: string, count: number): string {
  return text
    .split(/\s+/u)
    .slice(0, count)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '');
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
