/** Where in a piece of YAML somebody writes, told by indentation alone: while it is being written, no parser can read it. */
import type { Spot } from './open-handbook.ts';

export interface YamlPlace {
  /** The keys above, outermost first. */
  above: string[];
  /** The key of this line, when its value is being written; null while the key itself is. */
  key: string | null;
  isItem: boolean;
  /** What stands before the cursor of the key or value, and the column at which that begins. */
  written: string;
  from: number;
}

/** A list in brackets counts as its items. */
const shape = /^(\s*)((?:-\s+)*)(?:(?:"([^"]*)"|'([^']*)'|([^\s:#"'[{][^:#]*)):\s+)?(\[(?:[^\]]*,)?\s*)?["']?(.*)$/u;
const keyShape = /^(\s*)(?:-\s+)*(?:"([^"]*)"|'([^']*)'|([^\s:#"'-][^:#]*)):/u;

export function writtenAt(lines: readonly string[], spot: Spot): YamlPlace {
  const before = (lines[spot.line - 1] ?? '').slice(0, spot.column - 1);
  const [, space = '', dashes = '', double, single, plain, bracket, written = ''] = shape.exec(before) ?? [];
  const key = double ?? single ?? plain?.trim() ?? null;
  return {
    above: keysAbove(lines, spot.line, space.length, dashes !== ''),
    key,
    isItem: dashes !== '' || bracket !== undefined,
    written,
    from: spot.column - written.length,
  };
}

function keysAbove(lines: readonly string[], line: number, indent: number, isItem: boolean): string[] {
  const keys: string[] = [];
  // Items may stand as far in as the key they belong to.
  let limit = isItem ? indent + 1 : indent;
  for (let at = line - 2; at >= 0 && limit > 0; at--) {
    const match = keyShape.exec(lines[at] ?? '');
    const depth = match?.[1]?.length ?? 0;
    if (!match || depth >= limit) continue;
    keys.unshift((match[2] ?? match[3] ?? match[4] ?? '').trim());
    limit = depth;
  }
  return keys;
}
