import type { Phrase, Values } from './speech/phrase.ts';

/** What the compiler has to say about a place. People see it as a finding. */
export type Severity = 'error' | 'warning' | 'info';

export interface Span {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Another place that a finding is about. */
export interface Note {
  file: string;
  line: number;
  column: number;
  message: string;
  /** The same, to be said in other languages. */
  phrase: Phrase;
}

export interface Diagnostic extends Span {
  /** Stable, kebab-case; its page is docs/messages/<code>.md. */
  code: string;
  severity: Severity;
  message: string;
  /** What to do about it; may hold a "did you mean". */
  hint: string | null;
  /** What the two are filled with: together with the code, what it takes to say them in another language. */
  values: Values;
  related: Note[];
  /** A replacement that is safe to apply as it is. */
  fix: { span: Span; text: string } | null;
  /** Who answers for the page, when gradus.yaml says so. */
  owner: string | null;
}
