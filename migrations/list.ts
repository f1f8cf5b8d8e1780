/** Every change of the schema, in the order in which they are made. Forward only: what was released is never edited. */
import { ground } from './0001-ground.ts';
import { people } from './0002-people.ts';
import { versions } from './0003-versions.ts';
import { overlaps } from './0004-overlaps.ts';
import { duties } from './0005-duties.ts';
import { signIn } from './0006-sign-in.ts';
import { issuers } from './0007-issuers.ts';
import { tokens } from './0008-tokens.ts';
import { inbox } from './0009-inbox.ts';
import { rights } from './0010-rights.ts';
import { standings } from './0011-standings.ts';
import { signInRules } from './0012-sign-in-rules.ts';

export interface Migration {
  /** `0001-ground`: the number orders them. */
  name: string;
  statements: readonly string[];
}

export const migrations: readonly Migration[] = [
  ground,
  people,
  versions,
  overlaps,
  duties,
  signIn,
  issuers,
  tokens,
  inbox,
  rights,
  standings,
  signInRules,
];
