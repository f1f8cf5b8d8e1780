/** A filter as a condition of SQL. What can be asked for is what a resource says it can be asked for; all else is refused. */
import { type RawBuilder, sql } from 'kysely';
import { isId } from '../../../platform/new-id.ts';
import { type Place, placeOf } from '../../scim/place.ts';
import type { Comparison, Filter, Presence } from '../../scim/read-filter.ts';
import { type ResourceType, resourceTypes } from '../../scim/schemas.ts';
import { wrong } from '../../scim/wrong.ts';

type Sql = RawBuilder<unknown>;

/** What an attribute is in the database. */
export type Column =
  /** `equals`, along an index: of a text what holds wherever it is this one, of an exact one that it is this one. */
  | { kind: 'text'; is: Sql; equals?: (text: string) => Sql }
  | { kind: 'exact'; is: Sql; equals?: (text: string) => Sql }
  | { kind: 'id'; is: Sql }
  | { kind: 'boolean'; is: Sql }
  | { kind: 'moment'; is: Sql }
  /** One of many, each in a table of its own: a condition on one of them. */
  | { kind: 'many'; some: (condition: Sql) => Sql; of: Columns };

/** By the key of the attribute; in those of many by the name of the part. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * @param amongAll of a search over several types: an attribute that another has is true of nothing here (RFC 7644, 3.4.2.1)
 * @throws Refusal invalidFilter
 */
export function conditionOf(type: ResourceType, columns: Columns, filter: Filter, amongAll = false): Sql {
  if (amongAll && 'attrPath' in filter && placeOf(type, filter.attrPath) === null) {
    if (!Object.values(resourceTypes).some((other) => placeOf(other, filter.attrPath) !== null)) throw wrong.filter(filter.attrPath);
    return sql`false`;
  }
  switch (filter.op) {
    case 'and':
    case 'or':
      return sql`(${sql.join(
        filter.filters.map((one) => conditionOf(type, columns, one, amongAll)),
        filter.op === 'and' ? sql` AND ` : sql` OR `,
      )})`;
    case 'not':
      // What is not known is not so.
      return sql`((${conditionOf(type, columns, filter.filter, amongAll)}) IS NOT TRUE)`;
    case '[]': {
      const { key, attribute, sub } = placeIn(type, filter.attrPath);
      if (!attribute.multiValued || sub !== null) throw wrong.filter(filter.attrPath);
      const column = columns[key];
      if (column?.kind === 'many') return column.some(partsOf(column.of, filter.valFilter));
      const own = Object.entries(columns).flatMap(([name, one]) => (name.startsWith(`${key}.`) ? [[name.slice(key.length + 1), one]] : []));
      return partsOf(Object.fromEntries(own) as Columns, filter.valFilter);
    }
    default: {
      const { key, attribute, sub } = placeIn(type, filter.attrPath);
      const column = columns[key];
      if (column?.kind === 'many') return column.some(filter.op === 'pr' ? sql`true` : comparison(partNamed(column.of, 'value'), filter));
      const [head = '', part] = key.split('.');
      const many = columns[head];
      if (many?.kind === 'many' && part !== undefined) return many.some(comparison(partNamed(many.of, part), filter));
      if (column !== undefined) return comparison(column, filter);
      // As a whole it is there when any part of it is; it is compared by its value.
      if (attribute.type !== 'complex' || sub !== null) throw wrong.filter(filter.attrPath);
      if (filter.op !== 'pr') return comparison(partNamed(columns, `${key}.value`), filter);
      const parts = Object.entries(columns).filter(([name]) => name.startsWith(`${key}.`));
      if (parts.length === 0) throw wrong.filter(filter.attrPath);
      return sql`(${sql.join(
        parts.map(([, one]) => comparison(one, filter)),
        sql` OR `,
      )})`;
    }
  }
}

/** Inside of brackets names are those of the parts. */
function partsOf(parts: Columns, filter: Filter): Sql {
  if (filter.op === 'and' || filter.op === 'or')
    return sql`(${sql.join(
      filter.filters.map((one) => partsOf(parts, one)),
      filter.op === 'and' ? sql` AND ` : sql` OR `,
    )})`;
  if (filter.op === 'not') return sql`((${partsOf(parts, filter.filter)}) IS NOT TRUE)`;
  if (filter.op === '[]') throw wrong.filter(filter.attrPath);
  return comparison(partNamed(parts, filter.attrPath), filter);
}

