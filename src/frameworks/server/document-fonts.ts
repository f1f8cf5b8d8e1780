/** The letters of documents: of the family that the site has for text, in files that cover a few scripts each. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

/** In the order in which they are asked for a letter. */
const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];

export const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

/** By weight; read when a document asks for them, for no other command needs them. */
export function readFonts(): Record<Weight, Buffer[]> {
  const folder = fontFolder();
  const read = (weight: Weight) =>
    scripts.map((script) => unpacked(readFileSync(join(folder, `source-serif-4-${script}-${weight}-normal.woff`))));
  return { 400: read(400), 600: read(600) };
}

/** A build has them beside its bundle (`scripts/build.ts`); else they are in the package they come from. */
function fontFolder(): string {
  const beside = fileURLToPath(new URL('./fonts', import.meta.url));
  if (existsSync(beside)) return beside;
  return join(dirname(createRequire(import.meta.url).resolve('@fontsource/source-serif-4/package.json')), 'files');
}

/**
 * A WOFF file as the font it packs. What writes the PDF reads WOFF as well, but unpacks a table again for every glyph of
 * it, and a long document would take seconds.
 */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 44 + 20 * index;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const data = woff.subarray(offset, offset + packed);
    return {
      name: woff.subarray(entry, entry + 4),
      checksum: woff.subarray(entry + 16, entry + 20),
      data: packed < length ? inflateSync(data) : data,
    };
  });
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12);
  woff.copy(head, 0, 4, 8);
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, index) => void head.writeUInt16BE(value, 4 + 2 * index));
  let at = 12 + 16 * count;
  const entries = tables.map(({ name, checksum, data }) => {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(at, 0);
    place.writeUInt32BE(data.length, 4);
    at += data.length + padding(data);
    return Buffer.concat([name, checksum, place]);
  });
  return Buffer.concat([head, ...entries, ...tables.flatMap(({ data }) => [data, Buffer.alloc(padding(data))])]);
}

function padding({ length }: Buffer): number {
  return (4 - (length % 4)) % 4;
}
