import type { Diagnostic } from '../diagnostic.ts';
import { type LineAt, lineTextOf } from './fingerprint.ts';

/** A handbook's findings, with what is needed to find them again in another state of it. */
export interface Found {
  findings: readonly Diagnostic[];
  lineAt: LineAt;
  /** Whether the handbook has the file. */
  has(file: string): boolean;
}

/**
 * What `now` has and `before` had not: each earlier finding answers for one like it, wherever its line
 * stands now. Where a file was renamed, those of its former name answer, too.
 */
export function findingsSince(before: Found, now: Found): Diagnostic[] {
  const earlier = tally(before.findings.map((finding) => [finding.file, ...wordsOf(finding, before.lineAt)]));
  const left = now.findings.filter((finding) => !take(earlier, [finding.file, ...wordsOf(finding, now.lineAt)]));
  // Of files that are gone, what no file of the same name took.
  const spare = new Map<string, number>();
  for (const [key, count] of earlier) {
    const [file = '', ...words] = JSON.parse(key) as string[];
    if (now.has(file)) continue;
    const moved = JSON.stringify(words);
    spare.set(moved, (spare.get(moved) ?? 0) + count);
  }
  return left.filter((finding) => before.has(finding.file) || !take(spare, wordsOf(finding, now.lineAt)));
}

function wordsOf(finding: Diagnostic, lineAt: LineAt): string[] {
  return [finding.code, lineTextOf(finding, lineAt), finding.message];
}

function tally(all: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of all.map((one) => JSON.stringify(one))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, words: string[]): boolean {
  const key = JSON.stringify(words);
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}
