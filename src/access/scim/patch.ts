/** A change as SCIM sends it (RFC 7644, 3.5.2): what is to be done to which attribute, one after the other. */
import { mostFilterLetters, mostOperations } from './bounds.ts';
import { type Place, placeOf, type WholeExtension } from './place.ts';
import { type Filter, readFilter } from './read-filter.ts';
import { type ResourceType, urn } from './schemas.ts';
import { wrong } from './wrong.ts';

export interface Operation {
  op: 'add' | 'replace' | 'remove';
  /** As it was written, to be named in a refusal. */
  path: string;
  place: Place | WholeExtension;
  /** Which of several values; null: all of them. */
  which: Filter | null;
  value: unknown;
}

export type Body = Readonly<Record<string, unknown>>;

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of that name, whatever its capitals. @throws Refusal where it is there twice */
export function memberOf(body: Body, name: string): unknown {
  const found = Object.keys(body).filter((key) => key.toLowerCase() === name.toLowerCase());
  if (found.length > 1) throw wrong.request(name);
  return found[0] === undefined ? undefined : body[found[0]];
}

/** In small letters, where it is a word at all. */
export function worded(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}

/** Of somebody who is referred to: some send the id alone, some an address that ends with it. */
export function idIn(value: unknown): unknown {
  const id = isBody(value) ? (memberOf(value, 'value') ?? memberOf(value, '$ref')) : value;
  return typeof id === 'string' ? id.slice(id.lastIndexOf('/') + 1) : id;
}

/** @throws Refusal where the request is none */
export function readPatch(type: ResourceType, body: unknown): Operation[] {
  if (!isBody(body)) throw wrong.request('schemas');
  const schemas = memberOf(body, 'schemas');
  if (!Array.isArray(schemas) || !schemas.some((one) => one === urn.patch)) throw wrong.request('schemas');
  const operations = memberOf(body, 'Operations');
  if (!Array.isArray(operations) || operations.length === 0) throw wrong.request('Operations');
  if (operations.length > mostOperations) throw wrong.tooMuch('Operations', mostOperations, 413);
  return operations.flatMap((one) => readOperation(type, one));
}

function readOperation(type: ResourceType, one: unknown): Operation[] {
  if (!isBody(one)) throw wrong.request('Operations');
  const op = worded(memberOf(one, 'op'));
  if (op !== 'add' && op !== 'replace' && op !== 'remove') throw wrong.request('op');
  const path = memberOf(one, 'path');
  const value = memberOf(one, 'value');
  if (op !== 'remove' && value === undefined) throw wrong.request('value');
  if (path === undefined || path === null || path === '') {
    if (op === 'remove') throw wrong.noTarget('');
    if (!isBody(value)) throw wrong.request('value');
    return operationsIn(type, value, op);
  }
  if (typeof path !== 'string') throw wrong.request('path');
  const read = readPath(type, path);
  if (read === null) return [];
  const { place } = read;
  if ('attribute' in place && isReadOnly(place)) throw wrong.readOnly(path);
  return [{ op, path, ...read, value }];
}

/**
 * Without a path each member names what it changes. What cannot be changed is passed over: many send back the whole of what they read.
 * @throws Refusal for a name that nobody knows
 */
export function operationsIn(type: ResourceType, body: Body, op: 'add' | 'replace'): Operation[] {
  const seen = new Set<string>();
  return Object.entries(body).flatMap(([path, value]): Operation[] => {
    if (seen.has(path.toLowerCase())) throw wrong.request(path);
    seen.add(path.toLowerCase());
    const read = readPath(type, path);
    if (read === null || ('attribute' in read.place && isReadOnly(read.place))) return [];
    return [{ op, path, ...read, value }];
  });
}

function isReadOnly({ attribute, sub }: Place): boolean {
  return attribute.mutability === 'readOnly' || sub?.mutability === 'readOnly';
}

/** `attribute`, `attribute.part`, `attribute[filter]`, `attribute[filter].part`. @returns null: of the standard, and not kept */
function readPath(type: ResourceType, path: string): Pick<Operation, 'place' | 'which'> | null {
  if (path.length > mostFilterLetters) throw wrong.tooMuch('path', mostFilterLetters);
  const open = path.indexOf('[');
  const close = path.lastIndexOf(']');
  if (open < 0 !== close < 0 || close < open) throw wrong.path(path);
  const rest = close < 0 ? '' : path.slice(close + 1);
  const name = open < 0 ? path : path.slice(0, open) + rest;
  if (rest !== '' && !/^\.\w+$/u.test(rest)) throw wrong.path(path);
  const place = placeOf(type, name);
  if (place === null) throw wrong.path(path);
  if (place === 'passed-over') return null;
  if (open < 0) return { place, which: null };
  if (!('attribute' in place) || !place.attribute.multiValued) throw wrong.path(path);
  return { place, which: readFilter(path.slice(open + 1, close)) };
}
