import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Gives each wanted id once: the second holder of a name gets `-2`. */
export function uniqueIds(): (wanted: string) => string {
  /** By id that is taken, the number to try next; thousands of holders of one name must not each begin at 2. */
  const next = new Map<string, number>();
  return (wanted) => {
    let number = next.get(wanted) ?? 1;
    let id = number === 1 ? wanted : `${wanted}-${number}`;
    while (next.has(id)) id = `${wanted}-${++number}`;
    if (number > 1) next.set(wanted, number + 1);
    next.set(id, 2);
    return id;
  };
}

export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Eight hex digits for telling the few texts of one area apart, where speed matters and nobody gains by
 * a collision: FNV-1a, 32 bits. Two texts that share it are told apart by uniqueIds.
 */
export function shortDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
