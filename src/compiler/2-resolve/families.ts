import { slug } from '../key.ts';
import type { PageDraft } from './draft.ts';

const noise = /\s*(?:[-–—:|]\s*)?\b(?:roles?(?: (?:&|and) responsibilities)?|job famil(?:y|ies))\b\s*$/iu;
/** "Engineering Leadership" whose roles all lead Engineering is "leadership" for short. */
const leadership = /^(.+?)\s+(leadership|management)$/iu;

/** The id of the family on each page. A short one is used only where no other family wants it. */
export function familyIds(drafts: PageDraft[]): Map<string, string> {
  const pages = drafts.filter((draft) => draft.kind === 'roles').map((draft) => {
    const title = draft.title.replace(noise, '').trim() || draft.title;
    return { draft, long: slug(title), short: slug(shorten(title, draft)) };
  });
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const { draft, long, short } of pages) {
    const alone = pages.filter((other) => other.short === short || other.long === short).length === 1;
    let id = alone ? short : long;
    for (let number = 2; taken.has(id); number++) id = `${long}-${number}`;
    taken.add(id);
    ids.set(draft.path, id);
  }
  return ids;
}

function shorten(title: string, draft: PageDraft): string {
  const match = leadership.exec(title);
  const unit = match?.[1]?.toLowerCase();
  if (!unit || !match?.[2] || unit.includes(' ')) return title;
  const roles = draft.holders.filter((holder) => holder.title.toLowerCase().includes(unit));
  return roles.length > 1 ? match[2] : title;
}
