import type { Alternative, Effective, EffectiveArea, EffectiveLine } from '../effective.ts';
import type { Graph } from '../graph.ts';
import { ink, type Paper, printable, wrap } from './paper.ts';

/** The effective view for a terminal: own lines first, then what came by which way. */
export function effectiveText(graph: Graph, view: Effective, paper: Paper): string {
  const title = titleIn(graph);
  const parts = [
    [ink(paper, 'bold', `Everything ${printable(title(view.id))} is held to`)],
    ...view.areas.filter((area) => area.lines.length > 0).map((area) => areaText(graph, area, paper, title)),
    ...view.alternatives.map((one) => alternativeText(graph, one, paper, title)),
    view.unresolved.length > 0
      ? [
          ink(paper, 'bold', 'Not in this handbook'),
          ...view.unresolved.map(
            (one) =>
              `  ${printable(one.text)} (${one.aspect}), extended by ${printable(title(one.by))}, ${one.origin.file}:${one.origin.line}`,
          ),
        ]
      : [],
    view.presumed.length > 0
      ? [
          ink(paper, 'bold', 'Presumed from the levels below'),
          ...view.presumed.map(
            ({ level, statements, origin }) =>
              `  ${printable(level.title)}: ${statements.length} ${statements.length === 1 ? 'statement' : 'statements'} (gradus show ${level.id})${origin ? `, as ${origin.file}:${origin.line} says` : ''}`,
          ),
        ]
      : [],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function areaText(graph: Graph, area: EffectiveArea, paper: Paper, title: (id: string) => string): string[] {
  const lines = [ink(paper, 'bold', printable(area.title))];
  let way = '';
  for (const line of area.lines) {
    const here = wayOf(graph, line, title);
    if (here !== way && here !== '') lines.push(ink(paper, 'dim', `  ${here}`));
    way = here;
    lines.push(wrap(paper, line.statement.text, '  - ', '    '));
  }
  return lines;
}

function alternativeText(graph: Graph, alternative: Alternative, paper: Paper, title: (id: string) => string): string[] {
  const lines = [ink(paper, 'bold', `Either of these (${alternative.aspect} of ${printable(title(alternative.by))})`)];
  for (const { reference, areas } of alternative.choices) {
    lines.push(`  ${printable(reference.text)}${reference.role === null && reference.level === null ? ', not in this handbook' : ''}`);
    for (const area of areas)
      lines.push(
        ...areaText(graph, area, { ...paper, width: paper.width - 4 }, title).flatMap((line) =>
          line.split('\n').map((one) => `    ${one}`),
        ),
      );
  }
  return lines;
}

/** What a role, level or family is called. */
export function titleIn(graph: Graph): (id: string) => string {
  return (id) => [...graph.roles, ...graph.levels, ...graph.families].find((one) => one.id === id)?.title ?? id;
}

/** How a line came: the roles it was taken over from, the family, or the layer; empty for the level's or role's own. */
export function wayOf(graph: Graph, line: EffectiveLine, title: (id: string) => string): string {
  if (line.ofFamily) return 'expected of every role of the family';
  const [from, ...ways] = line.steps.map((step) => printable(title(step.target))).reverse();
  if (from !== undefined) return `taken over from ${from}${ways.length > 0 ? `, by way of ${ways.reverse().join(', ')}` : ''}`;
  const layer = graph.units.find((unit) => unit.id === line.statement.layer)?.title;
  const via = line.statement.origin.via.length > 0 ? `, included from ${line.statement.origin.file}` : '';
  return layer && via ? `from ${printable(layer)}${via}` : '';
}
