/** What may be written under `gradus` in the front matter of a page. */
import type { Graph } from '../compiler/graph.ts';
import type { Completion, Suggestion } from './completion.ts';
import type { Spot } from './open-handbook.ts';
import { writtenAt } from './yaml-place.ts';

const keys = ['framework', 'level', 'family', 'role', 'grade', 'track'];

export function completeFrontMatter(graph: Graph, lines: readonly string[], spot: Spot): Completion | null {
  const { above, key, written, from } = writtenAt(lines, spot);
  const suggestions = suggestionsAt(graph, above.join(), key);
  return suggestions.length === 0 ? null : { from, to: from + written.length, suggestions };
}

function suggestionsAt(graph: Graph, above: string, key: string | null): Suggestion[] {
  if (above === 'gradus') return key === null ? keysOf(keys) : valuesOf(graph, key);
  return above === '' && key === null ? keysOf(['gradus']) : [];
}

function keysOf(names: string[]): Suggestion[] {
  return names.map((label) => ({ label, kind: 'key', text: `${label}:` }));
}

function valuesOf({ frameworks, levels, families, roles }: Graph, key: string): Suggestion[] {
  const named = { framework: frameworks, level: levels, family: families, role: roles }[key];
  if (named) return [...new Set(named.map(({ title }) => title))].map((label) => ({ label, kind: 'name' }));
  return key === 'track' ? ['individual', 'management'].map((label) => ({ label, kind: 'value' })) : [];
}
