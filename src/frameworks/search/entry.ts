/** What can be found in a handbook: plain values, so that a server can send them and a site of files can hold them. */

export const kinds = ['framework', 'family', 'level', 'role', 'area', 'indicator', 'stage', 'statement', 'finding'] as const;
export type Kind = (typeof kinds)[number];

/** What one, and several, of a kind are called. */
export const kindNames: Readonly<Record<Kind, [one: string, many: string]>> = {
  framework: ['Framework', 'Frameworks'],
  family: ['Job family', 'Job families'],
  level: ['Level', 'Levels'],
  role: ['Role', 'Roles'],
  area: ['Area', 'Areas'],
  indicator: ['Indicator', 'Indicators'],
  stage: ['Hiring step', 'Hiring steps'],
  statement: ['Statement', 'Statements'],
  finding: ['Finding', 'Findings'],
};

/** A place where a thing stands. What several pages take in stands in each of them. */
export interface Standing {
  /** What `gradus show` takes; of a finding its code, which `gradus explain` takes. */
  id: string;
  /** Titles of what is around it, outermost first: framework, level, area. */
  path: string[];
  /** The framework or family it is of. */
  group: string | null;
  /** The level or role it is of. */
  holder: string | null;
  /** The row of its area. */
  row: string | null;
  /** Where a reader of the site finds it. */
  address: string;
  file: string;
  line: number;
}

/** One thing that can be found, however many places it stands in. */
export interface Entry {
  kind: Kind;
  /** null for a statement: its words are all it has. Of a finding its code, and it is found by all of that only. */
  title: string | null;
  /** What else it is called: the unit of a framework, the initials of a title. */
  names: string[];
  /** The words of a statement, the summary of a level, what an indicator measures. */
  text: string;
  /** Words below it, such as examples: found, but not shown. */
  more: string;
  /** Of its words, where they are not those of the pages themselves: a tag as of BCP 47. */
  language?: string | undefined;
  /** At least one. */
  standings: Standing[];
}
