import type { ParsedPage } from '../1-parse/parse.ts';
import { titleKey } from '../key.ts';
import type { Settings } from '../settings.ts';
import { hasLevelWord, hasNumberedPost, namesFramework } from '../words.ts';
import { isLevelTitle } from './holders.ts';
import { readOwnFrontMatter } from './own-front-matter.ts';

export interface PageTitle {
  /** The whole title, as written. */
  text: string;
  line: number;
  /** From the front matter: the page says it of itself. */
  given: boolean;
  /** The part that names the framework, and the part that names the level, where the title has them. */
  framework: string | null;
  level: string | null;
}

const dividers = /\s+[-–—|]\s+|:\s+/u;

/** The title from the front matter, else the first heading; "A - B" and "A: B" are told apart by their words. */
export function readPageTitle(page: ParsedPage, settings: Settings): PageTitle | null {
  const isLevel = (part: string) => settings.levels.has(titleKey(part)) || hasLevelWord(part);
  const own = readOwnFrontMatter(page.frontMatter);
  const said = own?.level ?? own?.role;
  if (said) {
    const line = Math.max(1, page.lines.findIndex((written) => /^\s*(?:level|role)\s*:/u.test(written)) + 1);
    return {
      text: own?.family ?? own?.framework ?? said,
      line,
      given: true,
      framework: own?.role ? null : (own?.framework ?? null),
      level: said,
    };
  }
  const given = page.frontMatter.values.title;
  const first = page.blocks.find((block) => block.kind === 'heading');
  const text = typeof given === 'string' && given.trim() !== '' ? given.trim() : first?.kind === 'heading' ? first.inline.text : null;
  if (text === null) return null;
  const line =
    typeof given === 'string' ? Math.max(1, page.lines.findIndex((written) => /^title\s*[:=]/u.test(written)) + 1) : (first?.at.line ?? 1);
  const parts = text
    .split(dividers)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // A site's title may name the framework, and only the first heading the level.
  const heading = first?.kind === 'heading' ? first.inline.text : '';
  if (parts.length < 2 && namesFramework(text) && heading !== text && isLevelTitle(heading, settings) && page.dialect === 'html') {
    return { text, line: first?.at.line ?? line, given: true, framework: text, level: heading };
  }
  if (parts.length < 2)
    return {
      text,
      line,
      given: typeof given === 'string',
      framework: namesFramework(text) ? text : null,
      level: (isLevel(text) || hasNumberedPost(text)) && !namesFramework(text) ? text : null,
    };
  const framework = parts.find((part) => namesFramework(part)) ?? null;
  const level =
    parts.find((part) => part !== framework && isLevel(part)) ??
    (framework !== null && parts.length === 2 ? (parts.find((part) => part !== framework) ?? null) : null);
  return { text, line, given: typeof given === 'string', framework, level: framework === null ? null : level };
}
