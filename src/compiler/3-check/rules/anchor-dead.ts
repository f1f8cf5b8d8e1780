import type { Diagnostic } from '../../diagnostic.ts';
import { closestTo, distance } from '../../key.ts';
import { anchorDead } from '../../messages.generated.ts';
import { diagnose, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** Anchors that browsers or builders bring to any page: its top, footnotes, a text to look for. */
const everywhere = /^(?:top$|fn(?:ref)?:|:~:)/iu;
/** A guess costs time for each pair of names: so many names, so long, and so many guesses on a page. */
const most = { names: 500, length: 100, guesses: 100 };

/** How many letters a slip of the pen gets wrong, and how long a word must be for them not to make another of it. */
const longestSlip = 2;
const shortestSlipped = 8;

/** A link from a page that was read to a place that its target, a page of this handbook, does not have. */
export function anchorDeadRule({ files, outlines }: Checked): Diagnostic[] {
  return files.flatMap((file) => {
    let guesses = 0;
    return outlines.ledFrom(file).flatMap(({ link: { target, at }, to }) => {
      const anchors = to?.anchor && outlines.anchorsOf(to.page);
      if (!to || !anchors || anchors.has(to.anchor)) return [];
      const hash = target.indexOf('#');
      if (everywhere.test(target.slice(hash + 1))) return [];
      const alike = ++guesses > most.guesses ? null : alikeIn(to.anchor, anchors);
      const isElsewhere = to.page !== file;
      const related = isElsewhere ? [noteAt({ file: to.page }, phrase('pageLedTo'))] : [];
      const message = anchorDead({ anchor: to.anchor, page: isElsewhere ? to.page : phrase('thisPage'), alike });
      const meant = alike === null ? null : slipOf(to.anchor, anchors);
      const fix = meant === null ? null : { span: { file, ...at, column: at.column + hash + 1 }, text: meant };
      return [{ ...diagnose(message, file, at), related, fix }];
    });
  });
}

/**
 * The one anchor that is meant beyond doubt: no other is as near, and no figure differs, for "level-2" is no slip for "level-3".
 * null: somebody has to look.
 */
function slipOf(anchor: string, anchors: ReadonlySet<string>): string | null {
  const letters = (name: string) => name.toLowerCase().replace(/[-_]+/gu, '');
  const figures = (name: string) => name.replace(/\D+/gu, ' ').trim();
  const near = [...anchors]
    .slice(0, most.names)
    .filter((name) => Math.abs(name.length - anchor.length) <= longestSlip + 1 && figures(name) === figures(anchor))
    .filter((name) => letters(name) === letters(anchor) || (anchor.length >= shortestSlipped && distance(name, anchor) <= longestSlip));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** One a slip of the pen away, else the only one with a word before or behind it: "senior-values" for "values". */
function alikeIn(anchor: string, anchors: ReadonlySet<string>): string | null {
  if (anchor.length > most.length) return null;
  const names = [...anchors].slice(0, most.names).filter((name) => name !== '');
  const isNear = (name: string) => Math.abs(name.length - anchor.length) <= Math.max(2, anchor.length / 3);
  const longer = names.filter((name) => name.endsWith(`-${anchor}`) || name.startsWith(`${anchor}-`));
  return closestTo(anchor, names.filter(isNear)) ?? (longer.length === 1 ? (longer[0] ?? null) : null);
}
