import { inflateRawSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../compiler/emit/document.ts';
import { documentDocx } from './document-docx.ts';
import { stretchesOf } from './document-letters.ts';
import { linesOf } from './document-lines.ts';
import { documentPdf } from './document-pdf.ts';
import { dispositionOf } from './job-file.ts';

const item = (text: string, note: string | null = null, items: string[] = []) => ({ text, note, items });
const sample: Document = {
  title: 'Keeper, The Light',
  language: 'en',
  blocks: [
    { kind: 'heading', depth: 1, text: 'Keeper' },
    { kind: 'facts', facts: [{ name: 'Grade', text: '7' }] },
    { kind: 'heading', depth: 2, text: 'Duties' },
    { kind: 'list', ordered: false, items: [item('Keeps the <w:b/> lamp & the log.', null, ['At night'])] },
    { kind: 'list', ordered: true, items: [item('A talk', '30 minutes'), item('A climb')] },
  ],
};
const withText = (text: string): Document => ({ ...sample, blocks: [...sample.blocks, { kind: 'paragraph', text, quiet: false }] });

/** The parts of a zip file by name, read by its own directory. */
function unzipped(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    const text = zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
    parts.set(zip.toString('utf8', at + 46, at + 46 + nameLength), text.toString('utf8'));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** The drawing commands of a PDF, uncompressed. */
function drawnIn(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/gu)]
    .map(([, stream = '']) => {
      try {
        return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}

/** What stands for each glyph of each font, from the tables that every embedded font brings for copying. */
function textOf(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const objects = new Map([...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)].map(([, id = '', body = '']) => [id, body]));
  const streamOf = (id: string) => {
    const body = /stream\n([\s\S]*?)\nendstream/u.exec(objects.get(id) ?? '')?.[1] ?? '';
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  };
  const fonts = new Map<string, string[]>();
  for (const body of objects.values()) {
    const map = /\/ToUnicode (\d+) 0 R/u.exec(body)?.[1];
    const self = [...objects].find(([, other]) => other === body)?.[0] ?? '';
    if (map === undefined) continue;
    const entries = [...streamOf(map).matchAll(/\[([^\]]*)\]/gu)].flatMap(([, list = '']) => [...list.matchAll(/<([^>]*)>/gu)]);
    fonts.set(
      self,
      entries.map(([, hex = '']) => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')),
    );
  }
  const names = new Map([...source.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', id = '']) => [name, fonts.get(id) ?? []]));
  let font: string[] = [];
  let text = '';
  for (const [, name, glyphs] of drawnIn(pdf).matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[^>]*>|[\s\d.-])*)\] TJ/gu)) {
    if (name !== undefined) font = names.get(name) ?? [];
    else for (const [glyph] of (glyphs ?? '').matchAll(/[0-9a-f]{4}(?=[0-9a-f]*>)/gu)) text += font[Number.parseInt(glyph, 16)] ?? '?';
    if (name === undefined) text += '\n';
  }
  return text;
}

