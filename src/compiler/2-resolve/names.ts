import { distance, titleKey } from '../key.ts';
import { hasLevelWord } from '../words.ts';
import { normalise } from './includes.ts';

/** A level or role that pages can point at. */
export interface Post {
  id: string;
  kind: 'level' | 'role';
  title: string;
  page: string;
  anchor: string;
  framework: string | null;
}

export interface Found {
  post: Post;
  /** By anchor on the naming page, although the link names another page that is not here. */
  moved: boolean;
}

/** What was found near to which name, as long as the titles stay the same. */
export interface NearMemory {
  key: string;
  near: Map<string, string | null>;
}

export interface Names {
  /** Follows the link if there is one, else looks for the title, on the naming page first. */
  find(name: { text: string; link: string | null }, page: string, kind: 'role' | 'any'): Found | null;
  /** The title most like a name nobody has, for a "did you mean". */
  alike(text: string): string | null;
}

export function nameIndex(posts: Post[], pages: string[], aliases: ReadonlyMap<string, string>, memory: NearMemory): Names {
  const byPage = groupBy(posts, (post) => post.page);
  const byTitle = groupBy(posts, (post) => titleKey(post.title));
  const titles = [...new Set(posts.map((post) => post.title))].sort().map((title) => ({ title, words: titleKey(title).split(' ') }));
  const key = JSON.stringify(titles.map((one) => one.title));
  if (memory.key !== key) Object.assign(memory, { key, near: new Map() });
  const { near } = memory;
  const byAddress = new Map(pages.map((page) => [addressOf(page), page]));

  /** Where a link leads that `gradus.yaml` says has moved; with its anchor or without. */
  const moved = (link: string): string => {
    const [path = '', anchor] = link.split('#');
    const to = aliases.get(link) ?? aliases.get(path);
    return to === undefined ? link : to.includes('#') || anchor === undefined ? to : `${to}#${anchor}`;
  };
  const followLink = (written: string, page: string): Found | null | 'elsewhere' => {
    const [path = '', anchor = ''] = moved(written).split('#');
    const target = path === '' ? page : byAddress.get(addressFrom(path, page));
    const candidates = byPage.get(target ?? page) ?? [];
    const post =
      anchor === ''
        ? candidates.length === 1 && target
          ? candidates[0]
          : undefined
        : candidates.find((candidate) => candidate.anchor === anchor);
    if (post) return { post, moved: target === undefined };
    return target === undefined ? 'elsewhere' : null;
  };

  return {
    find(name, page, kind) {
      const fits = (post: Post | undefined): post is Post => post !== undefined && (kind === 'any' || post.kind === kind);
      if (name.link !== null && !/^[a-z][\w+.-]*:/iu.test(name.link)) {
        const followed = followLink(name.link, page);
        if (followed !== null && followed !== 'elsewhere' && fits(followed.post)) return followed;
      }
      const titled = (byTitle.get(titleKey(name.text)) ?? []).filter(fits);
      const post = titled.find((candidate) => candidate.page === page) ?? (titled.length === 1 ? titled[0] : undefined);
      return post ? { post, moved: false } : null;
    },
    alike(text) {
      const known = near.get(text);
      if (known !== undefined) return known;
      const wanted = titleKey(text).split(' ');
      const found = titles.find((title) => isSlip(wanted, title.words))?.title ?? null;
      near.set(text, found);
      return found;
    },
  };
}

/** Map.groupBy, which Node 20 does not have yet. */
function groupBy(posts: Post[], keyOf: (post: Post) => string): Map<string, Post[]> {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    const group = groups.get(keyOf(post));
    if (group) group.push(post);
    else groups.set(keyOf(post), [post]);
  }
  return groups;
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

/** The address a site gives a page: without its ending, `index`, and the folder of contents above it. */
export function addressOf(path: string): string {
  return path
    .replace(/(?:\.html)?\.(?:md|markdown|txt|mdown|html|htm)(?:\.erb)?$/iu, '')
    .replace(/^(?:.*\/)?(?:content|source)\//u, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/iu, '')
    .toLowerCase();
}

/** The address a link on a page leads to, in the same form. */
export function addressFrom(path: string, page: string): string {
  const folders = page.split('/').slice(0, -1);
  const full = path.startsWith('/') ? path.slice(1) : (normalise([...folders, ...path.split('/')]) ?? path);
  return addressOf(full.replace(/\/+$/u, ''));
}
