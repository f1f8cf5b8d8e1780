/** What changed for who holds a level or role, as the contract has it. */
import { type grades, highestOf } from '../../../compiler/diff/grade.ts';
import type { Graph } from '../../../compiler/graph.ts';
import type { ChangesForHolder } from '../../contract/versions.ts';
import type { SiteSpeech } from '../../speech/spoken.ts';
import type { BetweenVersions } from '../../versions/between.ts';
import type { ChangedArea, HolderChanges } from '../../versions/changes-for.ts';
import { shapePastChange } from '../shape-past.ts';
import { versionRefOf } from './shape-versions.ts';

export function shapeChangesFor(
  { before, after }: BetweenVersions,
  changes: HolderChanges,
  [from, to]: readonly [string, string],
  speech: SiteSpeech,
): ChangesForHolder {
  const graph = changes.after === null ? before : after;
  const all = [...changes.facts, ...changes.areas.flatMap((area) => area.changes.map(({ change }) => change))];
  const count = (grade: (typeof grades)[number]) => all.filter((change) => change.grade === grade).length;
  const areas = (some: readonly ChangedArea[]) => some.map((area) => shapeArea(area, after, before, speech));
  return {
    from: versionRefOf(from),
    to: versionRefOf(to),
    holder: holderIn(graph, changes.after ?? changes.before ?? ''),
    state: changes.before === null ? 'new' : changes.after === null ? 'gone' : 'stays',
    grade: highestOf(all.map(({ grade }) => grade)),
    counts: { major: count('major'), minor: count('minor'), patch: count('patch') },
    facts: changes.facts.map((change) => shapePastChange(change, speech)),
    areas: areas(changes.areas),
    below: changes.below.map(({ level, areas: own }) => {
      const { id, title } = holderIn(after, level);
      return { level: { id, title }, areas: areas(own) };
    }),
  };
}

function shapeArea(
  { row, title, changes }: ChangedArea,
  after: Graph,
  before: Graph,
  speech: SiteSpeech,
): ChangesForHolder['areas'][number] {
  return {
    row,
    title,
    changes: changes.map(({ kind, change, from, statement }) => {
      const whose = from === null ? null : (titleOf(after, from) ?? titleOf(before, from) ?? from);
      return {
        ...shapePastChange(change, speech),
        kind,
        from: from === null || whose === null ? null : { id: from.replace(/^family:/u, ''), title: whose },
        statement,
      };
    }),
  };
}

function titleOf(graph: Graph, id: string): string | undefined {
  if (id.startsWith('family:')) return graph.families.find((family) => `family:${family.id}` === id)?.title;
  return [...graph.levels, ...graph.roles].find((one) => one.id === id)?.title;
}

function holderIn(graph: Graph, id: string): ChangesForHolder['holder'] {
  const level = graph.levels.find((one) => one.id === id);
  const role = graph.roles.find((one) => one.id === id);
  const [group, groups] = level ? [level.framework, graph.frameworks] : [role?.family ?? '', graph.families];
  return {
    id,
    title: (level ?? role)?.title ?? id,
    kind: level ? 'level' : 'role',
    of: { id: group, title: groups.find((one) => one.id === group)?.title ?? group },
  };
}
