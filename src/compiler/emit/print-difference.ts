/** `gradus diff A B` within one handbook: what the two names mean, and the comparison in the form that is asked for. */
import { compare } from '../align/compare.ts';
import { compareUnits } from '../align/compare-units.ts';
import { sidesOf } from '../align/sides.ts';
import { stepSizeOf } from '../align/step-size.ts';
import { alikeTo, type Called, calledBy, frameworksIn, holdersIn, pairsCalledBy } from '../called.ts';
import type { Graph } from '../graph.ts';
import { compareMarkdown } from './compare-markdown.ts';
import { compareText } from './compare-text.ts';
import type { Form } from './form.ts';
import { unitsMarkdown } from './units-markdown.ts';
import { unitsText } from './units-text.ts';

/** `problem`: one of the names is in the handbook, and yet there is nothing to compare; a sentence that says why. */
export type Difference = { text: string } | { problem: string };

/**
 * null where neither name is one of the handbook: the two may name something else, such as folders.
 * @param all also what both say alike
 */
export function printDifference(graph: Graph, a: string, b: string, form: Form, all = false): Difference | null {
  const things = [...holdersIn(graph), ...frameworksIn(graph)];
  const missing = [a, b].filter((name) => calledBy(name, things).length === 0);
  if (missing.length === 2) return null;
  const [unknown] = missing;
  if (unknown !== undefined) {
    const alike = alikeTo(unknown, things);
    return {
      problem: `Nothing here is called "${unknown}". ${alike.length > 0 ? `Did you mean ${alike.join(', ')}?` : 'gradus compile lists what there is.'}`,
    };
  }
  const pairs = pairsCalledBy(a, b, things).filter(([one, other]) => isFramework(one) === isFramework(other));
  const [pair, ...others] = pairs;
  if (!pair)
    return {
      problem:
        'A framework is compared with a framework, and a level or role with a level or role: gradus show lists the levels of a framework.',
    };
  if (others.length > 0)
    return { problem: `"${a}" and "${b}" mean more than one pair here: ${someOf(pairs)}. One of them by its whole id is enough.` };
  const [one, other] = pair;
  if (one.id === other.id && one.kind === other.kind) return { problem: `Both names mean ${one.id}.` };
  return { text: isFramework(one) ? printUnits(graph, one.id, other.id, form, all) : printHolders(graph, one.id, other.id, form, all) };
}

function isFramework({ kind }: Called): boolean {
  return kind === 'framework';
}

const mostNamed = 4;

function someOf(pairs: readonly [Called, Called][]): string {
  const named = pairs.slice(0, mostNamed).map(([one, other]) => `${one.id} and ${other.id}`);
  return `${named.join('; ')}${pairs.length > mostNamed ? '; and others' : ''}`;
}

function printHolders(graph: Graph, from: string, to: string, form: Form, all: boolean): string {
  const [sides, comparison] = [sidesOf(graph, from, to), compare(graph, from, to)];
  if (!sides || !comparison) return '';
  if (form.as === 'text') return compareText(graph, sides, comparison, form.paper, all);
  if (form.as === 'markdown') return compareMarkdown(graph, sides, comparison, all);
  return JSON.stringify({ ...sides, counts: stepSizeOf(comparison).counts, rows: comparison.rows }, null, 2);
}

function printUnits(graph: Graph, from: string, to: string, form: Form, all: boolean): string {
  const units = compareUnits(graph, from, to);
  if (!units) return '';
  if (form.as === 'text') return unitsText(graph, units, form.paper, all);
  if (form.as === 'markdown') return unitsMarkdown(graph, units, all);
  const levels = units.levels.map((level) => ({
    from: level.from,
    to: level.to,
    counts: level.comparison && stepSizeOf(level.comparison).counts,
    rows: level.comparison?.rows ?? null,
  }));
  return JSON.stringify({ ...units, levels }, null, 2);
}
