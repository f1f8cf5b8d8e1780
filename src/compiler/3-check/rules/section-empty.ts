import type { Heading } from '../../1-parse/block.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { sectionEmpty } from '../../messages.generated.ts';
import { diagnose } from '../../report.ts';
import type { Checked } from '../check.ts';

/** A heading that is followed by one of its own level or above, or by the end. That of an area is a finding already. */
export function sectionEmptyRule({ graph, parsed, files, outlines }: Checked): Diagnostic[] {
  const areas = new Set(graph.areas.map(({ origin }) => `${origin.file}:${origin.line}`));
  const includes = new Set(outlines.toBeIncluded());
  return files.flatMap((file) => {
    const page = parsed.get(file);
    if (page?.dialect !== 'markdown' || includes.has(file)) return [];
    const found: Diagnostic[] = [];
    let open: Heading | null = null;
    const close = (depth: number) => {
      if (open !== null && open.depth >= depth && !areas.has(`${file}:${open.at.line}`))
        found.push(diagnose(sectionEmpty({ heading: open.inline.text }), file, open.at));
    };
    for (const block of page.blocks) {
      if (block.kind === 'comment' || block.kind === 'rule') continue;
      if (block.kind === 'heading') close(block.depth);
      open = block.kind === 'heading' ? block : null;
    }
    close(1);
    return found;
  });
}
