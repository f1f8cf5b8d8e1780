/** Words that open a door: shown or sent once, and kept as a digest alone. */
import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes: nobody guesses one, so a plain digest of it is enough. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** null: no token of ours looks like that, however long it is. */
export function tokenDigest(token: string): Buffer | null {
  return /^[\w-]{43}$/u.test(token) ? digestOf(token) : null;
}

export function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
