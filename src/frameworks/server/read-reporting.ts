/** Whom a level or role reports to, up to the top, and who reports to it: rows of a tree, each once. */
import type * as graph from '../../compiler/graph.ts';
import type { Reporting } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { pointedAt, shapePointer } from './shape.ts';

type Holder = graph.Role | graph.Level;

/** How far down the tree is written out; what is further below is counted. */
const deepest = 2;

export function readReporting(handbook: Handbook, holder: Holder): Reporting {
  return { above: above(handbook, holder), below: below(handbook, holder) };
}

function above(handbook: Handbook, holder: Holder): Reporting['above'] {
  const rows: Reporting['above'] = [];
  const shown = new Set<string>();
  const climb = (from: Holder, way: string[]) => {
    for (const [index, { mode, targets }] of from.reportsTo.entries()) {
      for (const [place, target] of targets.entries()) {
        const id = target.role ?? target.level;
        const next = id === null ? undefined : holderOf(handbook, id);
        const isChoice = mode === 'any' && targets.length > 1;
        const word = isChoice ? (place === 0 ? 'either' : 'or') : index + place > 0 ? 'and' : 'to';
        const end = next === undefined || id === null ? null : way.includes(id) ? 'circle' : shown.has(id) ? 'again' : null;
        rows.push({ depth: way.length, word, end, pointer: shapePointer(handbook, target, from.page) });
        if (next === undefined || id === null || end !== null) continue;
        shown.add(id);
        climb(next, [...way, id]);
      }
    }
  };
  climb(holder, [holder.id]);
  // The post itself is the first of every way.
  return rows.map((row) => ({ ...row, depth: row.depth - 1 }));
}

function below(handbook: Handbook, holder: Holder): Reporting['below'] {
  const { graph } = handbook;
  const reporters = (id: string) =>
    [...graph.roles, ...graph.levels].flatMap((other) => {
      const lines = other.reportsTo.filter(({ targets }) => targets.some((target) => (target.role ?? target.level) === id));
      return lines.length === 0 ? [] : [{ other, isChoice: lines.every(({ mode, targets }) => mode === 'any' && targets.length > 1) }];
    });
  const rows: Reporting['below'] = [];
  const shown = new Set([holder.id]);
  const descend = (id: string, depth: number) => {
    for (const { other, isChoice } of reporters(id)) {
      const isNew = !shown.has(other.id);
      shown.add(other.id);
      const pointer = { text: other.title, to: pointedAt(handbook, other.id), href: null };
      const row = { depth, isChoice, isAgain: !isNew, more: 0, pointer };
      rows.push(row);
      if (!isNew) continue;
      if (depth + 1 < deepest) descend(other.id, depth + 1);
      else row.more = reporters(other.id).filter((one) => !shown.has(one.other.id)).length;
    }
  };
  descend(holder.id, 0);
  return rows;
}

function holderOf(handbook: Handbook, id: string): Holder | undefined {
  return handbook.roles.get(id) ?? handbook.levels.get(id);
}

/** Who names this one as an equal, beside those that it names itself. */
export function equalsNaming(handbook: Handbook, holder: Holder): Reporting['above'][number]['pointer'][] {
  const named = new Set(holder.equivalentTo.map(({ role, level }) => role ?? level));
  return [...handbook.graph.roles, ...handbook.graph.levels]
    .filter((other) => other.id !== holder.id && !named.has(other.id))
    .filter((other) => other.equivalentTo.some(({ role, level }) => (role ?? level) === holder.id))
    .map((other) => ({ text: other.title, to: pointedAt(handbook, other.id), href: null }));
}
