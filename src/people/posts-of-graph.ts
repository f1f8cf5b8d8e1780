/** The posts of a compiled handbook. */
import type { Graph } from '../compiler/graph.ts';
import { type Post, type Posts, postsFrom } from './posts.ts';
import { spansOf } from './spans.ts';

type Held = Pick<Graph, 'units' | 'frameworks' | 'levels' | 'families' | 'roles' | 'areas' | 'statements'>;

export function postsOf(graph: Held): Posts {
  const units = new Map(graph.units.map(({ id, title }) => [id, title]));
  const frameworks = new Map(graph.frameworks.map((framework) => [framework.id, framework]));
  const families = new Map(graph.families.map(({ id, title }) => [id, short(title)]));
  const spans = spansOf(graph);
  const levels = graph.levels.map((level): Post => {
    const framework = frameworks.get(level.framework);
    const { id, title, grade, track, order } = level;
    const group = (framework && (units.get(framework.unit) ?? short(framework.title))) ?? level.framework;
    return { kind: 'level', id, title, group, unit: framework?.unit ?? null, grade, track, order, spans: spans({ kind: 'level', id }) };
  });
  const roles = graph.roles.map((role): Post => {
    const { id, title, grade, track, family } = role;
    return {
      kind: 'role',
      id,
      title,
      group: families.get(family) ?? family,
      unit: null,
      grade,
      track,
      order: null,
      spans: spans({ kind: 'role', id }),
    };
  });
  return postsFrom([...levels, ...roles]);
}

/** "Engineering Leadership Job Family" is "Engineering Leadership". */
function short(title: string): string {
  return title.replace(/\s+(?:career )?(?:framework|job famil(?:y|ies))$/iu, '') || title;
}
