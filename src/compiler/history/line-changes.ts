/** The lines of a file that a commit changed, as they are written. */
import { diffArrays } from 'diff';

export interface LineChange {
  kind: 'same' | 'removed' | 'added';
  /** In the later state; of a line that went, in the earlier one. */
  line: number;
  text: string;
}

/** Lines around a change that are shown with it. */
const around = 1;
/** Two texts that differ in more lines than these are not followed line by line. */
const mostEdits = 1500;
const mostLines = 400;

/** In stretches, each with a line of its surroundings; null where too much changed to be read. */
export function lineChanges(before: string, after: string): LineChange[][] | null {
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: mostEdits });
  if (parts === undefined) return null;
  const rows: LineChange[] = [];
  let [was, is] = [1, 1];
  for (const { removed, added, value } of parts)
    for (const text of value) {
      rows.push({ kind: removed ? 'removed' : added ? 'added' : 'same', line: removed ? was : is, text });
      if (!added) was++;
      if (!removed) is++;
    }
  const isNear = (index: number) => rows.slice(Math.max(0, index - around), index + around + 1).some(({ kind }) => kind !== 'same');
  const stretches: LineChange[][] = [];
  let count = 0;
  for (const [index, row] of rows.entries()) {
    if (!isNear(index)) continue;
    if (++count > mostLines) return null;
    const last = stretches.at(-1);
    if (last && index > 0 && isNear(index - 1)) last.push(row);
    else stretches.push([row]);
  }
  return stretches;
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
