import type { Heading } from '../../1-parse/block.ts';
import type { ParsedPage } from '../../1-parse/parse.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { groupBy } from '../../group.ts';
import { slug } from '../../key.ts';
import { headingSkipped } from '../../messages.generated.ts';
import { diagnose, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

interface Skip {
  heading: Heading;
  above: Heading;
}

/** A heading more than one level below the one above it. One that only says which unit speaks is a label, whatever its level. */
export function headingSkippedRule({ graph, files, ofPage, outlines }: Checked): Diagnostic[] {
  const includes = new Set(outlines.toBeIncluded());
  const found = files.flatMap((file) => (includes.has(file) ? [] : ofPage(file, skipsOn).map((skip) => ({ file, ...skip }))));
  const labels = labelsAmong(found, graph);
  return found.flatMap(({ file, heading, above }) => {
    if (labels.has(slug(heading.inline.text))) return [];
    const related = [noteAt({ file, line: above.at.line, column: above.at.column }, phrase('headingAbove'))];
    const message = headingSkipped({
      heading: heading.inline.text,
      depth: heading.depth,
      above: above.inline.text,
      over: above.depth,
      wanted: above.depth + 1,
    });
    return [{ ...diagnose(message, file, heading.at), related }];
  });
}

function skipsOn({ dialect, blocks }: ParsedPage): Skip[] {
  if (dialect !== 'markdown') return [];
  const skips: Skip[] = [];
  let above: Heading | null = null;
  for (const block of blocks) {
    // What it brings may end with a heading of any level.
    if (block.kind === 'include' || block.kind === 'shortcode') above = null;
    if (block.kind !== 'heading') continue;
    if (above !== null && block.depth > above.depth + 1) skips.push({ heading: block, above });
    above = block;
  }
  return skips;
}

/** Units that have a framework of their own, or speak on several pages. */
function labelsAmong(found: { file: string; heading: Heading }[], { units, frameworks }: Checked['graph']): Set<string> {
  const own = new Set(frameworks.map(({ unit }) => unit));
  const known = new Set(units.map(({ id }) => id));
  const pages = groupBy(found, ({ heading }) => slug(heading.inline.text));
  return new Set(
    [...pages].flatMap(([id, places]) => (known.has(id) && (own.has(id) || new Set(places.map(({ file }) => file)).size > 1) ? [id] : [])),
  );
}
