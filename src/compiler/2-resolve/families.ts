import { groupBy } from '../group.ts';
import { slug } from '../key.ts';
import type { PageDraft } from './draft.ts';
import { type Fit, fitOf, formOf } from './short-names.ts';

export interface FamilyDraft {
  id: string;
  title: string;
  /** One page, or several that hold a role each. */
  pages: PageDraft[];
}

const noise = /\s*(?:[-–—:|]\s*)?\b(?:roles?(?: (?:&|and) responsibilities)?|job famil(?:y|ies))\b\s*$/iu;
/** "Engineering Leadership" whose roles all lead Engineering is "leadership" for short. */
const leadership = /^(.+?)\s+(leadership|management)$/iu;

/** "Cellar Manager - Job Family" is the page of "Cellar Manager". */
export function withoutNoise(title: string): string {
  return title.replace(noise, '').trim() || title;
}

/**
 * The families of a handbook. A page of several roles is one; pages of one role that stand in the
 * same folder and extend each other are one together. A short id is used only where no other family wants it.
 */
export function readFamilies(drafts: PageDraft[], folderTitle: (path: string) => string): FamilyDraft[] {
  const families = joinPages(drafts.filter((draft) => draft.kind === 'roles')).map((pages) => {
    const written =
      pages[0]?.family != null ? pages[0].family : pages.length > 1 ? folderTitle(pages[0]?.path ?? '') : (pages[0]?.title ?? '');
    const title = withoutNoise(written);
    return { pages, written, long: slug(title), short: slug(shorten(title, pages)) };
  });
  const taken = new Set<string>();
  return families.map(({ pages, written, long, short }) => {
    const alone = families.filter((other) => other.short === short || other.long === short).length === 1;
    let id = alone ? short : long;
    for (let number = 2; taken.has(id); number++) id = `${long}-${number}`;
    taken.add(id);
    return { id, title: written, pages };
  });
}

function joinPages(drafts: PageDraft[]): PageDraft[][] {
  const group = new Map<PageDraft, PageDraft[]>(drafts.map((draft) => [draft, [draft]]));
  const single = drafts.filter((draft) => draft.holders.length === 1);
  const folderOf = (draft: PageDraft) => draft.path.split('/').slice(0, -1).join('/');
  const join = (draft: PageDraft, other: PageDraft) => {
    const [one, two] = [group.get(draft) ?? [], group.get(other) ?? []];
    if (one === two) return;
    const joined = [...one, ...two].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const page of joined) group.set(page, joined);
  };
  for (const draft of drafts) {
    const same = drafts.find((other) => other.family !== null && other.family === draft.family);
    if (same && same !== draft) join(draft, same);
  }
  const titled = single.map((draft) => ({ draft, form: formOf(draft.holders[0]?.title ?? '') }));
  const inFolder = groupBy(titled, ({ draft }) => folderOf(draft));
  for (const { draft } of titled) {
    const parents = (draft.holders[0]?.relations ?? [])
      .filter((relation) => relation.kind === 'extends')
      .flatMap((relation) => relation.targets.map((name) => formOf(name.text)));
    for (const parent of parents) {
      const beside = (inFolder.get(folderOf(draft)) ?? []).filter((other) => other.draft !== draft);
      const fits = (wanted: Fit) => beside.filter(({ form }) => fitOf(parent, form) === wanted);
      const [only, ...more] = fits('same').length > 0 ? fits('same') : fits('short');
      if (only && more.length === 0) join(draft, only.draft);
    }
  }
  return [...new Set(group.values())].sort((a, b) => ((a[0]?.path ?? '') < (b[0]?.path ?? '') ? -1 : 1));
}

function shorten(title: string, pages: PageDraft[]): string {
  const match = leadership.exec(title);
  const unit = match?.[1]?.toLowerCase();
  if (!unit || !match?.[2] || unit.includes(' ')) return title;
  const roles = pages.flatMap((page) => page.holders).filter((holder) => holder.title.toLowerCase().includes(unit));
  return roles.length > 1 ? match[2] : title;
}
