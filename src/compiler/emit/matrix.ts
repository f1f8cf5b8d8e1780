import type { Graph, Statement } from '../graph.ts';

export interface Matrix {
  title: string;
  levels: { id: string; title: string }[];
  /** One a row of the framework; `cells` has one entry a level, in their order. */
  rows: { row: string; title: string; cells: Statement[][] }[];
}

/** A framework as areas x levels; null when the graph holds none with this id. */
export function matrixOf(graph: Graph, id: string): Matrix | null {
  const framework = graph.frameworks.find((one) => one.id === id);
  if (!framework) return null;
  const levels = framework.levels.flatMap((level) => graph.levels.find((one) => one.id === level) ?? []);
  const rows = framework.rows.map((row) => {
    const areas = graph.areas.filter((area) => area.row === row && levels.some((level) => level.id === area.level));
    const cells = levels.map((level) => {
      const own = new Set(areas.filter((area) => area.level === level.id).map((area) => area.id));
      return graph.statements.filter((statement) => own.has(statement.area));
    });
    return { row, title: areas[0]?.rowTitle ?? row, cells };
  });
  return { title: framework.title, levels: levels.map(({ id: level, title }) => ({ id: level, title })), rows };
}

/** A Markdown table that merge requests and wikis show: statements parted by line breaks in the cell. */
export function matrixMarkdown(matrix: Matrix): string {
  const cellText = (text: string) => text.replace(/\|/gu, '\\|').replace(/</gu, '&lt;').replace(/\n/gu, ' ');
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${cellText(matrix.title)}`,
    '',
    row(['', ...matrix.levels.map((level) => cellText(level.title))]),
    row(['---', ...matrix.levels.map(() => '---')]),
    ...matrix.rows.map(({ title, cells }) =>
      row([`**${cellText(title)}**`, ...cells.map((cell) => cell.map((statement) => `• ${cellText(statement.text)}`).join('<br>'))]),
    ),
  ].join('\n');
}
