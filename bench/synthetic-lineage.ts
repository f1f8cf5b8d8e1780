/**
 * Edits of the example handbook by a script, with what became of each statement: moves between pages, splits and merges are
 * rare in real histories. The same seed makes the same edits.
 */
import { compile } from '../src/compiler/compile.ts';
import type { Graph } from '../src/compiler/graph.ts';
import { type Host, memoryHost } from '../src/compiler/host.ts';

export const syntheticKinds = ['reworded', 'moved', 'moved-reworded', 'split', 'merged'] as const;
export type SyntheticKind = (typeof syntheticKinds)[number];

export interface Synthetic {
  before: Graph;
  after: Graph;
  /** Ids before and after, with what was done to the one. */
  links: { from: string; to: string; kind: SyntheticKind | 'kept' }[];
}

/** A line of a page, with the places before the edits that its statement comes from. */
interface Line {
  text: string;
  from: string[];
  kind: SyntheticKind | 'kept';
}

const each = 8;

export function synthetic(host: Host, seed: number): Synthetic {
  const random = randomFrom(seed);
  const files = host.files().filter((path) => host.read(path) !== null);
  const texts = Object.fromEntries(files.map((path) => [path, host.read(path) ?? '']));
  const before = compile(memoryHost(texts)).graph;
  const statements = new Map(before.statements.map((one) => [`${one.origin.file}:${one.origin.line}`, one]));
  const pages = new Map(
    files.map((path): [string, Line[]] => [
      path,
      (texts[path] ?? '').split('\n').map((text, index) => ({ text, from: [`${path}:${index + 1}`], kind: 'kept' })),
    ]),
  );
  const touched = new Set<Line>();
  /** Items that are a statement of one level or role, stand on one line, and have none below them. */
  const items = [...pages].flatMap(([path, lines]) =>
    lines.flatMap((line, index) => {
      const isPlain = marker.test(line.text) && !/^\s+\S/u.test(lines[index + 1]?.text ?? '') && path.startsWith('content/');
      return isPlain && statements.has(`${path}:${index + 1}`) ? [{ path, line }] : [];
    }),
  );
  const pick = (isFit: (text: string) => boolean = () => true) => {
    for (let tries = 0; tries < 1000; tries++) {
      const item = items[Math.floor(random() * items.length)];
      if (item && !touched.has(item.line) && isFit(item.line.text)) {
        touched.add(item.line);
        return item;
      }
    }
    throw new Error('The example has too few statements for so many edits.');
  };
  const linesOf = (path: string) => pages.get(path) ?? [];
  const take = (path: string, line: Line) => linesOf(path).splice(linesOf(path).indexOf(line), 1);
  const move = (kind: SyntheticKind, change: (text: string) => string) => {
    const [{ path, line }, target] = [pick(), pick()];
    take(path, line);
    const lines = linesOf(target.path);
    lines.splice(lines.indexOf(target.line), 0, { ...line, text: marked(target.line.text, change(bare(line.text))), kind });
  };
  for (let count = 0; count < each; count++) {
    const { line } = pick();
    line.text = marked(line.text, reworded(bare(line.text), random));
    line.kind = 'reworded';
    move('moved', (text) => text);
    move('moved-reworded', (text) => reworded(text, random));
    const whole = pick((text) => cutOf(text) !== null);
    const [first, second] = cutOf(whole.line.text) ?? ['', ''];
    const lines = linesOf(whole.path);
    lines.splice(
      lines.indexOf(whole.line),
      1,
      { ...whole.line, text: marked(whole.line.text, first), kind: 'split' },
      { ...whole.line, text: marked(whole.line.text, second), kind: 'split' },
    );
    const one = pick((text) => text.length < 140);
    const below = linesOf(one.path);
    const other = below[below.indexOf(one.line) + 1];
    if (
      other &&
      marker.test(other.text) &&
      !touched.has(other) &&
      statements.has(other.from[0] ?? '') &&
      !/^\s+\S/u.test(below[below.indexOf(other) + 1]?.text ?? '')
    ) {
      touched.add(other);
      one.line.text = marked(one.line.text, `${bare(one.line.text).replace(/\.$/u, '')}, and ${lowered(bare(other.text))}`);
      one.line.kind = 'merged';
      one.line.from = [...one.line.from, ...other.from];
      take(one.path, other);
    }
  }
  const edited = Object.fromEntries([...pages].map(([path, lines]) => [path, lines.map(({ text }) => text).join('\n')]));
  const after = compile(memoryHost(edited)).graph;
  const links = after.statements.flatMap(({ id, origin, level, role, text }) => {
    const line = linesOf(origin.file)[origin.line - 1];
    return (line?.from ?? []).flatMap((place) =>
      before.statements
        .filter(
          (old) =>
            `${old.origin.file}:${old.origin.line}` === place &&
            (line?.kind !== 'kept' || (old.level === level && old.role === role && old.text === text)),
        )
        .map((old) => ({ from: old.id, to: id, kind: line?.kind ?? 'kept' })),
    );
  });
  return { before, after, links };
}

const marker = /^(?:\d+\.|[-*])\s+/u;

function bare(text: string): string {
  return text.replace(marker, '');
}

function marked(like: string, text: string): string {
  return `${marker.exec(like)?.[0] ?? '- '}${text}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A sentence in two, each long enough to be one. */
function cutOf(text: string): [string, string] | null {
  const [, first, second] = /^(.{30,}?)(?:, and |; | and )(.{30,})$/u.exec(bare(text)) ?? [];
  return first && second ? [`${first}.`, second.charAt(0).toUpperCase() + second.slice(1)] : null;
}

/** A fifth of the words dropped or replaced, and some come. */
function reworded(text: string, random: () => number): string {
  const words = text.split(' ');
  const changed = words.flatMap((word, index) => {
    const chance = random();
    if (index === 0 || chance > 0.2) return [word];
    return chance < 0.08 ? [] : [others[Math.floor(random() * others.length)] ?? word];
  });
  return random() < 0.5 ? `${changed.join(' ').replace(/\.$/u, '')}, as agreed with the manager.` : changed.join(' ');
}

const others = ['always', 'their', 'the', 'whole', 'each', 'own', 'carefully', 'with', 'colleagues', 'regularly', 'most', 'usual'];

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
