/**
 * A document as a tagged PDF: every heading, paragraph and list is one for a screen reader too. The fonts are inside, the
 * structure follows PDF/UA as far as the package does.
 */
import PdfKit from 'pdfkit';
import { type Block, type Document, type ListItem, lineOf } from '../../compiler/emit/document.ts';
import { readFonts, type Weight, weights } from './document-fonts.ts';
import { hasUnshown, linesOf, type Measure, type Run } from './document-lines.ts';

type Element = PDFKit.PDFStructureElement;

interface Style {
  weight: Weight;
  size: number;
  /** From line to line. */
  leading: number;
  before: number;
  colour: string;
}

const ink = '#1a1d1f';
const quietInk = '#50575c';
const body: Style = { weight: 400, size: 10.5, leading: 15, before: 6, colour: ink };
const quiet: Style = { ...body, size: 9.5, leading: 13.5, colour: quietInk };
const headings: Readonly<Record<1 | 2 | 3 | 4, Style>> = {
  1: { ...body, weight: 600, size: 24, leading: 29, before: 0 },
  2: { ...body, weight: 600, size: 15, leading: 19, before: 22 },
  3: { ...body, weight: 600, size: 12, leading: 16, before: 14 },
  4: { ...body, weight: 600, size: 10.5, leading: 15, before: 10 },
};

/** A4, in points. */
const page = { width: 595.28, height: 841.89, left: 76, right: 76, top: 72, bottom: 78 };
const column = page.width - page.left - page.right;

const unshownNote =
  'This PDF has the letters of the Latin, Greek and Cyrillic scripts. Other text is named in brackets, such as [emoji]; it is there when read out or copied, and in the Word and Markdown forms.';

