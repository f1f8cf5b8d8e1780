/**
 * Which pages there are, before any of them is written: a link needs to know what it may lead to.
 * A page knows its address, its title and its headings from the start.
 */
import type { Dice } from './dice.ts';
import { anchor, title } from './prose.ts';

export interface PlannedPage {
  /** Below the handbook's root. */
  path: string;
  /** As links write it: `/handbook/finance/budget-planning/`. */
  address: string;
  title: string;
  /** Below the title, no two the same. */
  headings: string[];
  /** Bytes aimed at. */
  size: number;
}

const areas = [
  'finance',
  'people',
  'legal',
  'security',
  'marketing',
  'sales',
  'support',
  'product',
  'design',
  'research',
  'platform',
  'data',
  'operations',
  'harbours',
  'forecasts',
  'partners',
  'events',
  'communication',
  'workplace',
  'purchasing',
  'training',
  'quality',
  'releases',
  'infrastructure',
  'customers',
  'travel',
  'audit',
];
const topicsOfArea = 9;
const bytesOfSection = 1200;

/** `count` ordinary pages of `bytes` in all, half of them shorter than `median`: many short pages and a few very long ones. */
export function planPages(dice: Dice, count: number, bytes: number, median: number): PlannedPage[] {
  const sizes = dice.shuffle(logNormalSizes(count, bytes, median));
  const folders = areas.flatMap((area) => [
    `handbook/${area}`,
    ...Array.from({ length: topicsOfArea }, (_, n) => `handbook/${area}/topic-${n + 1}`),
  ]);
  const used = new Set<string>();
  return sizes.map((size, index): PlannedPage => {
    const folder = folders[index % folders.length] as string;
    const name = title(dice);
    const isIndex = index < folders.length;
    let address = isIndex ? `/${folder}/` : `/${folder}/${anchor(name)}/`;
    for (let again = 2; used.has(address); again++) address = `/${folder}/${anchor(name)}-${again}/`;
    used.add(address);
    const path = isIndex ? `content/${folder}/_index.md` : `content${address.slice(0, -1)}.md`;
    return { path, address, title: name, headings: headingsFor(dice, size), size };
  });
}

function headingsFor(dice: Dice, size: number): string[] {
  const wanted = Math.max(1, Math.round(size / bytesOfSection));
  const headings = new Set<string>();
  // There are thousands of titles: a page never runs out of new ones.
  while (headings.size < wanted) headings.add(title(dice));
  return [...headings];
}

/** Sizes at even steps of the distribution, so that their sum and their middle are those asked for, whatever the seed. */
function logNormalSizes(count: number, bytes: number, median: number): number[] {
  const at = (width: number) => Array.from({ length: count }, (_, n) => median * Math.exp(width * normalQuantile((n + 0.5) / count)));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  let [narrow, wide] = [0, 3];
  for (let step = 0; step < 50; step++) {
    const middle = (narrow + wide) / 2;
    if (sum(at(middle)) < bytes) narrow = middle;
    else wide = middle;
  }
  return at(narrow).map(Math.round);
}

/** By bisection of the distribution function (Zelen and Severo's approximation, seven digits): slow, short, and enough here. */
function normalQuantile(share: number): number {
  if (share < 0.5) return -normalQuantile(1 - share);
  let [low, high] = [0, 8];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const t = 1 / (1 + 0.2316419 * middle);
    const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    const below = 1 - (Math.exp((-middle * middle) / 2) / Math.sqrt(2 * Math.PI)) * tail;
    if (below < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
