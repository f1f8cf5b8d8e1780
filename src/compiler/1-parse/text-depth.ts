import { areaKindOf, hasLevelWord, namesArea, namesRoleArea, partOf } from '../words.ts';
import type { TextLine } from './text-lines.ts';
import { beginningsOf, isPartOfRank, readTextNames, type TextHeading } from './text-names.ts';

/** Depths as a Markdown page of the same content would give them. */
const depth = { title: 1, part: 2, underGroup: 3, role: 3, roleArea: 4, label: 5, inner: 5, innerArea: 6, roleLabel: 6 } as const;

/** Which lines of a rendered page are headings, and how deep: line index to depth. */
export function depthsOf(lines: TextLine[]): Map<number, number> {
  const headings: TextHeading[] = lines.flatMap((line, index) => (isHeading(lines, index) ? [{ index, text: line.text }] : []));
  const isHeadingLine = new Set(headings.map((heading) => heading.index));
  const { roles, labels, times } = readTextNames(lines, headings);
  const once = (text: string) => times.get(text) === 1;
  const depths = new Map<number, number>();
  /** The heading that groups the areas below it; and, inside a role, the part of it we are in. */
  let group = false;
  let role: { name: string; part: string | null } | null = null;
  const place = (heading: TextHeading, order: number): number => {
    const { index, text } = heading;
    const before = headings[order - 1];
    const inChain = before !== undefined && before.index === index - 1;
    const headsArea = isHeadingLine.has(index + 1) && namesArea(lines[index + 1]?.text ?? '') && partOf(text) === null;
    if (order === 0 && index === 0) return depth.title;
    if (roles.has(text)) {
      role = { name: text, part: null };
      return depth.role;
    }
    const owner = [...beginningsOf(text)].find((part) => roles.has(part));
    const ownPart = owner === undefined ? '' : text.slice(owner.length).replace(/^[\s:–—-]+/u, '');
    const inSpecialties = partOf(role?.part ?? '') === 'specialties';
    const isOwn = namesArea(ownPart) || partOf(ownPart) !== null;
    const isRepeated =
      role !== null && !inSpecialties && !once(text) && (namesRoleArea(text) || (partOf(text) !== null && partOf(text) !== 'specialties'));
    const isOfRank = role !== null && !inSpecialties && isPartOfRank(text, role.name);
    const isItsGrade = role !== null && role.part === null && partOf(text) === 'grade';
    if (isOwn || isRepeated || isOfRank || isItsGrade) {
      role = { name: owner ?? role?.name ?? '', part: isOwn ? ownPart : text };
      return depth.roleArea;
    }
    // Between two parts of a role everything is inside it.
    if (role !== null && partOf(text) === null) return insideRole(text, role.part, once(text));
    if (labels.has(text) && before !== undefined) return depth.label;
    if (inChain && namesArea(before.text) && !namesArea(text) && !headsArea && partOf(text) === null) return depth.label;
    if (group && namesArea(text) && !headsArea) return depth.underGroup;
    group = headsArea && !hasLevelWord(text);
    role = null;
    return depth.part;
  };
  for (const [order, heading] of headings.entries()) depths.set(heading.index, place(heading, order));
  return depths;
}

function insideRole(text: string, part: string | null, once: boolean): number {
  if (['specialties', 'hiring', 'indicators'].includes(partOf(part ?? '') ?? '')) return namesArea(text) ? depth.innerArea : depth.inner;
  if (part === null || !namesRoleArea(part)) return depth.roleArea;
  return once && namesArea(text) && areaKindOf(text) !== areaKindOf(part) ? depth.roleArea : depth.roleLabel;
}

/** A title-like line is a heading unless it is only a short sentence among others: what follows tells. */
function isHeading(lines: TextLine[], index: number): boolean {
  const line = lines[index];
  if (line?.kind !== 'title-like') return false;
  if (index === 0) return true;
  const next = lines[index + 1];
  // At the end of a page a title-like line announces a part whose body is missing.
  if (next !== undefined && next.kind !== 'last-modified') return true;
  return line.apart || namesArea(lines[index - 1]?.text ?? '') || partOf(line.text) !== null || namesArea(line.text);
}
