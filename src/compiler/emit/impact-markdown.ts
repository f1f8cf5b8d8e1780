/** What a change of the handbook means, for a merge request: a table of the levels and roles, and the changes below it. */
import type { HolderImpact, Impact } from '../diff/impact.ts';
import { lineageKinds } from '../lineage/lineage.ts';
import { changesMarkdown } from './changes-markdown.ts';
import { escaped } from './markdown-text.ts';

/** More rows than these are counted. */
const mostRows = 60;

/** @param heading what the two states are called */
export function impactMarkdown({ diff, units }: Impact, heading: string): string {
  return changesMarkdown(diff, heading, units.length === 0 ? [] : [table(units)]);
}

function table(units: Impact['units']): string {
  const rows = units.flatMap(({ title, holders }) =>
    holders.map(
      (holder, index) => `| ${index === 0 ? escaped(title) : ''} | ${nameOf(holder)} | ${gradesOf(holder)} | ${lineageOf(holder)} |`,
    ),
  );
  const more = rows.length > mostRows ? [`\n*${rows.length - mostRows} more levels and roles: gradus impact --json has them all.*`] : [];
  return ['| | level or role | changes | statements |', '|---|---|---|---|', ...rows.slice(0, mostRows), ...more].join('\n');
}

function nameOf({ title, kind }: HolderImpact): string {
  return kind === 'family' ? `every role of ${escaped(title)}` : escaped(title);
}

function gradesOf({ counts, grade }: HolderImpact): string {
  const parts = (['major', 'minor', 'patch'] as const).filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${one}`);
  return grade === 'major' ? `**${parts.join(', ')}**` : parts.join(', ');
}

function lineageOf({ lineage }: HolderImpact): string {
  return lineageKinds
    .filter((kind) => lineage[kind] > 0)
    .map((kind) => `${lineage[kind]} ${kind}`)
    .join(', ');
}
