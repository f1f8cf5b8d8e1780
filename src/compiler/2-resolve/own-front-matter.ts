import type { FrontMatter } from '../1-parse/front-matter.ts';
import type { ParsedPage } from '../1-parse/parse.ts';
import type { Track } from '../graph.ts';

/** `gradus:` in the front matter of a page: says what cannot be mistaken then. Everything in it is optional. */
export interface GradusFrontMatter {
  /** The framework whose level this page describes, as its pages call it. */
  framework?: string;
  /** The level this page describes. */
  level?: string;
  /** The job family whose role this page describes. */
  family?: string;
  /** The role this page describes. */
  role?: string;
  /** @minimum 0 */
  grade?: number;
  track?: Track;
}

export interface OwnFrontMatter extends GradusFrontMatter {
  /** Keys whose values are not of the right form, and keys that mean nothing. */
  wrong: string[];
}

const texts = ['framework', 'level', 'family', 'role'] as const;

/** What a page says of itself under `gradus`; null when it says nothing. */
export function readOwnFrontMatter(frontMatter: FrontMatter): OwnFrontMatter | null {
  const given = frontMatter.values.gradus;
  if (given === undefined || given === null) return null;
  if (typeof given !== 'object' || Array.isArray(given)) return { wrong: ['gradus'] };
  const own: OwnFrontMatter = { wrong: [] };
  for (const [key, value] of Object.entries(given)) {
    const text = texts.find((one) => one === key);
    if (text && typeof value === 'string' && value.trim() !== '') own[text] = value.trim();
    else if (key === 'grade' && typeof value === 'number' && value >= 0) own.grade = value;
    else if (key === 'track' && (value === 'individual' || value === 'management')) own.track = value;
    else own.wrong.push(key);
  }
  return own;
}

/** The line of a key below `gradus` in the front matter; the first of the page when it is written in another way. */
export function lineOfOwn(key: string, { lines, frontMatter }: Pick<ParsedPage, 'lines' | 'frontMatter'>): number {
  const front = lines.slice(0, frontMatter.lines).map((line) => line.trim());
  const begin = front.findIndex((line) => /^(?:gradus:|\[gradus\])/u.test(line));
  const found = front.findIndex(
    (line, index) => index > begin && [`${key}:`, `${key} =`, `${key}=`].some((start) => line.startsWith(start)),
  );
  return Math.max(begin, found, 0) + 1;
}
