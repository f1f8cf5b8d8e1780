/**
 * The graph: what a compiled handbook is. Every array is sorted or in document order, so that the
 * same pages give the same bytes. `schemas/graph.schema.json` says the same for other programs.
 */
import type { Diagnostic } from './diagnostic.ts';

/** A place in a page; `line` and `column` count from 1, columns in UTF-16 units. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Where a statement was written, and the chain of includes that brought it: outermost page first. */
export interface Origin extends Place {
  endLine: number;
  via: { file: string; line: number }[];
}

export type UnitKind = 'company' | 'function' | 'department' | 'sub-department' | 'team' | 'specialty' | 'unit';
export type Track = 'individual' | 'management';
export type Mode = 'all' | 'any';
export type Aspect = 'role' | 'responsibilities' | 'requirements';
export type AreaKind = 'competency' | 'values' | 'responsibility' | 'requirement' | 'nice-to-have';

export interface Unit {
  id: string;
  title: string;
  kind: UnitKind;
  parent: string | null;
}

export interface Framework {
  id: string;
  unit: string;
  title: string;
  /** Level ids, lowest first. */
  levels: string[];
  /** Row ids in the order in which the pages show them. */
  rows: string[];
  /** The levels an index page of the framework names; `level` is null for one that has no page. */
  declared: { title: string; level: string | null; origin: Origin }[];
}

export interface LeadsTo {
  /** The level or role it leads to, when it is in the handbook. */
  target: string | null;
  text: string;
  track: Track;
}

export interface Level {
  id: string;
  title: string;
  framework: string;
  /** Position in the usual order of levels; 1 is the lowest of the framework. */
  order: number;
  grade: number | null;
  track: Track | null;
  summary: string | null;
  leadsTo: LeadsTo[];
  reportsTo: ReportsTo[];
  equivalentTo: Reference[];
  extends: Extends[];
  page: string;
  line: number;
  /** The day of the rendering's "Last modified" line, `YYYY-MM-DD`. */
  lastModified: string | null;
  revision: string | null;
}

export interface Family {
  id: string;
  title: string;
  page: string;
  summary: string | null;
  /** Role ids in document order. */
  roles: string[];
  /** Remarks on the family as a whole, such as that the structure may deviate. */
  notes: string[];
}

/** Somebody or something a page points at: by name always, by id when the handbook holds it. */
export interface Reference {
  role: string | null;
  /** A page may point at a level of a framework as well; at most one of the two is set. */
  level: string | null;
  text: string;
  link: string | null;
}

export interface ReportsTo {
  mode: Mode;
  targets: Reference[];
  origin: Origin;
}

/**
 * A role or level takes over what others are asked. Where a page says of all its levels that each adds
 * to the one below, each of them has one whose origin is that sentence.
 */
export interface Extends {
  aspect: Aspect;
  /** The one row it is limited to, where it is said within an area that is neither responsibilities nor requirements. */
  row: string | null;
  mode: Mode;
  targets: Reference[];
  /** What the same sentence adds beyond the inheritance; else null. */
  remark: string | null;
  origin: Origin;
}

export interface Role {
  id: string;
  title: string;
  family: string;
  track: Track;
  grade: number | null;
  summary: string | null;
  reportsTo: ReportsTo[];
  equivalentTo: Reference[];
  extends: Extends[];
  /** Sentences about the role itself that ask nothing of the person. */
  notes: string[];
  page: string;
  line: number;
}

export interface Area {
  id: string;
  /** As written: "Senior Leadership Competencies". */
  title: string;
  /** Shared along the levels: "leadership-competencies". */
  row: string;
  /** The title without the level: "Leadership Competencies". */
  rowTitle: string;
  kind: AreaKind;
  /** The holder: a level, a role, or a family as a whole (expected of each of its roles). One of the three. */
  level: string | null;
  role: string | null;
  family: string | null;
  /** The heading that groups it with others: "Engineering alignment". */
  under: string | null;
  /** A sentence that opens the area and is not a statement: its scope. */
  summary: string | null;
  /** "missing": the page announces the area and its body is not there. */
  body: 'present' | 'missing';
  origin: Origin;
}

export interface Statement {
  id: string;
  /** Plain words, no markup. */
  text: string;
  /** As written. */
  markdown: string;
  /** The holder, as of its area. */
  level: string | null;
  role: string | null;
  family: string | null;
  area: string;
  /** The unit it comes from (a unit id), when the page says so. */
  layer: string | null;
  /** The item above it that only names what it is about ("Test tooling"); null for most. */
  topic: string | null;
  /** Items below it: examples and explanations, in order, plain words. */
  examples: string[];
  origin: Origin;
}

export interface Indicator {
  id: string;
  title: string;
  family: string | null;
  roles: string[];
  link: string | null;
  definition: string | null;
  origin: Origin;
}

export interface Stage {
  order: number;
  title: string;
  minutes: number | null;
  with: string | null;
  /** The page says "may be asked": not everyone meets this stage. */
  optional: boolean;
  text: string;
  origin: Origin;
}

export interface Hiring {
  family: string;
  /** null: the process of every role of the family that has none of its own. */
  role: string | null;
  summary: string | null;
  stages: Stage[];
}

/** A pointer from a page to further reading, such as the career ladder of a family. */
export interface Link {
  from: string;
  text: string;
  target: string;
  kind: 'ladder' | 'page';
  origin: Origin;
}

/** A competency at successive levels that the framework's owner has put together. */
export interface DeclaredStrand {
  title: string;
  /** Statement ids, in the order of the pages. */
  statements: string[];
}

/** What somebody translated, by the ids of the original. What is not here, or is null, is not translated. */
export interface Translation {
  /** A tag as of BCP 47: "de", "pt-BR". */
  language: string;
  /** Which page translates which; includes among them. */
  pages: { page: string; file: string }[];
  frameworks: { id: string; title: string }[];
  levels: { id: string; title: string | null; summary: string | null }[];
  families: { id: string; title: string | null; summary: string | null; notes: (string | null)[] }[];
  roles: { id: string; title: string | null; summary: string | null; notes: (string | null)[] }[];
  areas: { id: string; title: string | null; under: string | null; summary: string | null }[];
  statements: {
    id: string;
    text: string;
    markdown: string;
    topic: string | null;
    examples: (string | null)[];
    origin: Place;
  }[];
}

export interface Graph {
  /** `sha256-` and the hex digest of everything below, diagnostics left out. */
  version: string;
  units: Unit[];
  frameworks: Framework[];
  levels: Level[];
  families: Family[];
  roles: Role[];
  areas: Area[];
  statements: Statement[];
  indicators: Indicator[];
  hiring: Hiring[];
  links: Link[];
  /** What its owner says of matches between levels; all other strands are found by comparing. */
  strands: DeclaredStrand[];
  /** Pairs of statement ids that are not one competency. */
  apart: [string, string][];
  /** The language of the pages, where `gradus.yaml` says it or names translations: a tag as of BCP 47. */
  language?: string;
  /** Other languages that the handbook, or a part of it, exists in; not there where there are none. */
  translations?: Translation[];
  diagnostics: Diagnostic[];
  pages: { read: number; passedOver: number };
}
