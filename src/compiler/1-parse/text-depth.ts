import { hasLevelWord, namesArea, namesFramework, partOf } from '../words.ts';
import type { TextLine } from './text-lines.ts';

/** Depths as a Markdown page of the same content would give them. */
const depth = { title: 1, part: 2, underGroup: 3, role: 3, roleArea: 4, label: 5 } as const;

/** Which lines of a rendered page are headings, and how deep: line index to depth. */
export function depthsOf(lines: TextLine[]): Map<number, number> {
  const headings = lines.flatMap((line, index) => (isHeading(lines, index) ? [{ index, text: line.text }] : []));
  const isNext = (index: number) => headings.some((heading) => heading.index === index);
  const roles = new Set(
    headings
      .filter((heading) =>
        isRole(
          heading.text,
          headings.map((other) => other.text),
        ),
      )
      .map((heading) => heading.text),
  );
  const depths = new Map<number, number>();
  let group: string | null = null;
  for (const [order, heading] of headings.entries()) {
    const { index, text } = heading;
    const before = headings[order - 1];
    const inChain = before !== undefined && before.index === index - 1;
    const headsArea = isNext(index + 1) && namesArea(lines[index + 1]?.text ?? '');
    const ownRole = [...roles].find((role) => text.startsWith(`${role} `));
    if (order === 0 && index === 0) depths.set(index, depth.title);
    else if (roles.has(text)) depths.set(index, depth.role);
    else if (ownRole !== undefined) depths.set(index, depth.roleArea);
    else if (roles.size > 0 && namesArea(text) && !once(headings, text)) depths.set(index, depth.roleArea);
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

/** A role is named by its own parts ("X Responsibilities", "X Job Grade") or stands right above them. */
function isRole(text: string, all: string[]): boolean {
  if (partOf(text) !== null || namesArea(text) || namesFramework(text)) return false;
  return all.some(
    (other) =>
      other.startsWith(`${text} `) &&
      (namesArea(other.slice(text.length + 1)) || partOf(other.slice(text.length + 1)) !== null) &&
      namesRole(text),
  );
}

/** "Senior" is a level; a role says what one does: at least two words, or a word that is a post by itself. */
function namesRole(text: string): boolean {
  return hasLevelWord(text) && text.split(' ').length > 1;
}

function once(headings: { text: string }[], text: string): boolean {
  return headings.filter((heading) => heading.text === text).length === 1;
}
