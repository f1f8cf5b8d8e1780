import type { Diagnostic } from '../diagnostic.ts';
import type { Graph, Level, Link, Role, Statement } from '../graph.ts';
import { groupBy } from '../group.ts';
import { slug } from '../key.ts';
import type { StableIds } from '../lock/ids.ts';
import { levelTwice, roleMisplaced } from '../messages.generated.ts';
import { diagnoseLine, noteAt } from '../report.ts';
import type { Settings } from '../settings.ts';
import { phrase } from '../speech/phrase.ts';
import { assembleAreas } from './areas.ts';
import { readDeclaredStrands } from './declared-strands.ts';
import type { HolderDraft, PageDraft } from './draft.ts';
import { readFamilies } from './families.ts';
import { assembleFrameworks, type Frameworks } from './frameworks.ts';
import { digest, uniqueIds } from './ids.ts';
import { levelOrders } from './level-order.ts';
import { type Memory, namesOf, trackIn } from './memory.ts';
import type { Post } from './names.ts';
import { type Among, levelNode, roleNode } from './nodes.ts';
import type { Outlines } from './outlines.ts';
import type { IndexDraft } from './read-index.ts';
import type { Cumulative } from './reading.ts';
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
  /** Of the strands that the settings declare. */
  diagnoseStrands(): Diagnostic[];
  /** Of each level and role, and of its areas and statements, so that the version need not read them all again. */
  digests: string[];
  posts: Posts;
  /** What each level and role says of itself, by id. */
  said: ReadonlyMap<string, Statement[]>;
}

/** All levels and roles and their places; the same value as before as long as they are as they were. */
export interface Posts {
  levels: Level[];
  roles: Role[];
  /** Where each stands on the usual ladder, by id. */
  orders: ReadonlyMap<string, number>;
}

