import type { Diagnostic } from '../../diagnostic.ts';
import { groupBy } from '../../group.ts';
import { shortcodeUnknown } from '../../messages.generated.ts';
import { diagnose, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** Enough to go and look; a shortcode of a whole site may stand on every page. */
const mostRelated = 10;

/** Each shortcode nobody here knows, once: what is to be done about it is the same wherever it stands. */
export function shortcodeUnknownRule({ parsed, files }: Checked): Diagnostic[] {
  const places = files.flatMap((file) => (parsed.get(file)?.unknown ?? []).map(({ name, at }) => ({ name, file, at })));
  return [...groupBy(places, ({ name }) => name)].flatMap(([name, [first, ...others]]) => {
    if (!first) return [];
    const more = others.length === 0 ? null : phrase('morePlaces', others.length);
    const related = others
      .slice(0, mostRelated)
      .map(({ file, at }) => noteAt({ file, line: at.line, column: at.column }, phrase('alsoHere')));
    return [{ ...diagnose(shortcodeUnknown({ name, others: more }), first.file, first.at), related }];
  });
}
