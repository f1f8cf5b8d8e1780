/** What reading one page gives, before names are resolved across pages. */
import type { Inline } from '../1-parse/block.ts';
import type { AreaKind, Aspect, Mode, Origin, Stage, Track } from '../graph.ts';
import type { Cumulative } from './reading.ts';

/** A name on a page, and the link it carries. Resolved when every page has been read. */
export interface NameDraft {
  text: string;
  link: string | null;
  /** The longer name it may stand for, where a list of names shares its ending. */
  also: string | null;
  /** "the level below": nobody's name, but whoever is one step down from the one it is said of. */
  below: boolean;
}

export interface RelationDraft {
  kind: 'reports-to' | 'equivalent' | 'extends';
  mode: Mode;
  targets: NameDraft[];
  /** Of an inheritance only; null where the sentence does not say and its area decides. */
  aspect: Aspect | null;
  /** The area it stands in; null right below the name of its role or level. */
  area: { title: string; kind: AreaKind } | null;
  remark: string | null;
  origin: Origin;
}

export interface StatementDraft {
  text: string;
  markdown: string;
  /** The label above its list ("Engineering"); null for the page's own. */
  label: string | null;
  topic: string | null;
  examples: string[];
  origin: Origin;
}

export interface Prose {
  inline: Inline;
  origin: Origin;
}

export interface AreaDraft {
  title: string;
  kind: AreaKind;
  under: string | null;
  summary: string | null;
  /** Where its prose stands: of an area without lists, each paragraph is a statement. */
  prose: Prose[];
  /** Labels met in the area, in order, whether or not statements follow them. */
  labels: string[];
  statements: StatementDraft[];
  /** It opens with words that announce a list ("... the following:"). */
  leadsIn: boolean;
  /** It says that another level's text holds, and nothing else. */
  pointsElsewhere: boolean;
  /** A relation stands in it. */
  relates: boolean;
  /** An include that should fill it is not there, and has been reported. */
  lacksInclude: boolean;
  origin: Origin;
}

export interface IndicatorDraft {
  title: string;
  link: string | null;
  definition: string | null;
  origin: Origin;
}

export interface HiringDraft {
  summary: string | null;
  stages: Stage[];
}

export function newArea(title: string, kind: AreaKind, under: string | null, origin: Origin): AreaDraft {
  return {
    title,
    kind,
    under,
    summary: null,
    prose: [],
    labels: [],
    statements: [],
    leadsIn: false,
    pointsElsewhere: false,
    relates: false,
    lacksInclude: false,
    origin,
  };
}

/** Somebody a page expects something of: a level of a framework or a role of a family. */
export interface HolderDraft {
  title: string;
  anchor: string;
  line: number;
  grade: number | null;
  /** As the page says it; else its title tells. */
  track: Track | null;
  prose: Prose[];
  summary: string[];
  notes: string[];
  relations: RelationDraft[];
  areas: AreaDraft[];
  hiring: HiringDraft | null;
  indicators: IndicatorDraft[];
  leadsTo: { text: string; track: 'individual' | 'management' }[];
  /** The part of the page it stands below by mistake ("Hiring Process"), where it does. */
  foreign: { heading: string; line: number } | null;
}

export interface LadderLink {
  text: string;
  target: string;
  origin: Origin;
}

export interface PageDraft {
  path: string;
  kind: 'levels' | 'roles';
  /** The family a page says it is of: pages of one family are one together. */
  family: string | null;
  /** Of the framework or of the family. */
  title: string;
  line: number;
  /** The page says which framework it belongs to; else its folder must. */
  named: boolean;
  organisation: string | null;
  holders: HolderDraft[];
  /** What the page expects of each of its roles. */
  shared: HolderDraft;
  /** What stands on the page for every role of it. */
  hiring: HiringDraft | null;
  indicators: IndicatorDraft[];
  ladders: LadderLink[];
  /** It says that each of its levels or roles adds to the one below. */
  cumulative: Cumulative | null;
  lastModified: string | null;
  revision: string | null;
}

export function newHolder(title: string, anchor: string, line: number): HolderDraft {
  return {
    title,
    anchor,
    line,
    grade: null,
    track: null,
    prose: [],
    summary: [],
    notes: [],
    relations: [],
    areas: [],
    hiring: null,
    indicators: [],
    leadsTo: [],
    foreign: null,
  };
}
