import type { Diagnostic } from '../../diagnostic.ts';
import type { Indicator } from '../../graph.ts';
import { groupBy } from '../../group.ts';
import { indicatorUndefined } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** A longer name says itself what is measured, and one with a number what is to be reached. */
const mostWords = 7;

/** An indicator that is only named, on a page where most others have a definition or a link to one. */
export function indicatorUndefinedRule({ graph }: Checked): Diagnostic[] {
  return [...groupBy(graph.indicators, ({ origin }) => origin.file).values()].flatMap((indicators) => {
    const defined = indicators.filter(isDefined);
    const bare = indicators.filter((one) => !isDefined(one));
    if (defined.length <= bare.length) return [];
    return bare
      .filter(({ title }) => title.split(/\s+/u).length <= mostWords && !/\d/u.test(title))
      .map(({ title, origin }) => {
        const related = defined
          .slice(0, 1)
          .map((one) => noteAt({ file: one.origin.file, line: one.origin.line }, phrase('definedHere', one.title)));
        return { ...diagnoseLine(indicatorUndefined({ indicator: title }), origin.file, origin.line), related };
      });
  });
}

function isDefined({ link, definition }: Indicator): boolean {
  return link !== null || definition !== null;
}
