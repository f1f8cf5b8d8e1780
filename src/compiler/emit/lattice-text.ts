/** The career lattice for a terminal: who stands where, then which ways lead on from whom. */
import type { Lattice, LatticeScope } from '../lattice/lattice.ts';
import type { LatticeNode, LatticeRow } from '../lattice/nodes.ts';
import { peersOf } from '../lattice/ways.ts';
import { presumptionWords, recordWords, type SeenWay, waysAt } from '../lattice/words.ts';
import { counted } from '../speech/count.ts';
import { ink, inked, type Paper, printable, wrap } from './paper.ts';

const tracks = [
  { track: 'individual', title: 'Individual contributors' },
  { track: 'management', title: 'Management' },
] as const;
const gap = '  ';
/** Columns narrower than this break names apart: then the tracks stand below each other. */
const narrowest = 24;

/** @param scope what it was narrowed to; null: all of the handbook */
export function latticeText(lattice: Lattice, scope: LatticeScope | null, paper: Paper): string {
  if (lattice.nodes.length === 0) return wrap(paper, `${scope?.title ?? 'This handbook'} has no level and no role.`);
  const nameOf = namesIn(lattice);
  const placed = lattice.rows.flatMap((row) => tracks.flatMap(({ track }) => standingAt(lattice, row, track)));
  const ways = placed.flatMap((node) => nodeText(lattice, node, nameOf, paper));
  return [
    inked(paper, 'bold', wrap(paper, scope === null ? 'Career lattice' : `Career lattice of ${scope.title}`)),
    tableText(lattice, nameOf, paper),
    ...(ways.length > 0 ? [ink(paper, 'bold', 'Ways'), ...ways] : []),
    ...presumptionWords(lattice).map((sentence) => inked(paper, 'dim', wrap(paper, sentence))),
  ].join('\n\n');
}

type NameOf = (node: Pick<LatticeNode, 'title' | 'group' | 'outside'>) => string;

/** With its framework or family, unless all are of one; in brackets what is not of what was asked for. */
function namesIn({ groups, nodes }: Lattice): NameOf {
  const short = new Map(groups.map((group) => [group.key, group.short]));
  const isOne = new Set(nodes.filter((node) => !node.outside).map(({ group }) => group)).size === 1;
  return ({ title, group, outside }) => {
    const name = (outside || !isOne) && short.get(group) !== title ? `${title}, ${short.get(group)}` : title;
    return printable(outside ? `(${name})` : name);
  };
}

function tableText(lattice: Lattice, nameOf: NameOf, paper: Paper): string {
  const { rows, nodes } = lattice;
  const used = tracks.filter(({ track }) => nodes.some((node) => node.track === track));
  const heads = rows.map(headOf);
  const first = Math.max(...heads.map(({ length }) => length));
  const width = Math.floor((paper.width - first - gap.length * used.length) / used.length);
  const cell = (row: LatticeRow, track: LatticeNode['track']) => standingAt(lattice, row, track);
  if (width < narrowest)
    return rows
      .map((row, index) =>
        [
          ink(paper, 'bold', printable(heads[index] ?? '')),
          ...used.flatMap(({ track, title }) => {
            const names = cell(row, track).map((node) => wrap(paper, nameOf(node), '    '));
            return names.length > 0 ? [ink(paper, 'dim', `  ${title}`), ...names] : [];
          }),
        ].join('\n'),
      )
      .join('\n\n');
  const head = [''.padEnd(first), ...used.map(({ title }) => ink(paper, 'bold', title.padEnd(width)))].join(gap).trimEnd();
  return [
    head,
    ...rows.map((row, index) => {
      const cells = used.map(({ track }) => cell(row, track).flatMap((node) => linesOf(nameOf(node), width)));
      const height = Math.max(...cells.map(({ length }) => length));
      return Array.from({ length: height }, (_, line) =>
        [
          line === 0 ? ink(paper, 'dim', printable(heads[index] ?? '').padEnd(first)) : ''.padEnd(first),
          ...cells.map((lines) => (lines[line] ?? '').padEnd(width)),
        ]
          .join(gap)
          .trimEnd(),
      ).join('\n');
    }),
  ].join('\n');
}

function standingAt({ nodes }: Lattice, row: LatticeRow, track: LatticeNode['track']): LatticeNode[] {
  return nodes.filter((node) => node.row === row.id && node.track === track);
}

function headOf({ name, by }: LatticeRow): string {
  return name === '' && by === 'title' ? 'No grade' : name;
}

/** Broken at spaces, later lines indented; a word that is longer than a line is cut. */
function linesOf(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${last === undefined ? '' : '  '}${word}`.slice(0, width));
  }
  return lines;
}

/** What leads on from one; empty where nothing does. */
function nodeText(lattice: Lattice, node: LatticeNode, nameOf: NameOf, paper: Paper): string[] {
  const named = (id: string) => {
    const other = lattice.nodes.find((one) => one.id === id);
    return other ? nameOf(other) : id;
  };
  const leaving = waysAt(lattice, node.id).filter(({ way, name }) => way.from === node.id || !fromBelow.has(name));
  const loose = lattice.loose.filter(({ from }) => from === node.id);
  const peers = peersOf(lattice.nodes, lattice.ways, node.id).length;
  const lines = [
    ...leaving.map((seen) => wayText(seen, named(seen.other), paper)),
    ...loose.map((record) =>
      wrap(paper, `${begun(recordWords(record))}, which this handbook does not have (${placeOf(record)})`, '  ', '    '),
    ),
    ...(peers > 0 && !node.outside
      ? [wrap(paper, `Lateral move: ${counted(peers, 'other')} as high on this track (presumed)`, '  ', '    ')]
      : []),
  ];
  if (lines.length === 0) return [];
  return [[`${ink(paper, 'bold', nameOf(node))}  ${ink(paper, 'dim', printable(node.id))}`, ...lines].join('\n')];
}

/** How a way is called that leads here and not on from here. */
const fromBelow: ReadonlySet<string> = new Set(['Level below', 'Change of track, from', 'Reports here']);

function wayText({ way, name }: SeenWay, other: string, paper: Paper): string {
  const [record] = way.written;
  return wrap(paper, `${name}: ${other} (${record ? placeOf(record) : 'presumed'})`, '  ', '    ');
}

function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function placeOf({ place }: { place: { file: string; line: number } }): string {
  return `${place.file}:${place.line}`;
}
