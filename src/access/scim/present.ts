/** Which attributes of a resource an answer has: those that were asked for, or all but those that were not wanted (RFC 7644, 3.9). */
import { mostNames } from './bounds.ts';
import { type Place, placeOf } from './place.ts';
import type { ResourceType } from './schemas.ts';
import { wrong } from './wrong.ts';

export interface Wanted {
  /** Keys of attributes; null: as usual. */
  only: ReadonlySet<string> | null;
  without: ReadonlySet<string>;
}

/** Names that nobody knows are passed over: what is not there cannot be shown. */
export function readWanted(type: ResourceType, attributes: unknown, excluded: unknown): Wanted {
  const only = namesIn(attributes, 'attributes');
  const keysOf = (names: readonly string[]) => new Set(names.flatMap((name) => keyOf(type, name)));
  return {
    only: only.length === 0 ? null : keysOf(only),
    without: keysOf(namesIn(excluded, 'excludedAttributes')),
  };
}

function keyOf(type: ResourceType, name: string): string[] {
  const place = placeOf(type, name);
  if (place === null || place === 'passed-over') return [];
  return 'extension' in place ? place.extension.attributes.map((one) => one.name) : [place.key];
}

function namesIn(value: unknown, at: string): string[] {
  if (value === undefined || value === null || value === '') return [];
  const names = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(names) || !names.every((one) => typeof one === 'string')) throw wrong.request(at);
  if (names.length > mostNames) throw wrong.tooMuch(at, mostNames);
  return names.map((one: string) => one.trim()).filter((one) => one !== '');
}

/** Whether it is shown at all, or a part of it is. */
export function isWanted({ only, without }: Wanted, name: string): boolean {
  if (without.has(name)) return false;
  return only === null || [...only].some((key) => key === name || key.startsWith(`${name}.`));
}

type Json = Readonly<Record<string, unknown>>;

/** @param resource all of it */
export function presented(type: ResourceType, resource: Json, wanted: Wanted): Json {
  if (wanted.only === null && wanted.without.size === 0) return resource;
  const shown = Object.entries(resource).flatMap(([name, value]): [string, unknown][] => {
    const place = placeOf(type, name);
    if (place === null || place === 'passed-over') return [];
    if ('extension' in place) {
      const inside = parts(value as Json, '', wanted);
      return Object.keys(inside).length === 0 ? [] : [[name, inside]];
    }
    return shownPart(place, name, value, wanted);
  });
  return Object.fromEntries(shown);
}

function shownPart({ attribute, key }: Place, name: string, value: unknown, wanted: Wanted): [string, unknown][] {
  if (attribute.returned === 'always') return [[name, value]];
  if (!isWanted(wanted, key)) return [];
  if (attribute.type !== 'complex' || (wanted.only?.has(key) && wanted.without.size === 0)) return [[name, value]];
  const inside = Array.isArray(value) ? value.map((one: Json) => parts(one, key, wanted)) : parts(value as Json, key, wanted);
  return [[name, inside]];
}

function parts(value: Json, of: string, wanted: Wanted): Json {
  const keys = Object.keys(value).filter((name) => {
    const key = of === '' ? name : `${of}.${name}`;
    return isWanted(wanted, key) || (of !== '' && wanted.only?.has(of) === true && !wanted.without.has(key));
  });
  return Object.fromEntries(keys.map((name) => [name, value[name]]));
}
