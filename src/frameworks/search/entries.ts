/** Everything in a graph that can be found, each thing once. Pure; the order is that of the graph. */
import type { Area, Graph, Origin, Statement } from '../../compiler/graph.ts';
import { groupBy } from '../../compiler/group.ts';
import { textKey } from '../../compiler/key.ts';
import { addressOf, strandsAddress, type Viewed } from '../addresses.ts';
import type { Entry, Standing } from './entry.ts';
import { initialsOf } from './initials.ts';
import { translatedEntries } from './translated-entries.ts';

export function entriesOf(graph: Graph): Entry[] {
  const titles = titlesOf(graph);
  const entries = [
    ...frameworks(graph),
    ...families(graph),
    ...levels(graph, titles),
    ...roles(graph, titles),
    ...areas(graph, titles),
    ...indicators(graph, titles),
    ...stages(graph, titles),
    ...statements(graph, titles),
    ...findings(graph),
  ];
  return [...entries, ...translatedEntries(graph, entries)];
}

/** What things are called, and what they stand in. */
interface Titles {
  of(id: string): string;
  /** The framework of a level, the family of a role. */
  groupOf(holder: string): string | null;
  areas: ReadonlyMap<string, Area>;
}

function titlesOf(graph: Graph): Titles {
  const all = [...graph.frameworks, ...graph.families, ...graph.levels, ...graph.roles];
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const groups = new Map([
    ...graph.levels.map(({ id, framework }) => [id, framework] as const),
    ...graph.roles.map(({ id, family }) => [id, family] as const),
  ]);
  return {
    of: (id) => titles.get(id) ?? id,
    groupOf: (holder) => groups.get(holder) ?? null,
    areas: new Map(graph.areas.map((area) => [area.id, area])),
  };
}

function frameworks(graph: Graph): Entry[] {
  return graph.frameworks.map(({ id, title, unit, declared }) => {
    const path: string[] = [];
    for (let at = graph.units.find((one) => one.id === unit); at && path.length < graph.units.length; ) {
      path.unshift(at.title);
      const { parent }: { parent: string | null } = at;
      at = graph.units.find((one) => one.id === parent);
    }
    const first = graph.levels.find((level) => level.framework === id);
    const place = first
      ? { file: first.page, line: first.line }
      : { file: declared[0]?.origin.file ?? '', line: declared[0]?.origin.line ?? 1 };
    const standing: Standing = {
      id,
      path: path.slice(0, -1),
      group: id,
      holder: null,
      row: null,
      address: addressOf('framework', id),
      ...place,
    };
    return { kind: 'framework', title, names: path.slice(-1), text: '', more: '', standings: [standing] };
  });
}

function families(graph: Graph): Entry[] {
  return graph.families.map(({ id, title, summary, notes, page }) => ({
    kind: 'family',
    title,
    names: [],
    text: summary ?? '',
    more: notes.join(' '),
    standings: [{ id, path: [], group: id, holder: null, row: null, address: addressOf('family', id), file: page, line: 1 }],
  }));
}

function levels(graph: Graph, titles: Titles): Entry[] {
  return graph.levels.map(({ id, title, framework, summary, page, line }) => {
    const standing = { id, path: [titles.of(framework)], group: framework, holder: id, row: null, address: addressOf('level', id) };
    return {
      kind: 'level',
      title,
      names: initialsOf(title),
      text: summary ?? '',
      more: '',
      standings: [{ ...standing, file: page, line }],
    };
  });
}

function roles(graph: Graph, titles: Titles): Entry[] {
  return graph.roles.map(({ id, title, family, summary, notes, page, line }) => {
    const standing = { id, path: [titles.of(family)], group: family, holder: id, row: null, address: addressOf('role', id) };
    const more = notes.join(' ');
    return { kind: 'role', title, names: initialsOf(title), text: summary ?? '', more, standings: [{ ...standing, file: page, line }] };
  });
}

/** A row of a framework or family: it stands there as a whole, and at each level or role. */
function areas(graph: Graph, titles: Titles): Entry[] {
  const groupOf = (area: Area) => area.family ?? titles.groupOf(area.level ?? area.role ?? '');
  const rows = groupBy(graph.areas, (area) => JSON.stringify([groupOf(area), area.row]));
  return [...rows.values()].flatMap((ofRow): Entry[] => {
    const [first] = ofRow;
    const group = first ? groupOf(first) : null;
    if (!first || group === null) return [];
    const isFramework = first.level !== null;
    const whole: Standing = {
      id: first.id,
      path: [titles.of(group)],
      group,
      holder: null,
      row: first.row,
      address: isFramework ? `${strandsAddress(group)}#area-${first.row}` : addressOf('family', group),
      file: first.origin.file,
      line: first.origin.line,
    };
    const single = ofRow.flatMap((area) => {
      const holder = area.level ?? area.role;
      if (holder === null) return [];
      const address = `${addressOf(viewed(area), holder)}#area-${area.id.replaceAll('/', '-')}`;
      const path = [titles.of(group), titles.of(holder)];
      return [{ id: area.id, path, group, holder, row: area.row, address, ...placeOf(area.origin) }];
    });
    const text = [...new Set(ofRow.flatMap(({ summary }) => summary ?? []))].join(' ');
    return [{ kind: 'area', title: first.rowTitle, names: [], text, more: '', standings: [whole, ...single] }];
  });
}

