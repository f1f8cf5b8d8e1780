/** What became of a handbook, in plain words: the same in the terminal and in Markdown. */
import type { Segment } from '../align/word-changes.ts';
import type { Change, ChangeKind } from '../diff/change.ts';
import type { HandbookDiff } from '../diff/diff.ts';
import type { Grade } from '../diff/grade.ts';
import type { ReachOfFile } from '../diff/reach-of-files.ts';
import { groupBy } from '../group.ts';
import { counted, joined } from './change-words.ts';
import { readsWell } from './marked-text.ts';

export interface ChangeEntry {
  /** `+` came, `-` went, `~` became otherwise. */
  sign: '+' | '-' | '~';
  text: string;
  /** Its words with the changes marked; null where it stands for itself. */
  words: Segment[] | null;
  /** Lines below it; a text of the pages among them has a label before it. */
  notes: { label: string; text: string }[];
  /** `file:line` */
  place: string | null;
}

export interface ChangeGroup {
  heading: string;
  entries: ChangeEntry[];
}

export const gradeHeadings: Record<Grade, string> = {
  major: 'Major: asks more of somebody',
  minor: 'Minor: clarifies, moves or asks less',
  patch: 'Patch: wording only',
};

/** "3 changes ask more of somebody (major), 2 are minor, 5 wording only (patch)." */
export function countsOfChanges({ counts: { major, minor, patch }, grade }: HandbookDiff): string {
  if (grade === null) return 'Nothing changes for anybody.';
  const parts = [
    major > 0 ? `${counted(major, 'change')} ${major === 1 ? 'asks' : 'ask'} more of somebody (major)` : '',
    minor > 0 ? `${counted(minor, 'change')} ${minor === 1 ? 'clarifies, moves or asks' : 'clarify, move or ask'} less (minor)` : '',
    patch > 0 ? `${counted(patch, 'change')} of wording only (patch)` : '',
  ].filter((part) => part !== '');
  return `${joined(parts)}.`;
}

/** Of whom more is asked, in one sentence; null where nobody is. */
export function concernedWords(diff: HandbookDiff): string | null {
  const major = diff.changes.filter(({ grade }) => grade === 'major');
  const ids = [...new Set([...major.flatMap(({ holders }) => holders), ...major.flatMap(({ heirs }) => heirs)])];
  return ids.length > 0 ? `Concerned: ${whom(diff, ids)}.` : null;
}

/** The changes of a grade, those of the same people and area together, in their order. */
export function changeGroups(diff: HandbookDiff, grade: Grade): ChangeGroup[] {
  const own = diff.changes.filter((change) => change.grade === grade);
  return [...groupBy(own, (change) => headingOf(diff, change))].map(([heading, changes]) => ({
    heading,
    entries: changes.map(changeEntry),
  }));
}

function headingOf(diff: HandbookDiff, { holders, heirs, after, before }: Change): string {
  const row = (after ?? before)?.row ?? null;
  const also = heirs.length > 0 ? `, and by taking over from there ${whom(diff, heirs)}` : '';
  return `${whom(diff, holders)}${row === null ? '' : `: ${row}`}${also}`;
}

const mostNamed = 4;

/** "Senior and Staff (Infrastructure)", "12 levels of Infrastructure, Quality and Support". */
function whom({ titles }: HandbookDiff, ids: readonly string[]): string {
  const people = ids.flatMap((id) => titles[id] ?? []);
  const byUnit = groupBy(people, ({ of }) => of);
  if (people.length > mostNamed) return `${counted(people.length, kindsOf(people))} of ${someOf([...byUnit.keys()])}`;
  const units = [...byUnit].map(([of, some]) => {
    const names = joined(some.map(({ title, kind }) => (kind === 'family' ? `every role of ${title}` : title)));
    return some.every(({ kind, title }) => kind === 'family' || title.includes(of)) ? names : `${names} (${of})`;
  });
  return people.length > units.length ? units.join('; ') : joined(units);
}

function kindsOf(people: readonly { kind: 'level' | 'role' | 'family' }[]): string {
  const [one, ...others] = new Set(people.map(({ kind }) => (kind === 'family' ? 'role' : kind)));
  return others.length > 0 || one === undefined ? 'level or role' : one;
}

function someOf(names: readonly string[]): string {
  return names.length > mostNamed
    ? `${names.slice(0, mostNamed - 1).join(', ')} and ${names.length - mostNamed + 1} others`
    : joined(names);
}

/** What the reasons say already, in words that stand for the change. */
const told: ReadonlySet<ChangeKind> = new Set(['grade', 'track', 'reports-to', 'equivalents', 'extends', 'holder-added', 'holder-removed']);

/** One change in words. */
export function changeEntry(change: Change): ChangeEntry {
  const { kind, before, after, words, reasons } = change;
  const side = after ?? before;
  const place = side ? `${side.file}:${side.line}` : null;
  const why = reasons.map((reason) => ({ label: '', text: reason.words }));
  if (told.has(kind))
    return { sign: signOf(change), text: sentence(reasons.map((reason) => reason.words).join('; ')), words: null, notes: [], place };
  if (kind === 'title') return { sign: '~', text: '', words, notes: why, place };
  const stays = kind === 'taken-in' || kind === 'left-out' || kind === 'moved';
  const sign = kind === 'taken-in' ? '+' : kind === 'left-out' ? '-' : signOf(change);
  if (kind === 'split' || kind === 'merged') {
    const [own, whole] = kind === 'split' ? [after, before] : [before, after];
    return { sign, text: own?.text ?? '', words: null, notes: [...why, { label: 'that is', text: whole?.text ?? '' }], place };
  }
  const isMarked = !stays && words.length > 0 && readsWell(words);
  const was = !stays && !isMarked && before && after ? [{ label: 'before', text: before.text }] : [];
  return { sign, text: side?.text ?? '', words: isMarked ? words : null, notes: [...why, ...was], place };
}

function signOf({ kind, before, after }: Change): ChangeEntry['sign'] {
  if (kind === 'split') return '+';
  if (kind === 'merged') return '-';
  return before === null ? '+' : after === null ? '-' : '~';
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "assets/includes/values.md is taken in by 7 pages: 7 levels of Infrastructure, Quality and Support." */
export function reachWords(diff: HandbookDiff, { file, pages, holders }: ReachOfFile): string {
  return `${file} is taken in by ${counted(pages.length, 'page')}: ${whom(diff, holders)}.`;
}