/** The same document gives the same bytes. */
export async function documentPdf(document: Document): Promise<Buffer> {
  const fonts = readFonts();
  const title = lineOf(document.title);
  const pdf = new PdfKit({
    size: 'A4',
    margin: 0,
    // One of the package's own would be read from its folder; its types do not know that there may be none.
    font: null as unknown as string,
    lang: document.language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'],
    bufferPages: true,
    // The package must have a date; today's would give other bytes tomorrow.
    info: { Title: title, Creator: 'Gradus', Producer: 'Gradus', CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<void>((resolve, reject) => pdf.once('end', resolve).once('error', reject));
  for (const weight of weights) fonts[weight].forEach((font, index) => void pdf.registerFont(`${weight} ${index}`, font));
  new Writing(pdf, fonts[400].length).write(document);
  numberPages(pdf, title);
  pdf.end();
  await written;
  return Buffer.concat(chunks);
}

/** One document on its way to paper: how far down it is, and what can be drawn. */
class Writing {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly measures: Record<Weight, Measure>;
  private readonly root: Element;
  private y = page.top;

  constructor(pdf: PDFKit.PDFDocument, fontCount: number) {
    this.pdf = pdf;
    this.measures = { 400: this.measureOf(400, fontCount), 600: this.measureOf(600, fontCount) };
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  write({ blocks }: Document): void {
    const noted = blocks.some((block) => textsOf(block).some((text) => hasUnshown(lineOf(text), this.measures[400])));
    for (const [index, block] of blocks.entries()) {
      this.block(block);
      if (noted && index === 0) this.paragraph(this.add(this.root, 'P'), 'P', unshownNote, quiet);
    }
    this.root.end();
  }

  private block(block: Block): void {
    switch (block.kind) {
      case 'heading': {
        const style = headings[block.depth];
        // A heading stays with the beginning of what it is over.
        this.room(style.before + style.leading + 3 * body.leading);
        if (block.depth < 3) this.pdf.outline.addItem(lineOf(block.text));
        this.paragraph(this.add(this.root, `H${block.depth}`), `H${block.depth}`, block.text, style);
        return;
      }
      case 'paragraph':
        if (block.quiet) this.room(quiet.before + quiet.leading + 2 * body.leading);
        this.paragraph(this.add(this.root, 'P'), 'P', block.text, block.quiet ? quiet : body);
        return;
      case 'facts':
        for (const { name, text } of block.facts) this.fact(name, text);
        return;
      case 'list': {
        const list = this.add(this.root, 'L', block.ordered ? 'Decimal' : 'Disc');
        for (const [index, item] of block.items.entries()) this.item(list, item, block.ordered ? `${index + 1}.` : '•');
      }
    }
  }

  private fact(name: string, text: string): void {
    const element = this.add(this.root, 'P');
    this.room(body.before + body.leading);
    const start = this.y;
    this.paragraph(element, 'P', `${name}:`, { ...body, before: 3, colour: quietInk }, 0, 100);
    this.y = start;
    this.paragraph(element, 'P', text, { ...body, before: 3 }, 100);
  }

  private item(list: Element, { text, note, items }: ListItem, mark: string, depth = 0): void {
    const style = depth === 0 ? { ...body, before: 4 } : { ...body, size: 10, leading: 14, before: 2 };
    const indent = 18 * depth;
    const element = this.add(list, 'LI');
    const label = this.add(element, 'Lbl');
    const content = this.add(element, 'LBody');
    this.room(style.before + style.leading);
    const start = this.y;
    this.paragraph(label, 'Lbl', mark, style, indent);
    this.y = start;
    this.paragraph(content, 'LBody', text, style, indent + 18);
    if (note !== null) this.paragraph(content, 'LBody', note, { ...quiet, before: 0 }, indent + 18);
    if (items.length === 0) return;
    const inner = this.add(content, 'L', 'Disc');
    for (const one of items) this.item(inner, { text: one, note: null, items: [] }, '–', depth + 1);
  }

  private add(parent: Element, type: string, numbering: string | null = null): Element {
    const element = this.pdf.struct(type);
    parent.add(element);
    // The package has no option for it; PDF/UA asks how the items of a list are marked.
    if (numbering !== null)
      (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data.A = { O: 'List', ListNumbering: numbering };
    return element;
  }

  private paragraph(element: Element, tag: string, text: string, style: Style, indent = 0, width = column): void {
    this.y += style.before;
    const measure = this.measures[style.weight];
    const sized: Measure = { ...measure, widthOf: (some, font) => measure.widthOf(some, font) * style.size };
    for (const line of linesOf(lineOf(text), Math.min(width, column) - indent, sized)) {
      this.room(style.leading);
      this.line(element, tag, line, page.left + indent, style, sized);
      this.y += style.leading;
    }
  }

  private line(element: Element, tag: string, line: Run[], left: number, { weight, size, colour }: Style, measure: Measure): void {
    let x = left;
    let isOpen = false;
    const close = () => {
      if (isOpen) this.pdf.endMarkedContent();
      isOpen = false;
    };
    for (const { shown, font, actual } of line) {
      if (actual !== null) {
        close();
        // As an element for what reads structure, and at the words for what copies them.
        const span = this.pdf.struct('Span', { actual });
        element.add(span);
        span.add(this.pdf.markStructureContent('Span', { actual } as PDFKit.Mixins.MarkingOptions));
      } else if (!isOpen) element.add(this.pdf.markStructureContent(tag));
      isOpen = true;
      this.pdf
        .font(`${weight} ${font}`)
        .fontSize(size)
        .fillColor(actual === null ? colour : quietInk)
        .text(shown, x, this.y, { lineBreak: false });
      if (actual !== null) close();
      x += measure.widthOf(shown, font);
    }
    close();
  }

  /** Goes on to the next page where less than this is left. */
  private room(height: number): void {
    if (this.y + height <= page.height - page.bottom) return;
    this.pdf.addPage();
    this.y = page.top;
  }

  /** Widths at size 1. */
  private measureOf(weight: Weight, count: number): Measure {
    const fonts = Array.from({ length: count }, (_, index) => {
      this.pdf.font(`${weight} ${index}`);
      return (this.pdf as unknown as { _font: EmbeddedFont })._font;
    });
    const fontsOf = new Map<string, number>();
    const widths = new Map<string, number>();
    return {
      fontOf: (character) => {
        const known = fontsOf.get(character);
        if (known !== undefined) return known;
        const found = fonts.findIndex(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
        fontsOf.set(character, found);
        return found;
      },
      widthOf: (text, font) => {
        const key = `${font} ${text}`;
        const known = widths.get(key);
        if (known !== undefined) return known;
        const width = fonts[font]?.widthOfString(text, 1) ?? 0;
        widths.set(key, width);
        return width;
      },
    };
  }
}

/** What the package knows of a font and its types do not say. */
interface EmbeddedFont {
  font: { hasGlyphForCodePoint(codePoint: number): boolean };
  widthOfString(text: string, size: number): number;
}

function textsOf(block: Block): string[] {
  if (block.kind === 'facts') return block.facts.flatMap(({ name, text }) => [name, text]);
  if (block.kind === 'list') return block.items.flatMap(({ text, note, items }) => [text, note ?? '', ...items]);
  return [block.text];
}

/** At the foot of each page; for a screen reader it is no part of the text. */
function numberPages(pdf: PDFKit.PDFDocument, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  const short = [...title].length > 80 ? `${[...title].slice(0, 79).join('')}...` : title;
  const known = [...short].filter((character) => /[\u0020-\u007e\u00a0-\u00ff\u2013-\u2026]/u.test(character)).join('');
  for (let index = start; index < start + count; index++) {
    pdf.switchToPage(index);
    pdf.markContent('Artifact', { type: 'Pagination' } as PDFKit.Mixins.MarkingOptions);
    pdf.font('400 0').fontSize(8.5).fillColor(quietInk);
    const number = String(index + 1);
    pdf.text(known, page.left, page.height - 48, { lineBreak: false });
    pdf.text(number, page.width - page.right - pdf.widthOfString(number), page.height - 48, { lineBreak: false });
    pdf.endMarkedContent();
  }
}
