import type { Diagnostic } from '../../diagnostic.ts';
import { emphasisUnclosed } from '../../messages.generated.ts';
import { diagnose } from '../../report.ts';
import type { Checked } from '../check.ts';

/** A paragraph that opens with an emphasis mark which closes nowhere in it. */
export function emphasisUnclosedRule({ parsed, files }: Checked): Diagnostic[] {
  return files.flatMap((file) => {
    const page = parsed.get(file);
    if (page?.dialect !== 'markdown') return [];
    return page.blocks.flatMap((block) => {
      if (block.kind !== 'paragraph') return [];
      const open = /^(\*{1,2}|_{1,2})(?=\S)/u.exec(block.inline.text);
      const closed = open?.[1] && block.inline.text.slice(open[1].length).includes(open[1]);
      return open?.[1] && !closed
        ? [diagnose(emphasisUnclosed(), file, { ...block.at, endLine: block.at.line, endColumn: block.at.column + open[1].length })]
        : [];
    });
  });
}
