/** The text of a lock to what it says. A line that cannot be read is a problem with its place, and the others count. */

import { type Phrase, phrase } from '../speech/phrase.ts';
import {
  emptyLock,
  fingerprintOf,
  type Lock,
  type LockedArea,
  type LockedGroup,
  type LockedHolder,
  type LockedStatement,
  lockVersion,
  type Word,
} from './lock.ts';

export interface LockProblem {
  line: number;
  words: Phrase;
}

export interface ReadLock {
  lock: Lock;
  problems: LockProblem[];
  /** The lock as a whole cannot be used, and why: it is of a later version, or no lock at all. */
  refusal: Phrase | null;
  /** It held the marks of a merge, and both sides were taken. */
  isMerged: boolean;
}

/** More lines than these are no lock of a handbook. */
const mostLines = 2_000_000;
const longestLine = 100_000;

export function parseLock(text: string): ReadLock {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  const refusal = refusalOf(lines);
  if (refusal !== null) return { lock: emptyLock, problems: [], refusal, isMerged: false };
  const lock: Lock = { groups: [], holders: [], areas: [], statements: [], words: [] };
  const problems: LockProblem[] = [];
  let [isMerged, isBase] = [false, false];
  for (const [index, line] of lines.entries()) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |$)/u.exec(line)?.[1];
    if (mark !== undefined) {
      isMerged = true;
      // What was there before both sides is no third side.
      isBase = mark.startsWith('|');
      continue;
    }
    if (isBase || line.trim() === '' || line.startsWith('#') || /^gradus\.lock \d+$/u.test(line)) continue;
    const problem = readLine(lock, line);
    if (problem !== null) problems.push({ line: index + 1, words: problem });
  }
  return { lock, problems, refusal: null, isMerged };
}

function refusalOf(lines: readonly string[]): Phrase | null {
  if (lines.length > mostLines) return phrase('lockTooManyLines', lines.length);
  const first = lines.find((line) => line.trim() !== '' && !/^(?:#|<{7}|\|{7}|={7}|>{7})/u.test(line)) ?? '';
  const version = /^gradus\.lock (\d+)$/u.exec(first.trim())?.[1];
  if (version === undefined) return phrase('lockFirstLine');
  return Number(version) > lockVersion ? phrase('lockNewer', version, lockVersion) : null;
}

/** What is wrong with the line; null when it was added. */
function readLine(lock: Lock, line: string): Phrase | null {
  if (line.length > longestLine) return phrase('lockLineTooLong');
  const fields = fieldsOf(line);
  if (fields === null) return phrase('lockTextOpen');
  const isGone = fields[0] === 'gone';
  const [kind = '', ...rest] = isGone ? fields.slice(1) : fields;
  const [id = ''] = rest;
  if (id === '') return phrase('lockNoId');
  if (kind === 'unit' || kind === 'framework' || kind === 'family') return added(lock.groups, groupOf(isGone, kind, rest));
  if (kind === 'level' || kind === 'role') return added(lock.holders, holderOf(isGone, kind, rest));
  if (kind === 'area') return added(lock.areas, areaOf(isGone, rest));
  if (kind === 'statement') return statementProblem(added(lock.statements, statementOf(isGone, rest)), lock);
  if (kind === 'said') return added(lock.words, wordOf(rest));
  return phrase('lockUnknownKind', kind);
}

function added<T extends object>(list: T[], one: T | Phrase): Phrase | null {
  if ('phrase' in one) return one;
  list.push(one);
  return null;
}

/** Words and texts in quotation marks; null where a text is not closed. */
function fieldsOf(line: string): string[] | null {
  const fields: string[] = [];
  for (const [part] of line.matchAll(/"(?:[^"\\]|\\.)*"|[^\s"]+|"/gu)) {
    if (part === '"') return null;
    if (!part.startsWith('"')) fields.push(part);
    else {
      try {
        fields.push(String(JSON.parse(part)));
      } catch {
        return null;
      }
    }
  }
  return fields;
}

function groupOf(isGone: boolean, kind: LockedGroup['kind'], fields: string[]): LockedGroup | Phrase {
  const [id, of, title] = fields;
  if (id === undefined || of === undefined || title === undefined || fields.length !== 3)
    return phrase('lockWrongLine', kind, phrase('lockPartsOfGroup'));
  return { kind, id, of: of === '-' ? null : of, title, isGone };
}

function holderOf(isGone: boolean, kind: LockedHolder['kind'], fields: string[]): LockedHolder | Phrase {
  const [id, of, title, page] = fields;
  if (id === undefined || of === undefined || title === undefined || page === undefined || fields.length !== 4)
    return phrase('lockWrongLine', kind, phrase('lockPartsOfHolder'));
  return { kind, id, of, title, page, isGone };
}

function areaOf(isGone: boolean, fields: string[]): LockedArea | Phrase {
  const [id, holder, title, under = null] = fields;
  if (id === undefined || holder === undefined || title === undefined || fields.length > 4)
    return phrase('lockWrongLine', 'area', phrase('lockPartsOfArea'));
  return { id, holder: placeOf(id, holder), title, under, isGone };
}

function statementOf(isGone: boolean, fields: string[]): LockedStatement | Phrase {
  const [id, fingerprint, area, text] = fields;
  if (id === undefined || fingerprint === undefined || area === undefined || text === undefined || fields.length !== 4)
    return phrase('lockWrongLine', 'statement', phrase('lockPartsOfStatement'));
  return { id, fingerprint, area: placeOf(id, area), text, isGone };
}

/** Its id still counts: to lose one is worse than to look for its statement by the wrong words. */
function statementProblem(problem: Phrase | null, { statements }: Lock): Phrase | null {
  const last = statements.at(-1);
  if (problem !== null || !last || last.fingerprint === fingerprintOf(last.text)) return problem;
  return phrase('lockFingerprint', last.fingerprint);
}

function wordOf(fields: string[]): Word | Phrase {
  const [id, was, is, what, on, by] = fields;
  if (
    id === undefined ||
    was === undefined ||
    is === undefined ||
    on === undefined ||
    by === undefined ||
    (what !== 'same' && what !== 'another')
  )
    return phrase('lockWrongLine', 'said', phrase('lockPartsOfWord'));
  return { id, was, is, isSame: what === 'same', on, by };
}

function placeOf(id: string, place: string): string {
  return place === '.' ? id.slice(0, id.lastIndexOf('/')) : place;
}
