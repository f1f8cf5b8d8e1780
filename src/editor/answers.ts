/** What the abilities found, in the words of the protocol. */
import {
  type CodeAction,
  CodeActionKind,
  CompletionItemKind,
  type CompletionList,
  type Hover,
  type Location,
  MarkupKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import { indexLines } from '../compiler/1-parse/lines.ts';
import type { Span } from '../compiler/diagnostic.ts';
import type { Completion, Suggestion } from './completion.ts';
import { shown as shownFinding } from './diagnostics.ts';
import type { Shown } from './hover.ts';
import type { OpenHandbook } from './open-handbook.ts';
import { rangeOf } from './positions.ts';
import type { QuickFix } from './quick-fixes.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.gradus`;

/** An editor asks again while more is typed. */
const mostSuggestions = 300;

const kinds: Record<Suggestion['kind'], CompletionItemKind> = {
  file: CompletionItemKind.File,
  page: CompletionItemKind.File,
  anchor: CompletionItemKind.Reference,
  code: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
};

export function locations(spans: Span[], uriOf: (path: string) => string): Location[] {
  return spans.map((span) => ({ uri: uriOf(span.file), range: rangeOf(span) }));
}

export function hover({ markdown, at }: Shown): Hover {
  return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: rangeOf(at) };
}

/** @param written what stands there already */
export function completionList({ from, to, suggestions }: Completion, line: number, written: string): CompletionList {
  const wanted = written.toLowerCase();
  const fitting = suggestions.filter(({ label }) => letters(wanted, label.toLowerCase()));
  const range = rangeOf({ line, column: from, endLine: line, endColumn: to });
  const order = (one: Suggestion) => (one.first ? 0 : 1);
  const sorted = fitting.sort((a, b) => order(a) - order(b));
  return {
    isIncomplete: sorted.length > mostSuggestions,
    items: sorted.slice(0, mostSuggestions).map((one) => ({
      label: one.label,
      kind: kinds[one.kind],
      ...(one.detail !== undefined && { detail: one.detail }),
      sortText: `${order(one)}${one.label}`,
      filterText: one.label,
      textEdit: { range, newText: one.text ?? one.label },
    })),
  };
}

/** Whether the letters come in this order, as editors match what is typed. */
function letters(wanted: string, label: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = label.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export function codeAction(fix: QuickFix, handbook: OpenHandbook, uriOf: (path: string) => string): CodeAction {
  const changes: Record<string, TextEdit[]> = {};
  for (const { span, text } of fix.edits) {
    const uri = uriOf(span.file);
    changes[uri] = [...(changes[uri] ?? []), { range: rangeOf(span), newText: text }];
  }
  return {
    title: fix.title,
    kind: fix.kind === 'fix-all' ? fixAllKind : CodeActionKind.QuickFix,
    diagnostics: fix.findings.map((finding) => shownFinding(finding, indexLines(handbook.textOf(finding.file)), uriOf)),
    ...(fix.kind === 'fix' && { isPreferred: true }),
    edit: { changes },
  };
}
