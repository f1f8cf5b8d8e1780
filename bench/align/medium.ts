/** Tracks with five milestones each; a key is a track, its category stays visible. Examples are none of the text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, differs, fullRows, type Loaded, type Yaml } from './grid.ts';

interface Track {
  category: string;
  milestones: { summary: string; signals: string[] }[];
}

export function medium(folder: string, expected: Yaml): Loaded {
  const { tracks } = JSON.parse(readFileSync(join(folder, 'tracks.json'), 'utf8')) as { tracks: Record<string, Track> };
  const levels = expected.levels as string[];
  const cells = Object.entries(tracks).flatMap(([key, { category, milestones }]) =>
    milestones.map(
      ({ summary, signals }, level): Cell => ({ level, key, area: category, text: [summary, ...signals].join('; '), links: [] }),
    ),
  );
  const ladder = { levels, cells };
  return {
    grids: [{ source: 'medium', use: 'tuning', ladder: 'tracks', ...ladder }],
    warnings: differs('medium, rows', fullRows(ladder).length, expected.rows_with_all_levels),
  };
}
