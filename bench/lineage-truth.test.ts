/** The labels of the lineage name real statements, each once, and leave none out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../test/shared.ts';
import { type Entry, kinds, labelledHistories, lineageFolder, type PlacedStatement, type Step, statementsOf } from './lineage-truth.ts';

const histories = labelledHistories();
/** How many statements an entry takes from the older version and from the newer one. */
const shapes: Record<Entry['kind'], (from: number, to: number) => boolean> = {
  kept: (from, to) => from === 1 && to === 1,
  reworded: (from, to) => from === 1 && to === 1,
  moved: (from, to) => from === 1 && to === 1,
  'moved-reworded': (from, to) => from === 1 && to === 1,
  split: (from, to) => from === 1 && to > 1,
  merged: (from, to) => from > 1 && to === 1,
  dropped: (from, to) => from > 0 && to === 0,
  added: (from, to) => from === 0 && to > 0,
};
const shown = ({ kind, from = [], to = [] }: Entry) => `${kind} [${from.join(', ')}] -> [${to.join(', ')}]`;

describe.each(histories)('$history', ({ steps }) => {
  const entries = steps.flatMap((step) => step.entries);
  it('goes from version to version, with none left out', () =>
    expect(steps.map(({ from, to }) => [from, to])).toEqual(steps.map((_, index) => [index + 1, index + 2])));
  it('has entries of a known form', () =>
    expect(entries.filter(({ kind, from = [], to = [] }) => !shapes[kind]?.(from.length, to.length)).map(shown)).toEqual([]));
  it('says why where it is unsure, and only there', () =>
    expect(entries.filter(({ unsure, why }) => (unsure === true) !== Boolean(why)).map(shown)).toEqual([]));
});

describeWithShared('corpus', 'the labels of the lineage beside the versions', (corpus) => {
  describe.each(histories)('$history', (history) => {
    it('is labelled to its last version', () =>
      expect(existsSync(join(corpus, history.history, `${history.steps.length + 2}.md`))).toBe(false));

    const results = history.steps.map((step) => ({
      step,
      ...checked(step, statementsOf(corpus, history, step.from), statementsOf(corpus, history, step.to)),
    }));
    it.each(results)('$step.from -> $step.to', ({ problems }) => expect(problems).toEqual([]));
    it('is counted in README.md', () => {
      const labels = results.flatMap(({ step, kept }) => [{ kind: 'kept', size: kept, unsure: false }, ...step.entries.map(labelOf)]);
      const cells = kinds.map((kind) => {
        const ofKind = labels.filter((label) => label.kind === kind);
        const unsure = sum(ofKind.filter((label) => label.unsure));
        return unsure > 0 ? `${sum(ofKind)} (${unsure})` : `${sum(ofKind)}`;
      });
      const row = `| ${[history.history.split('/').at(-1), history.steps.length, ...cells].join(' | ')} |`;
      expect(readFileSync(join(lineageFolder, 'README.md'), 'utf8').split('\n')).toContain(row);
    });
  });
});

/** A split and a merge are one; each statement added or dropped is one. */
function labelOf({ kind, from = [], to = [], unsure = false }: Entry) {
  return { kind, size: kind === 'added' || kind === 'dropped' ? from.length + to.length : 1, unsure };
}
const sum = (labels: { size: number }[]) => labels.reduce((total, { size }) => total + size, 0);

/** What is wrong with a step, and how many statements without an entry are kept. */
function checked(step: Step, before: PlacedStatement[], after: PlacedStatement[]): { problems: string[]; kept: number } {
  const named = { before: namedOf(step, 'from'), after: namedOf(step, 'to') };
  const problems = [
    ...wrongPlaces(named.before, before, step.from),
    ...wrongPlaces(named.after, after, step.to),
    ...(step.areas ?? []).flatMap(([from, to]) => [...wrongArea(from, before, step.from), ...wrongArea(to, after, step.to)]),
  ];
  const isSameArea = (a: PlacedStatement, b: PlacedStatement) =>
    a.area.name === b.area.name || (step.areas ?? []).some(([from, to]) => a.area.line === from && b.area.line === to);
  const at = (all: PlacedStatement[], place: unknown) => all.find((one) => one.place === String(place));
  for (const entry of step.entries) {
    const [a, b] = [at(before, entry.from?.[0]), at(after, entry.to?.[0])];
    if (!a || !b) continue;
    const isWrong = {
      kept: !isSameArea(a, b),
      reworded: a.text === b.text || !isSameArea(a, b),
      moved: a.text !== b.text || isSameArea(a, b),
      'moved-reworded': a.text === b.text || isSameArea(a, b),
    }[entry.kind as string];
    if (isWrong) problems.push(`${shown(entry)}: the texts or the areas of the two say otherwise`);
  }
  const left = before.filter(({ place }) => !named.before.includes(place));
  const right = after.filter(({ place }) => !named.after.includes(place));
  const isKept = (a: PlacedStatement, b: PlacedStatement) => a.text === b.text && isSameArea(a, b);
  const alone = (one: PlacedStatement, others: number, version: number) =>
    others === 1 ? [] : [`${one.place} of version ${version} has no entry and ${others} like it in its area`];
  problems.push(...left.flatMap((a) => alone(a, right.filter((b) => isKept(a, b)).length, step.from)));
  problems.push(...right.flatMap((b) => alone(b, left.filter((a) => isKept(a, b)).length, step.to)));
  return { problems, kept: left.length };
}

const namedOf = (step: Step, side: 'from' | 'to') => step.entries.flatMap((entry) => (entry[side] ?? []).map(String));

function wrongPlaces(named: string[], statements: PlacedStatement[], version: number): string[] {
  const places = new Set(statements.map(({ place }) => place));
  return [
    ...named.filter((place) => !places.has(place)).map((place) => `${place} of version ${version} holds no statement`),
    ...named.filter((place, index) => named.indexOf(place) < index).map((place) => `${place} of version ${version} is named twice`),
  ];
}

function wrongArea(line: number, statements: PlacedStatement[], version: number): string[] {
  const names = new Set(statements.filter(({ area }) => area.line === line).map(({ area }) => area.name));
  return names.size === 1 ? [] : [`${names.size} areas with statements begin on line ${line} of version ${version}`];
}
