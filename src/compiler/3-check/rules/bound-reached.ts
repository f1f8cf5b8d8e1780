import { reached } from '../../1-parse/bounds.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { boundReached } from '../../messages.generated.ts';
import { diagnose } from '../../report.ts';
import type { Checked } from '../check.ts';

/** Each bound that parsing a page reached; of pages passed over only that they are too large to be looked at. */
export function boundReachedRule({ parsed, files }: Checked): Diagnostic[] {
  const read = new Set(files);
  return [...parsed].flatMap(([file, page]) =>
    page.reached
      .filter(({ what }) => read.has(file) || what === reached.page)
      .map(({ what, at }) => diagnose(boundReached({ what }), file, at)),
  );
}
