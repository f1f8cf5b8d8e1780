/**
 * The text of an API token: `gradus_`, its id, `_`, a secret, a checksum. By its beginning it is found where it should not lie; by its
 * checksum a slip of the hand, or what merely looks like one, is told without asking the database.
 */
import { createHash, randomBytes } from 'node:crypto';
import { isId } from '../../../platform/new-id.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const lengths = { id: 22, secret: 43, checksum: 6 };
const form = new RegExp(`^gradus_([0-9A-Za-z]{${lengths.id}})_[0-9A-Za-z]{${lengths.secret + lengths.checksum}}$`, 'u');

/** 256 bits of chance beside the id. */
export function newTokenText(id: string): string {
  const text = `${beginningOf(id)}_${written(randomBytes(32), lengths.secret)}`;
  return text + checksumOf(text);
}

/** How a token begins: enough to know it by, and nothing to use it with. */
export function beginningOf(id: string): string {
  return `gradus_${written(Buffer.from(id.replaceAll('-', ''), 'hex'), lengths.id)}`;
}

/** null: no token was ever written so. */
export function tokenIdIn(text: string): string | null {
  const part = form.exec(text)?.[1];
  if (part === undefined || checksumOf(text.slice(0, -lengths.checksum)) !== text.slice(-lengths.checksum)) return null;
  const hex = read(part).toString(16).padStart(32, '0');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return isId(id) ? id : null;
}

/** What is kept of it. It has 256 bits of chance: a slow hash would protect nothing more. */
export function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function checksumOf(text: string): string {
  return written(digestOf(text).subarray(0, 4), lengths.checksum);
}

function written(bytes: Uint8Array, length: number): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 62n) text = (digits[Number(number % 62n)] ?? '') + text;
  return text.padStart(length, '0');
}

function read(text: string): bigint {
  return [...text].reduce((number, digit) => number * 62n + BigInt(digits.indexOf(digit)), 0n);
}
