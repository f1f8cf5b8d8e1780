/** How a language writes days, numbers, lists, and things that are counted. */
import { Fragment, type ReactNode } from 'react';

/** The forms of a word by how many there are; which languages have which, `Intl.PluralRules` knows. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** @param tag of BCP 47, with the country whose habits are meant where that matters */
export function formatsOf(tag: string) {
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(tag);
  const tenths = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(tag);
  const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(tag, { type: 'disjunction' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const number = (value: number) => numbers.format(value);
  const form = (count: number, forms: Forms) => forms[plurals.select(count)] ?? forms.other;
  return {
    /** A day as people write it, whatever the time zone: `2031-04-05` is 5 April 2031. */
    day: (day: string) => days.format(new Date(`${day}T00:00:00Z`)),
    number,
    /** What a language is called within a sentence, by its tag. */
    language: (tag: string) => languages.of(tag) ?? tag,
    /** With one digit behind the point. */
    tenth: (value: number) => tenths.format(value),
    /** The form of a word that goes with a number. */
    form,
    /** "1 level", "12 levels". */
    counted: (count: number, forms: Forms) => `${number(count)} ${form(count, forms)}`,
    /** "a, b and c". */
    and: (parts: readonly string[]) => conjunction.format(parts),
    /** "a, b and c" of elements. */
    andOf: (parts: readonly ReactNode[]) => listed(conjunction, parts),
    /** "a, b or c" of elements. */
    orOf: (parts: readonly ReactNode[]) => listed(disjunction, parts),
  };
}

/** What stands between the parts is the language's; the parts are elements, which no formatter takes. */
function listed(list: Intl.ListFormat, parts: readonly ReactNode[]): ReactNode {
  const places = parts.map((_, index) => String(index));
  return list.formatToParts(places).map(({ type, value }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one list in their order, which is replaced whole
    <Fragment key={index}>{type === 'element' ? parts[Number(value)] : value}</Fragment>
  ));
}
