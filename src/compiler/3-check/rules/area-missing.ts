import type { Diagnostic } from '../../diagnostic.ts';
import type { Area, Level } from '../../graph.ts';
import { groupBy } from '../../group.ts';
import { closestTo, titleKey } from '../../key.ts';
import { areaMissing } from '../../messages.generated.ts';
import { diagnoseLine, noteAt } from '../../report.ts';
import { phrase } from '../../speech/phrase.ts';
import type { Checked } from '../check.ts';

/** An area that the levels right below and right above have, and the one between them has not. */
export function areaMissingRule({ graph, parsed }: Checked): Diagnostic[] {
  const areas = groupBy(graph.areas, ({ level }) => level);
  const ladders = groupBy(graph.levels, ({ framework, track }) => `${framework} ${track}`);
  return [...ladders.values()].flatMap((levels) =>
    levels.flatMap((level, index) => {
      const [below, above] = [levels[index - 1], levels[index + 1]];
      // What a level takes over as a whole is there, said or not.
      if (!below || !above || level.extends.some(({ row }) => row === null)) return [];
      const rowsOf = ({ id }: Level) => new Map((areas.get(id) ?? []).map((area): [string, Area] => [area.row, area]));
      const [lower, own, higher] = [rowsOf(below), rowsOf(level), rowsOf(above)];
      const common = [...lower].filter(([row]) => higher.has(row));
      const missing = common.filter(([row]) => !own.has(row));
      // A level that has few of them is told in another way, and lacks none.
      if (missing.length > common.length / 2) return [];
      return missing.flatMap(([row, one]) => {
        const other = higher.get(row);
        // A cell that says nothing, or "N/A", was looked at by whoever filled the table.
        if (!other || isInTable(one, parsed) || isInTable(other, parsed)) return [];
        const alone = [...own.values()].filter((area) => !lower.has(area.row) && !higher.has(area.row));
        const renamed = alikeAmong(
          one.rowTitle,
          alone.map(({ rowTitle }) => rowTitle),
        );
        const related = [one, other].map(({ title, origin }) => noteAt({ file: origin.file, line: origin.line }, phrase('quoted', title)));
        const message = areaMissing({ level: level.title, area: one.rowTitle, below: below.title, above: above.title, renamed });
        return [{ ...diagnoseLine(message, level.page, level.line), related }];
      });
    }),
  );
}

function isInTable({ origin }: Area, parsed: Checked['parsed']): boolean {
  const blocks = parsed.get(origin.file)?.blocks ?? [];
  return blocks.some((block) => block.kind === 'table' && block.at.line <= origin.line && origin.line <= block.at.endLine);
}

/** A slip of the pen away, else the only one with a word in common. */
function alikeAmong(title: string, others: string[]): string | null {
  const words = new Set(
    titleKey(title)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const common = others.filter((other) =>
    titleKey(other)
      .split(' ')
      .some((word) => words.has(word)),
  );
  return closestTo(title, others) ?? (common.length === 1 ? (common[0] ?? null) : null);
}
