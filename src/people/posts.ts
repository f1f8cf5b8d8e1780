/** The levels and roles of the handbook that somebody can hold, as people needs them; handed in from outside the room. */
import { closest } from '../platform/closest.ts';

export type PostKind = 'level' | 'role';

/** What names a post. A level and a role may be called alike. */
export interface PostKey {
  kind: PostKind;
  id: string;
}

export interface Post extends PostKey {
  title: string;
  /** The title of its framework or family: "Infrastructure", "Engineering Leadership". */
  group: string;
  /** What the handbook calls the unit by that it is of. */
  unit: string | null;
  grade: number | null;
  track: 'individual' | 'management' | null;
  /** Among the levels of its framework; the lowest is 1. */
  order: number | null;
  /** How many direct reports the framework wants somebody in it to have. */
  spans: { most: number | null; least: number | null } | null;
}

export interface Posts {
  all: readonly Post[];
  find(kind: PostKind, id: string): Post | null;
  /** What somebody may have meant. */
  suggest(text: string): Post[];
}

export function postsFrom(all: readonly Post[]): Posts {
  const byKey = new Map(all.map((post) => [`${post.kind} ${post.id}`, post]));
  const byName = new Map<string, Post[]>();
  for (const post of all) {
    for (const name of new Set([post.id, post.title, `${post.title}, ${post.group}`, `${post.group} ${post.title}`])) {
      byName.set(name, [...(byName.get(name) ?? []), post]);
    }
  }
  return {
    all,
    find: (kind, id) => byKey.get(`${kind} ${id}`) ?? null,
    suggest: (text) => [...new Set(closest(text.trim(), byName.keys()).flatMap((name) => byName.get(name) ?? []))].slice(0, 3),
  };
}

export function isSamePost(one: PostKey, other: PostKey): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** A post's key in one text: `level:infrastructure/senior`. */
export function postKeyText({ kind, id }: PostKey): string {
  return `${kind}:${id}`;
}
