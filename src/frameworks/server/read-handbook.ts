import type { HandbookSummary } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { ladderOf } from './ladder.ts';
import { firstFindings } from './read-findings.ts';
import { countFindings, shapeLevelRef, shapeRoleRef } from './shape.ts';

const findingsAtHome = 5;

export function readHandbook(handbook: Handbook): HandbookSummary {
  const { graph } = handbook;
  const rowTitles = new Map(graph.areas.map((area) => [area.row, area.rowTitle]));
  return {
    title: handbook.title,
    version: graph.version,
    edition: handbook.edition,
    counts: {
      units: graph.units.length,
      frameworks: graph.frameworks.length,
      levels: graph.levels.length,
      families: graph.families.length,
      roles: graph.roles.length,
      statements: graph.statements.length,
      indicators: graph.indicators.length,
      pagesRead: graph.pages.read,
      pagesPassedOver: graph.pages.passedOver,
    },
    units: graph.units.map(({ id, title, kind, parent }) => ({ id, title, kind, parent })),
    frameworks: graph.frameworks.map((framework) => {
      const { id, title, unit, levels, rows } = framework;
      const held = levels.flatMap((level) => handbook.levels.get(level) ?? []);
      const areas = held.flatMap((level) => handbook.areasOfLevel.get(level.id) ?? []);
      return {
        id,
        title,
        unit,
        levels: held.map(shapeLevelRef),
        ladder: ladderOf(handbook, framework),
        rows: rows.map((row) => ({ id: row, title: rowTitles.get(row) ?? row })),
        statements: areas.reduce((sum, area) => sum + (handbook.statementsOfArea.get(area.id)?.length ?? 0), 0),
        pages: new Set(held.map((level) => level.page)).size,
      };
    }),
    families: graph.families.map(({ id, title, roles }) => ({
      id,
      title,
      roles: roles.flatMap((role) => handbook.roles.get(role) ?? []).map(shapeRoleRef),
    })),
    findings: { counts: countFindings(graph.diagnostics), first: firstFindings(handbook, findingsAtHome) },
    repository: repositoryOf(handbook),
  };
}

/** What is the same for every page stands in the patterns already: the branch, and the handbook's place in the repository. */
function repositoryOf({ repository, git }: Handbook): HandbookSummary['repository'] {
  if (repository === null) return null;
  const folder = repository.folder ?? git?.prefix ?? '';
  const fill = (pattern: string | null) =>
    pattern === null
      ? null
      : pattern
          .replaceAll('{branch}', asPath(repository.branch))
          .replaceAll('{revision}', asPath(repository.branch))
          .replaceAll('{path}', `${asPath(folder)}{path}`);
  const { page, edit, issue } = repository;
  return { page: fill(page), edit: fill(edit), issue: fill(issue) };
}

function asPath(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}
