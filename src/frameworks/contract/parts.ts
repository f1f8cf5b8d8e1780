/** Small parts that many answers share. */
import * as z from 'zod';

/** There is nothing of that name; names that may have been meant. */
export const notFound = { NOT_FOUND: { status: 404, data: z.object({ suggestions: z.array(z.string()) }) } } as const;

export const ref = z.object({ id: z.string(), title: z.string() });
export const place = z.object({ file: z.string(), line: z.int() });
export const origin = z.object({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int(),
  via: z.array(place).describe('The includes that brought it, outermost page first'),
});
/** What changes ask of somebody, as far as they are graded. */
export const grade = z.enum(['major', 'minor', 'patch']);
export const gradeCounts = z.object({ major: z.int(), minor: z.int(), patch: z.int() });

export const track = z.enum(['individual', 'management']);
export const mode = z.enum(['all', 'any']);
export const severity = z.enum(['error', 'warning', 'info']);
export const lineClass = z.enum([
  'heading',
  'statement',
  'relation',
  'hiring',
  'indicator',
  'summary',
  'note',
  'navigation',
  'unread',
  'blank',
]);

/** Words with marks and no nesting: markup of a page reaches the browser only as this. */
export const run = z.object({
  text: z.string(),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  code: z.literal(true).optional(),
  href: z.string().optional().describe('An absolute http(s) address, or an address of this site when it begins with a slash'),
});

/** Of two wordings, or two states of a page: what stayed, went, or came. */
export const segment = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });

/** Prose of our own pages: paragraphs and examples. */
export const block = z.object({ kind: z.enum(['words', 'code']), runs: z.array(run) });

export const statement = z.object({
  id: z.string(),
  words: z.array(run),
  layer: ref.nullable().describe('The unit it comes from'),
  examples: z.array(z.string()),
  origin,
});

export const area = z.object({
  id: z.string(),
  title: z.string().describe('As written'),
  rowTitle: z.string(),
  kind: z.enum(['competency', 'values', 'responsibility', 'requirement', 'nice-to-have']),
  under: z.string().nullable().describe('The heading that groups it with others'),
  summary: z.string().nullable(),
  body: z.enum(['present', 'missing']),
  origin,
  statements: z.array(statement),
});

export const finding = z.object({
  code: z.string(),
  severity,
  message: z.string(),
  hint: z.string().nullable(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int(),
  endColumn: z.int(),
  /** null: the page cannot be shown. */
  sourceLine: z.string().nullable(),
  owner: z.string().nullable().describe('Who answers for the page'),
  related: z.array(place.extend({ column: z.int(), message: z.string() })),
});

export const severities = z.object({ error: z.int(), warning: z.int(), info: z.int() });

export const levelRef = ref.extend({ order: z.number(), grade: z.number().nullable(), track: track.nullable() });
/** A step of a framework's ladder; `level` is null for a name that an index page gives and that has no page yet. */
export const rung = z.object({ title: z.string(), level: z.string().nullable() });
export const roleRef = ref.extend({ family: z.string(), track, grade: z.number().nullable() });

/** Somebody or something a page points at: always by name, by `to` when the handbook holds it. */
export const pointer = z.object({
  text: z.string(),
  to: z
    .object({ kind: z.enum(['role', 'level']), id: z.string(), title: z.string(), track: track.nullable(), grade: z.number().nullable() })
    .nullable(),
  href: z.string().nullable(),
});

const stage = z.object({
  order: z.int(),
  title: z.string(),
  minutes: z.number().nullable(),
  with: z.string().nullable(),
  optional: z.boolean(),
  text: z.string(),
  origin,
});

export const hiring = z.object({
  appliesTo: z.enum(['role', 'family']).describe('family: of every role of the family that has none of its own'),
  summary: z.string().nullable(),
  stages: z.array(stage),
  familyStages: z.int().nullable().describe('How many steps the process of the family has, where this is one of the role'),
  time: z.string().describe('How long it takes, and for how many steps that is not said'),
  people: z.array(z.object({ who: z.string(), steps: z.int() })).describe('Who is met, in the order of the steps'),
});

export const indicator = z.object({
  id: z.string(),
  title: z.string(),
  definition: z.string().nullable(),
  href: z.string().nullable(),
  origin,
});

export const sourceExcerpt = z.object({
  file: z.string(),
  from: z.int().describe('The number of the first line'),
  lines: z.array(z.string()),
  highlight: z.object({ from: z.int(), to: z.int() }),
  brings: z.enum(['include', 'statement']).describe('What the highlighted lines do'),
});
