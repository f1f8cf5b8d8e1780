import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const name = 'Jürgen Müller-Françoise, 5 € – “Ærø”';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, sign] of [...`\ufeff${text}`].entries()) view.setUint16(at * 2, sign.charCodeAt(0), isLittle);
  return bytes;
};
/** As old spreadsheets of Western Europe write it. */
const western = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const read = (bytes: Uint8Array, said: Parameters<typeof decode>[1] = null) => {
  const decoded = decode(bytes, said);
  return 'code' in decoded
    ? [decoded.code, decoded.values.line]
    : [decoded.text, decoded.encoding, decoded.warnings.map(({ code }) => code)];
};

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', utf8(name), [name, 'utf-8', []]],
    ['UTF-8 with its mark', utf8(`\ufeff${name}`), [name, 'utf-8', []]],
    ['UTF-16, little end first', utf16(name, true), [name, 'utf-16le', []]],
    ['UTF-16, big end first', utf16(name, false), [name, 'utf-16be', []]],
    [
      'windows-1252 that cannot be anything else',
      western('Name\nJürgen Müller\n'),
      ['Name\nJürgen Müller\n', 'windows-1252', ['encoding-assumed']],
    ],
  ])('are read as %s', (_, bytes, expected) => expect(read(bytes)).toEqual(expected));

  it('are read as windows-1252 when somebody says so', () => {
    expect(read(Uint8Array.of(0x41, 0x80, 0xd7), 'windows-1252')).toEqual(['A€×', 'windows-1252', []]);
  });

  it.each([
    ['an encoding of the east', Uint8Array.from([0x49, 0x76, 0x61, 0x6e, 0x2c, 0xc8, 0xe2, 0xe0, 0xed])],
    ['half a sign of UTF-8', Uint8Array.of(0x41, 0x2c, 0xe2, 0x82)],
    ['signs that no name has', Uint8Array.of(0x41, 0xbf, 0xd7, 0x41)],
    ['UTF-16 cut off', Uint8Array.of(0xff, 0xfe, 0x41)],
  ])('are refused as %s', (_, bytes) => expect(read(bytes)[0]).toBe('import-not-text'));

  it('are refused where they hold NUL, with the line', () => {
    expect(read(utf8('a,b\nc,\0\n'))).toEqual(['import-not-text', 2]);
    expect(read(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).toEqual(['import-not-text', 1]);
    expect(read(utf16('ab', true).slice(2))).toEqual(['import-not-text', 1]);
  });
});
