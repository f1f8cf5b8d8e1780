import { titleKey } from '../key.ts';
import type { Settings } from '../settings.ts';
import { hasLevelWord, hasNumberedPost, namesArea, namesFramework, partOf } from '../words.ts';
import { isLevelTitle } from './holders.ts';

/** What a page shows at a glance, unparsed: enough to know that most pages are not about careers. */
export interface Glance {
  title: string;
  headings: string[];
  /** The lines of its tables, where it has any. */
  tables: string[];
  /** It has no marks of Markdown, or is HTML: only a full reading tells. */
  unmarked: boolean;
  /** It says itself, in our own front matter, what it is. */
  saysItself: boolean;
}

const heading =
  /^ {0,3}#{1,6}[ \t]+(.+)$|^(\S.*)\n(?:={2,}|-{2,})[ \t]*$|^(?:\*\*|__)([^*_\n]{1,60})(?:\*\*|__):?[ \t]*$|<h[1-6][^>\n]*>([^<\n]*)/gmu;
const titleLine = /^title\s*[:=]\s*(.+)$/mu;
const marks = /^(?:---|\+\+\+|#{1,6}\s+\S|={3,}\s*$|\{\{[%<])/mu;
const longestLevel = 80;
const htmlStart = /^\uFEFF?\s*<(?:!|html|head|meta|link|script|style|title|body)/iu;

export function glanceAt(source: string): Glance {
  const fenced = /^(?:---|\+\+\+)\s*\n([\s\S]*?)\n(?:---|\+\+\+)/u.exec(source);
  const front = fenced?.[1] ?? '';
  const headings = [...source.slice(fenced?.[0].length ?? 0).matchAll(heading)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/[*_`]|\s+#+\s*$|\{[^}]*\}|\[|\]\([^)]*\)/gu, '').trim(),
  );
  const title =
    titleLine
      .exec(front)?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/u, '$2') ??
    headings[0] ??
    '';
  return {
    title,
    headings,
    tables: /^[ \t]*(?:\|[ \t]*)?:?-{3,}|<t[dh]\b/mu.test(source)
      ? source.split('\n').filter((line) => line.includes('|') || /<t[dh]\b/iu.test(line))
      : [],
    unmarked: htmlStart.test(source) || !marks.test(source),
    saysItself: /^gradus\s*:/mu.test(front),
  };
}

/**
 * Whether a page can hold a level or a role at all. True for every page that `readPage` or `readIndex`
 * would take (a test compares the two on whole handbooks); false for nearly all others.
 */
export function mayHoldCareers(glance: Glance, settings: Settings): boolean {
  const { title, headings } = glance;
  if (glance.unmarked || glance.saysItself) return true;
  const isLevel = (text: string) => isLevelTitle(text, settings);
  const words = title.split(/\s+[-–—|]\s+|:\s+/u);
  if (namesFramework(title) || hasLevelWord(title) || hasNumberedPost(title) || words.some((part) => settings.levels.has(titleKey(part))))
    return true;
  if (headings.some((text) => namesArea(text) || isCareerPart(text))) return true;
  if (headings.filter(isLevel).length >= 2) return true;
  return glance.tables.length > 0 && hasLevelCells(glance.tables, settings);
}

function isCareerPart(text: string): boolean {
  const part = partOf(text);
  return part !== null && part !== 'aside' && part !== 'levels';
}

/** Two levels in one row, or at the head of two rows; in HTML, where a line is a cell, two anywhere. */
function hasLevelCells(lines: string[], settings: Settings): boolean {
  let heads = 0;
  let cells = 0;
  for (const line of lines) {
    const isHtml = /<t[dh]\b/iu.test(line);
    const row = line
      .replace(isHtml ? /<[^>]*>/gu : /^\s*\|/u, isHtml ? '|' : '')
      .split('|')
      .map((cell) => cell.replace(/[*_`]|\[|\]\([^)]*\)/gu, '').trim());
    const levels = row.filter(
      (text) => text !== '' && text.length < longestLevel && (isLevelTitle(text, settings) || hasLevelWord(text) || hasNumberedPost(text)),
    );
    if (isHtml) cells += levels.length;
    else if (levels.length >= 2 || (levels.length === 1 && levels[0] === row[0] && ++heads >= 2)) return true;
    if (cells >= 2) return true;
  }
  return false;
}
