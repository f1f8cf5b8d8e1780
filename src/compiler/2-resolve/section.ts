import type { Block, Heading } from '../1-parse/block.ts';
import { namesRoleArea } from '../words.ts';

/** A heading, what stands right below it, and the sections below that. The root has no heading. */
export interface Section {
  heading: Heading | null;
  body: Block[];
  children: Section[];
}

/** A short line in bold above a list, alone or with a remark in italics, is a heading that nobody marked as one. */
export const boldLine = /^(\*\*|__)(?=\S)([^*_]{1,60}?)\1:?(?:\s+([*_][^*_]+[*_]))?$/u;
const mostBoldWords = 6;

function markBoldHeadings(blocks: Block[]): Block[] {
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
    const match = boldLine.exec(block.inline.markdown);
    const title = match?.[2]?.replace(/:$/u, '');
    if (!match || !title || title.split(/\s+/u).length > mostBoldWords || /[.!?]$/u.test(title)) return [block];
    const heading: Block = {
      kind: 'heading',
      depth: depth + 1,
      inline: { text: title, markdown: title, links: [] },
      anchor: '',
      at: block.at,
    };
    const said = match[3]?.replace(/^[*_]+|[*_]+$/gu, '');
    return said ? [heading, { kind: 'paragraph', inline: { text: said, markdown: match[3] ?? said, links: [] }, at: block.at }] : [heading];
  });
}

export function sectionsOf(written: Block[]): Section {
  const blocks = markBoldHeadings(written);
  const root: Section = { heading: null, body: [], children: [] };
  const open: Section[] = [root];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open.at(-1)?.body.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.heading?.depth ?? 0) >= block.depth) open.pop();
    const section: Section = { heading: block, body: [], children: [] };
    open.at(-1)?.children.push(section);
    open.push(section);
  }
  return root;
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
