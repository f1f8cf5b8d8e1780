import type { Extends, Graph, Level, Reference, Role, Statement } from '../graph.ts';
import { ink, type Paper, printable, wrap } from './paper.ts';

/** One thing of the graph in words, by its id; null when nothing has that id. */
export function showText(graph: Graph, id: string, paper: Paper): string | null {
  const level = graph.levels.find((one) => one.id === id);
  if (level) return levelText(graph, level, paper);
  const role = graph.roles.find((one) => one.id === id);
  if (role) return roleText(graph, role, paper);
  const statement = graph.statements.find((one) => one.id === id);
  if (statement) return statementText(graph, statement, paper);
  const framework = graph.frameworks.find((one) => one.id === id);
  if (framework) return listText(paper, framework.title, framework.id, framework.levels);
  const family = graph.families.find((one) => one.id === id);
  if (family) return listText(paper, family.title, family.id, family.roles);
  const area = graph.areas.find((one) => one.id === id);
  return area ? areaText(graph, area.id, paper) : null;
}

function levelText(graph: Graph, level: Level, paper: Paper): string {
  const title = graph.frameworks.find((one) => one.id === level.framework)?.title ?? '';
  const ways = level.leadsTo.map(
    (way) =>
      `  ${way.track === 'management' ? 'management track' : 'individual track'}: ${printable(way.text)}${way.target ? ` (${way.target})` : ', not in this handbook'}`,
  );
  return join([
    [
      head(paper, level.title, title),
      ink(paper, 'dim', `${level.id}  ${level.page}:${level.line}${level.lastModified ? `  last modified ${level.lastModified}` : ''}`),
    ],
    level.summary ? [wrap(paper, level.summary)] : [],
    ways.length > 0 ? ['Leads to', ...ways] : [],
    relationsText(graph, level),
    ...areasText(graph, level.id, paper),
  ]);
}

function roleText(graph: Graph, role: Role, paper: Paper): string {
  const facts = [
    `${role.track === 'management' ? 'Management' : 'Individual'} track${role.grade === null ? '' : `, grade ${role.grade}`}`,
    ...relationsText(graph, role),
  ];
  const hiring =
    graph.hiring.find((one) => one.role === role.id) ?? graph.hiring.find((one) => one.family === role.family && one.role === null);
  const stages = (hiring?.stages ?? []).map(
    (stage) =>
      `  ${stage.order}. ${printable(stage.title)}${stage.minutes === null ? '' : `, ${stage.minutes} minutes`}${stage.with ? `, with ${printable(stage.with)}` : ''}${stage.optional ? ' (may be asked)' : ''}`,
  );
  const indicators = graph.indicators.filter(
    (one) => one.roles.includes(role.id) || (one.family === role.family && one.roles.length === 0),
  );
  return join([
    [
      head(paper, role.title, graph.families.find((one) => one.id === role.family)?.title ?? ''),
      ink(paper, 'dim', `${role.id}  ${role.page}:${role.line}`),
    ],
    facts,
    role.summary ? [wrap(paper, role.summary)] : [],
    role.notes.map((note) => wrap(paper, note)),
    ...areasText(graph, role.id, paper),
    stages.length > 0 ? [ink(paper, 'bold', 'Hiring process'), ...stages] : [],
    indicators.length > 0 ? [ink(paper, 'bold', 'Performance indicators'), ...indicators.map((one) => `  - ${printable(one.title)}`)] : [],
  ]);
}

/** Whom a role or level reports to, equals and takes over from. */
function relationsText(graph: Graph, holder: Role | Level): string[] {
  const { reportsTo, equivalentTo, extends: taken } = holder;
  const name = ({ text, role, level }: Reference) =>
    `${printable(text)}${role === null && level === null ? ' (not in this handbook)' : ''}`;
  const joined = (mode: string, targets: Reference[]) => targets.map(name).join(mode === 'any' ? ' or ' : ' and ');
  const part = (one: Extends) => {
    if (one.row !== null) return `${printable(graph.areas.find((area) => area.row === one.row)?.rowTitle ?? one.row)} of `;
    if (one.aspect !== 'role') return `the ${one.aspect} of `;
    return 'family' in holder ? 'the role of ' : '';
  };
  return [
    ...reportsTo.map((one) => `Reports to ${joined(one.mode, one.targets)}`),
    ...(equivalentTo.length > 0 ? [`Equivalent to ${joined('all', equivalentTo)}`] : []),
    ...taken.map((one) => `Extends ${part(one)}${one.mode === 'any' ? 'either ' : ''}${joined(one.mode, one.targets)}`),
  ];
}

function areasText(graph: Graph, holder: string, paper: Paper): string[][] {
  return graph.areas.filter((area) => (area.level ?? area.role) === holder).map((area) => [areaText(graph, area.id, paper)]);
}

function areaText(graph: Graph, id: string, paper: Paper): string {
  const area = graph.areas.find((one) => one.id === id);
  if (!area) return '';
  const unit = graph.frameworks.find((one) => one.id === graph.levels.find((level) => level.id === area.level)?.framework)?.unit ?? null;
  const lines = [ink(paper, 'bold', printable(area.title)) + (area.under ? ink(paper, 'dim', `  ${printable(area.under)}`) : '')];
  if (area.summary) lines.push(wrap(paper, area.summary, '  '));
  if (area.body === 'missing') lines.push(ink(paper, 'dim', '  (its body is missing)'));
  let layer: string | null = unit;
  const statements = graph.statements.filter((one) => one.area === id);
  for (const [index, statement] of statements.entries()) {
    if (statement.layer !== layer)
      lines.push(ink(paper, 'dim', `  from ${graph.units.find((one) => one.id === statement.layer)?.title ?? statement.layer ?? ''}`));
    layer = statement.layer;
    const number = `  ${String(index + 1).padStart(2)}. `;
    lines.push(wrap(paper, statement.text, number, ' '.repeat(number.length)));
  }
  return lines.join('\n');
}

function statementText(graph: Graph, statement: Statement, paper: Paper): string {
  const { origin } = statement;
  const holder = statement.level ?? statement.role ?? '';
  const area = graph.areas.find((one) => one.id === statement.area);
  return join([
    [wrap(paper, statement.text)],
    statement.examples.map((example) => wrap(paper, example, '  - ', '    ')),
    [
      `Expected of ${holder}, in ${printable(area?.title ?? '')}`,
      `Written in ${origin.file}:${origin.line}:${origin.column}`,
      ...origin.via.map((step) => `  included by ${step.file}:${step.line}`),
    ],
  ]);
}

function listText(paper: Paper, title: string, id: string, members: string[]): string {
  return [ink(paper, 'bold', printable(title)), ink(paper, 'dim', id), '', ...members.map((member) => `  ${member}`)].join('\n');
}

function head(paper: Paper, title: string, of: string): string {
  return `${ink(paper, 'bold', printable(title))}${of ? `  ${printable(of)}` : ''}`;
}

function join(parts: string[][]): string {
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
