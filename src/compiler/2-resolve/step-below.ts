import type { Post } from './names.ts';
import { coreOf, formOf } from './short-names.ts';

/**
 * Who stands one step below on the ladder of a framework or family: of the same track, or what is
 * expected at all levels. Of several at one step, the one of the same trade; null when nobody is sure.
 */
export function stepBelow(post: Post, group: Post[]): Post | null {
  const lower = group.filter((other) => other.order < post.order && (other.order === 0 || other.track === post.track));
  const core = coreOf(formOf(post.title));
  const kin = lower.filter((other) => coreOf(formOf(other.title)) === core);
  const candidates = kin.length > 0 ? kin : lower;
  const top = Math.max(...candidates.map((other) => other.order));
  const nearest = candidates.filter((other) => other.order === top);
  return nearest.length === 1 ? (nearest[0] ?? null) : null;
}
