/** What an import would change: shown first, then written as it is. As plain data; the same file again gives a plan with nothing to do. */
import type { Day } from '../../platform/day.ts';
import type { PeopleChanges } from '../roster.ts';
import type { Columns } from './columns.ts';
import type { Problem } from './problems.ts';
import type { Proposal } from './propose-mapping.ts';

/** One thing about somebody, in words: titles and names instead of ids. */
export interface Fact {
  of: 'name' | 'email' | 'startedOn' | 'leftOn' | 'post' | 'grade' | 'unit' | 'manager';
  before: string | null;
  after: string | null;
}

export interface Entry {
  person: string;
  number: string;
  name: string;
  /** null: not in the file. */
  line: number | null;
  /** The first day on which it holds, for a move. */
  day: Day | null;
  facts: Fact[];
}

/** A title or code nobody has confirmed a level or role for. */
export interface MappingQuestion {
  source: string;
  /** How many rows have it, and who some of them are. */
  count: number;
  names: string[];
  proposals: Proposal[];
}

export interface ImportPlan {
  /** Digests: of the records it was made against, and of what was asked. */
  base: string;
  content: string;
  effective: Day;
  rows: number;
  columns: Pick<Columns, 'used' | 'unused'>;
  create: Entry[];
  change: Entry[];
  move: Entry[];
  end: Entry[];
  unchanged: number;
  /** Titles of units that would be created. */
  units: string[];
  questions: MappingQuestion[];
  problems: { all: Problem[]; count: number };
  warnings: { all: Problem[]; count: number };
  /** Nothing, while there is a problem or an open question. */
  changes: PeopleChanges;
}

export function isApplicable({ problems, questions }: Pick<ImportPlan, 'problems' | 'questions'>): boolean {
  return problems.count === 0 && questions.length === 0;
}
