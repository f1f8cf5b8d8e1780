/** What became of a handbook, in plain words: the same in the terminal and in Markdown. */
import type { Segment } from '../align/word-changes.ts';
import type { Change, ChangeKind } from '../diff/change.ts';
import type { HandbookDiff } from '../diff/diff.ts';
import type { Grade } from '../diff/grade.ts';
import type { ReachOfFile } from '../diff/reach-of-files.ts';
import { groupBy } from '../group.ts';
import { english } from '../speech/english.ts';
import { said } from '../speech/phrase.ts';
import type { Speech } from '../speech/speech.ts';
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

/** "3 changes ask more of somebody (major), 2 are minor, 5 wording only (patch)." */
export function countsOfChanges({ counts: { major, minor, patch }, grade }: HandbookDiff, speech = english): string {
  const { nothing, counts } = speech.changes;
  if (grade === null) return nothing;
  const parts = [major > 0 ? counts.major(major) : '', minor > 0 ? counts.minor(minor) : '', patch > 0 ? counts.patch(patch) : ''].filter(
    (part) => part !== '',
  );
  return counts.all(parts);
}

/** Of whom more is asked, in one sentence; null where nobody is. */
export function concernedWords(diff: HandbookDiff, speech = english): string | null {
  const major = diff.changes.filter(({ grade }) => grade === 'major');
  const ids = [...new Set([...major.flatMap(({ holders }) => holders), ...major.flatMap(({ heirs }) => heirs)])];
  return ids.length > 0 ? speech.changes.concerned(whom(diff, ids, speech)) : null;
}

/** The changes of a grade, those of the same people and area together, in their order. */
export function changeGroups(diff: HandbookDiff, grade: Grade, speech = english): ChangeGroup[] {
  const own = diff.changes.filter((change) => change.grade === grade);
  return [...groupBy(own, (change) => headingOf(diff, change, speech))].map(([heading, changes]) => ({
    heading,
    entries: changes.map((change) => changeEntry(change, speech)),
  }));
}

function headingOf(diff: HandbookDiff, change: Change, speech: Speech): string {
  const { holders, heirs } = change;
  const row = rowOf(change, speech);
  const also = heirs.length > 0 ? speech.changes.byTakingOver(whom(diff, heirs, speech)) : '';
  return `${whom(diff, holders, speech)}${row === null ? '' : `: ${row}`}${also}`;
}

/** The area a change is in, or what else of the page; null for what is said of a level, role or family itself. */
export function rowOf({ kind, after, before }: Change, { changes }: Speech): string | null {
  if (kind === 'hiring') return changes.hiring;
  return kind === 'indicator' ? changes.indicators : ((after ?? before)?.row ?? null);
}

const mostNamed = 4;

/** "Senior and Staff (Infrastructure)", "12 levels of Infrastructure, Quality and Support". */
function whom({ titles }: HandbookDiff, ids: readonly string[], speech: Speech): string {
  const { several, everyRoleOf, list } = speech.changes;
  const people = ids.flatMap((id) => titles[id] ?? []);
  const byUnit = groupBy(people, ({ of }) => of);
  if (people.length > mostNamed) return several(people.length, kindsOf(people), someOf([...byUnit.keys()], speech));
  const units = [...byUnit].map(([of, some]) => {
    const names = list(some.map(({ title, kind }) => (kind === 'family' ? everyRoleOf(title) : title)));
    return some.every(({ kind, title }) => kind === 'family' || title.includes(of)) ? names : `${names} (${of})`;
  });
  return people.length > units.length ? units.join('; ') : list(units);
}

function kindsOf(people: readonly { kind: 'level' | 'role' | 'family' }[]): 'level' | 'role' | 'either' {
  const [one, ...others] = new Set(people.map(({ kind }) => (kind === 'family' ? 'role' : kind)));
  return others.length > 0 || one === undefined ? 'either' : one;
}

function someOf(names: readonly string[], { changes }: Speech): string {
  return names.length > mostNamed ? changes.someOf(names.slice(0, mostNamed - 1), names.length - mostNamed + 1) : changes.list(names);
}

/** What the reasons say already, in words that stand for the change. */
const told: ReadonlySet<ChangeKind> = new Set(['grade', 'track', 'reports-to', 'equivalents', 'extends', 'holder-added', 'holder-removed']);

/** One change in words. */
export function changeEntry(change: Change, { changes, phrases }: Speech = english): ChangeEntry {
  const { kind, before, after, words, reasons } = change;
  const side = after ?? before;
  const place = side ? `${side.file}:${side.line}` : null;
  const why = reasons.map((reason) => ({ label: '', text: said(reason.phrase, phrases) }));
  if (told.has(kind))
    return { sign: signOf(change), text: sentence(why.map(({ text }) => text).join('; ')), words: null, notes: [], place };
  if (kind === 'title') return { sign: '~', text: '', words, notes: why, place };
  const stays = kind === 'taken-in' || kind === 'left-out' || kind === 'moved';
  const sign = kind === 'taken-in' ? '+' : kind === 'left-out' ? '-' : signOf(change);
  if (kind === 'split' || kind === 'merged') {
    const [own, whole] = kind === 'split' ? [after, before] : [before, after];
    return { sign, text: own?.text ?? '', words: null, notes: [...why, { label: changes.thatIs, text: whole?.text ?? '' }], place };
  }
  const isMarked = !stays && words.length > 0 && readsWell(words);
  const was = !stays && !isMarked && before && after ? [{ label: changes.before, text: before.text }] : [];
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
export function reachWords(diff: HandbookDiff, { file, pages, holders }: ReachOfFile, speech = english): string {
  return speech.changes.takenIn(file, pages.length, whom(diff, holders, speech));
}
