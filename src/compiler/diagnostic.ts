/** What the compiler has to say about a place. People see it as a finding. */
export type Severity = 'error' | 'warning' | 'info';

export interface Span {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Diagnostic extends Span {
  /** Stable, kebab-case; its page is docs/messages/<code>.md. */
  code: string;
  severity: Severity;
  message: string;
  /** What to do about it; may hold a "did you mean". */
  hint: string | null;
  related: { file: string; line: number; column: number; message: string }[];
  /** A replacement that is safe to apply as it is. */
  fix: { span: Span; text: string } | null;
  /** Who answers for the page, when gradus.yaml says so. */
  owner: string | null;
}
