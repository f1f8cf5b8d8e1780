/** Bytes to text. What does not say how its letters are written is never guessed at in silence: names would come out wrong. */
import { encodingAssumed, importNotText, type Message } from '../messages.generated.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
  warnings: Message[];
}

/** `said` is what somebody chose; without it a mark at the beginning decides, then whether it is UTF-8. */
export function decode(bytes: Uint8Array, said: Encoding | null = null): Decoded | Message {
  const encoding = markOf(bytes) ?? said;
  if (encoding !== null) return decodedAs(encoding, bytes, []);
  const plain = textIn('utf-8', bytes);
  if (plain !== null) return whole(plain, 'utf-8', []);
  return looksWestern(bytes) ? decodedAs('windows-1252', bytes, [encodingAssumed()]) : importNotText({});
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function decodedAs(encoding: Encoding, bytes: Uint8Array, warnings: Message[]): Decoded | Message {
  const text = textIn(encoding, bytes);
  return text === null ? importNotText({}) : whole(text, encoding, warnings);
}

function whole(text: string, encoding: Encoding, warnings: Message[]): Decoded | Message {
  const at = text.indexOf('\0');
  return at < 0 ? { text, encoding, warnings } : importNotText({ line: text.slice(0, at).split('\n').length });
}

function textIn(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether every byte beyond plain English is a letter of Western Europe with another letter beside it, as in a name, or a sign that
 * offices write; in other encodings such bytes come as pairs, or stand for signs that no name has.
 */
function looksWestern(bytes: Uint8Array): boolean {
  const isLetter = (byte: number | undefined) => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  const signs = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa7, 0xb4]);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || signs.has(byte)) continue;
    const isWestern = (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) || byte === 0x8a || byte === 0x8e || byte === 0x9a || byte === 0x9e;
    if (!isWestern || !(isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) return false;
  }
  return true;
}
