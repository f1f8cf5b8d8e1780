import type { Heading } from '../../1-parse/block.ts';
import type { ParsedPage } from '../../1-parse/parse.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { sectionEmpty } from '../../messages.generated.ts';
import { diagnose } from '../../report.ts';
import type { Checked } from '../check.ts';

/** A heading that is followed by one of its own level or above, or by the end. That of an area is a finding already. */
export function sectionEmptyRule({ graph, files, ofPage, outlines }: Checked): Diagnostic[] {
  const includes = new Set(outlines.toBeIncluded());
  const empty = files.flatMap((file) => (includes.has(file) ? [] : ofPage(file, emptyOn).map((heading) => ({ file, heading }))));
  if (empty.length === 0) return [];
  const areas = new Set(graph.areas.map(({ origin }) => `${origin.file}:${origin.line}`));
  return empty
    .filter(({ file, heading }) => !areas.has(`${file}:${heading.at.line}`))
    .map(({ file, heading }) => diagnose(sectionEmpty({ heading: heading.inline.text }), file, heading.at));
}

function emptyOn({ dialect, blocks }: ParsedPage): Heading[] {
  if (dialect !== 'markdown') return [];
  const said = blocks.filter(({ kind }) => kind !== 'comment' && kind !== 'rule');
  return said.flatMap((block, index) => {
    const next = said[index + 1];
    const isClosed = next === undefined || (next.kind === 'heading' && block.kind === 'heading' && next.depth <= block.depth);
    return block.kind === 'heading' && isClosed ? [block] : [];
  });
}