describe('a Word file', () => {
  it('opens again with its headings, lists and text, and no word of it is markup', async () => {
    const parts = unzipped(await documentDocx(sample));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toMatch(/w:pStyle w:val="Heading1".*Keeper.*w:pStyle w:val="Heading2".*Duties/su);
    expect(xml).toContain('Keeps the &lt;w:b/&gt; lamp &amp; the log.');
    expect(xml.match(/<w:numPr>/gu)).toHaveLength(4);
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Keeper, The Light</dc:title>');
    expect(parts.get('word/numbering.xml')).toContain('w:val="decimal"');
  });

  it('begins each numbered list with 1', async () => {
    const steps = { kind: 'list' as const, ordered: true, items: [item('One'), item('Two')] };
    const xml = unzipped(await documentDocx({ ...sample, blocks: [steps, { kind: 'heading', depth: 2, text: 'B' }, steps] })).get(
      'word/document.xml',
    );
    const ids = [...(xml ?? '').matchAll(/w:numId w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('lets text that runs from right to left run so', async () => {
    const xml = unzipped(await documentDocx(withText('שומר המגדלור'))).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:bidi\/>.*<w:rtl\/>.*שומר המגדלור/su);
    expect(unzipped(await documentDocx(sample)).get('word/document.xml')).not.toMatch(/<w:bidi\/>|<w:rtl\/>/u);
  });
});

describe('a PDF', () => {
  it('is tagged: language, title, and headings, lists and their items in order', async () => {
    const text = (await documentPdf(sample)).toString('latin1');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Lang (en)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('(Keeper, The Light)');
    expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
    expect(text).toContain('/ListNumbering /Decimal');
    const tags = [...drawnIn(Buffer.from(text, 'latin1')).matchAll(/^\/(\w+) (?:BMC|<<[^>]*>> BDC)/gmu)].map(([, tag]) => tag);
    expect(tags).toEqual(['H1', 'P', 'P', 'H2', 'Lbl', 'LBody', 'Lbl', 'LBody', 'Lbl', 'LBody', 'LBody', 'Lbl', 'LBody', 'Artifact']);
  });

  it('has its text inside, in the order in which it is read', async () => {
    const pdf = await documentPdf(sample);
    expect(pdf.toString('latin1')).not.toMatch(/\/BaseFont \/(?:Helvetica|Times|Courier)/u);
    expect(textOf(pdf).split('\n').slice(0, 13)).toEqual([
      'Keeper',
      'Grade:',
      '7',
      'Duties',
      '•',
      'Keeps the <w:b/> lamp & the log.',
      '–',
      'At night',
      '1.',
      'A talk',
      '30 minutes',
      '2.',
      'A climb',
    ]);
  });

  it('says so where it has no letters for a text, and keeps the text', async () => {
    const pdf = await documentPdf(withText('Łódź, Πάτρα, Пермь, 東京 and 👩‍👩‍👧 → done'));
    const text = textOf(pdf);
    expect(text.replaceAll('\n', '')).toContain('Łódź, Πάτρα, Пермь, [Chinese characters] and [emoji] -> done');
    expect(text).toContain('Other text is named in brackets');
    const actual = Buffer.from('東京', 'utf16le').swap16().toString('latin1');
    expect(drawnIn(pdf)).toContain(`/ActualText (\xfe\xff${actual})`);
    expect(textOf(await documentPdf(withText('Łódź → Πάτρα')))).not.toContain('Other text');
  });
});

const hostile = [
  '<w:p>&amp;</w:p> (a) \\) /Span << >> endstream',
  'עברית and العربية',
  '🧑‍🚀'.repeat(50),
  'a\u0000\u202e\ud800\uffffb',
  'x'.repeat(5000),
];

describe.each([
  ['Word', documentDocx],
  ['PDF', documentPdf],
])('the %s writer', (_, write) => {
  it('gives the same bytes for the same document', async () => {
    const [first, second] = [await write(sample), await write(structuredClone(sample))];
    expect(first.equals(second)).toBe(true);
    // No clock is read: the only dates are the first that the formats can hold.
    expect(first.toString('latin1')).not.toContain(String(new Date().getFullYear()));
  });

  it.each(hostile)('takes %#', async (text) => {
    const document = { ...withText(text), title: text };
    expect((await write({ ...document, blocks: [{ kind: 'heading', depth: 1, text }, ...document.blocks] })).length).toBeGreaterThan(1000);
  });

  it('takes 20,000 words', async () => {
    const items = Array.from({ length: 1000 }, (_unused, index) => item(`${index} ${'words of a long page '.repeat(4).trim()}.`));
    const written = await write({ ...sample, blocks: [...sample.blocks, { kind: 'list', ordered: true, items }] });
    if (write === documentPdf) expect(written.toString('latin1').match(/\/Type \/Page\n/gu)?.length).toBeGreaterThan(20);
    else
      expect(
        unzipped(written)
          .get('word/document.xml')
          ?.match(/<w:numPr>/gu),
      ).toHaveLength(1004);
  });

  it('takes a document without a block', async () => {
    expect((await write({ title: '', language: 'en', blocks: [] })).length).toBeGreaterThan(500);
  });
});

describe('lines', () => {
  const measure = { fontOf: (character: string) => (/[ -~]/u.test(character) ? 0 : -1), widthOf: (text: string) => text.length };
  const shown = (text: string, width: number) => linesOf(text, width, measure).map((line) => line.map((run) => run.shown).join(''));

  it('break between words, keep the blank, and break a word only where it is longer than a line', () => {
    expect(shown('one two three', 7)).toEqual(['one two ', 'three']);
    expect(shown('a abcdefghij b', 4)).toEqual(['a ', 'abcd', 'efgh', 'ij b']);
    expect(shown('', 7)).toEqual([]);
  });

  it('name what cannot be shown once for a stretch of it, blanks and all', () => {
    const has = (character: string) => measure.fontOf(character) !== -1;
    expect(stretchesOf('say שלום, עולם!', has)).toEqual([
      { shown: 'say ', actual: null },
      { shown: '[Hebrew]', actual: 'שלום, עולם' },
      { shown: '!', actual: null },
    ]);
  });
});

describe('the name of a file', () => {
  it('is in ASCII for old browsers and as it is for others', () => {
    const disposition = (name: string) => dispositionOf({ name, type: '', content: '' });
    expect(disposition("Director's Aide (Łódź).pdf")).toBe(
      `attachment; filename="directors-aide-odz.pdf"; filename*=UTF-8''Director%27s%20Aide%20%28%C5%81%C3%B3d%C5%BA%29.pdf`,
    );
    expect(disposition('館長.docx')).toBe(`attachment; filename="job-description.docx"; filename*=UTF-8''%E9%A4%A8%E9%95%B7.docx`);
  });
});
