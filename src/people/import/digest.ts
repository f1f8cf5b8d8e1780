/** What a plan was made from, in one short text: whoever applies it can see that something changed since. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Roster } from '../roster.ts';

/** Many small updates cost more than one of some size; one of everything would be a second copy of it. */
const pieceLength = 65_536;

/** Every change of a record raises its revision, so ids and revisions are enough; in whatever order they are given. */
export function rosterDigest({ units, persons, positions }: Roster): string {
  const list = (records: readonly { id: string; revision: number }[]) => records.map(({ id, revision }) => `${id} ${revision}`).sort();
  return digestOf([list(units), list(persons), list(positions)].map((part) => part.join('\n')));
}

export function digestOf(parts: Iterable<string>): string {
  const hash = sha256.create();
  let gathered = '';
  // The length before each: no two lists of parts are one text.
  for (const part of parts) {
    gathered += `${part.length}:${part}`;
    if (gathered.length < pieceLength) continue;
    hash.update(utf8ToBytes(gathered));
    gathered = '';
  }
  return `sha256-${bytesToHex(hash.update(utf8ToBytes(gathered)).digest())}`;
}
