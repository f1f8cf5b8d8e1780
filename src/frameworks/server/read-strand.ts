import type { Reach } from '../../compiler/align/growth.ts';
import { scopes } from '../../compiler/align/reach.ts';
import type { Ladder } from '../../compiler/align/strands.ts';
import { extentWords, growthWords, type ShownStrand } from '../../compiler/emit/strands-in-rows.ts';
import type { StrandList, StrandView } from '../contract.ts';
import { alignedLadders, levelRef, rowsOfLadder } from './aligned.ts';
import type { Handbook } from './handbook.ts';
import { shapeStatement, unitsAbove } from './shape.ts';
import { shapeChange } from './shape-change.ts';

/**
 * The strand that a statement is on, by the id of any of its statements, or by one that a statement had before it was
 * reworded while serving. null when no level of a framework asks for it.
 */
export function readStrand(handbook: Handbook, asked: string): StrandView | null {
  const id = handbook.statements.has(asked) ? asked : (handbook.successors.get(asked) ?? '');
  const ladder = ladderWith(handbook, id);
  if (!ladder) return null;
  const rows = rowsOfLadder(handbook, ladder);
  const inOrder = rows.flatMap(({ strands, single }) => [...strands, ...single]);
  const at = inOrder.findIndex((strand) => hasStatement(strand, id));
  const strand = inOrder[at];
  const framework = handbook.frameworks.get(ladder.framework);
  if (!strand || !framework) return null;
  const [previous, next] = [inOrder[at - 1], inOrder[at + 1]];
  return {
    ...strandRef(strand),
    framework: { id: framework.id, title: framework.title },
    units: unitsAbove(handbook, framework.unit),
    row: rowRef(handbook, strand.row),
    extent: extentOf(handbook, strand, ladder),
    levels: ladder.levels.map((level) => levelRef(handbook, level)),
    scopes: scopes.map((scope) => handbook.speech.strands.scopes[scope]),
    growth: strand.growth.map((reach) => shapeReach(handbook, reach)),
    links: strand.links.map(({ level, statement, pairing }) => ({
      level: levelRef(handbook, level),
      statement: shapeStatement(handbook, statement),
      row: rowRef(handbook, handbook.areas.get(statement.area)?.row ?? strand.row),
      // That its owner has put it together is said once, of the whole strand.
      change: pairing && { ...shapeChange(handbook, pairing), ...(pairing.declared && { grounds: null }) },
    })),
    lines:
      strand.links.length > 1
        ? handbook.mendLines.strand(
            null,
            strand.links.map(({ statement }) => statement),
          )
        : null,
    siblings: inOrder.filter(({ row, links }) => row === strand.row && links.length > 1).map(strandRef),
    previous: previous ? strandRef(previous) : null,
    next: next ? strandRef(next) : null,
  };
}

/** null when there is no framework of this id. */
export function readStrands(handbook: Handbook, id: string): StrandList | null {
  const framework = handbook.frameworks.get(id);
  if (!framework) return null;
  return {
    framework: { id, title: framework.title },
    ladders: alignedLadders(handbook, id).map((ladder) => ({
      track: ladder.track,
      levels: ladder.levels.map((level) => levelRef(handbook, level)),
      rows: rowsOfLadder(handbook, ladder).map(({ row, title, strands, single }) => ({
        id: row,
        title,
        strands: strands.map((strand) => ({
          ...strandRef(strand),
          extent: extentOf(handbook, strand, ladder),
          reach: growthWords(strand.growth, handbook.speech),
          links: strand.links.map(({ level, pairing }) => ({
            level,
            change: pairing?.change ?? null,
            reach: reachAt(handbook, strand, level),
          })),
        })),
        single: single.flatMap(({ links }) =>
          links.map(({ level, statement }) => ({ level: levelRef(handbook, level), statement: shapeStatement(handbook, statement) })),
        ),
      })),
    })),
  };
}

/** The statement's own framework first: another one may take its words over. */
function ladderWith(handbook: Handbook, id: string): Ladder | undefined {
  const statement = handbook.statements.get(id);
  if (!statement) return undefined;
  const own = handbook.levels.get(statement.level ?? '')?.framework;
  const frameworks = own === undefined ? handbook.graph.frameworks.map((framework) => framework.id) : [own];
  return frameworks
    .flatMap((framework) => alignedLadders(handbook, framework))
    .find(({ strands }) => strands.some((strand) => hasStatement(strand, id)));
}

function hasStatement({ links }: Pick<ShownStrand, 'links'>, id: string): boolean {
  return links.some(({ statement }) => statement.id === id);
}

function strandRef({ id, name, title }: ShownStrand): StrandView['siblings'][number] {
  // The dots never stand on a line by themselves.
  return { id, title: title ?? name.replace(/ \.\.\.$/u, '\u00a0…'), isNamed: title !== null };
}

function extentOf({ speech }: Handbook, strand: ShownStrand, { levels }: Ladder): string {
  return strand.links.length === 1 ? speech.strands.only(strand.begins) : extentWords(strand, levels.length, speech);
}

function reachAt(handbook: Handbook, { growth }: ShownStrand, level: string): StrandView['growth'][number] | null {
  const reach = growth.find((one) => one.level === level);
  return reach ? shapeReach(handbook, reach) : null;
}

function shapeReach({ speech }: Handbook, { level, scope, isSaid }: Reach): StrandView['growth'][number] {
  return { level, scope: speech.strands.scopes[scope], isSaid };
}

function rowRef({ graph }: Handbook, row: string): StrandView['row'] {
  return { id: row, title: graph.areas.find((area) => area.row === row)?.rowTitle ?? row };
}
