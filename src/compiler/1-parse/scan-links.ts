import type { Range } from './block.ts';
import { most } from './bounds.ts';
import { findFrontMatter } from './front-matter.ts';
import { indexLines } from './lines.ts';
import { linkAddresses } from './link-addresses.ts';
import { commentsIn, maskShortcodes } from './shortcode.ts';
import type { Stretch } from './stretch.ts';

export interface ScannedLink {
  /** As written. */
  target: string;
  /** Of the target. */
  at: Range;
}

const fence = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]?)*(`{3,}(?=[^`]*$)|~{3,})/u;
const fenceEnd = /^[ \t>]*(`{3,}|~{3,})[ \t\r]*$/u;
/** What begins so is a part of its own: a mark left open above does not reach into it. */
const beginning = /^[ \t]*(?:[-*+>|#[]|\d{1,9}[.)]|\r?$)/u;
const definition = /^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*<?([^\s<>]+)/u;

/** `[words][name]`; a word or a bracket before it makes it an index of a table, or a part of something else. */
const named = /(?<![\w\]\\!])\[[^[\]\n]{0,300}\p{L}[^[\]\n]{0,300}\]\[(?!\^)([^[\]\n]{1,200})\]/gu;

/** The links of a page without parsing it: those of Markdown and of HTML, and where the address of a link is given by name. */
export function scanLinks(source: string): ScannedLink[] {
  if (source.length > most.page || !/\]\(|\]:|href/u.test(source)) return [];
  const { base, text } = bodyOf(source);
  const lines = indexLines(source);
  return partsOf(text).flatMap(({ from, to }) => {
    const part = text.slice(from, to);
    const defined = definition.exec(part);
    const end = defined?.[0].length ?? 0;
    const found = defined?.[1] ? [{ from: end - defined[1].length, to: end }] : linkAddresses(part);
    return found.map((one) => {
      const [begin, stop] = [base + from + one.from, base + from + one.to];
      return { target: source.slice(begin, stop), at: lines.range(begin, stop) };
    });
  });
}

/** The links of a page by a name for which it gives no address: on the page they stand in their brackets. */
export function scanUndefinedLinks(source: string): ScannedLink[] {
  if (source.length > most.page || !source.includes('][')) return [];
  const { base, text } = bodyOf(source);
  const lines = indexLines(source);
  const parts = partsOf(text).map(({ from, to }) => ({ from, part: text.slice(from, to) }));
  const defined = new Set(parts.flatMap(({ part }) => (definition.test(part) ? [nameIn(part.slice(part.indexOf('[') + 1))] : [])));
  return parts.flatMap(({ from, part }) =>
    // What code shows is no link; as long as before, so that places stay.
    [...part.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu, (code) => ' '.repeat(code.length)).matchAll(named)].flatMap(
      ({ 0: link, 1: name = '', index }) => {
        if (defined.has(nameIn(name))) return [];
        const stop = base + from + index + link.length;
        return [{ target: name, at: lines.range(stop - name.length - 1, stop - 1) }];
      },
    ),
  );
}

function nameIn(label: string): string {
  return (label.split(']')[0] ?? '').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** A page without front matter, shortcodes and comments, and where it begins. */
function bodyOf(source: string): { base: number; text: string } {
  const front = findFrontMatter(source);
  const base = front === null || front === 'open' ? 0 : front.end;
  return { base, text: withoutComments(maskShortcodes(source.slice(base)).text) };
}

function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  let kept = '';
  for (const { from, to } of commentsIn(text)) kept += text.slice(kept.length, from) + ' '.repeat(to - from);
  return kept + text.slice(kept.length);
}

/** Paragraphs, items, rows and so on, code in fences left out. */
function partsOf(text: string): Stretch[] {
  const parts: Stretch[] = [];
  let open: string | null = null;
  let begin = 0;
  const close = (to: number) => {
    if (to > begin) parts.push({ from: begin, to });
  };
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = text.indexOf('\n', from);
    if (to === -1) to = text.length;
    const line = text.slice(from, to);
    const mark: string | undefined = (open === null ? fence : fenceEnd).exec(line)?.[1];
    if (open !== null) {
      if (mark?.startsWith(open)) open = null;
      begin = to + 1;
    } else if (mark !== undefined) {
      close(from);
      open = mark;
    } else if (beginning.test(line)) {
      close(from);
      begin = from;
    }
  }
  if (open === null) close(text.length);
  return parts;
}
