/** One level or role back through the commits: every change that concerns it. */
import { type HandbookDiff, withChanges } from '../diff/diff.ts';
import type { Step } from './steps.ts';

export interface HolderPast {
  /** Newest first; only what concerns it. */
  entries: { id: string; diff: HandbookDiff }[];
}

/** @param holder its id after the first of the steps, of a family with `family:` before it */
export function holderPast(steps: Iterable<Step>, holder: string): HolderPast {
  const entries: HolderPast['entries'] = [];
  let at: string | undefined = holder;
  for (const { id, lineage, diff } of steps) {
    const now: string = at;
    const own = diff().changes.filter(({ holders, heirs }) => holders.includes(now) || heirs.includes(now));
    if (own.length > 0) entries.push({ id, diff: withChanges(diff(), own) });
    at = [...lineage().holders].find(([, later]) => later === now)?.[0];
    if (at === undefined) break;
  }
  return { entries };
}
