import type { SyntaxNode, Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { uniqueAnchors } from './anchor.ts';
import { type Block, type Cell, emptyInline, type Heading, type Inline, type Item, type Range } from './block.ts';
import { isDense, most, type Reach, reached } from './bounds.ts';
import { parseHtml } from './html.ts';
import { readInline } from './inline.ts';
import type { LineIndex } from './lines.ts';
import { definedAddresses } from './link-definitions.ts';
import { maskShortcodes, type Shortcode } from './shortcode.ts';
import { insideOf, type Stretch, within } from './stretch.ts';
import { passagesOf } from './unmask.ts';

const markdown = parser.configure([
  GFM,
  {
    parseInline: [
      {
        name: 'Dense',
        before: 'Escape',
        parse: (context, _next, at) => (at === context.offset && isDense(context.text) ? context.end : -1),
      },
    ],
  },
]);
/** `{#id}` behind a heading, as Hugo reads it, or `{: #id}`, as Kramdown does. */
export const explicitAnchor = /\s*\{:?\s*#([\w-]+)[^}]*\}\s*$/u;
const deepLine = new RegExp(`^[ \\t]*(?:>[ \\t]*|(?:[*+-]|\\d{1,9}[.)])[ \\t]+){${most.depth + 1}}.*$`, 'gmu');
const tableRule = /^(?=[^-\n]*-)([ \t|:-]+)\|([ \t]+)$/gmu;
const shortestComment = 7;

/**
 * Markdown to blocks, from `start` on (front matter lies before it). Positions are those of the
 * whole source. `{{% include "x" %}}` and `{{< include "x" >}}` become include blocks. `meet` is told of each other
 * shortcode that nobody here knows.
 */
export function parseMarkdown(
  page: string,
  start: number,
  end: number,
  lines: LineIndex,
  reach: Reach,
  meet: (name: string, at: Range) => void,
): Block[] {
  // From the begin of its line, so that every column stays that of the file.
  const base = start === 0 ? 0 : page.lastIndexOf('\n', start - 1) + 1;
  const source = page.slice(base, end);
  const body = blank(source.slice(0, start - base)) + page.slice(start, end);
  const masked = maskShortcodes(body);
  // A table in HTML may hold blank lines, which would end it for Markdown: it is read as HTML, whole.
  const tables = htmlTables(masked.text);
  let text = '';
  for (const { from, to } of tables) text += `${masked.text.slice(text.length, from)}<!--${blank(masked.text.slice(from + 4, to - 3))}-->`;
  text += masked.text.slice(text.length);
  // To the parser a line of nothing but a carriage return is not blank, and a table with white space behind its rule is none.
  text = text.replace(/\r(?=\n|$)/g, ' ').replace(tableRule, '$1$2|');
  // One line may open as many lists as it has marks; each further line would be held against all of them.
  text = text.replace(deepLine, (line: string, from: number) => {
    reach(reached.depth, lines.range(base + from, base + from + line.length));
    return `<!--${'x'.repeat(line.length - shortestComment)}-->`;
  });
  const anchors = uniqueAnchors();
  const passages = passagesOf(body, { text, shortcodes: masked.shortcodes });
  const tree = markdown.parse(text);
  const definedAs = definedAddresses(tree, text, passages.full);
  const at = (node: Stretch) => lines.range(base + node.from, base + node.to);

  let depth = 0;
  const blocksOf = (parent: SyntaxNode): Block[] => {
    const blocks: Block[] = [];
    // Not spread into `push`: more arguments than the stack holds would throw.
    for (let node = parent.firstChild; node; node = node.nextSibling) for (const block of blockOf(node)) blocks.push(block);
    return blocks;
  };

  const blockOf = (node: SyntaxNode): Block[] => {
    const nests = node.name === 'BulletList' || node.name === 'OrderedList' || node.name === 'Blockquote';
    if (nests && depth === most.depth) {
      reach(reached.depth, at(node));
      return [{ kind: 'code', text: source.slice(node.from, node.to), at: at(node) }];
    }
    if (!nests) return leafOf(node);
    depth++;
    const blocks = nestOf(node);
    depth--;
    return blocks;
  };

  const nestOf = (node: SyntaxNode): Block[] => {
    if (node.name === 'Blockquote') return [{ kind: 'quote', blocks: blocksOf(node), at: at(node) }];
    return [{ kind: 'list', ordered: node.name === 'OrderedList', items: node.getChildren('ListItem').map(itemOf), at: at(node) }];
  };

  const inlineOf = (node: SyntaxNode, isName = false): Inline => {
    if (node.to - node.from > most.marks && isDense(text.slice(node.from, node.to))) reach(reached.marks, at(node));
    // Shortcodes among words are read with them, but are no part of a name; where there are only shortcodes, they are blocks.
    const bare = readInline(node, passages.bare, definedAs);
    if (passages.bare === passages.full || (bare.text === '') !== isName) return bare;
    return readInline(node, passages.full, definedAs);
  };

  const leafOf = (node: SyntaxNode): Block[] => {
    const name = node.name;
    if (/^(ATX|Setext)Heading/u.test(name)) return [headingOf(node)];
    switch (name) {
      case 'Paragraph':
        return paragraphOf(node);
      case 'Table':
        return [{ kind: 'table', rows: [...node.getChildren('TableHeader'), ...node.getChildren('TableRow')].map(cellsOf), at: at(node) }];
      case 'HorizontalRule':
        return [{ kind: 'rule', text: '', at: at(node) }];
      case 'FencedCode':
      case 'CodeBlock':
        return [{ kind: 'code', text: source.slice(node.from, node.to), at: at(node) }];
      case 'CommentBlock':
        return htmlIn(node) ?? shortcodesIn(node) ?? [{ kind: 'comment', text: source.slice(node.from, node.to), at: at(node) }];
      case 'HTMLBlock':
        return htmlIn(node) ?? shortcodesIn(node) ?? [{ kind: 'html', text: source.slice(node.from, node.to), at: at(node) }];
      case 'LinkReference':
      case 'ProcessingInstructionBlock':
        return [{ kind: 'comment', text: source.slice(node.from, node.to), at: at(node) }];
      default:
        return [];
    }
  };

  const headingOf = (node: SyntaxNode): Heading => {
    let inline = inlineOf(node, true);
    // Too long to be searched for an anchor, and taken out in the end.
    if (node.to - node.from > most.heading) return { kind: 'heading', depth: 1, inline, anchor: '', at: at(node) };
    const written = source.slice(node.from, node.to);
    const explicit = explicitAnchor.exec(written.split('\n')[0] ?? '');
    if (explicit)
      inline = { ...inline, text: inline.text.replace(explicitAnchor, ''), markdown: inline.markdown.replace(explicitAnchor, '') };
    inline = {
      ...inline,
      text: inline.text.replace(/\s+#+$/u, '').trim(),
      markdown: inline.markdown.replace(/^#+\s*|\s+#+$/gu, '').replace(/\s+[=-]+$/u, ''),
    };
    return {
      kind: 'heading',
      depth: Number(/\d/u.exec(node.name)?.[0] ?? 1),
      inline,
      anchor: explicit?.[1] ?? anchors(inline.text),
      at: at(node),
    };
  };

  const paragraphOf = (node: SyntaxNode): Block[] => {
    const inline = inlineOf(node);
    // Only shortcodes in it (two on adjacent lines are one Markdown paragraph): they are the blocks.
    // Anchors and attribute lists alone: nothing to read, but a place that is known.
    if (inline.text === '')
      return htmlIn(node) ?? shortcodesIn(node) ?? [{ kind: 'comment', text: source.slice(node.from, node.to), at: at(node) }];
    return [{ kind: 'paragraph', inline, at: at(node) }, ...includesIn(node)];
  };

  const itemOf = (node: SyntaxNode): Item => {
    let inline: Inline = emptyInline;
    const blocks: Block[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name === 'ListMark') continue;
      const task = child.name === 'Task';
      if (inline === emptyInline && blocks.length === 0 && (child.name === 'Paragraph' || task)) {
        inline = inlineOf(child);
        for (const block of inline.text === '' ? (shortcodesIn(child) ?? []) : includesIn(child)) blocks.push(block);
      } else for (const block of blockOf(child)) blocks.push(block);
    }
    return { inline, blocks, at: at(node) };
  };

  const cellsOf = (row: SyntaxNode): Cell[] => {
    const cells: Cell[] = [];
    let open = true;
    // An empty cell has no node: two delimiters in a row are its only sign.
    for (let node = row.firstChild; node; node = node.nextSibling) {
      if (node.name === 'TableCell') {
        cells.push(cellOf(node));
        open = false;
      } else if (node.name === 'TableDelimiter') {
        if (open && node.from > row.from) cells.push({ inline: emptyInline, blocks: [], columns: 1, rows: 1, at: at(node) });
        open = true;
      }
    }
    return cells;
  };

  /** Lines in a cell are parted by `<br>`; those that begin with a bullet are a list. */
  const cellOf = (node: SyntaxNode): Cell => {
    const raw = source.slice(node.from, node.to);
    const included = includesIn(node);
    const words = inlineOf(node);
    // A cell that takes in all it says is not an empty one.
    const inline = words.text === '' && included.length > 0 ? { ...words, text: raw } : words;
    const blocks: Block[] = /<(?:br|ul|ol|li|p)\b/iu.test(raw)
      ? parseHtml(page, base + node.from, base + node.to, lines, null, reach)
      : words.text === ''
        ? included
        : [{ kind: 'paragraph', inline, at: at(node) }, ...included];
    return { inline, blocks, columns: 1, rows: 1, at: at(node) };
  };

  const htmlIn = (node: Stretch): Block[] | null => {
    const inside = within(tables, node);
    if (inside.length > 0)
      return inside.flatMap(({ from, to }) =>
        parseHtml(page, base + from, base + to, lines, (a, b) => parseMarkdown(page, a, b, lines, reach, () => {}), reach),
      );
    if (!/<(?:ul|ol|p|h[1-6])\b/iu.test(text.slice(node.from, node.to))) return null;
    return parseHtml(page, base + node.from, base + node.to, lines, null, reach);
  };

  const shortcodesIn = (node: Stretch): Block[] | null => {
    const inside = within(masked.shortcodes, node);
    return inside.length === 0 ? null : inside.map(blockOfShortcode);
  };

  const includesIn = (node: Stretch): Block[] =>
    within(masked.shortcodes, node)
      .map(blockOfShortcode)
      .filter((block) => block.kind === 'include');

  const blockOfShortcode = (code: Shortcode): Block =>
    code.kind === 'include' && code.argument !== null && !code.closes
      ? { kind: 'include', target: code.argument, at: at(code) }
      : { kind: 'shortcode', text: source.slice(code.from, code.to), at: at(code) };

  const unknown = masked.shortcodes.filter((code) => code.kind === 'unknown' && !code.isErb && !(code.closes && code.paired));
  const isInCode = insideOf(unknown.length === 0 ? [] : codeIn(tree));
  for (const code of unknown) if (!isInCode(code)) meet(code.name, at(code));
  return blocksOf(tree.topNode);
}

function codeIn(tree: Tree): Stretch[] {
  const found: Stretch[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      const isCode = name === 'FencedCode' || name === 'CodeBlock' || name === 'InlineCode';
      if (isCode) found.push({ from, to });
      return !isCode;
    },
  });
  return found;
}

/** As long as before in UTF-16 units, in which offsets count: no `u`, which would take a pair of them as one. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Outermost `<table>` elements, by their offsets. One that never closes is left to Markdown. */
function htmlTables(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of text.matchAll(/<(\/?)table\b[^<>]*>/giu)) {
    if (tag[1] === '') {
      if (depth++ === 0) from = tag.index;
    } else if (depth > 0 && --depth === 0) found.push({ from, to: tag.index + tag[0].length });
  }
  return found;
}
