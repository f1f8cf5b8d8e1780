import { scanUndefinedLinks } from '../../1-parse/scan-links.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { linkUndefined } from '../../messages.generated.ts';
import { diagnose } from '../../report.ts';
import type { Checked } from '../check.ts';

/** A link by a name, on a page that nowhere says what address the name stands for: as when a section was moved to a page of its own. */
export function linkUndefinedRule({ files, parsed, outlines }: Checked): Diagnostic[] {
  return files.flatMap((file) =>
    parsed.get(file)?.dialect === 'markdown'
      ? outlines.ofText(file, scanUndefinedLinks).map(({ target, at }) => diagnose(linkUndefined({ name: target }), file, at))
      : [],
  );
}
