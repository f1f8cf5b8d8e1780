import type { ParsedPage } from '../../1-parse/parse.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { includeDrifted } from '../../messages.generated.ts';
import { diagnose, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** Lines that say something: so many words at least, and so many of them in an include that can be known again. */
const fewest = { words: 5, lines: 4 };
/** Of the lines of an include, what a page must have word for word. Less is a likeness, and no copy. */
const least = 0.6;

/** A page that was given the lines of an include by hand; since then one of the two was edited. */
export function includeDriftedRule(checked: Checked): Diagnostic[] {
  const { files, parsed, outlines } = checked;
  const lines = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const file of outlines.toBeIncluded()) {
    const own = outlines.ofText(file, sayingLines);
    sizes.set(file, own.size);
    if (own.size < fewest.lines) continue;
    for (const line of own.keys()) {
      const holders = lines.get(line);
      if (holders) holders.push(file);
      else lines.set(line, [file]);
    }
  }
  if (lines.size === 0) return [];
  return files.flatMap((file) => {
    const page = parsed.get(file);
    return page?.dialect === 'markdown' && !sizes.has(file) ? copiesIn(page, lines, sizes, outlines) : [];
  });
}

function copiesIn(page: ParsedPage, lines: Map<string, string[]>, sizes: Map<string, number>, outlines: Checked['outlines']): Diagnostic[] {
  const found = new Map<string, number[]>();
  for (const [line, number] of outlines.ofText(page.path, sayingLines))
    for (const include of lines.get(line) ?? []) {
      const places = found.get(include);
      if (places) places.push(number);
      else found.set(include, [number]);
    }
  const copies = [...found].flatMap(([include, places]) => {
    const all = sizes.get(include) ?? 0;
    return places.length < all && places.length >= all * least ? [{ include, all, places }] : [];
  });
  if (copies.length === 0) return [];
  const taken = new Set(outlines.takenIn(page.path));
  const seen = new Set<number>();
  return copies
    .filter(({ include }) => !taken.has(include))
    .sort((a, b) => b.places.length / b.all - a.places.length / a.all || (a.include < b.include ? -1 : 1))
    .flatMap(({ include, all, places }) => {
      // Includes are often copies of each other: the lines of a page came from one of them.
      if (places.some((line) => seen.has(line))) return [];
      for (const line of places) seen.add(line);
      const [line = 1] = places;
      const at = { line, column: 1, endLine: line, endColumn: 1 };
      const related = [noteAt({ file: include }, phrase('theInclude'))];
      return [{ ...diagnose(includeDrifted({ include, same: places.length, all }), page.path, at), related }];
    });
}

/** The first place of each line, by its words: marks of lists do not count. */
function sayingLines(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length < fewest.words * 2) continue;
    const words = line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/u, '').trim();
    if (words.split(' ').length >= fewest.words && !/^(?:#|\{\{|<|\||title:|description:)/u.test(words) && !found.has(words))
      found.set(words, index + 1);
  }
  return found;
}
