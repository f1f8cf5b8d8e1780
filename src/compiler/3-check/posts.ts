import type { Posts } from '../2-resolve/assemble.ts';
import type { Aspect, Extends, Graph, Level, Reference, Role } from '../graph.ts';

/** A level or a role: whatever rules about ladders need not tell apart. */
export type Post = Level | Role;

/** The framework or the family it belongs to. */
export function groupOf(post: Post): string {
  return 'family' in post ? `family ${post.family}` : `framework ${post.framework}`;
}

export function postsOf(graph: Pick<Graph, 'levels' | 'roles'>): Post[] {
  return [...graph.levels, ...graph.roles];
}

/** Levels and roles by id; the ids of both are of one kind. */
export function postsById(graph: Pick<Graph, 'levels' | 'roles'>): ReadonlyMap<string, Post> {
  return new Map(postsOf(graph).map((post) => [post.id, post]));
}

export function referredTo(reference: Reference, byId: ReadonlyMap<string, Post>): Post | null {
  return byId.get(reference.role ?? reference.level ?? '') ?? null;
}

/** Whoever it names for sure: of alternatives nobody. */
export function takenFrom({ mode, targets }: Extends, byId: ReadonlyMap<string, Post>): Post[] {
  return mode === 'any' && targets.length > 1 ? [] : targets.flatMap((target) => referredTo(target, byId) ?? []);
}

/** Whether what is taken over under one aspect is taken over under the other, too. */
export function shares(one: Aspect, other: Aspect): boolean {
  return one === other || one === 'role' || other === 'role';
}

export function isOneLadder(one: Post, other: Post): boolean {
  return groupOf(one) === groupOf(other) && (one.track ?? null) === (other.track ?? null);
}

/** How high a post stands beside others: by grade where all have one, else by the words of their titles. */
export function heightsOf(posts: Post[], { orders }: Pick<Posts, 'orders'>): number[] {
  const graded = posts.every(({ grade }) => grade !== null);
  return posts.map(({ id, grade }) => (graded ? (grade ?? 0) : (orders.get(id) ?? 0)));
}
