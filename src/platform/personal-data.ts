/**
 * What a room keeps of people: told to them, and erased. Each room that has tables about people gives its share; a test walks the database
 * and names every column that refers to a person and is in none.
 */
import type { Change, Db } from './database/database.ts';
import type { Day } from './day.ts';

export interface Within {
  db: Db;
  organization: string;
}

export type Fact = string | number | boolean | null;
export type Entry = Readonly<Record<string, Fact>>;
/** `moment` is told in ISO's form. */
export type FieldKind = 'text' | 'day' | 'moment' | 'number' | 'yes-no';

/** Some entries, and the way to those that follow. */
export interface Entries {
  entries: readonly Entry[];
  /** Each step in a transaction of its own, so that whoever reads slowly holds none. */
  more: ((within: Within) => Promise<Entries>) | null;
}

/** Entries of one kind that are kept of somebody. Of others nothing is in them but the names of the person's own relations. */
export interface Section extends Entries {
  key: string;
  fields: Readonly<Record<string, FieldKind>>;
  count: number;
  /** What others think of them: an administrator, who sets things up, counts it and reads it not. */
  isOpinion?: boolean;
}

/** Something that is there and not yet released: that it is, and when, is told. What it says is not. */
export interface Unreleased {
  key: string;
  what: string;
  when: Day | null;
}

export interface Held {
  sections: readonly Section[];
  unreleased?: readonly Unreleased[];
}

/** erased: gone; emptied: the place stays, its words go; kept: stays as it is. */
export type Fate = 'erased' | 'emptied' | 'kept';

/** What erasing somebody does to one kind of things. */
export interface ErasurePart {
  key: string;
  fate: Fate;
  count: number;
  /** What some of them are called. */
  names: readonly string[];
}

/** As the audit names what something was done to. */
export interface Subject {
  kind: string;
  id: string;
}

/** Titles and reasons in the language of the reader. */
export interface ShareWords {
  sections: Readonly<Record<string, SectionWords>>;
  parts: Readonly<Record<string, { title: string; why: string }>>;
}

export interface SectionWords {
  title: string;
  /** What it is, and what it is for. */
  about: string;
  fields: Readonly<Record<string, string | FieldWords>>;
}

export interface FieldWords {
  title: string;
  /** What the words of programs in it mean. */
  values: Readonly<Record<string, string>>;
}

export interface PersonalData {
  /** Of the room. */
  name: string;
  words(language: string): Promise<ShareWords>;
  held(within: Within, person: string): Promise<Held>;
  /** What of theirs the audit tells of, beside themselves. */
  subjects(within: Within, person: string): Promise<readonly Subject[]>;
  /** What `erase` would do now; without what there is none of. */
  erasure(within: Within, person: string): Promise<readonly ErasurePart[]>;
  /** @returns beside `subjects`, whose audit entries nobody shall be able to hold a guess against any more */
  erase(change: Change, person: string): Promise<readonly Subject[]>;
  /**
   * Acts that took away records of people. Whose those were cannot be found out afterwards, so an erasure forgets what was written of all of
   * them.
   */
  removals: readonly string[];
}

/** A section that is short. */
export function whole(key: string, fields: Section['fields'], entries: readonly Entry[]): Section {
  return { key, fields, entries, count: entries.length, more: null };
}
