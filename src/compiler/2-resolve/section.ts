import type { Block, Heading } from '../1-parse/block.ts';

/** A heading, what stands right below it, and the sections below that. The root has no heading. */
export interface Section {
  heading: Heading | null;
  body: Block[];
  children: Section[];
}

export function sectionsOf(blocks: Block[]): Section {
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
