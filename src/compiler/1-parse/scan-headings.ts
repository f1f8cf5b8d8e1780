import { uniqueAnchors } from './anchor.ts';
import { foldSpace } from './block.ts';
import { most } from './bounds.ts';
import { indexLines } from './lines.ts';
import { explicitAnchor, parseMarkdown } from './markdown.ts';
import type { Masked } from './shortcode.ts';

export interface ScannedHeading {
  anchor: string;
  text: string;
  /** What a builder that does not read its words alone makes an anchor of: all that is written. */
  written: string;
}

/** Elements that Markdown does not end at a blank line, or whose headings are read. */
const doubtful = /<(?:table|pre|script|style|textarea|h[1-6]|\?|![^-])/iu;
/** A heading or code inside a list or a quote. */
const nested = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*)+(?:#{1,6}(?:\s|$)|`{3}|~{3}|[-=]+\s*$)/u;
const fenceStart = /^(?:(`{3,})[^`\n]*|(~{3,}).*)$/u;
const underline = /^(?:-+|=+)[ \t]*$/u;
const marked = /[`*_[\]<&\\~{#]/u;
const newline = 10;
const space = 32;
const sign = { tab: 9, carriage: 13, hash: 35, star: 42, plus: 43, dash: 45, less: 60, equals: 61, greater: 62, backtick: 96, tilde: 126 };

/**
 * The headings of a page of Markdown, line by line; null when a line leaves doubt whether it is one, which only a
 * parser can settle. `body` is the page without its front matter, `masked` the same with its shortcodes masked.
 */
export function scanHeadings(body: string, { text }: Masked): ScannedHeading[] | null {
  if (doubtful.test(text)) return null;
  const headings: ScannedHeading[] = [];
  const unique = uniqueAnchors();
  let fence: { mark: string; indent: number } | null = null;
  let isBelowText = false;
  let isInHtml = false;
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = text.indexOf('\n', from);
    if (to === -1) to = text.length;
    let at = from;
    while (text.charCodeAt(at) === space) at++;
    const indent = at - from;
    const first = at < to ? text.charCodeAt(at) : newline;
    if (first === newline || (first <= sign.carriage && text.slice(at, to).trim() === '')) {
      isBelowText = false;
      isInHtml = false;
      continue;
    }
    if (fence) {
      // Code inside a list ends where the list does.
      if (indent < fence.indent) return null;
      if (text.startsWith(fence.mark, at) && closes(text.slice(at, to).trimEnd(), fence.mark)) {
        if (indent > fence.indent + 3) return null;
        fence = null;
      }
      continue;
    }
    const wasBelowText: boolean = isBelowText;
    isBelowText = true;
    if (first === sign.hash) {
      const level = levelAt(text, at, to);
      if (level === 0) continue;
      if (level === null || indent > 3 || isInHtml) return null;
      isBelowText = false;
      if (to - at <= most.heading) headings.push(headingOf(body.slice(at + level, to), unique));
    } else if (first === sign.backtick || first === sign.tilde) {
      const opening = fenceStart.exec(text.slice(at, to).trimEnd());
      const mark = opening?.[1] ?? opening?.[2];
      if (mark === undefined) continue;
      if (isInHtml) return null;
      fence = { mark, indent };
      isBelowText = false;
    } else if (first === sign.less) {
      // A comment on one line ends there; a tag goes on to the next blank line.
      if (!text.startsWith('<!--', at)) isInHtml = true;
      else if (text.slice(at, to).includes('-->')) isBelowText = isInHtml;
      else return null;
    } else if (first === sign.dash || first === sign.equals) {
      if (wasBelowText && underline.test(text.slice(at, to).trimEnd())) return null;
      if (first === sign.dash && nested.test(text.slice(at, to))) return null;
    } else if (isContainer(first)) {
      if (nested.test(text.slice(at, to))) return null;
    } else if (first === sign.tab && /^\s*(?:#|`{3}|~{3})/u.test(text.slice(at, to))) return null;
  }
  return fence !== null && fence.indent > 0 ? null : headings;
}

function closes(line: string, mark: string): boolean {
  const sign = mark.charAt(0);
  for (let at = mark.length; at < line.length; at++) if (line.charAt(at) !== sign) return false;
  return true;
}

/** How many signs mark a heading; 0 where it is none, null where parsers differ. */
function levelAt(text: string, at: number, to: number): number | null {
  let end = at;
  while (end < to && text.charCodeAt(end) === sign.hash) end++;
  if (end - at > 6) return 0;
  const next = end < to ? text.charCodeAt(end) : space;
  return next === space ? end - at : next === sign.tab || next === sign.carriage ? null : 0;
}

function isContainer(first: number): boolean {
  return first === sign.star || first === sign.plus || first === sign.greater || (first >= 48 && first <= 57);
}

function headingOf(line: string, unique: (text: string) => string): ScannedHeading {
  if (!marked.test(line)) {
    const text = foldSpace(line);
    return { anchor: unique(text), text, written: line.trim() };
  }
  const whole = `# ${line.trim()}`;
  const heading = parseMarkdown(
    whole,
    0,
    whole.length,
    indexLines(whole),
    () => {},
    () => {},
  )[0];
  const explicit = explicitAnchor.exec(whole)?.[1];
  const text = heading?.kind === 'heading' ? heading.inline.text : foldSpace(line);
  return { anchor: explicit ?? unique(text), text, written: writtenOf(line) };
}

/** What stands behind the marks of a heading; where it sets an anchor, in Hugo's way, that. */
export function writtenOf(line: string): string {
  const explicit = /\{\s*#([\w-]+)[^{}]*\}\s*$/u.exec(line)?.[1];
  return explicit ?? line.replace(/\s+#+\s*$|\s*\{\.[^{}]*\}\s*$/gu, '').trim();
}
