/** A part of the organization: the handbook's, or one of its own. Together they are a tree. */
import type { UnitKind } from '../compiler/graph.ts';
import type { Day } from '../platform/day.ts';

export interface Unit {
  id: string;
  /** What the handbook calls it by; null for one that it does not know. */
  key: string | null;
  title: string;
  /** The id of the unit above it. */
  parent: string | null;
  kind: UnitKind;
  /** The last day it was there. */
  closedOn: Day | null;
  revision: number;
}
