/** Links as handbooks have them: most to other pages, many of those to a heading there, some out of the house, a few broken. */
import type { Dice } from './dice.ts';
import type { PlannedPage } from './plan.ts';
import { anchor } from './prose.ts';

export interface Linker {
  /** `text` with a link where one is due. `bytes` have been written since the last time it was asked. */
  afford(text: string, bytes: number): string;
  count(): number;
}

const toOutside = 0.12;
const toAnchor = 0.35;
const broken = 0.002;

/** One link to `every` bytes of text. */
export function newLinker(dice: Dice, targets: PlannedPage[], every: number): Linker {
  let owed = 0;
  let count = 0;
  const link = (): string => {
    count++;
    const page = dice.pick(targets);
    if (dice.chance(toOutside)) return `[the original](https://www.example.com/${anchor(page.title)}/?id=${dice.below(9999)})`;
    if (dice.chance(broken)) return `[${page.title}](${page.address.slice(0, -1)}-that-moved/)`;
    if (!dice.chance(toAnchor)) return `[${page.title}](${page.address})`;
    const heading = dice.pick(page.headings);
    return `[${heading.toLowerCase()}](${page.address}#${dice.chance(broken) ? 'gone' : anchor(heading)})`;
  };
  return {
    afford(text, bytes) {
      owed += bytes / every;
      if (owed < 1) return text;
      owed--;
      return text.endsWith('.') ? `${text.slice(0, -1)}, see ${link()}.` : `${text} ${link()}`;
    },
    count: () => count,
  };
}
