import type { Diagnostic } from '../diagnostic.ts';
import type { Area, Statement } from '../graph.ts';
import { slug, textKey, titleKey } from '../key.ts';
import { areaEmpty, layerInferred } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import { hasLevelWord, unitOfTitle } from '../words.ts';
import type { Placed } from './assemble.ts';
import type { AreaDraft, HolderDraft } from './draft.ts';
import type { Frameworks } from './frameworks.ts';
import { digest, shortDigest, uniqueIds } from './ids.ts';

/** One holder's areas and statements, what is said of them, and the digest of both. */
export interface HolderAreas {
  areas: Area[];
  statements: Statement[];
  diagnostics: Diagnostic[];
  digest: string;
}

/** Keeps what was made of a holder: the same draft under the same names gives the same areas. */
export type AreaMemory = WeakMap<HolderDraft, { key: string; made: HolderAreas }>;

/** The areas and statements of every level, role and family, in document order. */
export function assembleAreas(
  placed: Placed[],
  frameworks: Frameworks,
  kinds: ReadonlyMap<string, Area['kind']>,
  memory: AreaMemory,
): HolderAreas[] {
  const kindsKey = JSON.stringify([...kinds]);
  // The pages of one family share its id: theirs are told apart from each other.
  const ofFamilies = uniqueIds();
  return placed.map((one) => {
    const own = one.draft.kind === 'levels' ? frameworks.unitOf(one.draft) : null;
    const key = JSON.stringify([one.id, own, one.draft.title, one.isGroup, kindsKey]);
    const before = memory.get(one.holder);
    if (before?.key === key && !one.isGroup) return before.made;
    const made = areasOfHolder(one, own, kinds, one.isGroup ? ofFamilies : uniqueIds());
    memory.set(one.holder, { key, made });
    return made;
  });
}

function areasOfHolder(
  { id: holderId, draft, holder, isGroup }: Placed,
  own: string | null,
  kinds: ReadonlyMap<string, Area['kind']>,
  unique: (wanted: string) => string,
): HolderAreas {
  const areas: Area[] = [];
  const statements: Statement[] = [];
  const diagnostics: Diagnostic[] = [];
  const of = {
    level: own === null || isGroup ? null : holderId,
    role: own === null && !isGroup ? holderId : null,
    family: isGroup ? holderId : null,
  };
  for (const area of holder.areas) {
    const rowTitle = rowTitleOf(area.title, holder.title);
    const row = slug(rowTitle);
    const id = unique(`${holderId}/${row}`);
    const missing = isMissing(area);
    const kind = kinds.get(titleKey(area.title)) ?? kinds.get(titleKey(rowTitle)) ?? area.kind;
    areas.push({
      id,
      title: area.title,
      row,
      rowTitle,
      kind,
      ...of,
      under: area.under,
      summary: area.summary,
      body: missing ? 'missing' : 'present',
      origin: area.origin,
    });
    if (missing && !area.lacksInclude)
      diagnostics.push(diagnoseLine(areaEmpty({ area: area.title, holder: holder.title }), area.origin.file, area.origin.line));
    for (const [index, { label, ...statement }] of area.statements.entries()) {
      if (own !== null && turnsToOwn(area, index)) {
        diagnostics.push(
          diagnoseLine(
            layerInferred({ area: area.title, unit: unitOfTitle(draft.title).title }),
            statement.origin.file,
            statement.origin.line,
          ),
        );
      }
      const layer = label === null ? own : slug(unitOfTitle(label).title);
      statements.push({ id: unique(`${id}/${shortDigest(textKey(statement.text))}`), ...statement, ...of, area: id, layer });
    }
  }
  return { areas, statements, diagnostics, digest: digest(JSON.stringify([areas, statements])) };
}

/** Within one file, from a statement under a label to one without: where a rendering's list changes hands. */
function turnsToOwn(area: AreaDraft, index: number): boolean {
  const before = area.statements[index - 1];
  const here = area.statements[index];
  return before?.label != null && here?.label === null && here.origin.file === before.origin.file && area.labels.length > 0;
}

/** The row in which an area of a level or role stands. */
export function rowOf(title: string, holder: string): string {
  return slug(rowTitleOf(title, holder));
}

/** "Senior Leadership Competencies" of "Senior" is "Leadership Competencies" at every level. */
function rowTitleOf(title: string, level: string): string {
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

/** Nothing below the heading, and no relation that would fill it. */
function isMissing(area: AreaDraft): boolean {
  return area.statements.length === 0 && area.summary === null && !area.relates;
}
