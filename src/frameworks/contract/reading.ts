/** Answers about one thing of the handbook, or all of it. */
import * as z from 'zod';
import { held, relations, reporting } from './held.ts';
import {
  area,
  finding,
  hiring,
  indicator,
  levelRef,
  lineClass,
  mode,
  origin,
  place,
  pointer,
  ref,
  roleRef,
  run,
  rung,
  severities,
  sourceExcerpt,
  track,
} from './parts.ts';
import { language, translatedStatement, translation } from './translating.ts';

export const handbookSummary = z.object({
  title: z.string(),
  version: z.string(),
  edition: z.string().describe('Differs whenever anything that is served differs'),
  language: z.string().describe('Of the pages: a tag as of BCP 47'),
  languages: z.array(language).describe('Others that it exists in, or a part of it'),
  counts: z.object({
    units: z.int(),
    frameworks: z.int(),
    levels: z.int(),
    families: z.int(),
    roles: z.int(),
    statements: z.int(),
    indicators: z.int(),
    pagesRead: z.int(),
    pagesPassedOver: z.int(),
  }),
  units: z.array(
    ref.extend({
      kind: z.string(),
      parent: z.string().nullable(),
      statements: z.int().describe('That come from it, whoever is held to them; each once'),
    }),
  ),
  frameworks: z.array(
    ref.extend({
      unit: z.string(),
      levels: z.array(levelRef),
      ladder: z.array(rung),
      rows: z.array(ref),
      statements: z.int(),
      pages: z.int().describe('Pages its levels are written on'),
    }),
  ),
  families: z.array(
    ref.extend({
      unit: z.string().nullable().describe('The innermost unit that the folders of its page name'),
      roles: z.array(roleRef),
      statements: z.int(),
    }),
  ),
  findings: z.object({ counts: severities, first: z.array(finding) }),
  repository: z
    .object({ page: z.string().nullable(), edit: z.string().nullable(), issue: z.string().nullable() })
    .nullable()
    .describe('Patterns of addresses where pages are kept and changed; `{path}`, `{line}`, `{title}`, `{body}` are filled in'),
  people: z.boolean().describe('Whether people are served beside the handbook, at `/api/v1/people`'),
});

export const frameworkView = z.object({
  id: z.string(),
  title: z.string(),
  units: z.array(ref).describe('From the outermost unit to its own'),
  levels: z.array(levelRef.extend({ summary: z.string().nullable() })),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      under: z.string().nullable(),
      /** One per level, in the order of the levels; more than one area when a level has the row twice. */
      cells: z.array(z.object({ level: z.string(), areas: z.array(area) })),
    }),
  ),
  layers: z.array(ref),
  ladder: z.array(rung).describe('Lowest first, names without a page among them'),
  translation: translation.nullable().describe('With `in`'),
});

export const levelView = z.object({
  id: z.string(),
  title: z.string(),
  framework: ref,
  units: z.array(ref),
  order: z.number(),
  grade: z.number().nullable(),
  track: track.nullable(),
  summary: z.string().nullable(),
  leadsTo: z.array(pointer.extend({ track })),
  ...relations,
  lower: ref.nullable(),
  next: ref.nullable(),
  levels: z.array(levelRef),
  ladder: z.array(rung).describe('Lowest first, names without a page among them'),
  areas: z.array(area),
  held: held.nullable().describe('With `view=effective`'),
  reporting,
  equalsNaming: z.array(pointer).describe('Who names it as an equal, and is not named by it'),
  page: z.object({ file: z.string(), line: z.int(), lastModified: z.string().nullable(), revision: z.string().nullable() }),
  findings: severities.describe('On its page'),
  translation: translation.nullable().describe('With `in`'),
});

export const roleView = z.object({
  id: z.string(),
  title: z.string(),
  family: ref,
  track,
  grade: z.number().nullable(),
  summary: z.string().nullable(),
  ...relations,
  reportedToBy: z.array(roleRef),
  reporting,
  equalsNaming: z.array(pointer).describe('Who names it as an equal, and is not named by it'),
  leadsTo: z.array(pointer.extend({ track })).describe('By grade: the next of its family on its own track, its equals on the other'),
  sameGrade: z.array(roleRef).describe('Roles of the other track with an equal grade'),
  areas: z.array(area),
  familyAreas: z.array(area).describe('Expected of every role of the family'),
  held: held.nullable().describe('With `view=effective`'),
  notes: z.array(z.string()),
  familyNotes: z.array(z.string()),
  hiring: hiring.nullable(),
  indicators: z.array(indicator),
  roles: z.array(roleRef).describe('Every role of the family'),
  links: z.array(z.object({ text: z.string(), href: z.string().nullable(), kind: z.enum(['ladder', 'page']) })),
  page: place,
  findings: severities.describe('In its part of the page'),
  translation: translation.nullable().describe('With `in`'),
});

export const familyView = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  notes: z.array(z.string()),
  areas: z.array(area).describe('Expected of every role'),
  roles: z.array(roleRef.extend({ reportsTo: z.array(z.object({ mode, targets: z.array(pointer) })) })),
  hiring: hiring.nullable(),
  indicators: z.array(indicator),
  links: z.array(z.object({ text: z.string(), href: z.string().nullable(), kind: z.enum(['ladder', 'page']) })),
  page: z.object({ file: z.string() }),
});

export const statementView = z.object({
  id: z.string(),
  words: z.array(run),
  markdown: z.string(),
  layer: ref.nullable(),
  examples: z.array(z.string()),
  holder: ref.extend({ kind: z.enum(['level', 'role', 'family']) }),
  area: ref,
  origin,
  /** Outermost page first, the statement's own place last. */
  path: z.array(place),
  excerpts: z.array(sourceExcerpt),
  translations: z.array(translatedStatement.extend({ language: z.string() })).describe('Its words in other languages'),
});

export const pageList = z.object({
  pages: z.array(z.object({ path: z.string(), lines: z.int(), unread: z.int() })),
  passedOver: z.int(),
});

export const pageView = z.object({
  path: z.string(),
  lines: z.array(z.object({ text: z.string(), class: lineClass })),
  holds: z.array(ref.extend({ kind: z.enum(['level', 'role', 'family']) })),
  includedBy: z.array(z.string()),
  findings: severities,
});

/** Sent at once to a reader who connects, and again each time what is served has been replaced. */
export const changed = z.object({ kind: z.literal('changed'), version: z.string(), edition: z.string() });
