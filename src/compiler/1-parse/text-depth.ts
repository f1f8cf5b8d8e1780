import { hasLevelWord, namesArea, namesFramework, partOf } from '../words.ts';
import type { TextLine } from './text-lines.ts';

/** Depths as a Markdown page of the same content would give them. */
const depth = { title: 1, part: 2, underGroup: 3, role: 3, roleArea: 4, label: 5 } as const;

/** Which lines of a rendered page are headings, and how deep: line index to depth. */
export function depthsOf(lines: TextLine[]): Map<number, number> {
  const headings = lines.flatMap((line, index) => (isHeading(lines, index) ? [{ index, text: line.text }] : []));
  const indexes = new Set(headings.map((heading) => heading.index));
  const isNext = (index: number) => indexes.has(index);
  const times = new Map<string, number>();
  for (const { text } of headings) times.set(text, (times.get(text) ?? 0) + 1);
  const once = (text: string) => times.get(text) === 1;
  const roles = rolesIn(times.keys());
  const depths = new Map<number, number>();
  let group: string | null = null;
  for (const [order, heading] of headings.entries()) {
    const { index, text } = heading;
    const before = headings[order - 1];
    const inChain = before !== undefined && before.index === index - 1;
    const headsArea = isNext(index + 1) && namesArea(lines[index + 1]?.text ?? '');
    const ownRole = [...beginningsOf(text)].find((part) => roles.has(part));
    if (order === 0 && index === 0) depths.set(index, depth.title);
    else if (roles.has(text)) depths.set(index, depth.role);
    else if (ownRole !== undefined) depths.set(index, depth.roleArea);
    else if (roles.size > 0 && namesArea(text) && !once(text)) depths.set(index, depth.roleArea);
    else if (inChain && namesArea(before.text) && !namesArea(text) && !headsArea && partOf(text) === null) depths.set(index, depth.label);
    else if (headsArea && order > 0 && !hasLevelWord(text)) {
      group = text;
      depths.set(index, depth.part);
    } else if (group !== null && namesArea(text)) depths.set(index, depth.underGroup);
    else {
      group = null;
      depths.set(index, depth.part);
    }
  }
  return depths;
}

/** A title-like line is a heading unless it is only a short sentence among others: what follows tells. */
function isHeading(lines: TextLine[], index: number): boolean {
  const line = lines[index];
  if (line?.kind !== 'title-like') return false;
  if (index === 0) return true;
  const next = lines[index + 1];
  // At the end of a page a title-like line announces a part whose body is missing.
  if (next === undefined || next.kind === 'last-modified')
    return line.apart || namesArea(lines[index - 1]?.text ?? '') || partOf(line.text) !== null || namesArea(line.text);
  return true;
}

/** Roles are named by their own parts: "X Responsibilities" or "X Job Grade" makes a role of "X", where "X" is a heading as well. */
function rolesIn(texts: Iterable<string>): Set<string> {
  const all = new Set(texts);
  const roles = new Set<string>();
  for (const text of all) {
    for (const part of beginningsOf(text)) {
      const rest = text.slice(part.length + 1);
      if (all.has(part) && (namesArea(rest) || partOf(rest) !== null) && mayBeRole(part)) roles.add(part);
    }
  }
  return roles;
}

function mayBeRole(text: string): boolean {
  return partOf(text) === null && !namesArea(text) && !namesFramework(text) && namesRole(text);
}

const longestRole = 100;

/** "A B C" begins with "A" and with "A B". */
function* beginningsOf(text: string): Generator<string> {
  for (let at = text.indexOf(' '); at !== -1 && at <= longestRole; at = text.indexOf(' ', at + 1)) yield text.slice(0, at);
}

/** "Senior" is a level; a role says what one does: at least two words, or a word that is a post by itself. */
function namesRole(text: string): boolean {
  return hasLevelWord(text) && text.split(' ').length > 1;
}
