import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../1-parse/parse.ts';
import { pairPieces } from './pair.ts';
import { piecesOf } from './pieces.ts';

interface Area {
  title: string;
  items: string[];
}

const pageOf = (areas: readonly Area[]) =>
  `---\ntitle: Mate\n---\n\n${areas.map(({ title, items }) => `## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`).join('\n\n')}\n`;

/** Each piece with words of the original, and the words beside it; null for none. */
function paired(original: string, translated: string): [string, string | null][] {
  const from = piecesOf(parsePage('a.md', original).blocks);
  const pairs = pairPieces(from, piecesOf(parsePage('b.md', translated).blocks));
  const found: [string, string | null][] = [];
  const walk = (piece: typeof from) => {
    if (piece.text !== '') found.push([piece.text, pairs.get(piece)?.text ?? null]);
    piece.children.forEach(walk);
  };
  walk(from);
  return found;
}

/** Another language: no word is left, the lengths are nearly the same, and so are numbers. */
const abroad = (text: string) => text.replace(/\p{L}+/gu, (word) => `${[...word].reverse().join('')}${word.length > 5 ? 'e' : ''}`);
const abroadPage = (areas: readonly Area[]) => areas.map(({ title, items }) => ({ title: abroad(title), items: items.map(abroad) }));

const words = [
  'keeps',
  'the',
  'watch',
  'rows',
  'every',
  'harbour',
  'writes',
  'log',
  'before',
  'asks',
  'two',
  'ports',
  'of',
  'weather',
  'year',
];
const sentence = fc
  .tuple(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 18 }), fc.option(fc.integer({ min: 2, max: 99 })))
  .map(([parts, number]) => `Quickly ${parts.join(' ')}${number === null ? '' : ` ${number} times`}`);
const page = fc.uniqueArray(sentence, { minLength: 4, maxLength: 24 }).chain((items) =>
  fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }).map((sizes) => {
    const areas: Area[] = [];
    let from = 0;
    for (const size of [...sizes, items.length]) {
      const own = items.slice(from, from + size);
      if (own.length > 0) areas.push({ title: `Area ${areas.length + 1} of it`, items: own });
      from += size;
    }
    return areas;
  }),
);
const runs = { seed: 20_240_304, numRuns: 150 };

describe('a page beside its translation', () => {
  it('that is the same page has each piece beside itself', () => {
    fc.assert(
      fc.property(page, (areas) => {
        for (const [text, other] of paired(pageOf(areas), pageOf(areas))) expect(other).toBe(text);
      }),
      runs,
    );
  });

  it('in other words, with as many pieces, has each beside its own', () => {
    fc.assert(
      fc.property(page, (areas) => {
        for (const [text, other] of paired(pageOf(areas), pageOf(abroadPage(areas)))) expect(other).toBe(abroad(text));
      }),
      runs,
    );
  });

  it.each([
    ['the same words', (areas: readonly Area[]) => areas, (text: string) => text],
    ['other words', abroadPage, abroad],
  ])('in %s loses no other pair by one statement that is missing, and gains no wrong one', (_, translate, translated) => {
    fc.assert(
      fc.property(page, fc.nat(), (areas, pick) => {
        const all = areas.flatMap((area) => area.items);
        const gone = all[pick % all.length] as string;
        const left = translate(areas).map(({ title, items }) => ({ title, items: items.filter((item) => item !== translated(gone)) }));
        const found = paired(pageOf(areas), pageOf(left));
        for (const [text, other] of found) {
          // What is in doubt is left out; what is paired is right.
          if (other !== null) expect([text, other]).toEqual([text, translated(text)]);
        }
        if (translate !== abroadPage) expect(found.filter(([text, other]) => other === null && text !== gone)).toEqual([]);
      }),
      runs,
    );
  });

  it.each([
    ['the same words', (areas: readonly Area[]) => areas, (text: string) => text],
    ['other words', abroadPage, abroad],
  ])('in %s loses no other pair by one statement too many', (_, translate, translated) => {
    fc.assert(
      fc.property(page, fc.nat(), sentence, (areas, pick, more) => {
        const other = translate(areas);
        const at = pick % other.length;
        const longer = other.map(({ title, items }, index) =>
          index === at ? { title, items: items.toSpliced(pick % (items.length + 1), 0, `Zusatz: ${translated(more)}`) } : { title, items },
        );
        for (const [text, beside] of paired(pageOf(areas), pageOf(longer))) {
          if (beside !== null) expect([text, beside]).toEqual([text, translated(text)]);
          else if (translate !== abroadPage) expect(text).toBeNull();
        }
      }),
      runs,
    );
  });
});

describe('what tells pieces from each other', () => {
  const beside = (original: string[], translated: string[]) =>
    paired(pageOf([{ title: 'A', items: original }]), pageOf([{ title: 'B', items: translated }]))
      .slice(1)
      .map(([, other]) => other);

  it('is a number', () => {
    expect(beside(['Sails 3 ships', 'Mends 14 nets', 'Hauls 20 lines'], ['Flickt 14 Netze', 'Holt 20 Leinen ein'])).toEqual([
      null,
      'Flickt 14 Netze',
      'Holt 20 Leinen ein',
    ]);
  });

  it('is a number whatever parts its thousands', () => {
    expect(beside(['Sails alone', 'Mends 1,200 nets'], ['Flickt 1.200 Netze'])).toEqual([null, 'Flickt 1.200 Netze']);
  });

  it('is where a link leads, whatever language its address names', () => {
    const translated = ['Lebt [klares Wasser](/de/values/#klares-wasser)'];
    expect(beside(['Lives [open doors](/doors/#open)', 'Lives [clear water](/values/#clear)'], translated)).toEqual([
      null,
      'Lebt klares Wasser',
    ]);
  });

  it('is code, and a name that is kept', () => {
    expect(beside(['Runs `make all` alone', 'Asks Ebbtide first'], ['Fragt zuerst Ebbtide'])).toEqual([null, 'Fragt zuerst Ebbtide']);
  });

  it('is not there at times, and then nothing is paired', () => {
    expect(beside(['Sails well', 'Rows well'], ['Rudert gut'])).toEqual([null, null]);
  });
});

it('takes a page of thousands of pieces without weighing each with each', () => {
  const items = Array.from({ length: 4000 }, (_, index) => `Statement number ${index}`);
  const found = paired(pageOf([{ title: 'All', items }]), pageOf([{ title: 'Alle', items: items.map(abroad) }]));
  expect(found.filter(([, other]) => other === null)).toEqual([]);
  const shorter = paired(pageOf([{ title: 'All', items }]), pageOf([{ title: 'Alle', items: items.slice(1) }]));
  expect(shorter.slice(1).every(([, other]) => other === null)).toBe(true);
});
