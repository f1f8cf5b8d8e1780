import type { Block } from './block.ts';

/** Fewer links in a row are content that happens to be links. */
const fewest = 3;

/**
 * Takes the menus out of a whole HTML page: runs of headings and paragraphs that are nothing but links.
 * What is left begins where the page does.
 */
export function withoutMenus(blocks: Block[]): Block[] {
  const isLink = (block: Block | undefined) =>
    block?.kind === 'paragraph' &&
    block.inline.links.length > 0 &&
    block.inline.links.map((link) => link.text).join(' ') === block.inline.text;
  const isSign = (block: Block | undefined) => block?.kind === 'paragraph' && block.inline.text.length <= 2;
  const menu = new Set<number>();
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    let links = 0;
    // A heading belongs to a menu when links follow it.
    while (
      end < blocks.length &&
      (isLink(blocks[end]) || isSign(blocks[end]) || (blocks[end]?.kind === 'heading' && isLink(blocks[end + 1])))
    ) {
      if (isLink(blocks[end])) links++;
      end++;
    }
    if (links >= fewest) for (let index = at; index < end; index++) menu.add(index);
    at = Math.max(end, at + 1);
  }
  return blocks.map(
    (block, index): Block =>
      menu.has(index) && (block.kind === 'paragraph' || block.kind === 'heading')
        ? { kind: 'breadcrumb', inline: block.inline, at: block.at }
        : block,
  );
}
