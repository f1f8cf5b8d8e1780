import type { LineClass, PageReading } from '../compile.ts';
import { type Ink, ink, type Paper, printable } from './paper.ts';

const inks: Partial<Record<LineClass, Ink>> = {
  unread: 'red',
  statement: 'green',
  heading: 'bold',
  relation: 'yellow',
  note: 'dim',
  navigation: 'dim',
};
const classWidth = 10;

/** Each line of a page beside what it was read as, and the share that was not read. */
export function linesText(page: PageReading, lineAt: (line: number) => string, paper: Paper): string {
  const gutter = String(page.lines.length).length;
  const room = Math.max(paper.width - gutter - classWidth - 4, 20);
  const rows = page.lines.map((as, index) => {
    const text = printable(lineAt(index + 1));
    const label = (as === 'blank' ? '' : as).padEnd(classWidth);
    const tint = inks[as];
    return `${ink(paper, 'dim', String(index + 1).padStart(gutter))}  ${tint ? ink(paper, tint, label) : label}  ${text.length > room ? `${text.slice(0, room - 1)}…` : text}`.trimEnd();
  });
  return [...rows, '', sharesText(page)].join('\n');
}

function sharesText(page: PageReading): string {
  const read = page.lines.filter((line) => line !== 'blank');
  const counts = new Map<LineClass, number>();
  for (const line of read) counts.set(line, (counts.get(line) ?? 0) + 1);
  const unread = counts.get('unread') ?? 0;
  const share = read.length === 0 ? 0 : (100 * unread) / read.length;
  const named = [...counts]
    .filter(([as]) => as !== 'unread')
    .sort(([, a], [, b]) => b - a)
    .map(([as, count]) => `${count} ${as}`);
  return `${read.length} lines: ${[...named, `${unread} unread (${share.toFixed(1)} %)`].join(', ')}.`;
}
