import type { Track } from '../graph.ts';
import { groupBy } from '../group.ts';
import { distance, titleKey } from '../key.ts';
import { hasLevelWord } from '../words.ts';
import { addressFrom, addressOf } from './addresses.ts';
import type { NameDraft } from './draft.ts';
import { type Finder, postFinder } from './find-post.ts';

/** A level or role that pages can point at. */
export interface Post {
  id: string;
  kind: 'level' | 'role';
  title: string;
  page: string;
  anchor: string;
  /** The framework or family it belongs to. */
  group: string;
  track: Track;
  /** Where it stands on the ladder of its group. */
  order: number;
}

export interface Found {
  post: Post;
  /** By anchor on the naming page, although the link names another page that is not here. */
  moved: boolean;
  /** The words alone had to do, and they are not the title. */
  inferred: boolean;
}

/** What was found near to which name, as long as the titles stay the same. */
export interface NearMemory {
  key: string;
  near: Map<string, string | null>;
}

export type Name = Pick<NameDraft, 'text' | 'link'> & Partial<Pick<NameDraft, 'below'>>;

export interface Names {
  /** Follows the link if there is one, else looks for the title, the nearer to whoever names it the better. */
  find(name: Name, by: Post): Found | null;
  /** The titles a name may mean that cannot be told apart, or the one most like it: for a "did you mean". */
  alike(text: string, by: Post): string | null;
}

export function nameIndex(posts: Post[], pages: string[], aliases: ReadonlyMap<string, string>, memory: NearMemory): Names {
  const byPage = groupBy(posts, (post) => post.page);
  const titles = [...new Set(posts.map((post) => post.title))].sort().map((title) => ({ title, words: titleKey(title).split(' ') }));
  const key = JSON.stringify(titles.map((one) => one.title));
  if (memory.key !== key) Object.assign(memory, { key, near: new Map() });
  const { near } = memory;
  const byAddress = new Map(pages.map((page) => [addressOf(page), page]));
  let finder: Finder | null = null;
  const byWords = (): Finder => {
    finder ??= postFinder(posts);
    return finder;
  };

  /** Where a link leads that `gradus.yaml` says has moved; with its anchor or without. */
  const moved = (link: string): string => {
    const [path = '', anchor] = link.split('#');
    const to = aliases.get(link) ?? aliases.get(path);
    return to === undefined ? link : to.includes('#') || anchor === undefined ? to : `${to}#${anchor}`;
  };
  const followLink = (written: string, page: string): Found | null => {
    const [path = '', anchor = ''] = moved(written).split('#');
    const target = path === '' ? page : byAddress.get(addressFrom(path, page));
    const candidates = byPage.get(target ?? page) ?? [];
    const post =
      anchor === ''
        ? candidates.length === 1 && target
          ? candidates[0]
          : undefined
        : candidates.find((candidate) => candidate.anchor === anchor);
    return post ? { post, moved: target === undefined, inferred: false } : null;
  };

  return {
    find(name, by) {
      const followed = name.link === null || /^[a-z][\w+.-]*:/iu.test(name.link) ? null : followLink(name.link, by.page);
      return followed ?? byWords().find(name, by);
    },
    alike(text, by) {
      const several = byWords().several(text, by);
      if (several.length > 0) return several.join('" or "');
      const known = near.get(text);
      if (known !== undefined) return known;
      const wanted = titleKey(text).split(' ');
      // Who bears the very name is too far away to be meant.
      const found = titles.find(({ words }) => words.join(' ') !== wanted.join(' ') && isSlip(wanted, words))?.title ?? null;
      near.set(text, found);
      return found;
    },
  };
}

/** The same title with a slip of the pen: a letter or two, or one word more that is no level. */
function isSlip(wanted: string[], title: string[]): boolean {
  if (Math.abs(wanted.length - title.length) > 1) return false;
  const alone = (words: string[], others: string[]) => words.filter((word) => !others.some((other) => isNear(word, other)));
  const missing = alone(wanted, title);
  if (missing.length > 1) return false;
  const extra = [...missing, ...alone(title, wanted)];
  return extra.length <= 1 && !extra.some(hasLevelWord);
}

function isNear(word: string, other: string): boolean {
  if (word === other) return true;
  const most = Math.min(2, word.length / 4);
  return Math.abs(word.length - other.length) <= most && distance(word, other) <= most;
}
