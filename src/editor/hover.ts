/** What is behind the words somebody points at, in Markdown: a level or role with all it is held to, an include, a relation. */
import type { Range } from '../compiler/1-parse/block.ts';
import { type EffectiveArea, type EffectiveLine, effectiveOf } from '../compiler/effective.ts';
import { titleIn, wayOf } from '../compiler/emit/effective-text.ts';
import { escaped } from '../compiler/emit/markdown-text.ts';
import type { Graph } from '../compiler/graph.ts';
import { groupBy } from '../compiler/group.ts';
import { type OpenHandbook, type Spot, wholeLine } from './open-handbook.ts';
import { type Holder, holdersAt, includeAt, type PointedInclude, type PointedRelation, referredTo, relationsAt } from './pointed.ts';

export interface Shown {
  markdown: string;
  at: Range;
}

/** A window over the text holds no more; the rest is in the text itself. */
const most = { lines: 36, areas: 12, names: 10, holders: 3, firstLines: 3, characters: 160 };

/** null where there is nothing to say beyond what is written. */
export function hoverAt(handbook: OpenHandbook, path: string, spot: Spot): Shown | null {
  const include = includeAt(handbook, path, spot);
  if (include) return include.file === null ? null : { markdown: includeMarkdown(handbook, include, include.file), at: include.at };
  const at = wholeLine(handbook.textOf(path), spot.line);
  const holders = holdersAt(handbook, path, spot);
  if (holders.length > 0) return { markdown: fitted(holders.slice(0, most.holders).map((one) => holderMarkdown(handbook.graph, one))), at };
  const relations = relationsAt(handbook, path, spot);
  if (relations.length === 0) return null;
  const shown = relations.slice(0, most.holders).map((one) => relationMarkdown(handbook, one));
  return {
    markdown: fitted([...shown, ...(relations.length > shown.length ? [[`and ${relations.length - shown.length} more.`]] : [])]),
    at,
  };
}

function fitted(parts: string[][]): string {
  const lines = parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  return (lines.length > most.lines ? [...lines.slice(0, most.lines - 1), '...'] : lines).join('\n');
}

function holderMarkdown(graph: Graph, holder: Holder): string[] {
  const view = effectiveOf(graph, holder.id);
  if (!view) return [];
  const title = titleIn(graph);
  const of =
    'family' in holder ? graph.families.find(({ id }) => id === holder.family) : graph.frameworks.find(({ id }) => id === holder.framework);
  const head = [
    `**${escaped(holder.title)}**${of ? `, ${escaped(of.title)}` : ''}${holder.grade === null ? '' : `, grade ${holder.grade}`}`,
    '',
  ];
  const areas = view.areas.filter(({ lines }) => lines.length > 0);
  const either = view.alternatives.map(({ aspect, by, choices }) => {
    const counted = choices.map(({ reference, areas: brought }) => {
      const held = brought.flatMap(({ lines }) => lines).length;
      return `${escaped(reference.text)} (${statements(held)})`;
    });
    return `Either of these (${aspect} of ${escaped(title(by))}): ${listed(counted)}`;
  });
  const missing = view.unresolved.map(({ text, aspect }) => `${escaped(text)} (${aspect})`);
  const presumed = view.presumed
    .filter(({ statements }) => statements.length > 0)
    .map(({ level, statements }) => `${escaped(level.title)} (${statements.length})`);
  const foot = [
    ...either,
    ...(missing.length > 0 ? [`Not in this handbook: ${listed([...new Set(missing)])}`] : []),
    ...(presumed.length > 0 ? [`Presumed from the levels below: ${listed(presumed)}`] : []),
  ].flatMap((line) => ['', line]);
  const each = Math.floor((most.lines - head.length - foot.length) / Math.max(1, Math.min(areas.length, most.areas))) - 1;
  return [...head, ...areasMarkdown(graph, areas, Math.min(most.firstLines, Math.max(0, each))), ...foot];
}

