import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { beginningOf, digestOf, newTokenText, tokenIdIn } from './token-text.ts';

const ids = ['018f3c1e-7b2a-7cde-8123-456789abcdef', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

describe('the text of a token', () => {
  it.each(ids)('names its id and nobody else: %s', (id) => {
    const text = newTokenText(id);
    expect(text).toMatch(/^gradus_[0-9A-Za-z]{22}_[0-9A-Za-z]{49}$/u);
    expect(text.startsWith(`${beginningOf(id)}_`)).toBe(true);
    expect(tokenIdIn(text)).toBe(id);
    expect(newTokenText(id)).not.toBe(text);
  });

  it('is told from what merely looks like it', () => {
    const text = newTokenText(ids[0] ?? '');
    for (let at = 'gradus_'.length; at < text.length; at++) {
      if (text[at] === '_') continue;
      const slip = `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${text.slice(at + 1)}`;
      expect(tokenIdIn(slip)).toBeNull();
    }
    for (const other of ['', 'gradus_', text.slice(1), `${text}0`, text.slice(0, -1), ` ${text}`, `${text}\n`, text.toUpperCase()])
      expect(tokenIdIn(other)).toBeNull();
  });

  it('with an id that is none is none, whatever its checksum', () => {
    // 62^22 is more than 2^128: the largest digits name no id.
    const body = `gradus_${'z'.repeat(22)}_${'0'.repeat(43)}`;
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    let rest = createHash('sha256').update(body).digest().readUInt32BE(0);
    let sum = '';
    for (; sum.length < 6; rest = Math.floor(rest / 62)) sum = digits[rest % 62] + sum;
    expect(tokenIdIn(body + sum)).toBeNull();
  });

  it('is kept as a digest of 32 bytes', () => {
    expect(digestOf('x')).toHaveLength(32);
  });
});
