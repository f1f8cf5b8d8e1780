/** Which attribute is meant by a name, however it is written: `emails.value`, `USERNAME`, `urn:...:User:manager.value`. */
import { type Attribute, commonAttributes, type ResourceType, type Schema } from './schemas.ts';

export interface Place {
  /** `name.givenName`, `employeeNumber`: no two resources' attributes share one that means something else. */
  key: string;
  attribute: Attribute;
  /** null: the attribute as a whole. */
  sub: Attribute | null;
  schema: Schema | null;
}

/** An extension as a whole. */
export interface WholeExtension {
  extension: Schema;
}

/** @returns 'passed-over': of the standard, and not kept here; null: nobody knows it */
export function placeOf(type: ResourceType, written: string): Place | WholeExtension | 'passed-over' | null {
  const { core, extension } = type;
  for (const schema of [core, ...(extension ? [extension] : [])]) {
    if (!startsAlike(written, schema.id)) continue;
    const rest = written.slice(schema.id.length);
    if (rest === '') return schema === extension ? { extension: schema } : null;
    if (rest[0] !== ':') continue;
    const inside = rest.slice(1);
    return within(schema, inside) ?? (isPassedOver(type, schema === core ? inside : `${schema.id}:${inside}`) ? 'passed-over' : null);
  }
  const found = within(core, written) ?? common(written);
  return found ?? (isPassedOver(type, written) ? 'passed-over' : null);
}

function within(schema: Schema, written: string): Place | null {
  const found = find(schema.attributes, written);
  return found && { ...found, schema };
}

function common(written: string): Place | null {
  const found = find(commonAttributes, written);
  return found && { ...found, schema: null };
}

function find(attributes: readonly Attribute[], written: string): Omit<Place, 'schema'> | null {
  const [name = '', subName, ...more] = written.split('.');
  if (more.length > 0) return null;
  const attribute = attributes.find((one) => isAlike(one.name, name));
  if (attribute === undefined) return null;
  if (subName === undefined) return { key: attribute.name, attribute, sub: null };
  const sub = attribute.subAttributes?.find((one) => isAlike(one.name, subName));
  return sub === undefined ? null : { key: `${attribute.name}.${sub.name}`, attribute, sub };
}

/** By the whole name, or by that of the attribute it is a part of. */
function isPassedOver({ passedOver }: ResourceType, written: string): boolean {
  const at = written.lastIndexOf('.');
  const names = at > written.lastIndexOf(':') ? [written, written.slice(0, at)] : [written];
  return passedOver.some((one) => names.some((name) => isAlike(one, name)));
}

function isAlike(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

function startsAlike(text: string, start: string): boolean {
  return isAlike(text.slice(0, start.length), start);
}
