import type { Diagnostic } from '../diagnostic.ts';
import type { Area, Framework } from '../graph.ts';
import { groupBy } from '../group.ts';
import { slug, titleKey } from '../key.ts';
import { levelWithoutPage } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import { trackOf, unitOfTitle } from '../words.ts';
import { addressFrom, addressOf } from './addresses.ts';
import type { Placed } from './assemble.ts';
import type { PageDraft } from './draft.ts';
import type { IndexDraft } from './read-index.ts';

export interface Frameworks {
  idOf(page: Pick<PageDraft, 'title'>): string;
  unitOf(draft: PageDraft): string;
  build(
    levels: Placed[],
    orders: ReadonlyMap<string, number>,
    areas: Area[],
    indexes: IndexDraft[],
    diagnostics: Diagnostic[],
  ): Framework[];
}

/** Pages whose titles name the same unit are one framework, each page a level or several of it. */
export function assembleFrameworks(drafts: PageDraft[]): Frameworks {
  const pages = drafts.filter((draft) => draft.kind === 'levels');
  const units = new Map(pages.map((draft) => [draft.title, slug(unitOfTitle(draft.title).title)]));
  const unitOf = (draft: Pick<PageDraft, 'title'>) => units.get(draft.title) ?? slug(unitOfTitle(draft.title).title);
  return {
    idOf: unitOf,
    unitOf,
    build(levels, orders, areas, indexes, diagnostics) {
      const pagesOf = groupBy(pages, unitOf);
      const areasOf = groupBy(areas, (area) => area.level);
      const levelsOf = groupBy(levels, (level) => level.group);
      const indexesOf = groupBy(indexes, (index) => slug(unitOfTitle(index.title).title));
      return [...pagesOf.keys()].sort().map((id) => {
        const own = (levelsOf.get(id) ?? []).sort(
          (a, b) => trackRank(a) - trackRank(b) || (orders.get(a.id) ?? 0) - (orders.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1),
        );
        return {
          id,
          unit: id,
          title: pagesOf.get(id)?.[0]?.title ?? id,
          levels: own.map((level) => level.id),
          rows: mergeRows(own.map((level) => (areasOf.get(level.id) ?? []).map((area) => area.row))),
          declared: (indexesOf.get(id) ?? []).flatMap((index) => declaredIn(index, own, diagnostics)),
        };
      });
    },
  };
}

/** Two tracks in one framework stand beside each other, not mixed (D4). */
function trackRank({ holder }: Placed): number {
  return (holder.track ?? trackOf(holder.title)) === 'management' ? 1 : 0;
}

/** The levels an index names, each with its page; one without is reported. */
function declaredIn(index: IndexDraft, own: Placed[], diagnostics: Diagnostic[]): Framework['declared'] {
  return index.declared.map(({ title, link, origin }) => {
    const address = link === null ? null : addressFrom(link, index.path);
    const wanted = titleKey(title);
    const isNamed = ({ holder }: Placed) => titleKey(holder.title) === wanted || titleKey(holder.title).startsWith(`${wanted} `);
    const isLinked = ({ draft }: Placed) => address !== null && address === addressOf(draft.path);
    const level = (own.find(isLinked) ?? own.find(isNamed))?.id ?? null;
    if (level === null) diagnostics.push(diagnoseLine(levelWithoutPage({ level: title, framework: index.title }), index.path, origin.line));
    return { title, level, origin };
  });
}

/** One order of rows for all levels: a row new to a level stands after the one before it there. */
function mergeRows(orders: string[][]): string[] {
  const rows: string[] = [];
  for (const order of orders) {
    let after = -1;
    for (const row of order) {
      const known = rows.indexOf(row);
      if (known === -1) rows.splice(after + 1, 0, row);
      after = known === -1 ? after + 1 : known;
    }
  }
  return rows;
}
