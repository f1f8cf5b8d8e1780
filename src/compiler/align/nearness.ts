/** How near a pair is beside everything else that is near to either of the two. */
import { type Blocks, onceEach } from './blocks.ts';

/** How much the other levels of the ladder have to say of a pair. */
const supportWeight = 0.7;
/** How much of what a statement has in common with everything is taken off. */
const crowdWeight = 0.6;
const crowdSize = 5;

/** A statement near to everything ("helps the team") is near to nothing in particular. */
export function clear(scores: Blocks): Blocks {
  const crowd = onceEach((a, b) => scores(a, b).map(crowdOf));
  return onceEach((a, b) => {
    const [ours, theirs] = [crowd(a, b), crowd(b, a)];
    return scores(a, b).map((row, i) => row.map((score, j) => score - (crowdWeight * ((ours[i] ?? 0) + (theirs[j] ?? 0))) / 2));
  });
}

/** The mean of the nearest few. */
function crowdOf(row: readonly number[]): number {
  // Highest first; to sort whole rows would take longer than to compare the texts.
  const nearest: number[] = [];
  for (const score of row) {
    let at = nearest.length;
    while (at > 0 && score > (nearest[at - 1] ?? 0)) at--;
    if (at >= crowdSize) continue;
    nearest.splice(at, 0, score);
    if (nearest.length > crowdSize) nearest.pop();
  }
  return nearest.reduce((sum, score) => sum + score, 0) / Math.max(1, nearest.length);
}

/**
 * A pair by itself, and by what each has in common with the best third at every other level.
 * @param levels how many levels the ladder has
 */
export function weigh(near: Blocks, levels: number, from: number, to: number, row: number, column: number): number {
  const own = near(from, to)[row]?.[column] ?? 0;
  let [sum, others] = [0, 0];
  for (let other = 0; other < levels; other++) {
    if (other === from || other === to) continue;
    const [ours, theirs] = [near(from, other)[row] ?? [], near(to, other)[column] ?? []];
    let best = 0;
    for (let third = 0; third < ours.length; third++) best = Math.max(best, Math.min(ours[third] ?? 0, theirs[third] ?? 0));
    sum += best;
    others++;
  }
  return others === 0 ? own : (1 - supportWeight) * own + (supportWeight * sum) / others;
}
