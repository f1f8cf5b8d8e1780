/** What became of the levels, roles and families themselves: names, grades, whom they report to, whom they take over from. */
import type { Extends, Family, Graph, Level, Reference, ReportsTo, Role } from '../graph.ts';
import { textKey, titleKey } from '../key.ts';
import { type Phrase, phrase, said } from '../speech/phrase.ts';
import { holderOf } from '../written.ts';
import { type Change, type ChangeKind, changed, type Said } from './change.ts';
import { because, type Grade, type Reason } from './grade.ts';
import { hiringChanges } from './hiring-facts.ts';
import type { Holder, Holders } from './holders.ts';

export function factChanges(before: Graph, after: Graph, holders: Holders): Change[] {
  const now = new Map(holders.kept.map((one) => [one.before.id, one.after.id]));
  const [then, later] = [recordsOf(before), recordsOf(after)];
  return [
    ...holders.added.flatMap((holder) => comings(after, holder, later)),
    ...holders.removed.flatMap((holder) => goings(before, holder, then)),
    ...holders.kept.flatMap((one) => {
      const [old, own] = [then.get(one.before.id), later.get(one.after.id)];
      return old && own ? [...titleChange(one, own), ...factsOf(one, old, own, now)] : [];
    }),
    ...hiringChanges(before, after, now),
  ];
}

type Record = Level | Role | Family;

function recordsOf(graph: Graph): Map<string, Record> {
  return new Map<string, Record>([
    ...graph.levels.map((one) => [one.id, one] as const),
    ...graph.roles.map((one) => [one.id, one] as const),
    ...graph.families.map((one) => [`family:${one.id}`, one] as const),
  ]);
}

function placeOf(record: Record, text: string): Said {
  return { text, file: record.page, line: 'line' in record ? record.line : 1, column: 1, row: null };
}

function countOf(graph: Graph, { id }: Holder): number {
  return graph.statements.filter((statement) => holderOf(statement) === id).length;
}

const comes = { level: 'levelNew', role: 'roleNew', family: 'familyNew' } as const;
const goes = { level: 'levelGone', role: 'roleGone', family: 'familyGone' } as const;

function comings(graph: Graph, holder: Holder, records: ReadonlyMap<string, Record>): Change[] {
  const record = records.get(holder.id);
  if (!record) return [];
  const reason = because('minor', phrase(comes[holder.kind], countOf(graph, holder)));
  return [change('holder-added', reason, null, placeOf(record, holder.title), holder.id)];
}

function goings(graph: Graph, holder: Holder, records: ReadonlyMap<string, Record>): Change[] {
  const record = records.get(holder.id);
  if (!record) return [];
  const reason = because('major', phrase(goes[holder.kind], countOf(graph, holder)));
  return [change('holder-removed', reason, placeOf(record, holder.title), null, holder.id)];
}

function titleChange({ before, after }: Holders['kept'][number], record: Record): Change[] {
  if (before.title === after.title) return [];
  const reason = because(titleKey(before.title) === titleKey(after.title) ? 'patch' : 'minor', phrase('calledOtherwise'));
  return [change('title', reason, placeOf(record, before.title), placeOf(record, after.title), after.id)];
}

/** A fact as words, as the pages have it; '' where it is not stated. */
interface Fact {
  kind: ChangeKind;
  /** null for prose, of which only that it changed is said. */
  what: Phrase | null;
  before: string;
  after: string;
  grade: Grade;
}

function factsOf({ after: holder }: Holders['kept'][number], old: Record, own: Record, now: ReadonlyMap<string, string>): Change[] {
  const facts: Fact[] = [{ kind: 'summary', what: null, before: old.summary ?? '', after: own.summary ?? '', grade: 'patch' }];
  if ('reportsTo' in old && 'reportsTo' in own) {
    facts.push(
      gradeFact(old.grade, own.grade),
      { kind: 'track', what: phrase('track'), before: old.track ?? '', after: own.track ?? '', grade: 'minor' },
      pointers('reports-to', phrase('reportsTo'), old.reportsTo, own.reportsTo, now),
      pointers('equivalents', phrase('equivalentTo'), inOne(old.equivalentTo), inOne(own.equivalentTo), now),
    );
  }
  const plain = facts
    .filter((fact) => textKey(fact.before) !== textKey(fact.after))
    .map(({ kind, what, before, after, grade }) =>
      change(
        kind,
        because(
          grade,
          what === null ? phrase('descriptionWordedOtherwise') : phrase('becameOf', what, value(kind, before), value(kind, after)),
        ),
        placeOf(old, before),
        placeOf(own, after),
        holder.id,
      ),
    );
  return 'extends' in old && 'extends' in own ? [...plain, ...inheritance(old, own, holder.id, now)] : plain;
}

