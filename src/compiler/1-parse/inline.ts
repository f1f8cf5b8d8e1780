import type { SyntaxNode } from '@lezer/common';
import { foldSpace, type Inline, type InlineLink } from './block.ts';
import { type DefinedAddress, nameAsked, withoutAngles } from './link-definitions.ts';

const marks = new Set([
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'StrikethroughMark',
  'HeaderMark',
  'QuoteMark',
  'ProcessingInstruction',
  'TaskMarker',
]);
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bull: '•',
};
/** A Kramdown attribute list: `{: .class #id target="_blank"}`. */
const attributeList = /\{:\s?[^{}\n]*\}/gu;

/** What stands on the page between two offsets: as people read it there, as it is written, and as the address of a link. */
export interface Passages {
  read(from: number, to: number): string;
  written(from: number, to: number): string;
  /** What is read in the place of a comment. */
  comment(from: number, to: number): string;
  address(from: number, to: number): string;
}

/** The words of an inline node and the links in it. */
export function readInline(node: SyntaxNode, page: Passages, definedAs: DefinedAddress): Inline {
  let raw = '';
  const links: { target: string; from: number; to: number }[] = [];
  /** What is written otherwise in the Markdown that is kept, which has to tell all by itself. */
  const changes: { from: number; to: number; text: string }[] = [];
  const walk = (parent: SyntaxNode, start: number, end: number, read = page.read, isWords = false): void => {
    let at = start;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.to <= start || child.from >= end) continue;
      raw += read(at, child.from);
      at = child.to;
      if (child.name === 'Link' || child.name === 'Image') readLink(child);
      else if (child.name === 'Escape') raw += read(child.from + 1, child.to);
      else if (child.name === 'Entity') raw += decodeEntity(read(child.from, child.to));
      else if (child.name === 'HTMLTag') raw += /^<br/iu.test(read(child.from, child.to)) ? ' ' : '';
      else if (child.name === 'URL' || child.name === 'Autolink') raw += read(child.from, child.to).replace(/^<|>$/gu, '');
      else if (child.name === 'Comment') {
        raw += page.comment(child.from, child.to);
        if (page.written(child.from, child.to).startsWith('<!--')) changes.push({ from: child.from, to: child.to, text: '' });
      }
      // Code shows what is written, whatever it would do elsewhere.
      else if (child.name === 'InlineCode') walk(child, child.from, child.to, page.written);
      else if (isWords && child.name === 'LinkMark') raw += read(child.from, child.to);
      else if (!marks.has(child.name)) walk(child, child.from, child.to);
    }
    raw += read(Math.min(at, end), end);
  };
  const readLink = (link: SyntaxNode): void => {
    const url = link.getChild('URL');
    const named = url ? null : definedAs(nameAsked(link, page.written));
    // Square brackets that name nothing are square brackets; behind them a label says that a link was meant.
    if (!url && named === null && !link.getChild('LinkLabel')) {
      walk(link, link.from, link.to, page.read, true);
      return;
    }
    const closing = link.getChildren('LinkMark')[1];
    const begin = raw.length;
    const labelEnd = closing?.from ?? link.to;
    walk(link, link.firstChild?.to ?? link.from + 1, labelEnd);
    if (named !== null) changes.push({ from: labelEnd, to: link.to, text: /[\s()]/u.test(named) ? `](<${named}>)` : `](${named})` });
    const target = url ? withoutAngles(page.address(url.from, url.to)) : named;
    if (link.name === 'Link' && target !== null) links.push({ target, from: begin, to: raw.length });
  };
  walk(node, node.from, node.to);
  // What people do not see on the page they do not see elsewhere.
  let markdown = '';
  let done = node.from;
  for (const { from, to, text } of changes) {
    markdown += page.written(done, from) + text;
    done = to;
  }
  markdown += page.written(done, node.to);
  return { ...settle(raw, links), markdown: foldSpace(markdown.replace(attributeList, '')) };
}

/** Folds white space and drops attribute lists, carrying the places of links along. */
function settle(raw: string, links: { target: string; from: number; to: number }[]): { text: string; links: InlineLink[] } {
  const clean = (part: string) => part.replace(attributeList, '').replace(/\s+/gu, ' ');
  const text = clean(raw).trim();
  const before = lengthsBefore(raw, clean);
  return {
    text,
    links: links.map((link) => {
      const label = clean(raw.slice(link.from, link.to)).trim();
      const from = Math.max(0, text.indexOf(label, Math.max(0, before(link.from) - 1)));
      return { text: label, target: link.target, from, to: from + label.length };
    }),
  };
}

/** How long a text is up to a place once cleaned, without space at its begin; for places in order, each counted on from the one before. */
export function lengthsBefore(text: string, clean: (piece: string) => string): (place: number) => number {
  let done = 0;
  let last = ' ';
  let length = 0;
  return (place) => {
    const piece = clean(text.slice(done, place));
    length += piece.length - (piece.startsWith(' ') && last.endsWith(' ') ? 1 : 0);
    last = piece || last;
    done = place;
    return length;
  };
}

export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  const code = /^#x([0-9a-f]{1,6})$/iu.exec(name) ?? null;
  const decimal = /^#(\d{1,7})$/u.exec(name);
  const point = code?.[1] ? Number.parseInt(code[1], 16) : decimal?.[1] ? Number.parseInt(decimal[1], 10) : null;
  if (point !== null) return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : '�';
  return entities[name] ?? entity;
}
