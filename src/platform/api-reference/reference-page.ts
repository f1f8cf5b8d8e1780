/** An OpenAPI description as a page that a person reads: what can be asked for, with what, and what comes back. No script. */

export interface ApiDocument {
  info: { title: string; version: string; description?: string };
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components?: { schemas?: Readonly<Record<string, Schema>>; parameters?: Readonly<Record<string, Parameter>> };
}

interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { content?: Content };
  responses?: Readonly<Record<string, { content?: Content }>>;
}
type Content = Readonly<Record<string, { schema?: Schema }>>;
interface Reference {
  $ref: string;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}
interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
}

/** Lists below lists are shown so deep; what lies deeper is named. */
const deepest = 4;

export function referencePage(document: ApiDocument): string {
  const { info, paths, components = {} } = document;
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation, tag: operation.tags?.[0] ?? 'other' })),
  );
  const tags = [...new Set(all.map(({ tag }) => tag))];
  const parameterOf = (one: Parameter | Reference): Parameter | undefined =>
    '$ref' in one ? components.parameters?.[nameIn(one.$ref)] : one;
  const nav = tags.map((tag) => {
    const links = all.filter((one) => one.tag === tag).map((one) => `<li><a href="#${idOf(one)}">${address(one)}</a></li>`);
    return `<li><a href="#${escape(tag)}">${escape(tag)}</a><ul>${links.join('')}</ul></li>`;
  });
  const sections = tags.map((tag) => {
    const operations = all.filter((one) => one.tag === tag);
    return `<section aria-labelledby="${escape(tag)}"><h2 id="${escape(tag)}">${escape(tag)}</h2>${operations
      .map((one) => operationOf(one, parameterOf))
      .join('')}</section>`;
  });
  const schemas = Object.entries(components.schemas ?? {}).map(
    ([name, schema]) => `<article id="schema-${escape(name)}"><h3>${escape(name)}</h3>${schemaOf(schema)}</article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(info.title)}: API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/api/reference.css"></head><body>
<a class="skip" href="#content">Skip to the content</a>
<header><h1>${escape(info.title)}: API, version ${escape(info.version)}</h1><p>${escape(info.description ?? '')}</p>
<p>The same for programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Figures for whoever runs it: <a href="/metrics">/metrics</a>, <a href="/health/ready">/health/ready</a>. <a href="/">Back to the handbook</a></p></header>
<div class="columns"><nav aria-label="Addresses"><ul>${nav.join('')}<li><a href="#shapes">Shapes</a></li></ul></nav>
<main id="content">${sections.join('')}<section aria-labelledby="shapes"><h2 id="shapes">Shapes</h2>${schemas.join('')}</section></main></div></body></html>
`;
}

interface Placed {
  path: string;
  method: string;
  operation: Operation;
}

function operationOf(one: Placed, parameterOf: (parameter: Parameter | Reference) => Parameter | undefined): string {
  const { parameters = [], requestBody, responses = {}, summary = '' } = one.operation;
  const rows = parameters.flatMap((parameter) => {
    const found = parameterOf(parameter);
    if (!found) return [];
    const { name, in: where, required, description, schema } = found;
    const told = [description, schema?.description].filter(Boolean).join(' ');
    return [
      `<tr><th scope="row"><code>${escape(name)}</code></th><td>${escape(where)}${required ? ', required' : ''}</td><td>${typeOf(schema ?? {})}</td><td>${escape(told)}</td></tr>`,
    ];
  });
  const asked =
    rows.length === 0
      ? ''
      : `<table><caption>Asked with</caption><thead><tr><th scope="col">Name</th><th scope="col">Where</th><th scope="col">What</th><th scope="col"></th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const body = bodyOf('Sent', requestBody?.content);
  const answers = Object.entries(responses).map(([status, { content }]) => bodyOf(`Answered, ${status}`, content));
  return `<article id="${idOf(one)}"><h3>${address(one)}</h3><p>${escape(summary)}</p>${asked}${body}${answers.join('')}</article>`;
}

function bodyOf(title: string, content: Content | undefined): string {
  const parts = Object.entries(content ?? {}).map(([type, { schema }]) => `<p><code>${escape(type)}</code></p>${schemaOf(schema ?? {})}`);
  if (parts.length === 0) return content === undefined ? '' : `<p>${escape(title)}</p>`;
  return `<details><summary>${escape(title)}</summary>${parts.join('')}</details>`;
}

function schemaOf(schema: Schema, depth = 0): string {
  const of = schema.items ?? schema;
  if (of.anyOf || of.allOf) {
    const parts = [...(of.anyOf ?? []), ...(of.allOf ?? [])].filter(
      ({ properties, items, anyOf, allOf }) => properties || items || anyOf || allOf,
    );
    if (parts.length > 0 && depth < deepest) return parts.map((part) => schemaOf(part, depth + 1)).join('');
  }
  if (!of.properties) return depth === 0 ? `<p>${typeOf(schema)}</p>` : '';
  const rows = Object.entries(of.properties).map(([name, part]) => {
    const optional = of.required?.includes(name) ? '' : ' <small>optional</small>';
    const told = part.description === undefined ? '' : ` <span>${escape(part.description)}</span>`;
    const inner = depth < deepest && !part.$ref ? schemaOf(part, depth + 1) : '';
    return `<li><code>${escape(name)}</code>${optional} ${typeOf(part)}${told}${inner}</li>`;
  });
  return `<ul>${rows.join('')}</ul>`;
}

function typeOf({ $ref, type, items, anyOf, enum: choices, const: constant, format }: Schema): string {
  if ($ref !== undefined) return `<a href="#schema-${escape(nameIn($ref))}">${escape(nameIn($ref))}</a>`;
  if (choices) return choices.map((choice) => `<code>${escape(JSON.stringify(choice))}</code>`).join(' or ');
  if (constant !== undefined) return `<code>${escape(JSON.stringify(constant))}</code>`;
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (items) return `list of ${typeOf(items)}`;
  const named = Array.isArray(type) ? type.join(' or ') : (type ?? 'anything');
  return escape(format ? `${named} (${format})` : named);
}

const nameIn = (reference: string) => reference.split('/').at(-1) ?? reference;
const idOf = ({ method, path }: Placed) => escape(`${method}-${path}`.replaceAll(/[^\w.-]+/gu, '-'));
const address = ({ method, path }: Placed) =>
  `<code><b>${escape(method.toUpperCase())}</b> ${escape(path).replaceAll('/', '/<wbr>')}</code>`;

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`);
}
