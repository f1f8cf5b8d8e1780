/** What somebody was presumed to do before it was written for them: what a lower level of their ladder asks (D2). */
import type { Graph } from '../graph.ts';
import { textKey } from '../key.ts';
import { holderOf } from '../written.ts';

/** @param now the later ids of what the earlier state calls otherwise */
export function presumedIn(before: Graph, now: ReadonlyMap<string, string>, after: Graph): (holder: string, text: string) => boolean {
  const asked = new Map<string, Set<string>>();
  for (const statement of before.statements) {
    const id = now.get(holderOf(statement)) ?? holderOf(statement);
    const key = textKey(statement.text);
    asked.set(key, (asked.get(key) ?? new Set()).add(id));
  }
  const levels = new Map(after.levels.map((level) => [level.id, level]));
  return (holder, text) => {
    const own = levels.get(holder);
    if (!own) return false;
    return [...(asked.get(textKey(text)) ?? [])].some((id) => {
      const other = levels.get(id);
      return other?.framework === own.framework && other.order < own.order && (other.track ?? null) === (own.track ?? null);
    });
  };
}
