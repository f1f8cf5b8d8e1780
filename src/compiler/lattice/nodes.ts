/** Levels and roles as they stand on the lattice: each in a row (a grade, or how high its title stands) and on a track. */
import type { Graph, Level, Role, Track } from '../graph.ts';
import { rankOf, unmarkedRank } from '../words.ts';

export interface LatticeGroup {
  /** `framework:ID` or `family:ID`: a framework and a family may have one id. */
  key: string;
  id: string;
  kind: 'framework' | 'family';
  title: string;
  /** Its title without what those of all its kind end in, or the name of its unit. */
  short: string;
}

export interface LatticeRow {
  id: string;
  /** `grade`: written. `title`: no grade is written, so that the words of the titles say how high they stand. */
  by: 'grade' | 'title';
  value: number;
  /** "Grade 9", or the words of rank that its titles share; empty where they share none. */
  name: string;
}

export interface LatticeNode {
  id: string;
  title: string;
  kind: 'level' | 'role';
  group: string;
  track: Track;
  /** Its page names no track: it stands with individual contributors. */
  trackPresumed: boolean;
  grade: number | null;
  row: string;
  /** Not of what was asked for: a written way leads to it or comes from it. */
  outside: boolean;
  page: string;
  line: number;
}

export function groupsOf({ frameworks, families, units }: Graph): LatticeGroup[] {
  const shorten = withoutSharedEnd(families.map(({ title }) => title));
  const unitTitle = (id: string) => units.find((unit) => unit.id === id)?.title;
  return [
    ...frameworks.map(({ id, title, unit }) => ({
      key: `framework:${id}`,
      id,
      kind: 'framework' as const,
      title,
      short: unitTitle(unit) ?? title,
    })),
    ...families.map(({ id, title }) => ({ key: `family:${id}`, id, kind: 'family' as const, title, short: shorten(title) })),
  ];
}

/** "Cellar Job Family", "Press Job Family": the last two words tell nobody which it is. */
function withoutSharedEnd(titles: string[]): (title: string) => string {
  const ends = titles.map((title) => title.split(' ').reverse());
  let shared = 0;
  while (ends.length > 1 && ends.every((words) => shared < words.length - 1 && words[shared] === ends[0]?.[shared])) shared++;
  return (title) =>
    shared === 0
      ? title
      : title
          .split(' ')
          .slice(0, -shared)
          .join(' ')
          .replace(/[\s,–—-]+$/u, '');
}

/** Every level and role. What is expected at all levels alike is no place on a ladder, and left out. */
export function nodesOf({ levels, roles }: Graph): LatticeNode[] {
  return [
    ...levels.filter(({ order }) => order !== 0).map((level) => nodeOf(level, 'level', `framework:${level.framework}`, level.order)),
    ...roles.map((role) => nodeOf(role, 'role', `family:${role.family}`, rankOf(role.title) ?? unmarkedRank)),
  ];
}

function nodeOf(holder: Level | Role, kind: LatticeNode['kind'], group: string, order: number): LatticeNode {
  const { id, title, grade, track, page, line } = holder;
  const row = grade === null ? `title-${order}` : `grade-${grade}`;
  return { id, title, kind, group, track: track ?? 'individual', trackPresumed: track === null, grade, row, outside: false, page, line };
}

/** The rows that hold somebody, highest first: grades, then those without one. */
export function rowsOf(nodes: readonly LatticeNode[]): LatticeRow[] {
  const rows = [...new Set(nodes.map(({ row }) => row))].map((id): LatticeRow => {
    const by = id.startsWith('grade-') ? 'grade' : 'title';
    const titles = nodes.filter(({ row }) => row === id).map(({ title }) => title);
    return { id, by, value: heightIn(id), name: by === 'grade' ? `Grade ${heightIn(id)}` : sharedRank(titles) };
  });
  return rows.sort((a, b) => (a.by === b.by ? b.value - a.value : a.by === 'grade' ? -1 : 1));
}

/** How high a row stands among those of its kind. */
export function heightIn(row: string): number {
  return Number(row.slice(row.indexOf('-') + 1));
}

/** Whether the two can be told apart by height: a grade says nothing beside a title without one. */
export function areComparable(a: Pick<LatticeNode, 'row'>, b: Pick<LatticeNode, 'row'>): boolean {
  return a.row.startsWith('grade-') === b.row.startsWith('grade-');
}

/** "Senior" for "Senior" and "Senior Support Engineer". */
function sharedRank(titles: string[]): string {
  const wordsOf = (title: string) => title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [first = '', ...others] = titles;
  const elsewhere = others.map((title) => new Set(wordsOf(title).map((word) => word.toLowerCase())));
  const shared = wordsOf(first).filter((word) => elsewhere.every((words) => words.has(word.toLowerCase())));
  return shared.filter((word) => rankOf(word) !== null).join(' ');
}
