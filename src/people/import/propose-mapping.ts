/** Which level or role a job title of the personnel system may stand for. A proposal, with its reason; somebody confirms it once. */
import { closest } from '../../platform/closest.ts';
import type { Post, Posts } from '../posts.ts';

export interface Proposal {
  post: Post;
  /** Between 0 and 1; for the order, not for people. */
  likeness: number;
  /** The same words; nearly the same; or the same level of something that is called alike. */
  reason: 'exact' | 'near' | 'level-and-family';
}

const most = 3;
const least = 0.45;

const longForms: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  engineering: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  dir: 'director',
  svp: 'senior vice president',
  vp: 'vice president',
  infra: 'infrastructure',
  cto: 'chief technology officer',
  qa: 'quality',
  ii: '2',
  iii: '3',
  iv: '4',
};
const levelWords = new Set([
  ...['intern', 'trainee', 'junior', 'associate', 'intermediate', 'senior', 'staff', 'principal', 'distinguished', 'fellow', 'lead'],
  ...['manager', 'director', 'head', 'vice', 'president', 'chief', 'officer'],
]);
const small = new Set(['of', 'and', 'the', 'for', 'in', 'a', 'an', 'und', 'der', 'die', 'das', 'für']);

function wordsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (longForms[word] ?? word).split(' ')).filter((word) => !small.has(word)));
}

/** Made once for all titles of a file. */
export function proposals(posts: Posts): (source: string) => Proposal[] {
  const known = posts.all.map((post) => ({ post, title: wordsOf(post.title), all: wordsOf(`${post.title} ${post.group}`) }));
  return (source) => {
    const wanted = wordsOf(source);
    const found = known.flatMap(({ post, title, all }): Proposal[] => {
      if (wanted.size > 0 && (isSame(wanted, title) || isSame(wanted, all))) return [{ post, likeness: 1, reason: 'exact' }];
      if (!hasOtherLevel(wanted, title) && closest(source, [post.title, `${post.title} ${post.group}`, post.id], 1).length > 0)
        return [{ post, likeness: 0.9, reason: 'near' }];
      const likeness = Math.max(shareOf(wanted, title), shareOf(wanted, all)) * (isSameLevel(wanted, title) ? 0.85 : 0.4);
      return likeness >= least ? [{ post, likeness, reason: 'level-and-family' }] : [];
    });
    return found.sort((a, b) => b.likeness - a.likeness || (a.post.id < b.post.id ? -1 : 1)).slice(0, most);
  };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}

function isSameLevel(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const levels = (words: ReadonlySet<string>) => new Set([...words].filter((word) => levelWords.has(word)));
  return isSame(levels(one), levels(other));
}

/** "Junior" and "Senior" differ in two letters and in everything else. */
function hasOtherLevel(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const levels = [...one].filter((word) => levelWords.has(word));
  return levels.length > 0 && !isSameLevel(one, other);
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}
