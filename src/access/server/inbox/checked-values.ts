/** What a notice may hold. Whoever tells something is a part of the program: a value of another type is its mistake, and is not kept. */
import { isDay } from '../../../platform/day.ts';
import { isId } from '../../../platform/new-id.ts';
import { dutyNames } from '../../duty.ts';
import { type NoticeKind, noticeKinds, type ValuesOf, type ValueType } from '../../notice.ts';

const mostLetters = 200;

/** Line breaks, other controls, and what turns the direction of writing round: nothing of a name, and the way into a head of a mail. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** One line that shows what it is. */
export function oneLine(text: string): string {
  const line = text.replaceAll(unprintable, ' ').trim();
  return [...line].length <= mostLetters ? line : `${[...line].slice(0, mostLetters - 1).join('')}…`;
}

const isRight: Readonly<Record<ValueType, (value: unknown) => boolean>> = {
  person: (value) => value === null || (typeof value === 'string' && isId(value)),
  unit: (value) => value === null || (typeof value === 'string' && isId(value)),
  duty: (value) => dutyNames.some((name) => name === value),
  label: (value) => typeof value === 'string',
  day: (value) => typeof value === 'string' && isDay(value),
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};

/**
 * Exactly the values that the kind has, each of its type.
 * @throws where it is otherwise
 */
export function checkedValues<K extends NoticeKind>(kind: K, values: ValuesOf<K>): Record<string, unknown> {
  const types: Readonly<Record<string, ValueType>> = noticeKinds[kind].values;
  const given = values as Record<string, unknown>;
  const stray = Object.keys(given).filter((name) => !Object.hasOwn(types, name));
  if (stray.length > 0) throw new Error(`A notice "${kind}" has no ${stray.join(', ')}.`);
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const value = given[name];
      if (!isRight[type](value)) throw new Error(`The "${name}" of a notice "${kind}" is no ${type}.`);
      return [name, type === 'label' ? oneLine(String(value)) : value];
    }),
  );
}

/**
 * An address of this site, and of no other.
 * @throws where it leads elsewhere
 */
export function pathOfSite(path: string): string {
  const base = 'https://site.invalid';
  const isPlain = path.startsWith('/') && !/[\p{Cc}\s\\]/u.test(path) && URL.canParse(path, base) && new URL(path, base).origin === base;
  if (!isPlain || path.startsWith('//')) throw new Error('A notice leads to a page of this site.');
  return path;
}
