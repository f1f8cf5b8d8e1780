import type { Framework } from '../../compiler/graph.ts';
import type { Rung } from '../contract.ts';
import type { Handbook } from './handbook.ts';

/**
 * A framework's levels, lowest first, and among them the names that its index page gives and that have no page yet:
 * each above the one that the index page names before it. An index page that goes from the top down is turned round.
 */
export function ladderOf(handbook: Handbook, { levels, declared }: Framework): Rung[] {
  const rungs: Rung[] = levels.map((id) => ({ title: handbook.levels.get(id)?.title ?? id, level: id }));
  const named = isTopDown(levels, declared) ? declared.toReversed() : declared;
  named.forEach(({ title, level }, index) => {
    if (level !== null) return;
    const [before, after] = [named[index - 1], named.slice(index + 1).find((other) => other.level !== null)];
    const at = before ? placeOf(rungs, before) + 1 : after ? placeOf(rungs, after) : rungs.length;
    rungs.splice(at, 0, { title, level: null });
  });
  return rungs;
}

function isTopDown(levels: string[], declared: Framework['declared']): boolean {
  const places = declared.flatMap(({ level }) => (level === null ? [] : levels.indexOf(level)));
  return places.length > 1 && places.every((place, index) => index === 0 || place < (places[index - 1] ?? 0));
}

/** Where a name stands by now; the end when its level is not of this framework. */
function placeOf(rungs: Rung[], { title, level }: { title: string; level: string | null }): number {
  const at = rungs.findIndex((rung) => (level === null ? rung.level === null && rung.title === title : rung.level === level));
  return at === -1 ? rungs.length - 1 : at;
}
