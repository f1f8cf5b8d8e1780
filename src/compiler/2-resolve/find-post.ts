/** Who is meant by a name without a link: by its title, else by what is left of it, the nearer the better. */
import { groupBy } from '../group.ts';
import { titleKey } from '../key.ts';
import { isTradeWord } from '../words.ts';
import type { Found, Name, Post } from './names.ts';
import { coreOf, type Fit, type Form, fitOf, formOf, wordsBeyond } from './short-names.ts';
import { stepBelow } from './step-below.ts';

export interface Finder {
  find(name: Name, by: Post): Found | null;
  /** The titles near by that a name may stand for, when there are several. */
  several(text: string, by: Post): string[];
}

export function postFinder(posts: Post[]): Finder {
  const byTitle = groupBy(posts, (post) => titleKey(post.title));
  const byPage = groupBy(posts, (post) => post.page);
  const byGroup = groupBy(posts, (post) => `${post.kind} ${post.group}`);
  const byFolder = groupBy(posts, (post) => folderOf(post.page));
  const forms = new Map<Post, Form>();
  const formOfPost = (post: Post): Form => {
    const form = forms.get(post) ?? formOf(post.title);
    forms.set(post, form);
    return form;
  };
  const bySameWords = groupBy(posts, (post) => keyOf(formOfPost(post)));
  const groupOf = (post: Post) => byGroup.get(`${post.kind} ${post.group}`) ?? [];

  /** Those that a name fits, in the nearest place that holds any. */
  const fitting = (name: Form, by: Post, fits: Fit[]): Post[] => {
    for (const pool of [byPage.get(by.page) ?? [], groupOf(by), byFolder.get(folderOf(by.page)) ?? []]) {
      for (const wanted of fits) {
        const found = narrow(
          pool.filter((post) => post.id !== by.id && fitOf(name, formOfPost(post)) === wanted),
          by,
        );
        if (found.length > 0) return found;
      }
    }
    return [];
  };
  /** Of several, those of the same kind, and of the same trade, as who names them. */
  const narrow = (found: Post[], by: Post): Post[] => {
    const kin = found.filter((post) => post.kind === by.kind);
    const of = kin.length > 0 ? kin : found;
    const core = coreOf(formOfPost(by));
    const alike = of.length > 1 ? of.filter((post) => coreOf(formOfPost(post)) === core) : [];
    return alike.length > 0 ? alike : of;
  };
  /** "Senior Engineer" may be the level "Senior" of the same framework; a word more may name who is one step down. */
  const longer = (name: Form, by: Post): Post | null => {
    const found = groupOf(by).filter((post) => post.id !== by.id && fitOf(name, formOfPost(post)) === 'longer');
    const added = (post: Post) => wordsBeyond(name, formOfPost(post)).filter((word) => !isTradeWord(word)).length;
    const ofTrade = found.filter((post) => added(post) === 0);
    const below = stepBelow(by, groupOf(by));
    if (ofTrade.length === 1) return ofTrade[0] ?? null;
    return below && found.includes(below) && added(below) === 1 ? below : null;
  };
  const titled = (text: string, by: Post): Post | null => {
    const all = byTitle.get(titleKey(text)) ?? [];
    const near = all.filter((post) => post.page === by.page).concat(all.filter((post) => post.group === by.group && post.kind === by.kind));
    const kin = all.filter((post) => post.kind === by.kind);
    return near.find((post) => post.kind === by.kind) ?? near[0] ?? (kin.length === 1 ? (kin[0] ?? null) : null);
  };

  return {
    find({ text, link, below }, by) {
      if (below) return foundBy(stepBelow(by, groupOf(by)), false);
      const name = formOf(text);
      // "Senior" alone is first of all somebody near; what a link names that leads away is nobody here.
      const isBare = !name.words.some(isTradeWord);
      const leadsAway = link !== null && !link.startsWith('#');
      const exact = titled(text, by);
      if (exact && (exact.page === by.page || exact.group === by.group || !isBare)) return foundBy(exact, false);
      const near = fitting(name, by, leadsAway ? ['same'] : ['same', 'short']);
      if (near.length > 0) return near.length === 1 ? foundBy(near[0] ?? null, true) : null;
      const elsewhere = byTitle.get(titleKey(text)) ?? [];
      const reordered = (bySameWords.get(keyOf(name)) ?? []).filter((post) => fitOf(name, formOfPost(post)) === 'same');
      const only = [exact === null ? [] : [exact], elsewhere, reordered].find((one) => one.length === 1)?.[0];
      if (only && (!isBare || (only.kind === 'level' && !leadsAway))) return foundBy(only, !elsewhere.includes(only));
      return leadsAway ? null : foundBy(longer(name, by), true);
    },
    several: (text, by) => [...new Set(fitting(formOf(text), by, ['same', 'short', 'part']).map((post) => post.title))].slice(0, 3),
  };
}

function foundBy(post: Post | null, inferred: boolean): Found | null {
  return post && { post, moved: false, inferred };
}

function keyOf({ words }: Form): string {
  return [...words].sort().join(' ');
}

function folderOf(page: string): string {
  return page.split('/').slice(0, -1).join('/');
}
