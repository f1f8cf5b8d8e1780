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

export interface MendLines {
  /** Settle whether two statements are one competency. */
  pair(from: Statement, to: Statement): Mend;
  /**
   * Put statements together, whatever their words become after the beginning.
   * @param title what the strand is called; null: what its owner calls it already, else its first words
   */
  strand(title: string | null, statements: readonly Statement[]): string;
}

/** For all that is to be settled in one handbook: every text of it is looked through once. */
export function mendLinesOf({ statements: all, strands }: Pick<Graph, 'statements' | 'strands'>): MendLines {
  const beginning = beginningsIn(all);
  const strand: MendLines['strand'] = (title, statements) => {
    const declared = strands.find((one) => statements.some(({ id }) => one.statements.includes(id)))?.title;
    const name = title ?? declared ?? firstWords(statements[0]?.text ?? '', fewestWords);
    return written(new Document({ strands: { [name]: [...new Set(statements.map(beginning))] } }));
  };
  return {
    strand,
    pair(from, to) {
      const apart = new Document({ apart: [[from, to].map(beginning)] });
      const pairs = apart.get('apart');
      if (isSeq(pairs)) for (const pair of pairs.items) if (isSeq(pair)) pair.flow = true;
      return { together: strand(null, [from, to]), apart: written(apart) };
    },
  };
}

/** As many first words as tell a statement from every other of the handbook that is worded otherwise. */
function beginningsIn(statements: Graph['statements']): (statement: Statement) => string {
  const keys = [...new Set(statements.map(({ text }) => textKey(text)))].sort();
  /** In their order, all that begin alike stand together. */
  const isShared = (beginning: string, own: string) => {
    const first = firstFrom(keys, beginning);
    const other = keys[first] === own ? keys[first + 1] : keys[first];
    return other?.startsWith(beginning) ?? false;
  };
  return ({ text }) => {
    const [own, length] = [textKey(text), text.split(/\s+/u).length];
    for (let count = Math.min(fewestWords, length); count < length; count++) {
      const beginning = firstWords(text, count);
      if (!isShared(textKey(beginning), own)) return beginning;
    }
    return text;
  };
}

/** Where in sorted texts those begin that do not come before this one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
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
