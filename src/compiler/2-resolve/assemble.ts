import type { Diagnostic } from '../diagnostic.ts';
import type { Extends, Graph, Link, Reference } from '../graph.ts';
import { slug, titleKey } from '../key.ts';
import { labelDiffers, levelTwice, linkMoved, nameUnresolved, roleMisplaced } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import type { Settings } from '../settings.ts';
import { trackOf } from '../words.ts';
import { assembleAreas } from './areas.ts';
import type { HolderDraft, NameDraft, PageDraft, RelationDraft } from './draft.ts';
import { readFamilies } from './families.ts';
import { assembleFrameworks } from './frameworks.ts';
import { digest, uniqueIds } from './ids.ts';
import { levelOrders } from './level-order.ts';
import type { Memory } from './memory.ts';
import { type Names, nameIndex, type Post } from './names.ts';
import type { IndexDraft } from './read-index.ts';
import { readUnits } from './units.ts';

/** A holder with the id and the group it has in the graph. */
export interface Placed {
  id: string;
  group: string;
  draft: PageDraft;
  holder: HolderDraft;
  /** The holder is the family itself: what it holds is expected of each role. */
  isGroup: boolean;
}

export interface Assembled {
  graph: Omit<Graph, 'version' | 'diagnostics' | 'pages'>;
  diagnostics: Diagnostic[];
  /** Of each holder's areas and statements, so that the version need not read them all again. */
  bodyDigests: string[];
}

/** All pages read, to one graph: ids, units, rows, and every name resolved. */
export function assemble(
  drafts: PageDraft[],
  indexes: IndexDraft[],
  pages: string[],
  settings: Settings,
  folderTitle: (path: string) => string,
  memory: Pick<Memory, 'areas' | 'near'>,
): Assembled {
  const diagnostics: Diagnostic[] = [];
  const unique = uniqueIds();
  const families = readFamilies(drafts, folderTitle);
  const familyOf = new Map(families.flatMap((family) => family.pages.map((page) => [page, family.id] as const)));
  const frameworks = assembleFrameworks(drafts);
  const placed: Placed[] = drafts.flatMap((draft) => {
    const group = familyOf.get(draft) ?? frameworks.idOf(draft);
    return draft.holders.map((holder) => {
      const wanted = `${group}/${slug(holder.title)}`;
      const id = unique(wanted);
      if (id !== wanted) diagnostics.push(diagnoseLine(levelTwice({ title: holder.title, group: draft.title }), draft.path, holder.line));
      if (holder.foreign) {
        const related = [{ file: draft.path, line: holder.foreign.line, column: 1, message: `"${holder.foreign.heading}" begins here` }];
        diagnostics.push({
          ...diagnoseLine(roleMisplaced({ role: holder.title, heading: holder.foreign.heading }), draft.path, holder.line),
          related,
        });
      }
      return { id, group, draft, holder, isGroup: false };
    });
  });
  const shared: Placed[] = families.flatMap((family) =>
    family.pages.map((draft) => ({ id: family.id, group: family.id, draft, holder: draft.shared, isGroup: true })),
  );
  const posts: Post[] = placed.map(({ id, group, draft, holder }) => ({
    id,
    kind: draft.kind === 'roles' ? 'role' : 'level',
    title: holder.title,
    page: draft.path,
    anchor: holder.anchor,
    framework: draft.kind === 'levels' ? group : null,
  }));
  const names = nameIndex(posts, pages, settings.aliases, memory.near);
  const levels = placed.filter(({ draft }) => draft.kind === 'levels');
  const orders = levelOrders(levels, settings.levels);
  const roles = placed.filter(({ draft }) => draft.kind === 'roles');
  const refer = (name: NameDraft, owner: Placed, relation: RelationDraft): Reference => resolve(name, owner, relation, names, diagnostics);
  const holders = assembleAreas([...placed, ...shared], frameworks, settings.areas, memory.areas);
  for (const one of holders) for (const finding of one.diagnostics) diagnostics.push(finding);
  const body = { areas: holders.flatMap((one) => one.areas), statements: holders.flatMap((one) => one.statements) };

  const graph: Assembled['graph'] = {
    units: readUnits(drafts, settings.organisation),
    frameworks: frameworks.build(levels, orders, body.areas, indexes, diagnostics),
    levels: levels
      .map((one) => levelOf(one, posts, names, orders))
      .sort((a, b) => compare(a.framework, b.framework) || a.order - b.order || compare(a.id, b.id)),
    families: families.map(({ id, title, pages: own }) => ({
      id,
      title,
      page: own[0]?.path ?? '',
      summary: own.flatMap((draft) => draft.shared.summary).join('\n\n') || null,
      roles: roles.filter((role) => role.group === id).map((role) => role.id),
      notes: own.flatMap((draft) => draft.shared.notes),
    })),
    roles: roles.map((one) => ({
      id: one.id,
      title: one.holder.title,
      family: one.group,
      track: one.holder.track ?? trackOf(one.holder.title),
      grade: one.holder.grade,
      summary: one.holder.summary.join('\n\n') || null,
      reportsTo: ofKind(one, 'reports-to').map((relation) => ({
        mode: relation.mode,
        targets: relation.targets.map((name) => refer(name, one, relation)),
        origin: relation.origin,
      })),
      equivalentTo: ofKind(one, 'equivalent').flatMap((relation) => relation.targets.map((name) => refer(name, one, relation))),
      extends: ofKind(one, 'extends').map(
        (relation): Extends => ({
          aspect: relation.aspect ?? 'role',
          mode: relation.mode,
          targets: relation.targets.map((name) => refer(name, one, relation)),
          remark: relation.remark,
          origin: relation.origin,
        }),
      ),
      notes: one.holder.notes,
      page: one.draft.path,
      line: one.holder.line,
    })),
    areas: body.areas,
    statements: body.statements,
    indicators: indicatorsOf(drafts, roles, familyOf),
    hiring: families.flatMap(({ id, pages: own }) => [
      ...own.flatMap((draft) => (draft.hiring ? [{ family: id, role: null, ...draft.hiring }] : [])),
      ...roles
        .filter((role) => role.group === id)
        .flatMap((role) => (role.holder.hiring ? [{ family: id, role: role.id, ...role.holder.hiring }] : [])),
    ]),
    links: drafts.flatMap((draft) =>
      draft.ladders.map(
        (ladder): Link => ({
          from: familyOf.get(draft) ?? draft.path,
          text: ladder.text,
          target: ladder.target,
          kind: 'ladder',
          origin: ladder.origin,
        }),
      ),
    ),
  };
  return { graph, diagnostics, bodyDigests: holders.map((one) => one.digest) };
}

