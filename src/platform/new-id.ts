/** Ids of records: UUIDs of version 7 (RFC 9562, 5.7), so that what was made later sorts later and indexes grow at one end. */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

export type NewId = () => string;

/** Ids made within one millisecond keep the order in which they were made, and so do those made after a clock went back. */
export function newIds(clock: Clock): NewId {
  let last = 0;
  let count = 0;
  return () => {
    const now = clock().getTime();
    // 12 bits count within the millisecond; when they are used up, the next one is borrowed.
    if (now > last) [last, count] = [now, randomBytes(1).readUInt8()];
    else if (++count > 0xfff) [last, count] = [last + 1, 0];
    const bytes = randomBytes(16);
    bytes.writeUIntBE(last, 0, 6);
    bytes.writeUInt16BE(0x7000 | count, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u.test(text);
}