function partNamed(parts: Columns, name: string): Column {
  const found = Object.keys(parts).find((one) => one.toLowerCase() === name.toLowerCase());
  const column = found === undefined ? undefined : parts[found];
  if (column === undefined) throw wrong.filter(name);
  return column;
}

/** A condition on one of many, as a change of them names it: `members[value eq "..."]`. @throws Refusal invalidFilter */
export function conditionOnParts(parts: Columns, filter: Filter): Sql {
  return partsOf(parts, filter);
}

function placeIn(type: ResourceType, path: string): Place {
  const place = placeOf(type, path);
  if (place === null || place === 'passed-over' || !('attribute' in place)) throw wrong.filter(path);
  return place;
}

function comparison(column: Column, filter: Comparison | Presence): Sql {
  if (column.kind === 'many') throw wrong.filter(filter.attrPath);
  const { is } = column;
  if (filter.op === 'pr') return sql`(${is} IS NOT NULL)`;
  const { op, compValue: value, attrPath } = filter;
  if (value === null) {
    if (op !== 'eq' && op !== 'ne') throw wrong.filter(`${attrPath} ${op} null`);
    return op === 'eq' ? sql`(${is} IS NULL)` : sql`(${is} IS NOT NULL)`;
  }
  if (column.kind === 'boolean') {
    const asked = typeof value === 'boolean' ? value : truthIn(value);
    if (asked === null || (op !== 'eq' && op !== 'ne')) throw wrong.filter(`${attrPath} ${op} ${value}`);
    return op === 'eq' ? sql`(${is} = ${asked}::boolean)` : sql`(${is} IS DISTINCT FROM ${asked}::boolean)`;
  }
  if (typeof value !== 'string') throw wrong.filter(`${attrPath} ${op} ${value}`);
  if (column.kind === 'moment') {
    if (!/^\d{4}-\d\d-\d\dT/u.test(value) || Number.isNaN(Date.parse(value)) || !(op in orders))
      throw wrong.filter(`${attrPath} ${op} ${value}`);
    return sql`(${is} ${orders[op as keyof typeof orders]} ${new Date(value).toISOString()}::timestamptz)`;
  }
  if (column.kind === 'id') {
    const id = value.toLowerCase();
    if (op === 'eq') return isId(id) ? sql`(${is} = ${id}::uuid)` : sql`false`;
    return textual(sql`${is}::text`, op, id);
  }
  if (column.kind === 'exact') {
    const same = op === 'eq' ? column.equals?.(value) : undefined;
    return same ?? textual(is, op, value);
  }
  const asked = sql`lower(${value}::text)`;
  const alike = textual(sql`lower(${is})`, op, asked);
  const same = op === 'eq' ? column.equals?.(value) : undefined;
  return same === undefined ? alike : sql`(${same} AND ${alike})`;
}

const orders = { eq: sql`=`, ne: sql`IS DISTINCT FROM`, gt: sql`>`, ge: sql`>=`, lt: sql`<`, le: sql`<=` };

/** Letters by their number: the order is the same whatever language the database speaks. */
function textual(is: Sql, op: Comparison['op'], asked: string | Sql): Sql {
  const text = typeof asked === 'string' ? sql`${asked}::text` : asked;
  if (op === 'co') return sql`(position(${text} IN ${is}) > 0)`;
  if (op === 'sw') return sql`(left(${is}, length(${text})) = ${text})`;
  if (op === 'ew') return sql`(right(${is}, length(${text})) = ${text} OR ${text} = '')`;
  return sql`((${is}) COLLATE "C" ${orders[op]} (${text}) COLLATE "C")`;
}

function truthIn(value: unknown): boolean | null {
  const text = String(value).toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** By what a list is ordered. @throws Refusal invalidPath */
export function orderOf(type: ResourceType, columns: Columns, path: string): Sql {
  const place = placeOf(type, path);
  if (place === null || place === 'passed-over' || !('attribute' in place)) throw wrong.path(path);
  const column = columns[place.key] ?? columns[`${place.key}.value`] ?? columns[`${place.key}.formatted`];
  if (column === undefined || column.kind === 'many') throw wrong.path(path);
  if (column.kind === 'text') return sql`lower(${column.is}) COLLATE "C"`;
  return column.kind === 'exact' ? sql`(${column.is}) COLLATE "C"` : column.is;
}