/** Each area with its count, where its statements come from, and its first lines. */
function areasMarkdown(graph: Graph, areas: EffectiveArea[], firstLines: number): string[] {
  const shown = areas
    .slice(0, most.areas)
    .flatMap(({ title, lines }) => [
      `- **${escaped(title)}**, ${waysOf(graph, lines)}`,
      ...lines.slice(0, firstLines).map(({ statement }) => `  - ${escaped(cut(statement.text))}`),
    ]);
  return areas.length > most.areas ? [...shown, `- and ${areas.length - most.areas} more areas`] : shown;
}

function waysOf(graph: Graph, lines: EffectiveLine[]): string {
  const ways = [...groupBy(lines, (line) => wayOf(graph, line, titleIn(graph)) || 'written here')];
  const [only] = ways;
  if (ways.length === 1 && only) return `${statements(lines.length)}${only[0] === 'written here' ? '' : `, ${escaped(only[0])}`}`;
  return `${statements(lines.length)}: ${ways.map(([way, some]) => `${some.length} ${escaped(way)}`).join('; ')}`;
}

function includeMarkdown(handbook: OpenHandbook, { target }: PointedInclude, file: string): string {
  const { graph } = handbook;
  const title = titleIn(graph);
  const reached = graph.statements.filter(({ origin }) => origin.file === file || origin.via.some((step) => step.file === file));
  const ids = [...new Set(reached.flatMap(({ level, role, family }) => level ?? role ?? family ?? []))];
  const reach =
    ids.length === 0
      ? 'It brings no statement to any level or role.'
      : `It brings statements to ${ids.length === 1 ? 'one' : ids.length}: ${listed(ids.map((id) => `${escaped(title(id))} (${id.split('/')[0]})`))}`;
  const page = handbook.parsed(file);
  const first = (page?.lines.slice(page.frontMatter.lines) ?? []).filter((line) => line.trim() !== '').slice(0, most.firstLines);
  return [`**${escaped(file === '' ? target : file)}**`, '', reach, '', ...first.map((line) => `> ${escaped(cut(line))}  `)]
    .join('\n')
    .trimEnd();
}

function relationMarkdown(handbook: OpenHandbook, { holder, relation }: PointedRelation): string[] {
  const { graph } = handbook;
  const names = relation.targets.map(
    (target) => `**${escaped(target.text)}**${referredTo(handbook, target) ? '' : ' (not in this handbook)'}`,
  );
  const all = names.join(relation.mode === 'any' ? ' or ' : ' and ');
  if (!('aspect' in relation)) return [`**${escaped(holder.title)}** reports to ${all}.`];
  const view = effectiveOf(graph, holder.id);
  const isOfThis = ({ steps }: EffectiveLine) => steps[0]?.by === holder.id && steps[0].origin === relation.origin;
  const areas = (view?.areas ?? [])
    .map((area) => ({ ...area, lines: area.lines.filter(isOfThis) }))
    .filter(({ lines }) => lines.length > 0);
  const choices = (view?.alternatives ?? [])
    .filter(({ by, origin }) => by === holder.id && origin === relation.origin)
    .flatMap((one) => one.choices);
  const presumed = (view?.presumed ?? []).filter(({ origin, statements: some }) => origin === relation.origin && some.length > 0);
  return [
    `**${escaped(holder.title)}** takes over${relation.aspect === 'role' ? '' : ` the ${relation.aspect}`} from ${all}:`,
    ...areasMarkdown(graph, areas, 2),
    ...choices.map(
      ({ reference, areas: brought }) =>
        `- either ${escaped(reference.text)}: ${listed(brought.map((area) => `${escaped(area.title)} (${area.lines.length})`)) || 'nothing'}`,
    ),
    ...presumed.map(({ level, statements: some }) => `- ${escaped(level.title)}, presumed: ${statements(some.length)}`),
    ...(areas.length + choices.length + presumed.length === 0 ? ['- nothing that is in this handbook'] : []),
  ];
}

function listed(names: string[]): string {
  const shown = names.slice(0, most.names).join(', ');
  return names.length > most.names ? `${shown} and ${names.length - most.names} more` : shown;
}

function statements(count: number): string {
  return `${count} ${count === 1 ? 'statement' : 'statements'}`;
}

function cut(text: string): string {
  return text.length > most.characters ? `${text.slice(0, most.characters - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;
}
