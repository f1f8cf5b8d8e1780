import type { Range } from '../../1-parse/block.ts';
import type { ParsedPage } from '../../1-parse/parse.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { emphasisUnclosed } from '../../messages.generated.ts';
import { diagnose } from '../../report.ts';
import type { Checked } from '../check.ts';

/** A paragraph that opens with an emphasis mark which closes nowhere in it. */
export function emphasisUnclosedRule({ files, ofPage }: Checked): Diagnostic[] {
  return files.flatMap((file) => ofPage(file, unclosedOn).map((at) => diagnose(emphasisUnclosed(), file, at)));
}

/** The marks that open and do not close. */
function unclosedOn({ dialect, blocks }: ParsedPage): Range[] {
  if (dialect !== 'markdown') return [];
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const mark = /^(\*{1,2}|_{1,2})(?=\S)/u.exec(block.inline.text)?.[1];
    if (mark === undefined || block.inline.text.slice(mark.length).includes(mark)) return [];
    return [{ ...block.at, endLine: block.at.line, endColumn: block.at.column + mark.length }];
  });
}
