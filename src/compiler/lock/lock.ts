/** `gradus.lock`: what ties a stable id to everything of a handbook that has one. */
import { digest } from '../2-resolve/ids.ts';
import type { KnownArea, KnownGroup, KnownHolder, KnownStatement } from '../lineage/known.ts';

export const lockFile = 'gradus.lock';
/** A lock of a later version was written by a newer Gradus. */
export const lockVersion = 1;

/** What is gone keeps its line, so that its id is never given to anything else, and is there when it comes back. */
export interface Locked {
  isGone: boolean;
}

export type LockedGroup = KnownGroup & Locked;
export type LockedHolder = KnownHolder & Locked;
export type LockedArea = KnownArea & Locked;
export interface LockedStatement extends KnownStatement, Locked {
  /** Of the text: a line whose text was edited by hand shows. */
  fingerprint: string;
}

/** What a person said of a statement that could be another's successor, or not. */
export interface Word {
  /** The id of the earlier statement, and the fingerprints of what it said and of what the later one says. */
  id: string;
  was: string;
  is: string;
  /** Whether they are one. */
  isSame: boolean;
  by: string;
  /** `YYYY-MM-DD` */
  on: string;
}

export interface Lock {
  groups: LockedGroup[];
  holders: LockedHolder[];
  areas: LockedArea[];
  /** Holder by holder, each one's in the order in which its page has them; what is gone where it stood. */
  statements: LockedStatement[];
  words: Word[];
}

export const emptyLock: Lock = { groups: [], holders: [], areas: [], statements: [], words: [] };

/** Ten hex digits of the SHA-256 of a text. */
export function fingerprintOf(text: string): string {
  return digest(text).slice(0, 10);
}
