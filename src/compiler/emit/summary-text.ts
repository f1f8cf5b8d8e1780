import type { Compilation } from '../compile.ts';
import type { Graph } from '../graph.ts';
import { countsText } from './findings-text.ts';
import { ink, type Paper, printable } from './paper.ts';

/** Three lines: what was read, what is in it, what is to be said of it. */
export function summaryText({ graph, pages }: Compilation): string {
  const { frameworks, levels, families, roles, statements } = graph;
  const lines = pages.flatMap((page) => page.lines.filter((line) => line !== 'blank'));
  const unread = lines.filter((line) => line === 'unread').length;
  return [
    `${number(graph.pages.read, 'page')} read, ${graph.pages.passedOver} passed over; ${number(lines.length, 'line')}, ${unread} unread.`,
    `${number(frameworks.length, 'framework')} with ${number(levels.length, 'level')}, ${number(families.length, 'job family', 'job families')} with ${number(roles.length, 'role')}, ${number(statements.length, 'statement')}.`,
    countsText(graph.diagnostics),
  ].join('\n');
}

/** Every framework and family with what it holds, and the ids by which `gradus show` finds it. */
export function contentsText(graph: Graph, paper: Paper): string {
  const count = (holder: string) => graph.statements.filter((statement) => (statement.level ?? statement.role) === holder).length;
  const row = (id: string, title: string, more: string) => `  ${printable(title)}  ${ink(paper, 'dim', `${id}  ${more}`)}`;
  const frameworks = graph.frameworks.map((framework) => [
    ink(paper, 'bold', printable(framework.title)),
    ...graph.levels
      .filter((level) => level.framework === framework.id)
      .map((level) => row(level.id, level.title, number(count(level.id), 'statement'))),
  ]);
  const families = graph.families.map((family) => [
    ink(paper, 'bold', printable(family.title)),
    ...graph.roles
      .filter((role) => role.family === family.id)
      .map((role) =>
        row(
          role.id,
          role.title,
          [role.grade === null ? '' : `grade ${role.grade}`, role.track, number(count(role.id), 'statement')].filter(Boolean).join(', '),
        ),
      ),
  ]);
  return [...frameworks, ...families].map((lines) => lines.join('\n')).join('\n\n');
}

function number(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