function levelOf(
  { id, group, draft, holder }: Placed,
  posts: Post[],
  names: Names,
  orders: ReadonlyMap<string, number>,
): Graph['levels'][number] {
  return {
    id,
    title: holder.title,
    framework: group,
    order: orders.get(id) ?? 0,
    grade: holder.grade,
    track: holder.track ?? (trackOf(holder.title) === 'management' ? 'management' : null),
    summary: holder.summary.join('\n\n') || null,
    leadsTo: holder.leadsTo.map((way) => ({
      target: leadsToTarget(way.text, group, posts, names, draft.path),
      text: way.text,
      track: way.track,
    })),
    page: draft.path,
    line: holder.line,
    lastModified: draft.lastModified,
    revision: draft.revision,
  };
}

/** "Staff Engineer" is the level "Staff" of the same framework: its title with the post behind it. */
function leadsToTarget(text: string, framework: string, posts: Post[], names: Names, page: string): string | null {
  const words = titleKey(text).split(' ');
  const own = posts.find((post) => {
    const title = titleKey(post.title).split(' ');
    return (
      post.framework === framework &&
      title.every((word, index) => words[index] === word) &&
      words.slice(title.length).every((word) => /^(?:engineers?|level|developer|designer|analyst)$/u.test(word))
    );
  });
  return own?.id ?? names.find({ text, link: null }, page, 'any')?.post.id ?? null;
}

function resolve(name: NameDraft, owner: Placed, relation: RelationDraft, names: Names, diagnostics: Diagnostic[]): Reference {
  const found =
    names.find(name, owner.draft.path, 'role') ??
    (name.also === null ? null : names.find({ text: name.also, link: null }, owner.draft.path, 'role'));
  const { file, line } = relation.origin;
  if (!found) {
    const verbs = { 'reports-to': 'reports to', equivalent: 'is equivalent to', extends: 'extends' } as const;
    diagnostics.push(
      diagnoseLine(
        nameUnresolved({ holder: owner.holder.title, relation: verbs[relation.kind], name: name.text, alike: names.alike(name.text) }),
        file,
        line,
      ),
    );
    return { role: null, text: name.text, link: name.link };
  }
  if (found.moved)
    diagnostics.push(
      diagnoseLine(linkMoved({ target: name.link ?? '', title: found.post.title, anchor: `#${found.post.anchor}` }), file, line),
    );
  if (![name.text, name.also ?? ''].map(titleKey).includes(titleKey(found.post.title)))
    diagnostics.push(diagnoseLine(labelDiffers({ label: name.text, target: found.post.title }), file, line));
  return { role: found.post.id, text: name.text, link: name.link };
}

function indicatorsOf(drafts: PageDraft[], roles: Placed[], familyOf: Map<PageDraft, string>): Graph['indicators'] {
  const unique = uniqueIds();
  return drafts.flatMap((draft) => {
    const family = familyOf.get(draft) ?? null;
    const onPage = draft.indicators.map((one) => ({ id: unique(`${family}/${slug(one.title)}`), family, roles: [], ...one }));
    const onRoles = roles
      .filter((role) => role.draft === draft)
      .flatMap((role) =>
        role.holder.indicators.map((one) => ({ id: unique(`${role.id}/${slug(one.title)}`), family, roles: [role.id], ...one })),
      );
    return [...onPage, ...onRoles];
  });
}

function ofKind(placed: Placed, kind: RelationDraft['kind']): RelationDraft[] {
  return placed.holder.relations.filter((relation) => relation.kind === kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The name of a graph: same content, same version. Diagnostics are what is said of it, not part of it.
 * Areas and statements, nearly all of it, go in by the digests of their holders.
 */
export function versionOf({ graph, bodyDigests }: Assembled, pages: Graph['pages']): string {
  return `sha256-${digest(JSON.stringify([{ ...graph, areas: [], statements: [] }, bodyDigests, pages]))}`;
}