function indicators(graph: Graph, titles: Titles): Entry[] {
  return graph.indicators.map(({ id, title, family, roles: of, definition, origin }) => {
    const holders = of.map((role) => ({ group: titles.groupOf(role), holder: role, kind: 'role' as const }));
    const all = holders.length > 0 || family === null ? holders : [{ group: family, holder: null, kind: 'family' as const }];
    const standings = all.map(({ group, holder, kind }): Standing => {
      const path = [group, holder].flatMap((one) => (one === null ? [] : [titles.of(one)]));
      const at = holder ?? group ?? '';
      return { id: at, path, group, holder, row: null, address: `${addressOf(kind, at)}#indicators`, ...placeOf(origin) };
    });
    const none: Standing = {
      id,
      path: [],
      group: null,
      holder: null,
      row: null,
      address: `${addressOf('page', origin.file)}#line-${origin.line}`,
      ...placeOf(origin),
    };
    return {
      kind: 'indicator',
      title,
      names: initialsOf(title),
      text: definition ?? '',
      more: '',
      standings: standings.length > 0 ? standings : [none],
    };
  });
}

/** A step of the hiring process; families that ask the same share one. */
function stages(graph: Graph, titles: Titles): Entry[] {
  const all = graph.hiring.flatMap(({ family, role, stages: steps }) =>
    steps.map((stage) => {
      const path = [family, role].flatMap((one) => (one === null ? [] : [titles.of(one)]));
      const address = `${role === null ? addressOf('family', family) : addressOf('role', role)}#hiring`;
      const standing: Standing = { id: role ?? family, path, group: family, holder: role, row: null, address, ...placeOf(stage.origin) };
      return { stage, standing };
    }),
  );
  return [...groupBy(all, ({ stage }) => textKey(`${stage.title}\n${stage.text}`)).values()].map((same) => {
    const { title, text } = (same[0] as (typeof same)[number]).stage;
    return { kind: 'stage', title, names: [], text, more: '', standings: same.map(({ standing }) => standing) };
  });
}

/** The same words are one thing: most often a page that several others include. */
function statements(graph: Graph, titles: Titles): Entry[] {
  return [...groupBy(graph.statements, ({ text }) => textKey(text)).values()].map((same) => {
    const first = same[0] as Statement;
    const more = [...new Set(same.flatMap(({ topic, examples }) => [topic ?? '', ...examples]))].join(' ');
    return { kind: 'statement', title: null, names: [], text: first.text, more, standings: same.map((one) => standingOf(one, titles)) };
  });
}

/** Each kind of finding that there is, by its code, and where it stands first. What it says holds words that nobody wrote in a page. */
function findings(graph: Graph): Entry[] {
  return [...groupBy(graph.diagnostics, ({ code }) => code)].map(([code, all]) => {
    const { file, line } = all[0] as (typeof all)[number];
    const path = [all.length === 1 ? '1 finding' : `${all.length} findings`];
    const standing: Standing = { id: code, path, group: null, holder: null, row: null, address: `/messages/${code}`, file, line };
    return { kind: 'finding', title: code, names: [], text: '', more: '', standings: [standing] };
  });
}

function standingOf(statement: Statement, titles: Titles): Standing {
  const { id, family, origin } = statement;
  const holder = statement.level ?? statement.role;
  const group = family ?? titles.groupOf(holder ?? '');
  const area = titles.areas.get(statement.area);
  const path = [...[group, holder].flatMap((one) => (one === null ? [] : [titles.of(one)])), ...(area ? [area.rowTitle] : [])];
  const address = `${addressOf(viewed(statement), holder ?? family ?? '')}?statement=${id.split('/').map(encodeURIComponent).join('/')}`;
  return { id, path, group, holder, row: area?.row ?? null, address, ...placeOf(origin) };
}

function viewed({ level, role }: { level: string | null; role: string | null }): Viewed {
  return level !== null ? 'level' : role !== null ? 'role' : 'family';
}

function placeOf({ file, line }: Origin): { file: string; line: number } {
  return { file, line };
}
