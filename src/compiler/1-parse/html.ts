import { uniqueAnchors } from './anchor.ts';
import { type Block, type Cell, emptyInline, foldSpace, type Inline, type Item } from './block.ts';
import { most, type Reach, reached } from './bounds.ts';
import { type HtmlNode, parseHtmlTree } from './html-tree.ts';
import { lengthsBefore } from './inline.ts';
import type { LineIndex } from './lines.ts';

const containers = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'details',
  'aside',
  'body',
  'html',
  'form',
  'figure',
  'center',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'dl',
  'dd',
]);
const ownBlocks = new Set(['p', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'pre', 'summary', 'dt']);
const mostSpan = 1000;
const include = /\{\{[%<]-?\s*include\b/u;
const markdownLine = /^\s*(?:[*•+-]|\d+\.)\s+/u;

/**
 * HTML between two offsets of a source to blocks; nothing of it is executed, no markup is kept.
 * `readMarkdown` reads a stretch of text that holds Markdown, as table cells between blank lines do.
 */
export function parseHtml(
  source: string,
  from: number,
  to: number,
  lines: LineIndex,
  readMarkdown: ((from: number, to: number) => Block[]) | null,
  reach: Reach,
): Block[] {
  const anchors = uniqueAnchors();
  return blocksOf(parseHtmlTree(source.slice(from, to), from, (deep) => reach(reached.depth, lines.range(deep, deep))).children);

  function blocksOf(nodes: HtmlNode[]): Block[] {
    const blocks: Block[] = [];
    let run: HtmlNode[] = [];
    const flush = () => {
      // Not spread into `push`: more arguments than the stack holds would throw.
      for (const block of paragraphs(run)) blocks.push(block);
      run = [];
    };
    for (const node of nodes) {
      if (!isBlock(node)) run.push(node);
      else {
        flush();
        for (const block of blockOf(node)) blocks.push(block);
      }
    }
    flush();
    return blocks;
  }

  function blockOf(node: HtmlNode): Block[] {
    const at = lines.range(node.from, node.to);
    const heading = /^h([1-6])$/u.exec(node.name);
    if (heading?.[1]) {
      const inline = inlineOf(node.children.filter((child) => !isPermalink(child)));
      return inline.text === ''
        ? []
        : [{ kind: 'heading', depth: Number(heading[1]), inline, anchor: node.attributes.id ?? anchors(inline.text), at }];
    }
    if (node.name === 'ul' || node.name === 'ol') {
      const items = node.children.filter((child) => child.name === 'li').map(itemOf);
      return items.length === 0 ? [] : [{ kind: 'list', ordered: node.name === 'ol', items, at }];
    }
    if (node.name === 'table') {
      const rows = rowsOf(node)
        .map((row) => row.map(cellOf))
        .filter((row) => row.length > 0);
      if (coversTooMuch(rows)) {
        reach(reached.places, at);
        for (const cell of rows.flat()) Object.assign(cell, { columns: 1, rows: 1 });
      }
      return [{ kind: 'table', rows, at }];
    }
    if (node.name === 'hr') return [{ kind: 'rule', text: '', at }];
    if (node.name === 'pre') return [{ kind: 'code', text: source.slice(node.from, node.to), at }];
    if (node.name === 'blockquote') return [{ kind: 'quote', blocks: blocksOf(node.children), at }];
    return blocksOf(node.children);
  }

  function itemOf(node: HtmlNode): Item {
    const [first, ...rest] = blocksOf(node.children);
    const at = lines.range(node.from, node.to);
    if (first?.kind === 'paragraph') return { inline: first.inline, blocks: rest, at };
    return { inline: emptyInline, blocks: first ? [first, ...rest] : [], at };
  }

  function cellOf(node: HtmlNode): Cell {
    const span = (name: string) => Math.min(Math.max(Number.parseInt(node.attributes[name] ?? '1', 10) || 1, 1), mostSpan);
    return {
      inline: inlineOf(node.children),
      blocks: blocksOf(node.children),
      columns: span('colspan'),
      rows: span('rowspan'),
      at: lines.range(node.from, node.to),
    };
  }

  /** Text between blocks: a paragraph, several where breaks part it, or the Markdown it really is. */
  function paragraphs(run: HtmlNode[]): Block[] {
    const first = run.find((node) => node.name !== '#text' || node.text.trim() !== '');
    const last = run.at(-1);
    if (!first || !last) return [];
    const raw = source.slice(first.from, last.to);
    if (readMarkdown && (include.test(raw) || raw.split('\n').filter((line) => markdownLine.test(line)).length > 1))
      return readMarkdown(first.from, last.to);
    return splitAtBreaks(run).flatMap((part): Block[] => {
      const inline = inlineOf(part);
      const begin = part.find((node) => node.name !== '#text' || node.text.trim() !== '');
      const end = part.at(-1);
      if (inline.text === '' || !begin || !end) return [];
      const lead = begin.name === '#text' ? begin.text.length - begin.text.trimStart().length : 0;
      const at = lines.range(
        begin.from + lead,
        Math.max(end.from + (end.name === '#text' ? end.text.trimEnd().length : 0), begin.from + lead, end.name === '#text' ? 0 : end.to),
      );
      const bullet = /^[•▪‣·–-]\s+/u.exec(inline.text);
      if (!bullet) return [{ kind: 'paragraph', inline, at }];
      const item = { text: inline.text.slice(bullet[0].length), markdown: inline.markdown.slice(bullet[0].length), links: inline.links };
      return [{ kind: 'list', ordered: false, items: [{ inline: item, blocks: [], at }], at }];
    });
  }
}

/** The sign beside a heading by which readers link to it: no word of it. */
function isPermalink(node: HtmlNode): boolean {
  const words = node.children
    .map((child) => child.text)
    .join('')
    .trim();
  return node.name === 'a' && node.attributes.href?.startsWith('#') === true && /^[#¶§🔗]?$/u.test(words) && !node.children.some(isBlock);
}

/** The cells cover far more places than there are cells. */
function coversTooMuch(rows: Cell[][]): boolean {
  const cells = rows.flat();
  const places = cells.reduce((sum, cell) => sum + cell.columns * Math.min(cell.rows, rows.length), 0);
  return places > Math.max(most.places, cells.length * most.placesPerCell);
}

function isBlock(node: HtmlNode): boolean {
  return containers.has(node.name) || ownBlocks.has(node.name) || node.children.some(isBlock);
}

function splitAtBreaks(run: HtmlNode[]): HtmlNode[][] {
  const parts: HtmlNode[][] = [[]];
  for (const node of run) {
    if (node.name === 'br') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

function rowsOf(table: HtmlNode): HtmlNode[][] {
  const rows = table.children.flatMap((child) =>
    child.name === 'tr'
      ? [child]
      : ['thead', 'tbody', 'tfoot'].includes(child.name)
        ? child.children.filter((row) => row.name === 'tr')
        : [],
  );
  return rows.map((row) => row.children.filter((cell) => cell.name === 'td' || cell.name === 'th'));
}

/** The words of some nodes; emphasis as Markdown writes it, so that a bold line can be told from prose. */
function inlineOf(nodes: HtmlNode[]): Inline {
  let text = '';
  const links: { target: string; from: number; to: number }[] = [];
  const walk = (node: HtmlNode): string => {
    if (node.name === '#text') {
      text += node.text;
      return node.text;
    }
    if (node.name === 'br' || node.name === 'img') {
      text += ' ';
      return ' ';
    }
    const from = text.length;
    const space = containers.has(node.name) || ownBlocks.has(node.name) || node.name === 'li' ? ' ' : '';
    text += space;
    const inner = node.children.map(walk).join('');
    text += space;
    if (node.name === 'a' && node.attributes.href && inner.trim() !== '')
      links.push({ target: node.attributes.href, from, to: text.length });
    const mark = { strong: '**', b: '**', em: '*', i: '*', code: '`' }[node.name] ?? '';
    return inner.trim() === '' ? inner : `${space}${mark}${mark ? inner.trim() : inner}${mark}${space}`;
  };
  const markdown = foldSpace(nodes.map(walk).join(''));
  const plain = foldSpace(text);
  const before = lengthsBefore(text, (piece) => piece.replace(/\s+/gu, ' '));
  return {
    text: plain,
    markdown,
    links: links
      .sort((a, b) => a.from - b.from)
      .map(({ target, from, to }) => {
        const label = foldSpace(text.slice(from, to));
        const at = Math.max(0, plain.indexOf(label, Math.max(0, before(from) - 1)));
        return { text: label, target, from: at, to: at + label.length };
      }),
  };
}
