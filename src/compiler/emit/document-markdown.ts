import type { Block, Document } from './document.ts';
import { escaped } from './markdown-text.ts';

/** The document as Markdown that any reader of it takes the same way. No word of it is read as markup. */
export function documentMarkdown({ blocks }: Document): string {
  const texts: string[] = [];
  for (const [index, block] of blocks.entries()) {
    // Two lists that follow each other would be read as one.
    if (block.kind === 'list' && blocks[index - 1]?.kind === 'list') texts.push('<!-- -->');
    texts.push(blockMarkdown(block));
  }
  return `${texts.join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${escaped(block.text)}`;
    case 'paragraph':
      return block.quiet ? emphasized(block.text) : escaped(block.text);
    case 'facts':
      return block.facts.map(({ name, text }) => `- **${escaped(name)}:** ${escaped(text)}`).join('\n');
    case 'list':
      return block.items
        .map(({ text, note, items }, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          const indent = ' '.repeat(mark.length);
          const words = note === null ? escaped(text) : `${escaped(text)} – ${escaped(note)}`;
          return [mark + words, ...items.map((one) => `${indent}- ${escaped(one)}`)].join('\n');
        })
        .join('\n');
  }
}

/** Marks of emphasis are read only where they touch a word. */
function emphasized(text: string): string {
  const words = escaped(text);
  return words === '' ? '' : `*${words}*`;
}
