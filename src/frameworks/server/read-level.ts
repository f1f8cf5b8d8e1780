import type { LevelView } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { ladderOf } from './ladder.ts';
import { type Asked, readHeld } from './read-held.ts';
import { equalsNaming, readReporting } from './read-reporting.ts';
import { countFindingsOn, pointedAt, shapeArea, shapeLevelRef, shapeRelations, unitsAbove } from './shape.ts';
import { translationOf } from './translated.ts';

/** null when there is no level of this id. */
export function readLevel(handbook: Handbook, { id, view, in: language }: Asked): LevelView | null {
  const level = handbook.levels.get(id);
  if (!level) return null;
  const framework = handbook.frameworks.get(level.framework);
  const levels = (framework?.levels ?? [id]).flatMap((other) => handbook.levels.get(other) ?? []);
  const at = levels.findIndex((other) => other.id === id);
  const neighbour = (index: number) => {
    const other = levels[index];
    return other ? { id: other.id, title: other.title } : null;
  };
  const areas = (handbook.areasOfLevel.get(id) ?? []).map((area) => shapeArea(handbook, area));
  const held = view === 'effective' ? readHeld(handbook, id) : null;
  return {
    id,
    title: level.title,
    framework: { id: level.framework, title: framework?.title ?? level.framework },
    units: framework ? unitsAbove(handbook, framework.unit) : [],
    order: level.order,
    grade: level.grade,
    track: level.track,
    summary: level.summary,
    leadsTo: level.leadsTo.map(({ target, text, track }) => ({ text, track, to: pointedAt(handbook, target), href: null })),
    lower: neighbour(at - 1),
    next: neighbour(at + 1),
    levels: levels.map(shapeLevelRef),
    ladder: framework ? ladderOf(handbook, framework) : [{ title: level.title, level: id }],
    ...shapeRelations(handbook, level),
    areas,
    held,
    reporting: readReporting(handbook, level),
    equalsNaming: equalsNaming(handbook, level),
    page: { file: level.page, line: level.line, lastModified: level.lastModified, revision: level.revision },
    findings: countFindingsOn(handbook, level.page),
    translation: translationOf(handbook, language, { kind: 'level', id, levels: levels.map((one) => one.id), areas, held }),
  };
}