/** All pages read, to one graph: ids, units, rows, and every name resolved. */
export function assemble(
  drafts: PageDraft[],
  indexes: IndexDraft[],
  pages: string[],
  settings: Settings,
  folderTitle: (path: string) => string,
  memory: Memory,
  linksOf: Outlines['linksOf'],
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
        const related = [noteAt({ file: draft.path, line: holder.foreign.line }, phrase('beginsHere', holder.foreign.heading))];
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
  const orders = levelOrders(placed, settings.levels, memory.orders);
  const posts: Post[] = placed.map(({ id, group, draft, holder }) => ({
    id,
    kind: kindOf(draft),
    title: holder.title,
    page: draft.path,
    anchor: holder.anchor,
    group,
    track: trackIn(memory, holder),
    order: orders.get(id) ?? 0,
  }));
  const names = namesOf(memory, posts, pages, settings.aliases);
  const cumulative = cumulativeIn(placed, indexes, frameworks);
  const among = new Map(
    posts.map((post) => [
      post.id,
      { post, names, cumulative: cumulative.get(`${post.kind} ${post.group}`) ?? null, linksOf } satisfies Among,
    ]),
  );
  const levels = placed.filter(({ draft }) => draft.kind === 'levels');
  const roles = placed.filter(({ draft }) => draft.kind === 'roles');
  const rolesOf = groupBy(roles, (role) => role.group);
  const levelNodes = levels.map((one) => levelNode(one, among.get(one.id) as Among, posts, memory.nodes));
  const roleNodes = roles.map((one) => roleNode(one, among.get(one.id) as Among, memory.nodes));
  for (const one of [...levelNodes, ...roleNodes]) for (const finding of one.diagnostics) diagnostics.push(finding);
  const holders = assembleAreas([...placed, ...shared], frameworks, settings.areas, memory.areas);
  for (const one of holders) for (const finding of one.diagnostics) diagnostics.push(finding);
  const body = { areas: holders.flatMap((one) => one.areas), statements: holders.flatMap((one) => one.statements) };

  const declared = readDeclaredStrands(body.statements, settings);

  const graph: Assembled['graph'] = {
    units: readUnits(drafts, settings.organisation),
    frameworks: frameworks.build(levels, orders, body.areas, indexes, diagnostics),
    levels: levelNodes
      .map(({ node }) => node)
      .sort((a, b) => compare(a.framework, b.framework) || a.order - b.order || compare(a.id, b.id)),
    families: families.map(({ id, title, pages: own }) => ({
      id,
      title,
      page: own[0]?.path ?? '',
      summary: own.flatMap((draft) => draft.shared.summary).join('\n\n') || null,
      roles: (rolesOf.get(id) ?? []).map((role) => role.id),
      notes: own.flatMap((draft) => draft.shared.notes),
    })),
    roles: roleNodes.map(({ node }) => node),
    areas: body.areas,
    statements: body.statements,
    indicators: indicatorsOf(drafts, roles, familyOf),
    hiring: families.flatMap(({ id, pages: own }) => [
      ...own.flatMap((draft) => (draft.hiring ? [{ family: id, role: null, ...draft.hiring }] : [])),
      ...(rolesOf.get(id) ?? []).flatMap((role) => (role.holder.hiring ? [{ family: id, role: role.id, ...role.holder.hiring }] : [])),
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
    strands: declared.strands,
    apart: declared.apart,
  };
  const said = new Map(placed.flatMap(({ id }, index) => (holders[index]?.statements.length ? [[id, holders[index].statements]] : [])));
  const ofPosts = [...levelNodes, ...roleNodes].map((one) => one.digest);
  const digests = [...ofPosts, ...holders.map((one) => one.digest)];
  return { graph, diagnostics, diagnoseStrands: declared.diagnose, digests, said, posts: samePosts(memory, ofPosts, { ...graph, orders }) };
}

function samePosts(memory: Memory, digests: string[], { levels, roles, orders }: Posts): Posts {
  const key = [...digests, ...orders.values()].join('\n');
  if (memory.placed?.key !== key) memory.placed = { key, posts: { levels, roles, orders } };
  return memory.placed.posts;
}

/** The frameworks and families of which a page says that each of their levels adds to the one below. */
function cumulativeIn(placed: Placed[], indexes: IndexDraft[], frameworks: Frameworks): Map<string, Cumulative> {
  const said = [
    ...placed.map(({ draft, group }) => ({ key: `${kindOf(draft)} ${group}`, cumulative: draft.cumulative })),
    ...indexes.map((index) => ({ key: `level ${frameworks.idOf(index)}`, cumulative: index.cumulative })),
  ];
  return new Map(said.flatMap(({ key, cumulative }) => (cumulative ? [[key, cumulative] as const] : [])).reverse());
}

function kindOf(draft: PageDraft): Post['kind'] {
  return draft.kind === 'roles' ? 'role' : 'level';
}

function indicatorsOf(drafts: PageDraft[], roles: Placed[], familyOf: Map<PageDraft, string>): Graph['indicators'] {
  const unique = uniqueIds();
  const rolesOf = groupBy(roles, (role) => role.draft);
  return drafts.flatMap((draft) => {
    const family = familyOf.get(draft) ?? null;
    const onPage = draft.indicators.map((one) => ({ id: unique(`${family}/${slug(one.title)}`), family, roles: [], ...one }));
    const onRoles = (rolesOf.get(draft) ?? []).flatMap((role) =>
      role.holder.indicators.map((one) => ({ id: unique(`${role.id}/${slug(one.title)}`), family, roles: [role.id], ...one })),
    );
    return [...onPage, ...onRoles];
  });
}

/** Only what the pages alone would call otherwise. */
function written(ids: StableIds): [string, [string, string][]][] {
  return Object.entries(ids).map(([kind, map]: [string, ReadonlyMap<string, string>]) => [kind, [...map]]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The name of a graph: same content, same version. Diagnostics are what is said of it, not part of it.
 * Levels, roles, areas and statements, nearly all of it, go in by their digests.
 */
export function versionOf({ graph, digests }: Assembled, pages: Graph['pages'], ids: StableIds | null, memory: Memory): string {
  const { levels: _l, roles: _r, areas: _a, statements: _s, ...rest } = graph;
  // What an edit leaves as it was need not be digested again, which takes longer than to compare it.
  const digestOf = ([name, value]: [string, unknown]) => {
    const json = JSON.stringify(value);
    const before = memory.digests.get(name);
    const now = before?.json === json ? before : { json, digest: digest(json) };
    memory.digests.set(name, now);
    return [name, now.digest];
  };
  const parts = Object.entries({ ...rest, digests, pages, ...(ids && { ids: written(ids) }) }).map(digestOf);
  return `sha256-${digest(JSON.stringify(parts))}`;
}