function value(kind: ChangeKind, text: string): Phrase | string {
  if (text === '') return phrase('notSaid');
  return kind === 'track' ? phrase('trackOf', text) : text;
}

/** Pay hangs on the grade: to take some of it away is not minor. */
function gradeFact(before: number | null, after: number | null): Fact {
  const falls = before !== null && after !== null && after < before;
  return {
    kind: 'grade',
    what: phrase('grade'),
    before: String(before ?? ''),
    after: String(after ?? ''),
    grade: falls ? 'major' : 'minor',
  };
}

/** References as a relation has them; none at all is no relation. */
function inOne(targets: Reference[]): Pick<ReportsTo, 'mode' | 'targets'>[] {
  return targets.length > 0 ? [{ mode: 'all', targets }] : [];
}

/** Whoever is only called otherwise now is still the same: that is wording. */
function pointers(
  kind: ChangeKind,
  what: Phrase,
  before: readonly Pick<ReportsTo, 'mode' | 'targets'>[],
  after: readonly Pick<ReportsTo, 'mode' | 'targets'>[],
  now: ReadonlyMap<string, string>,
): Fact {
  const words = (all: typeof before) =>
    all.map(({ mode, targets }) => targets.map(({ text }) => text).join(mode === 'any' ? ' or ' : ' and ')).join('; ');
  const keys = (all: typeof before, ids: ReadonlyMap<string, string>) =>
    all.map(({ mode, targets }) => [mode, ...targets.map((target) => referenceKey(target, ids))].join('\n')).join('\n\n');
  const isSame = keys(before, now) === keys(after, new Map());
  return { kind, what, before: words(before), after: words(after), grade: isSame ? 'patch' : 'minor' };
}

function referenceKey({ role, level, text }: Reference, ids: ReadonlyMap<string, string>): string {
  const id = role ?? level;
  return id === null ? titleKey(text) : (ids.get(id) ?? id);
}

/** What is taken over from whom: each parent that came asks more, each that went asks less. */
function inheritance(old: Level | Role, own: Level | Role, holder: string, now: ReadonlyMap<string, string>): Change[] {
  const keyOf = ({ aspect, row, mode, targets }: Extends, ids: ReadonlyMap<string, string>) =>
    [aspect, row ?? '', targets.length > 1 ? mode : 'all', ...targets.map((target) => referenceKey(target, ids))].join('\n');
  const then = new Map(old.extends.map((one) => [keyOf(one, now), one]));
  const later = new Map(own.extends.map((one) => [keyOf(one, new Map()), one]));
  const words = ({ aspect, mode, targets, row }: Extends): Phrase => {
    const names = phrase(mode === 'any' ? 'namesOr' : 'namesAnd', ...targets.map(({ text }) => text));
    if (row !== null) return phrase('rowOf', row, names);
    return phrase(
      ({ role: 'everythingOf', responsibilities: 'theirResponsibilities', requirements: 'theirRequirements' } as const)[aspect],
      names,
    );
  };
  const at = ({ origin }: Extends, text: string): Said => ({
    text,
    file: origin.file,
    line: origin.line,
    column: origin.column,
    row: null,
  });
  const came = [...later].filter(([key]) => !then.has(key)).map(([, one]) => one);
  const went = [...then].filter(([key]) => !later.has(key)).map(([, one]) => one);
  const isLess = (one: Extends) =>
    went.some(
      (other) =>
        other.aspect === one.aspect &&
        other.mode === 'all' &&
        one.mode === 'any' &&
        other.targets.some((target) => one.targets.some(({ text }) => titleKey(text) === titleKey(target.text))),
    );
  return [
    ...came.map((one) =>
      change('extends', because(isLess(one) ? 'minor' : 'major', phrase('takesOver', words(one))), null, at(one, said(words(one))), holder),
    ),
    ...went.map((one) =>
      change('extends', because('minor', phrase('noLongerTakesOver', words(one))), at(one, said(words(one))), null, holder),
    ),
  ];
}

function change(kind: ChangeKind, reason: Reason, before: Said | null, after: Said | null, holder: string): Change {
  return changed(kind, [reason], before, after, { holders: [holder], heirs: [] });
}
