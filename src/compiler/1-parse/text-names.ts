import { hasLevelWord, isOnlyRank, isProperTitle, namesArea, namesFramework, namesPost, namesRoleArea, partOf } from '../words.ts';
import type { TextLine } from './text-lines.ts';

export interface TextHeading {
  /** Of its line. */
  index: number;
  text: string;
}

/** Which headings of a rendered page name roles, and which only say whose expectations follow. */
export interface TextNames {
  roles: Set<string>;
  labels: Set<string>;
  /** How often a heading is written. */
  times: ReadonlyMap<string, number>;
}

const longestRole = 100;

export function readTextNames(lines: TextLine[], headings: TextHeading[]): TextNames {
  const times = new Map<string, number>();
  for (const { text } of headings) times.set(text, (times.get(text) ?? 0) + 1);
  const roles = new Set([
    ...rolesOfTheirParts(times.keys()),
    ...rolesAboveRepeated(lines, headings, times),
    ...rolesAboveTheirParts(lines, headings, times),
  ]);
  return { roles, labels: labelsIn(lines, headings, times), times };
}

/** "A B C" begins with "A" and with "A B". */
export function* beginningsOf(text: string): Generator<string> {
  for (let at = text.indexOf(' '); at !== -1 && at <= longestRole; at = text.indexOf(' ', at + 1)) yield text.slice(0, at);
}

/** "X Responsibilities" or "X Job Grade" makes a role of "X", where "X" is a heading as well. */
function rolesOfTheirParts(texts: Iterable<string>): string[] {
  const all = new Set(texts);
  const roles: string[] = [];
  for (const text of all) {
    for (const part of beginningsOf(text)) {
      const rest = text.slice(part.length + 1);
      const sure = namesRoleArea(rest) || partOf(rest) === 'grade';
      if (all.has(part) && (namesArea(rest) || partOf(rest) !== null) && mayBeRole(part, sure)) roles.push(part);
    }
  }
  return roles;
}

/**
 * "Job Grade", "Responsibilities", "Requirements" written again and again stand right below the name of
 * a role each time. Prose or a heading stands below such a name, never a list; one alone proves nothing.
 */
function rolesAboveRepeated(lines: TextLine[], headings: TextHeading[], times: ReadonlyMap<string, number>): string[] {
  const isRepeated = (text: string) =>
    (times.get(text) ?? 0) > 1 && (namesRoleArea(text) || ['grade', 'hiring'].includes(partOf(text) ?? ''));
  const owners = new Map<string, Set<string>>();
  for (const [order, { text }] of headings.entries()) {
    const above = headings[order - 1];
    if (!isRepeated(text) || !above || order === 1 || isRepeated(above.text)) continue;
    if (!mayBeRole(above.text, false) || times.get(above.text) !== 1 || lines[above.index + 1]?.kind === 'item') continue;
    owners.set(text, (owners.get(text) ?? new Set()).add(above.text));
  }
  return [...owners.values()].filter((names) => names.size > 1).flatMap((names) => [...names]);
}

/**
 * "Job Grade" right below the title of a post makes a role of it, though the page has no other; and so does
 * "Senior Responsibilities" below "Senior Clerk", where the part is named after the rank alone.
 */
function rolesAboveTheirParts(lines: TextLine[], headings: TextHeading[], times: ReadonlyMap<string, number>): string[] {
  const title = lines[0]?.text.toLowerCase() ?? '';
  const isOfPage = (text: string) => text.toLowerCase().startsWith(title) && partOf(text.slice(title.length).trim()) !== null;
  return headings.flatMap(({ text }, order): string[] => {
    const above = headings[order - 1];
    // "Clerk roles at the port" on the page "Clerk" speaks of the page's own role.
    if (!above || above.index === 0 || isOfPage(above.text) || lines[above.index + 1]?.kind === 'item' || times.get(above.text) !== 1)
      return [];
    const sure = partOf(text) === 'grade' || isPartOfRank(text, above.text);
    return sure && isProperTitle(above.text) && mayBeRole(above.text, true) ? [above.text] : [];
  });
}

/** "Senior Job Grade" is a part of "Senior Clerk", and "Intermediate Requirements" of "Clerk (Intermediate)". */
export function isPartOfRank(text: string, role: string): boolean {
  const words = new Set(role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  for (const rank of beginningsOf(text)) {
    const rest = text.slice(rank.length + 1);
    if (!isOnlyRank(rank) || !rank.split(' ').every((word) => words.has(word.toLowerCase()))) continue;
    if (namesRoleArea(rest) || partOf(rest) === 'grade') return true;
  }
  return false;
}

/** A short name of no part, area or level, written below two areas or more, each time right above what is listed. */
function labelsIn(lines: TextLine[], headings: TextHeading[], times: ReadonlyMap<string, number>): Set<string> {
  const below = new Map<string, Set<number>>();
  const never = new Set<string>();
  let area: TextHeading | null = null;
  for (const heading of headings) {
    const { text, index } = heading;
    if (namesArea(text)) area = heading;
    else if ((times.get(text) ?? 0) > 1 && partOf(text) === null && !hasLevelWord(text)) {
      const next = lines[index + 1]?.kind;
      if (!area || (next !== 'item' && next !== 'prose' && next !== 'last-modified')) never.add(text);
      else below.set(text, (below.get(text) ?? new Set()).add(area.index));
    }
  }
  return new Set([...below].filter(([text, areas]) => areas.size > 1 && !never.has(text)).map(([text]) => text));
}

/** "Senior" is a level; a role says what one does: at least two words, unless its parts leave no doubt. */
function mayBeRole(text: string, sure: boolean): boolean {
  if (partOf(text) !== null || namesArea(text) || namesFramework(text)) return false;
  // "The Senior Clerk is a grade 7" lost its full stop, and is no name.
  if (/\s(?:is|are|reports?)\s/iu.test(text)) return false;
  return namesPost(text) && (sure || text.split(' ').length > 1);
}
