import type { Unit } from '../../compiler/graph.ts';
import { slug } from '../../compiler/key.ts';
import type { HandbookSummary } from '../contract.ts';
import { ownNameOf } from '../language-names.ts';
import type { Handbook } from './handbook.ts';
import { ladderOf } from './ladder.ts';
import { firstFindings } from './read-findings.ts';
import { countFindings, shapeLevelRef, shapeRoleRef } from './shape.ts';

const findingsAtHome = 5;

export function readHandbook(handbook: Handbook): HandbookSummary {
  const { graph } = handbook;
  const rowTitles = new Map(graph.areas.map((area) => [area.row, area.rowTitle]));
  const comingFrom = new Map<string, Set<string>>();
  const ofFamilies = new Map<string, number>();
  for (const { layer, family, role, origin } of graph.statements) {
    const of = family ?? handbook.roles.get(role ?? '')?.family;
    if (of !== undefined) ofFamilies.set(of, (ofFamilies.get(of) ?? 0) + 1);
    if (layer === null) continue;
    const places = comingFrom.get(layer) ?? new Set();
    comingFrom.set(layer, places.add(`${origin.file}:${origin.line}:${origin.column}`));
  }
  return {
    title: handbook.title,
    version: graph.version,
    edition: handbook.edition,
    people: handbook.people,
    language: graph.language ?? 'en',
    languages: [...handbook.languages.values()].map(({ tag, statements }) => ({
      tag,
      name: ownNameOf(tag),
      statements: statements.size,
    })),
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
    units: graph.units.map(({ id, title, kind, parent }) => ({ id, title, kind, parent, statements: comingFrom.get(id)?.size ?? 0 })),
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
    families: graph.families.map(({ id, title, page, roles }) => ({
      id,
      title,
      unit: unitOfPage(graph.units, page),
      statements: ofFamilies.get(id) ?? 0,
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

/** Families say no unit; where their pages are kept, people do. */
function unitOfPage(units: readonly Unit[], page: string): string | null {
  const folders = page.split('/').slice(0, -1).map(slug).reverse();
  for (const folder of folders) {
    const unit = units.find(({ title }) => slug(title) === folder);
    if (unit) return unit.id;
  }
  return null;
}
