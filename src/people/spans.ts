/**
 * How many direct reports a level or role is to have, where its statements say so in figures: "leads one team of five to nine
 * engineers", "has at most eight direct reports". What counts teams, or people further below, says nothing of that.
 */
import type { Graph } from '../compiler/graph.ts';
import type { Post, PostKey } from './posts.ts';

type Span = Post['spans'];

const figures = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const figure = `(\\d{1,3}|${figures.join('|')})`;
const range = new RegExp(`\\b${figure}\\s*(?:to|and|-|–)\\s*${figure}\\b`, 'iu');
const most = new RegExp(`\\b(?:at most|up to|no more than)\\s+${figure}\\b`, 'iu');
const least = new RegExp(`\\b(?:at least|no fewer than)\\s+${figure}\\b|\\b${figure}\\s+or more\\b`, 'iu');
const people = '(?:people|engineers?|developers?|persons?|members?|designers?|managers?|direct reports?)';
/** What of a sentence counts direct reports: up to the word for them, or from the team on that holds them. */
const counted = [/\b(?:\S+\s+){1,6}direct reports?\b/iu, new RegExp(`\\b(?:one|a) team of (?:\\S+\\s+){1,6}${people}\\b`, 'iu')];

export function spanIn(text: string): Span {
  if (/\bindirect reports?\b/iu.test(text)) return null;
  const part = counted.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (part === undefined) return null;
  const [, from, to] = range.exec(part) ?? [];
  if (from && to) return { least: countIn(from), most: countIn(to) };
  const [, atMost] = most.exec(part) ?? [];
  const [, atLeast, orMore] = least.exec(part) ?? [];
  const found = { most: atMost ? countIn(atMost) : null, least: atLeast || orMore ? countIn(atLeast ?? orMore ?? '') : null };
  return found.most === null && found.least === null ? null : found;
}

function countIn(word: string): number {
  return /^\d/.test(word) ? Number(word) : figures.indexOf(word.toLowerCase()) + 1;
}

/** For each level and role what its own statements say; where two of them differ, neither counts. */
export function spansOf({ areas, statements }: Pick<Graph, 'areas' | 'statements'>): (post: PostKey) => Span {
  const asked = new Set(areas.filter(({ kind }) => kind === 'responsibility' || kind === 'competency').map(({ id }) => id));
  const found = new Map<string, Span[]>();
  for (const { level, role, area, text } of statements) {
    const span = asked.has(area) ? spanIn(text) : null;
    const holder = level !== null ? `level ${level}` : `role ${role}`;
    if (span !== null) found.set(holder, [...(found.get(holder) ?? []), span]);
  }
  return ({ kind, id }) => {
    const spans = found.get(`${kind} ${id}`) ?? [];
    return new Set(spans.map((span) => JSON.stringify(span))).size === 1 ? (spans[0] ?? null) : null;
  };
}
