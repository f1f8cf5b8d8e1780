/** Requests made from the description of the API: sound ones that are to be answered, and wild ones that hold anything at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from './people/fiction/dice.ts';
import type { Request } from './twins.fixture.ts';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Operation {
  id: string;
  method: Request['method'];
  path: string;
  parameters: Parameter[];
  /** Of what is sent; null: nothing is. */
  body: Schema | null;
}

interface Described {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

const description = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Described>>;
  components: Record<string, Record<string, never>>;
};

function resolved<T extends object>(one: T | { $ref: string }): T {
  if (!('$ref' in one) || typeof one.$ref !== 'string') return one as T;
  const [, , kind = '', name = ''] = one.$ref.split('/');
  const found = description.components[kind]?.[name];
  if (found === undefined) throw new Error(`${one.$ref} is not described.`);
  return found as T;
}

/** Everything that openapi.json describes. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, { operationId, parameters = [], requestBody }]): Operation => ({
      id: operationId,
      method: method.toUpperCase() as Request['method'],
      path,
      parameters: parameters.map(resolved<Parameter>),
      body: requestBody?.content['application/json']?.schema ?? null,
    }),
  ),
);

/** What nobody should send. Each is text of an address or of a member. */
export const hostileTexts: readonly string[] = [
  "'; DROP TABLE persons; --",
  "' OR '1'='1",
  '1) OR true --',
  '$1',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '\u0000',
  'a\u0000b',
  '<script>alert(1)</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what somebody might send
  '${process.env.PATH}',
  'x'.repeat(1_500),
  '\u202eright to left',
  '\ud800',
  'ﷺ'.repeat(60),
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e999',
  'NaN',
  '',
  ' ',
  '%',
  '%ff',
  'null',
  '{"$ne":null}',
  '\r\nSet-Cookie: a=b',
];

/** Where values are taken from. */
export interface Values {
  dice: Dice;
  /** What a member or parameter of this name holds; undefined: nothing is known of that name. */
  named(name: string, path: string): unknown;
  /** true: what is made may be wrong. */
  wild: boolean;
}

/** A value as the schema has it, or in the wild anything else now and then. */
export function madeOf(given: Schema, name: string, values: Values): unknown {
  const { dice, wild } = values;
  if (wild && dice.happens(0.12)) return oddValue(dice);
  const schema = resolved<Schema>(given as Schema & { $ref: string });
  const known = values.named(name, '');
  if (known !== undefined && schema.type !== 'object' && schema.type !== 'array' && dice.happens(0.9)) return known;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return madeOf(dice.oneOf(choices), name, values);
  if (schema.enum) return dice.oneOf(schema.enum);
  if (schema.const !== undefined) return schema.const;
  const type = Array.isArray(schema.type) ? dice.oneOf(schema.type) : schema.type;
  if (type === 'object') return objectOf(schema, values);
  if (type === 'array') return Array.from({ length: 1 + dice.below(2) }, () => madeOf(schema.items ?? {}, name, values));
  if (type === 'integer' || type === 'number') {
    const least = schema.minimum ?? 0;
    return least + dice.below(Math.min((schema.maximum ?? 20) - least, 20) + 1);
  }
  if (type === 'boolean') return dice.happens(0.5);
  if (type === 'null') return null;
  if (wild && dice.happens(0.3)) return dice.oneOf(hostileTexts);
  return `text ${dice.below(1_000_000)}`;
}

function objectOf({ properties = {}, required = [] }: Schema, values: Values): Record<string, unknown> {
  const { dice, wild } = values;
  const made: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const isSent = required.includes(name) ? !wild || dice.happens(0.95) : dice.happens(0.4);
    if (isSent) made[name] = madeOf(schema, name, values);
  }
  if (wild && dice.happens(0.1)) made[dice.oneOf(['organization_id', 'organization', 'constructor', 'id', 'revision'])] = oddValue(dice);
  return made;
}

function oddValue(dice: Dice): unknown {
  return dice.oneOf<unknown>([dice.oneOf(hostileTexts), null, true, -1, 1e308, 2 ** 53, [], {}, [[]], { __proto__: null, a: 1 }]);
}

/** Parts of the address are put in their place, and what is asked for behind it. */
export function addressOf({ path, parameters }: Operation, values: Values, fixed: Record<string, unknown> = {}): string {
  const { dice, wild } = values;
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => {
    const value = String(fixed[name] ?? values.named(name, path) ?? dice.oneOf(hostileTexts));
    return wild && dice.happens(0.1) ? value.replaceAll(/[\ud800-\udfff?#\s\u0000]/gu, '') : encoded(value);
  });
  const asked = new URLSearchParams();
  for (const { name, in: where, required, schema } of parameters) {
    if (where !== 'query' || !(required || name in fixed || (wild && dice.happens(0.4)))) continue;
    const value =
      fixed[name] ?? (wild && dice.happens(0.2) ? dice.oneOf(hostileTexts) : (values.named(name, path) ?? madeOf(schema, name, values)));
    asked.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return asked.size === 0 ? filled : `${filled}?${asked}`;
}

/** Slashes stay: ids of the handbook have some. */
function encoded(value: string): string {
  try {
    return value.split('/').map(encodeURIComponent).join('/');
  } catch {
    return '%ed%a0%80';
  }
}
