/**
 * Writes the handbook of a whole company, the same bytes each time: `node bench/handbook.ts FOLDER`. 2,700 pages, 18 MB,
 * half of the pages shorter than 4 kB, one in ten about careers, 30 links a page; the words are ours and mean nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CareerPages, careerPages, type WrittenFile } from './handbook/career-pages.ts';
import { newDice } from './handbook/dice.ts';
import { hugoLayout } from './handbook/hugo-layout.ts';
import { newLinker } from './handbook/linker.ts';
import { ordinaryPage } from './handbook/ordinary-page.ts';
import { planPages } from './handbook/plan.ts';

const wanted = { pages: 2700, bytes: 18_000_000, careers: 270 };
/** What is asked of the parts for the whole to come out as said above: all of it follows from the seed. */
const asked = { median: 3950, bytesOfCareers: 1_390_000, bytesOverPlan: 300, careerBytesToALink: 300, bytesToALink: 152 };
const seed = 20240229;

export interface Handbook {
  /** All files, those of the site's layout included, by their path below the root. */
  files: WrittenFile[];
  careers: CareerPages;
  /** Pages: the files below content/. */
  pages: number;
  /** Of pages and of the parts they include, in bytes. */
  bytes: number;
  median: number;
  links: number;
}

export function makeHandbook(): Handbook {
  const dice = newDice(seed);
  const count = wanted.pages - wanted.careers;
  const plan = planPages(dice, count, wanted.bytes - asked.bytesOfCareers - count * asked.bytesOverPlan, asked.median);
  const careerLinks = newLinker(dice, plan, asked.careerBytesToALink);
  const careers = careerPages(dice, careerLinks);
  const links = newLinker(dice, plan, asked.bytesToALink);
  const ordinary = plan.map((page): WrittenFile => ({ path: page.path, text: ordinaryPage(dice, page, links) }));
  const pages = [...ordinary, ...careers.pages];
  const sizes = pages.map((page) => Buffer.byteLength(page.text)).sort((a, b) => a - b);
  return {
    files: [...pages, ...careers.parts, ...hugoLayout],
    careers,
    pages: pages.length,
    bytes: [...pages, ...careers.parts].reduce((sum, file) => sum + Buffer.byteLength(file.text), 0),
    median: sizes[sizes.length >> 1] ?? 0,
    links: careerLinks.count() + links.count(),
  };
}

export function writeHandbook(folder: string, { files }: Handbook): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write('Usage: node bench/handbook.ts FOLDER\n');
    process.exit(2);
  }
  const made = makeHandbook();
  writeHandbook(folder, made);
  process.stdout.write(`${describeHandbook(made)}\n`);
}

export function describeHandbook({ pages, bytes, median, links, careers }: Handbook): string {
  return `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, median ${(median / 1000).toFixed(1)} kB, ${careers.pages.length} about careers, ${(links / pages).toFixed(0)} links a page`;
}
