/** Successive versions of real pages, beside what is known of each step. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeWithShared } from '../../../test/shared.ts';
import { compile } from '../compile.ts';
import { memoryHost } from '../host.ts';
import { diffHandbooks, type HandbookDiff } from './diff.ts';

interface History {
  known_changes: string[];
  steps: { step: string; edited_approx: number; removed_approx: number; added_approx: number }[];
}

const level = (title: string) =>
  `---\ntitle: ${title} Fruit\n---\n\n## ${title} Values Alignment\n\n{{% include "includes/shared.md" %}}\n`;

/** An include is only read where pages take it in. */
function graphOf(text: string, isInclude: boolean) {
  const pages = { 'content/matrix/fruit/senior.md': level('Senior'), 'content/matrix/fruit/staff.md': level('Staff') };
  return compile(memoryHost(isInclude ? { ...pages, 'assets/includes/shared.md': text } : { 'content/page.md': text })).graph;
}

describeWithShared('corpus', 'histories of real pages', (corpus) => {
  const truth = parse(readFileSync(join(corpus, 'EXPECTED.yaml'), 'utf8')).histories as Record<string, History>;
  const steps = Object.entries(truth).flatMap(([name, { steps: all, known_changes: known }]) =>
    all.map((one) => {
      const files = one.step.split(' -> ').map((number) => join(corpus, name, `${number}.md`));
      return { ...one, name, known, files };
    }),
  );
  const present = steps.filter(({ files }) => files.every((file) => existsSync(file)));
  const diffOf = ({ files, name }: (typeof present)[number]): HandbookDiff => {
    const [before, after] = files.map((file) => graphOf(readFileSync(file, 'utf8'), name.includes('/includes-')));
    if (!before || !after) throw new Error(`${name} has a step without two versions.`);
    return diffHandbooks(before, after);
  };
  const count = ({ changes }: HandbookDiff, ...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length;

  it('are there', () => expect(present.length).toBeGreaterThan(20));

  describe.each(present)('$name $step', (step) => {
    const diff = diffOf(step);
    it('loses and invents no statement', () => {
      // What is known counts list items; a page has notes among them, and paragraphs besides.
      if (step.removed_approx === 0) expect(count(diff, 'dropped')).toBeLessThanOrEqual(step.edited_approx);
      if (step.added_approx === 0) expect(count(diff, 'added')).toBe(0);
      expect(count(diff, 'added', 'split')).toBeLessThanOrEqual(step.added_approx + step.edited_approx);
      expect(count(diff, 'dropped', 'merged')).toBeLessThanOrEqual(step.removed_approx + step.edited_approx);
    });
    it('knows what was only called otherwise', () => {
      const renamed = step.known.flatMap((one) => {
        const [, at, before, after] = /^(\d+)->\d+ level (.+) becomes (.+)$/u.exec(one) ?? [];
        return at !== undefined && step.step.startsWith(`${at} `) ? [[before, after]] : [];
      });
      const found = diff.changes.filter(({ kind }) => kind === 'title').map(({ before, after }) => [before?.text, after?.text]);
      expect(found).toEqual(expect.arrayContaining(renamed));
      if (renamed.length > 0) expect(count(diff, 'holder-removed')).toBe(0);
    });
    it('calls a change of links alone wording', () => {
      const linksOnly = step.known.some((one) => one.startsWith('only') && one.includes('link target')) && step.edited_approx === 0;
      if (linksOnly) expect([diff.grade, diff.counts.major, diff.counts.minor]).toEqual(['patch', 0, 0]);
    });
  });

  it('an edit of all statements of an include is as many edits, of each level that takes it in', () => {
    const step = present.find(({ name }) => name.endsWith('includes-values'));
    const diff = step && diffOf(step);
    expect(diff?.changes.map(({ kind, holders }) => [kind, holders.length])).toEqual(Array.from({ length: 6 }, () => ['reworded', 2]));
    expect(diff?.reaches).toMatchObject([{ pages: { length: 2 }, holders: { length: 2 } }]);
  });
});
