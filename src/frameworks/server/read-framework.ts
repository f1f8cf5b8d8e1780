import type { FrameworkView, Ref } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { ladderOf } from './ladder.ts';
import { shapeArea, shapeLevelRef, unitsAbove } from './shape.ts';
import { translationOf } from './translated.ts';

/** null when there is no framework of this id. */
export function readFramework(handbook: Handbook, { id, in: language }: { id: string; in?: string | undefined }): FrameworkView | null {
  const framework = handbook.frameworks.get(id);
  if (!framework) return null;
  const levels = framework.levels.flatMap((level) => handbook.levels.get(level) ?? []);
  const areas = levels.flatMap((level) =>
    (handbook.areasOfLevel.get(level.id) ?? []).map((area) => ({ level: level.id, row: area.row, area: shapeArea(handbook, area) })),
  );
  const layers = new Map<string, Ref>();
  for (const { area } of areas) for (const { layer } of area.statements) if (layer) layers.set(layer.id, layer);
  return {
    id,
    title: framework.title,
    units: unitsAbove(handbook, framework.unit),
    levels: levels.map((level) => ({ ...shapeLevelRef(level), summary: level.summary })),
    rows: framework.rows.map((row) => {
      const inRow = areas.filter((entry) => entry.row === row);
      return {
        id: row,
        title: inRow[0]?.area.rowTitle ?? row,
        under: inRow.find((entry) => entry.area.under !== null)?.area.under ?? null,
        cells: levels.map((level) => ({
          level: level.id,
          areas: inRow.filter((entry) => entry.level === level.id).map((entry) => entry.area),
        })),
      };
    }),
    layers: [...layers.values()],
    ladder: ladderOf(handbook, framework),
    translation: translationOf(handbook, language, {
      kind: 'framework',
      id,
      levels: levels.map((level) => level.id),
      areas: areas.map(({ area }) => area),
      held: null,
    }),
  };
}
