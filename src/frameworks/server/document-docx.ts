/** A document for word processors: real headings and lists, so that whoever opens it can go on writing. */
import {
  AlignmentType,
  BorderStyle,
  File as DocxFile,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type Document, type ListItem, lineOf } from '../../compiler/emit/document.ts';
import { withoutDates } from './zip-dates.ts';

const quietColour = '5F666B';
const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The same document gives the same bytes. */
export async function documentDocx(document: Document): Promise<Buffer> {
  const title = lineOf(document.title);
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1A1D1F' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  const file = new DocxFile({
    title,
    creator: 'Gradus',
    lastModifiedBy: 'Gradus',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: document.language } },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
        title: heading(40, 0),
        heading1: heading(40, 0),
        heading2: heading(28, 320),
        heading3: heading(24, 240),
        heading4: heading(22, 200),
      },
    },
    numbering: {
      config: [
        { reference: 'points', levels: ['•', '–'].map((text, level) => levelOf(level, LevelFormat.BULLET, text)) },
        { reference: 'steps', levels: [levelOf(0, LevelFormat.DECIMAL, '%1.'), levelOf(1, LevelFormat.BULLET, '–')] },
      ],
    },
    sections: [{ children: document.blocks.flatMap((block, index) => childrenOf(block, index)) }],
  });
  // The package writes the time of writing into it.
  const properties = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Gradus</dc:creator><dc:language>${xmlText(document.language)}</dc:language></cp:coreProperties>`;
  return withoutDates(await Packer.pack(file, 'nodebuffer', undefined, [{ path: 'docProps/core.xml', data: properties }]));
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function levelOf(level: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  const left = 360 * (level + 1);
  return {
    level,
    ...(format && { format }),
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging: 360 } } },
  };
}

function childrenOf(block: Block, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.depth], ...words(block.text) })];
    case 'paragraph':
      return [
        new Paragraph(block.quiet ? { ...words(block.text, { color: quietColour, italics: true }), keepNext: true } : words(block.text)),
      ];
    case 'facts':
      return [factTable(block.facts), new Paragraph({ children: [] })];
    case 'list':
      // Each numbered list begins with 1.
      return block.items.flatMap((item) => itemOf(item, block.ordered ? 'steps' : 'points', block.ordered ? index : 0));
  }
}

function itemOf({ text, note, items }: ListItem, reference: string, instance: number): Paragraph[] {
  const numbered = (level: number) => ({ numbering: { reference, level, instance }, spacing: { after: 60 } });
  const { children, ...direction } = words(text);
  const beside = note === null ? [] : [new TextRun({ text: ` – ${lineOf(note)}`, color: quietColour })];
  return [
    new Paragraph({ ...numbered(0), ...direction, children: [...children, ...beside] }),
    ...items.map((one) => new Paragraph({ ...numbered(1), ...words(one) })),
  ];
}

function factTable(facts: { name: string; text: string }[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (width: number, content: ReturnType<typeof words>) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [new Paragraph({ ...content, spacing: { after: 40 } })],
    });
  return new Table({
    columnWidths: [2000, 7000],
    width: { size: 9000, type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: facts.map(
      ({ name, text }) => new TableRow({ children: [cell(2000, words(name, { color: quietColour })), cell(7000, words(text))] }),
    ),
  });
}

/** Text of a line; what begins with a letter of a script that runs from right to left runs so. */
function words(text: string, style: { color?: string; italics?: boolean; bold?: boolean } = {}) {
  const line = lineOf(text);
  const isRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(line);
  return { children: [new TextRun({ text: line, rightToLeft: isRightToLeft, ...style })], bidirectional: isRightToLeft };
}
