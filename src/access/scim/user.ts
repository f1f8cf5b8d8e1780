/** A User: what an identity provider says of somebody, and what that makes of them here. */
import { isId } from '../../platform/new-id.ts';
import { matches } from './matches.ts';
import { type Body, idIn, isBody, memberOf, type Operation, operationsIn, worded } from './patch.ts';
import type { Filter } from './read-filter.ts';
import { resourceTypes } from './schemas.ts';
import { textOf } from './text.ts';
import { wrong } from './wrong.ts';

/** What can be said of somebody. */
export interface Facts {
  userName: string;
  externalId: string | null;
  displayName: string | null;
  formattedName: string | null;
  givenName: string | null;
  familyName: string | null;
  email: string | null;
  /** null: not said; somebody has one all the same. */
  number: string | null;
  /** The id of a person. */
  manager: string | null;
  /** null: not said. */
  active: boolean | null;
}

export const noFacts: Facts = {
  userName: '',
  externalId: null,
  displayName: null,
  formattedName: null,
  givenName: null,
  familyName: null,
  email: null,
  number: null,
  manager: null,
  active: null,
};

/** The name that follows; null: nothing was said that makes a whole one. */
export function nameIn({ displayName, formattedName, givenName, familyName }: Facts): string | null {
  return displayName ?? formattedName ?? (givenName !== null && familyName !== null ? `${givenName} ${familyName}` : null);
}

/** A whole User as it was sent, over what stays as it is when nothing is said of it. @throws Refusal */
export function readUser(body: Body, over: Facts): Facts {
  const facts = applied(over, operationsIn(resourceTypes.User, body, 'replace'));
  if (facts.userName === '') throw wrong.value('userName', memberOf(body, 'userName') ?? '');
  return facts;
}

/** Wholly or not at all. @throws Refusal */
export function applyToUser(before: Facts, operations: readonly Operation[]): Facts {
  const facts = applied(before, operations);
  if (facts.userName === '') throw wrong.readOnly('userName');
  return facts;
}

function applied(before: Facts, operations: readonly Operation[]): Facts {
  const facts = { ...before };
  for (const operation of operations) apply(facts, operation);
  return facts;
}

const texts = {
  userName: { fact: 'userName', most: 254 },
  externalId: { fact: 'externalId', most: 1000 },
  displayName: { fact: 'displayName', most: 200 },
  'name.formatted': { fact: 'formattedName', most: 200 },
  'name.givenName': { fact: 'givenName', most: 200 },
  'name.familyName': { fact: 'familyName', most: 200 },
  'emails.value': { fact: 'email', most: 254 },
  employeeNumber: { fact: 'number', most: 50 },
} as const;

function apply(facts: Facts, { op, path, place, which, value: sent }: Operation): void {
  const value = op === 'remove' ? null : sent;
  if ('extension' in place) {
    if (value === null) applyAll(facts, { employeeNumber: null, manager: null }, path, op);
    else if (isBody(value)) applyAll(facts, value, path, op);
    else throw wrong.value(path, value);
    return;
  }
  const { key, attribute } = place;
  if (Object.hasOwn(texts, key)) {
    const { fact, most } = texts[key as keyof typeof texts];
    if (key === 'emails.value' && !isMeant(facts, which, op, path)) return;
    // A personnel number is a number to some.
    const given = key === 'employeeNumber' && Number.isSafeInteger(value) ? String(value) : value;
    const read = textOf(given, path, most);
    if (fact === 'userName') facts.userName = read ?? '';
    else facts[fact] = read;
  } else if (key === 'active') facts.active = value === null ? null : truthOf(value, path);
  else if (key === 'manager' || key === 'manager.value' || key === 'manager.$ref') facts.manager = managerOf(value, path);
  else if (key === 'emails') {
    if (isMeant(facts, which, op, path)) facts.email = value === null ? null : emailOf(value, path);
  } else if (key === 'name') {
    const parts = Object.fromEntries((attribute.subAttributes ?? []).map(({ name }) => [name, null]));
    if (value !== null && !isBody(value)) throw wrong.value(path, value);
    applyAll(facts, value ?? parts, path, op, '.');
  }
}

/** Each member for itself; `inside` is what they belong to. */
function applyAll(facts: Facts, members: Body, inside: string, op: Operation['op'], between = ':'): void {
  // Some say of an extension again what it is called.
  const own = Object.entries(members).filter(([name]) => between !== ':' || name.toLowerCase() !== 'schemas');
  const named = Object.fromEntries(own.map(([name, value]) => [`${inside}${between}${name}`, value]));
  for (const operation of operationsIn(resourceTypes.User, named, op === 'add' ? 'add' : 'replace')) apply(facts, operation);
}

/**
 * Gradus keeps one address, that at work. What is said of another kind of address is passed over; an address that is asked for by its
 * letters has to be the one that is kept.
 * @throws Refusal noTarget
 */
function isMeant({ email }: Facts, which: Filter | null, op: Operation['op'], path: string): boolean {
  if (which === null) return true;
  const isKept = matches(which, { type: 'work', primary: true, ...(email !== null && { value: email }) });
  if (isKept && (email !== null || op !== 'remove')) return true;
  if (isKept || asksFor(which, 'value')) throw wrong.noTarget(path);
  return false;
}

function asksFor(filter: Filter, part: string): boolean {
  if (filter.op === 'and' || filter.op === 'or') return filter.filters.some((one) => asksFor(one, part));
  if (filter.op === 'not') return asksFor(filter.filter, part);
  return filter.attrPath.toLowerCase() === part;
}

/** Some send words. */
function truthOf(value: unknown, path: string): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(?:true|false)$/iu.test(value)) return value.toLowerCase() === 'true';
  throw wrong.value(path, value);
}

function managerOf(value: unknown, path: string): string | null {
  const id = idIn(value) ?? null;
  if (id === null || id === '') return null;
  if (typeof id !== 'string' || !isId(id.toLowerCase())) throw wrong.value(path, id);
  return id.toLowerCase();
}

/** One of several: the primary, else that at work, else the first. */
function emailOf(value: unknown, path: string): string | null {
  const all = (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    if (!isBody(one)) throw wrong.value(path, one);
    const primary = memberOf(one, 'primary');
    return {
      value: textOf(memberOf(one, 'value') ?? null, `${path}.value`, 254),
      isPrimary: primary !== undefined && primary !== null && truthOf(primary, `${path}.primary`),
      isWork: worded(memberOf(one, 'type')) === 'work',
    };
  });
  const chosen = all.find(({ isPrimary }) => isPrimary) ?? all.find(({ isWork }) => isWork) ?? all[0];
  return chosen?.value ?? null;
}
