/** Graphs for tests of what is made of them, built from nothing but levels, rows and texts. */
import type { Area, Framework, Graph, Level, Origin, Role, Statement, Track } from '../graph.ts';
import { slug } from '../key.ts';

/** Texts by row. */
export type Rows = Readonly<Record<string, readonly string[]>>;

export interface LevelPlan {
  title: string;
  rows: Rows;
  /** Default: its place in the list. */
  order?: number;
  track?: Track;
}

const origin: Origin = { file: 'page.md', line: 1, column: 1, endLine: 1, via: [] };
const relations = { reportsTo: [], equivalentTo: [], extends: [] };

/** Frameworks by id, each with its levels, lowest first. The ids of statements are `<level>/<row>/<number from 1>`. */
export function graphOf(frameworks: Readonly<Record<string, readonly LevelPlan[]>>): Graph {
  const graph: Graph = {
    ...empty(),
    units: Object.keys(frameworks).map((id) => ({ id, title: `${id} unit`, kind: 'unit', parent: null })),
  };
  for (const [id, plans] of Object.entries(frameworks)) {
    const levels = plans.map(({ title, order, track }, index): Level => {
      const own = { id: `${id}/${slug(title)}`, title, framework: id, order: order ?? index + 1, grade: null, track: track ?? null };
      return { ...own, ...relations, summary: null, leadsTo: [], page: 'page.md', line: 1, lastModified: null, revision: null };
    });
    const rows = [...new Set(plans.flatMap((plan) => Object.keys(plan.rows)))];
    const framework: Framework = { id, unit: id, title: `${id} framework`, levels: levels.map((level) => level.id), rows, declared: [] };
    graph.frameworks.push(framework);
    graph.levels.push(...levels);
    for (const [index, level] of levels.entries()) addRows(graph, { level: level.id, role: null }, level.id, plans[index]?.rows ?? {});
  }
  return graph;
}

/** Adds a role with its rows; whatever else it has is given as `more`. */
export function addRole(graph: Graph, id: string, rows: Rows, more: Partial<Role> = {}): void {
  const [family = ''] = id.split('/');
  const found = graph.families.find((one) => one.id === family);
  if (found) found.roles.push(id);
  else graph.families.push({ id: family, title: `${family} family`, page: 'page.md', summary: null, roles: [id], notes: [] });
  const facts = { id, title: id.split('/')[1] ?? id, family, track: 'individual' as const, grade: null, summary: null, notes: [] };
  graph.roles.push({ ...facts, ...relations, page: 'page.md', line: 1, ...more });
  addRows(graph, { level: null, role: id }, id, rows);
}

function addRows(graph: Graph, holder: Pick<Area, 'level' | 'role'>, prefix: string, rows: Rows): void {
  for (const [row, texts] of Object.entries(rows)) {
    const area = `${prefix}/${row}`;
    const facts = { id: area, title: row, row, rowTitle: row, kind: 'competency' as const, family: null, under: null, summary: null };
    graph.areas.push({ ...facts, ...holder, body: 'present', origin });
    for (const [index, text] of texts.entries()) {
      const own = { id: `${area}/${index + 1}`, text, markdown: text, ...holder, family: null, area };
      graph.statements.push({ ...own, layer: null, topic: null, examples: [], origin } satisfies Statement);
    }
  }
}

function empty(): Graph {
  const lists = { units: [], frameworks: [], levels: [], families: [], roles: [], areas: [], statements: [], indicators: [], hiring: [] };
  return { version: 'sha256-0', ...lists, links: [], strands: [], apart: [], diagnostics: [], pages: { read: 1, passedOver: 0 } };
}
