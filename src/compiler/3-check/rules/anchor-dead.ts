import type { Diagnostic } from '../../diagnostic.ts';
import { closestTo } from '../../key.ts';
import { anchorDead } from '../../messages.generated.ts';
import { diagnose } from '../../report.ts';
import type { Checked } from '../check.ts';

/** Anchors that browsers or builders bring to any page: its top, footnotes, a text to look for. */
const everywhere = /^(?:top$|fn(?:ref)?:|:~:)/iu;
/** A guess costs time for each pair of names: so many names, so long, and so many guesses on a page. */
const most = { names: 500, length: 100, guesses: 100 };

/** A link from a page that was read to a place that its target, a page of this handbook, does not have. */
export function anchorDeadRule({ files, outlines }: Checked): Diagnostic[] {
  return files.flatMap((file) => {
    let guesses = 0;
    return outlines.linksOf(file).flatMap(({ target, at }) => {
      const hash = target.indexOf('#');
      if (hash === -1 || hash === target.length - 1 || everywhere.test(target.slice(hash + 1))) return [];
      const to = outlines.follow(target, file);
      const anchors = to && outlines.anchorsOf(to.page);
      if (!to || !anchors || anchors.has(to.anchor)) return [];
      const alike = ++guesses > most.guesses ? null : alikeIn(to.anchor, anchors);
      const isElsewhere = to.page !== file;
      const related = isElsewhere ? [{ file: to.page, line: 1, column: 1, message: 'the page it leads to' }] : [];
      return [{ ...diagnose(anchorDead({ anchor: to.anchor, page: isElsewhere ? to.page : 'this page', alike }), file, at), related }];
    });
  });
}

/** One a slip of the pen away, else the only one with a word before or behind it: "senior-values" for "values". */
function alikeIn(anchor: string, anchors: ReadonlySet<string>): string | null {
  if (anchor.length > most.length) return null;
  const names = [...anchors].slice(0, most.names).filter((name) => name !== '');
  const isNear = (name: string) => Math.abs(name.length - anchor.length) <= Math.max(2, anchor.length / 3);
  const longer = names.filter((name) => name.endsWith(`-${anchor}`) || name.startsWith(`${anchor}-`));
  return closestTo(anchor, names.filter(isNear)) ?? (longer.length === 1 ? (longer[0] ?? null) : null);
}
