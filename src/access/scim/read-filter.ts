/** A filter (RFC 7644, 3.4.2.2) as it is written to a tree, within bounds. The grammar is the library's; texts and bounds are ours. */
import { parse } from 'scim2-parse-filter';
import { isStorable } from '../../platform/storable.ts';
import { mostComparisons, mostFilterDepth, mostFilterLetters } from './bounds.ts';
import { wrong } from './wrong.ts';

export type Comparison = {
  op: 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';
  attrPath: string;
  compValue: string | number | boolean | null;
};
export type Presence = { op: 'pr'; attrPath: string };
export type Filter =
  | { op: 'and'; filters: Filter[] }
  | { op: 'or'; filters: Filter[] }
  | { op: 'not'; filter: Filter }
  | { op: '[]'; attrPath: string; valFilter: Filter }
  | Presence
  | Comparison;

/** @throws Refusal 400 invalidFilter */
export function readFilter(text: string): Filter {
  if (text.length > mostFilterLetters) throw wrong.tooMuch('filter', mostFilterLetters);
  const texts: string[] = [];
  // The library reads backslashes in its own way: texts are read here, as JSON, and stand in by their number.
  const plain = text.replace(/"(?:[^"\\]|\\.)*"/gsu, (quoted) => {
    texts.push(textIn(quoted));
    return `"${texts.length - 1}"`;
  });
  if (isDeeper(plain, mostFilterDepth)) throw wrong.tooMuch('( [', mostFilterDepth);
  if ((plain.match(/\b(?:and|or|not)\b/giu)?.length ?? 0) >= mostComparisons) throw wrong.tooMuch('and or not', mostComparisons);
  try {
    return withTexts(parse(plain) as Filter, texts);
  } catch {
    throw wrong.filter(text);
  }
}

function textIn(quoted: string): string {
  let value: unknown;
  try {
    value = JSON.parse(quoted);
  } catch {
    throw wrong.filter(quoted);
  }
  if (typeof value !== 'string' || !isStorable(value)) throw wrong.filter(quoted);
  return value;
}

/** The library calls itself for each bracket, and for each `not`. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[()[\]]/gu)) {
    depth += bracket === '(' || bracket === '[' ? 1 : -1;
    if (depth > most) return true;
  }
  return /(?:\bnot[\s(]*){20}/iu.test(text);
}

function withTexts(filter: Filter, texts: readonly string[]): Filter {
  switch (filter.op) {
    case 'and':
    case 'or':
      return { ...filter, filters: filter.filters.map((one) => withTexts(one, texts)) };
    case 'not':
      return { ...filter, filter: withTexts(filter.filter, texts) };
    case '[]':
      return { ...filter, valFilter: withTexts(filter.valFilter, texts) };
    case 'pr':
      return filter;
    default: {
      const { compValue } = filter;
      return { ...filter, compValue: typeof compValue === 'string' ? (texts[Number(compValue)] ?? '') : compValue };
    }
  }
}
