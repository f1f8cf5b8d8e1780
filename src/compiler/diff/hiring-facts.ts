/** What became of the steps by which people are hired, and of what is measured. */
import { assign } from '../align/assign.ts';
import { shareOf } from '../align/share.ts';
import { stemsOf } from '../align/words.ts';
import type { Graph, Hiring, Indicator, Stage } from '../graph.ts';
import { textKey, titleKey } from '../key.ts';
import { phrase } from '../speech/phrase.ts';
import { type Change, changed, type Said } from './change.ts';
import { because, type Grade, type Reason } from './grade.ts';

/** The share of its words that a step must have kept to be the same one. */
const leastKept = 0.5;

export function hiringChanges(before: Graph, after: Graph, now: ReadonlyMap<string, string>): Change[] {
  const processes = new Map(after.hiring.map((one) => [holderOf(one), one]));
  const indicators = new Map(before.indicators.map((one) => [nameOf(one, now), one]));
  return [
    ...before.hiring.flatMap((old) => {
      const holder = now.get(holderOf(old)) ?? holderOf(old);
      return stageChanges(holder, old.stages, processes.get(holder)?.stages ?? []);
    }),
    ...after.hiring
      .filter((one) => !before.hiring.some((old) => (now.get(holderOf(old)) ?? holderOf(old)) === holderOf(one)))
      .flatMap((one) => stageChanges(holderOf(one), [], one.stages)),
    ...after.indicators.flatMap((one) => indicatorChange(indicators.get(nameOf(one)), one)),
    ...before.indicators
      .filter((old) => !after.indicators.some((one) => nameOf(one) === nameOf(old, now)))
      .flatMap((old) => indicatorChange(old, undefined)),
  ];
}

function holderOf({ family, role }: Pick<Hiring, 'family' | 'role'>): string {
  return role ?? `family:${family}`;
}

function stageChanges(holder: string, before: readonly Stage[], after: readonly Stage[]): Change[] {
  const then = matchStages(before, after);
  const kept = new Set(then.values());
  return [
    ...after.flatMap((stage): Change[] => {
      const old = then.get(stage);
      if (!old) return [change(holder, null, stage, because('minor', phrase('stepNew')))];
      if (old.minutes !== stage.minutes) {
        const [then, now] = [old.minutes, stage.minutes].map((minutes) => minutes ?? phrase('notSaid'));
        return [change(holder, old, stage, because('minor', phrase('becameOf', phrase('minutesOfStep'), then ?? '', now ?? '')))];
      }
      if (textKey(old.text) === textKey(stage.text)) return [];
      return [change(holder, old, stage, because('patch', phrase('stepWordedOtherwise')))];
    }),
    ...before.filter((stage) => !kept.has(stage)).map((stage) => change(holder, stage, null, because('minor', phrase('stepGone')))),
  ];
}

/** Each later step with the earlier one it was: by its words, or most of them. Steps of one title are many ("interview"). */
function matchStages(before: readonly Stage[], after: readonly Stage[]): Map<Stage, Stage> {
  const weights = after.map((stage) =>
    before.map((old) => {
      const share = shareOf(stemsOf(old.text), stemsOf(stage.text));
      return share >= leastKept ? share + (textKey(old.text) === textKey(stage.text) ? 1 : 0) : 0;
    }),
  );
  return new Map(
    assign(weights).flatMap((column, row) => {
      const [stage, old] = [after[row], column === null ? undefined : before[column]];
      return stage && old ? [[stage, old] as const] : [];
    }),
  );
}

function change(holder: string, before: Stage | null, after: Stage | null, reason: Reason): Change {
  const said = (stage: Stage | null): Said | null => stage && { ...at(stage.origin), text: stage.text, row: 'Hiring' };
  return changed('hiring', [reason], said(before), said(after), { holders: [holder], heirs: [] });
}

function at({ file, line, column }: Stage['origin']): Pick<Said, 'file' | 'line' | 'column'> {
  return { file, line, column };
}

function nameOf({ family, roles, title }: Indicator, now: ReadonlyMap<string, string> = new Map()): string {
  return [
    family === null ? '' : (now.get(`family:${family}`) ?? `family:${family}`),
    ...roles.map((id) => now.get(id) ?? id),
    titleKey(title),
  ].join('\n');
}

function indicatorChange(before: Indicator | undefined, after: Indicator | undefined): Change[] {
  const one = after ?? before;
  if (!one) return [];
  const said = (indicator: Indicator | undefined): Said | null =>
    indicator ? { ...at(indicator.origin), text: indicator.definition ?? indicator.title, row: 'Indicators' } : null;
  const [old, own] = [said(before), said(after)];
  if (old && own && textKey(old.text) === textKey(own.text)) return [];
  const grade: Grade = old && own ? 'patch' : 'minor';
  const what = old ? (own ? 'indicatorWordedOtherwise' : 'indicatorGone') : 'indicatorNew';
  const holders = one.roles.length > 0 ? one.roles : one.family === null ? [] : [`family:${one.family}`];
  return [changed('indicator', [because(grade, phrase(what, one.title))], old, own, { holders, heirs: [] })];
}
