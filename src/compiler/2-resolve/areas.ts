import type { Diagnostic } from '../diagnostic.ts';
import type { Area, Statement } from '../graph.ts';
import { slug, textKey, titleKey } from '../key.ts';
import { areaEmpty, layerInferred } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import { hasLevelWord, unitOfTitle } from '../words.ts';
import type { Placed } from './assemble.ts';
import type { AreaDraft } from './draft.ts';
import type { Frameworks } from './frameworks.ts';
import { digest, uniqueIds } from './ids.ts';

/** Long enough that two statements of one area never share it by chance. */
const digestLength = 8;

/** The areas and statements of every level and role, in document order. */
export function assembleAreas(
  placed: Placed[],
  frameworks: Frameworks,
  kinds: ReadonlyMap<string, Area['kind']>,
  diagnostics: Diagnostic[],
): { areas: Area[]; statements: Statement[] } {
  const areas: Area[] = [];
  const statements: Statement[] = [];
  const unique = uniqueIds();
  for (const { id: holderId, draft, holder, isGroup } of placed) {
    const own = draft.kind === 'levels' ? frameworks.unitOf(draft) : null;
    const of = {
      level: own === null || isGroup ? null : holderId,
      role: own === null && !isGroup ? holderId : null,
      family: isGroup ? holderId : null,
    };
    for (const area of holder.areas) {
      const rowTitle = rowTitleOf(area.title, holder.title);
      const row = slug(rowTitle);
      const id = unique(`${holderId}/${row}`);
      areas.push({
        id,
        title: area.title,
        row,
        rowTitle,
        kind: kinds.get(titleKey(area.title)) ?? kinds.get(titleKey(rowTitle)) ?? area.kind,
        ...of,
        under: area.under,
        summary: area.summary,
        body: isMissing(area, holder) ? 'missing' : 'present',
        origin: area.origin,
      });
      if (isMissing(area, holder) && !area.lacksInclude)
        diagnostics.push(diagnoseLine(areaEmpty({ area: area.title, holder: holder.title }), area.origin.file, area.origin.line));
      for (const [index, statement] of area.statements.entries()) {
        const before = area.statements[index - 1];
        if (
          own !== null &&
          before?.label != null &&
          statement.label === null &&
          statement.origin.file === before.origin.file &&
          area.labels.length > 0
        ) {
          diagnostics.push(
            diagnoseLine(
              layerInferred({ area: area.title, unit: unitOfTitle(draft.title).title }),
              statement.origin.file,
              statement.origin.line,
            ),
          );
        }
        const layer = statement.label === null ? own : slug(unitOfTitle(statement.label).title);
        statements.push({
          id: unique(`${id}/${digest(textKey(statement.text)).slice(0, digestLength)}`),
          text: statement.text,
          markdown: statement.markdown,
          ...of,
          area: id,
          layer,
          examples: statement.examples,
          origin: statement.origin,
        });
      }
    }
  }
  return { areas, statements };
}

/** "Senior Leadership Competencies" of "Senior" is "Leadership Competencies" at every level. */
export function rowTitleOf(title: string, level: string): string {
  const plain = title.replace(/\s*\([^)]*\)$/u, '').replace(/[\s:]+$/u, '');
  const rest = plain.toLowerCase().startsWith(`${level.toLowerCase()} `) ? plain.slice(level.length + 1) : plain;
  const words = rest.split(/\s+/u);
  let from = 0;
  while (from < words.length - 1 && isLevelWord(words[from] ?? '')) from++;
  // "Development Department Competencies: Intern": the level may also stand at the end.
  const ended = words
    .slice(from)
    .join(' ')
    .replace(/\s*[:–-]\s+(\S.*)$/u, (tail, last: string) => (last.toLowerCase() === level.toLowerCase() ? '' : tail));
  return ended || title;
}

/** A word that only says the level; "Lead" and "Manager" name work as well. */
function isLevelWord(word: string): boolean {
  return hasLevelWord(word) && !/^(?:lead|managers?|directors?|specialist|supervisor|coordinator|chief|president)$/iu.test(word);
}

/** Nothing below the heading, and nothing taken over that would fill it. */
function isMissing(area: AreaDraft, holder: Placed['holder']): boolean {
  const relation = holder.relations.some((one) => one.origin.line > area.origin.line && one.origin.line < area.origin.line + 4);
  return area.statements.length === 0 && area.summary === null && !relation;
}
