import type { Block, Heading, Paragraph, Range } from '../1-parse/block.ts';
import { namesArea, namesRoleArea, partOf } from '../words.ts';

/** A heading, what stands right below it, and the sections below that. The root has no heading. */
export interface Section {
  heading: Heading | null;
  body: Block[];
  children: Section[];
}

/** A short line in bold above a list, alone or with a remark in italics, is a heading that nobody marked as one. */
export const boldLine = /^(\*\*|__)(?=\S)([^*_]{1,60}?)\1:?(?:\s+([*_][^*_]+[*_]))?$/u;
const mostBoldWords = 6;

function markBoldHeadings(blocks: Block[], unmarked: Set<Block>): Block[] {
  let depth = 1;
  let above = '';
  return blocks.flatMap((block, index): Block[] => {
    if (block.kind === 'heading') {
      depth = block.depth;
      above = block.inline.text;
    }
    // "Responsibilities" stays one area, however its list is parted.
    if (namesRoleArea(above)) return [block];
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || (next?.kind !== 'list' && next?.kind !== 'paragraph')) return [block];
    const tail = next.kind === 'list' ? boldTail(block) : null;
    if (tail) {
      const marked = headingOf(tail.title, depth + 1, tail.at);
      return [tail.before, marked];
    }
    const match = boldLine.exec(block.inline.markdown);
    const title = match?.[2]?.replace(/:$/u, '');
    if (!match || !title || title.split(/\s+/u).length > mostBoldWords || /[.!?]$/u.test(title)) return [block];
    const heading = headingOf(title, depth + 1, block.at);
    const said = match[3]?.replace(/^[*_]+|[*_]+$/gu, '');
    return said ? [heading, { kind: 'paragraph', inline: { text: said, markdown: match[3] ?? said, links: [] }, at: block.at }] : [heading];
  });

  function headingOf(title: string, level: number, at: Range): Heading {
    const heading: Heading = { kind: 'heading', depth: level, inline: { text: title, markdown: title, links: [] }, anchor: '', at };
    unmarked.add(heading);
    return heading;
  }
}

const longestTail = 60;

/** A label in bold that is the last line of a paragraph and stands right above a list heads the list. */
function boldTail(block: Paragraph): { before: Paragraph; title: string; at: Range } | null {
  const { markdown, text } = block.inline;
  const match = /\s\*\*([^*]{1,60}?)(?::\*\*|\*\*:)$/u.exec(markdown.slice(-longestTail - 6));
  const title = match?.[1]?.trim();
  if (!match || !title || block.at.endLine === block.at.line || !text.endsWith(`${title}:`)) return null;
  const { endLine, endColumn } = block.at;
  return {
    title,
    at: { line: endLine, column: 1, endLine, endColumn },
    before: {
      kind: 'paragraph',
      inline: {
        ...block.inline,
        text: text.slice(0, -title.length - 1).trim(),
        markdown: markdown.slice(0, markdown.length - match[0].length).trim(),
      },
      at: { ...block.at, endLine: endLine - 1, endColumn: 2 },
    },
  };
}

export function sectionsOf(written: Block[]): Section {
  const unmarked = new Set<Block>();
  const blocks = markBoldHeadings(written, unmarked);
  const root: Section = { heading: null, body: [], children: [] };
  const open: Section[] = [root];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open.at(-1)?.body.push(block);
      continue;
    }
    const owner = unmarked.has(block) ? -1 : open.findLastIndex((section) => isPartOf(block.inline.text, titleOf(section)));
    if (owner > 0) open.length = owner + 1;
    // A heading that is marked as one is never a part of a bold line.
    else while (open.length > 1 && (ends(open.at(-1), block) || (isBold(open.at(-1)) && !unmarked.has(block)))) open.pop();
    const section: Section = { heading: block, body: [], children: [] };
    open.at(-1)?.children.push(section);
    open.push(section);
  }
  return root;

  function isBold(section: Section | undefined): boolean {
    return section?.heading != null && unmarked.has(section.heading);
  }
}

function ends(section: Section | undefined, heading: Heading): boolean {
  return (section?.heading?.depth ?? 0) >= heading.depth;
}

/** "Senior Clerk Requirements" is a part of "Senior Clerk", whatever depth it is given. */
function isPartOf(title: string, owner: string): boolean {
  return owner !== '' && withoutOwner(title, owner) !== title;
}

/** "Responsibilities" belongs to the part named before it: with the role's own name taken off, what is left? */
export function withoutOwner(title: string, owner: string): string {
  if (!title.toLowerCase().startsWith(owner.toLowerCase())) return title;
  const rest = title.slice(owner.length).replace(/^[\s:–—-]+/u, '');
  return rest !== '' && (namesArea(rest) || partOf(rest) !== null) ? rest : title;
}

export function titleOf(section: Section): string {
  return section.heading?.inline.text ?? '';
}

/** Every section below this one with the headings above it, in document order. */
export function* walkSections(section: Section, above: Section[] = []): Generator<{ section: Section; above: Section[] }> {
  for (const child of section.children) {
    const path = [...above, section];
    yield { section: child, above: path };
    yield* walkSections(child, path);
  }
}
