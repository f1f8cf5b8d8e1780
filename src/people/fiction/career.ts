/** The posts somebody held one after the other, up to the one they hold now: a ladder of the handbook, from further below. */
import { type Day, daysAfter, daysBetween } from '../../platform/day.ts';
import type { Post, Posts } from '../posts.ts';
import type { Unit } from '../unit.ts';
import type { Dice } from './dice.ts';
import type { Seat } from './seats.ts';

export interface FictionPosts {
  /** Ladders of those who lead nobody, lowest first: by framework or family. */
  ladders: Post[][];
  /** Of those who lead others, lowest first. */
  management: Post[];
}

export function fictionPosts({ all }: Posts): FictionPosts {
  const height = (post: Post) => post.grade ?? post.order ?? 0;
  const sorted = all.toSorted((a, b) => height(a) - height(b));
  const individual = sorted.filter(({ track }) => track !== 'management');
  const groups = [...new Set(individual.map(({ kind, group }) => `${kind} ${group}`))];
  const ladders = groups.map((group) => individual.filter((post) => `${post.kind} ${post.group}` === group));
  const management = sorted.filter(({ track }) => track === 'management');
  return { ladders: ladders.length > 0 ? ladders : [[...all]], management: management.length > 0 ? management : [...all] };
}

export interface Stage {
  post: Post;
  grade: number | null;
  from: Day;
}

export function careerOf(
  seat: Seat,
  { posts, unit, from, until }: { posts: FictionPosts; unit: Unit; from: Day; until: Day },
  chance: Dice,
): Stage[] {
  const ladder = seat.reports > 0 ? posts.management : ladderIn(posts, unit, chance);
  const top = seat.reports > 0 ? Math.min(seat.height - 1, ladder.length - 1) : middle(ladder.length, chance);
  const days = daysBetween(from, until);
  // A step in two years or later; who is new has made none here.
  const steps = Math.min(top, chance.below(1 + Math.floor(days / 730)));
  return Array.from({ length: steps + 1 }, (_, step): Stage => {
    const post = ladder[top - steps + step] as Post;
    return {
      post,
      grade: post.grade ?? (post.order === null ? null : post.order + 3),
      from: daysAfter(from, Math.floor((days * step) / (steps + 1))),
    };
  });
}

/** The framework of the unit, where it has one. */
function ladderIn({ ladders }: FictionPosts, { key }: Unit, chance: Dice): Post[] {
  return ladders.find((ladder) => key !== null && ladder[0]?.unit === key) ?? chance.oneOf(ladders);
}

/** Most people stand in the middle of a ladder. */
function middle(length: number, chance: Dice): number {
  return Math.floor((chance.below(length) + chance.below(length)) / 2);
}
