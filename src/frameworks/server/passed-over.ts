/** Files that the folder could not hand to the compiler, as findings beside the compiler's own. */
import { isRead } from '../../compiler/2-resolve/listing.ts';
import { settle } from '../../compiler/3-check/check.ts';
import type { Compilation } from '../../compiler/compile.ts';
import { diagnoseLine } from '../../compiler/report.ts';
import { readSettings } from '../../compiler/settings.ts';
import type { FolderSnapshot, SkipReason } from '../../platform/folder.ts';
import { fileNotText, fileOutside, fileTooLarge, fileUnreadable, type Message } from '../messages.generated.ts';

const messages: Readonly<Record<SkipReason, (args: { file: string }) => Message>> = {
  'not-text': (args) => fileNotText(args),
  outside: (args) => fileOutside(args),
  'too-large': (args) => fileTooLarge(args),
  unreadable: (args) => fileUnreadable(args),
};

/**
 * A compilation whose findings include the files that were passed over while it was made. A large picture is none:
 * only what the compiler would have read counts, and links that lead out, whatever is behind them.
 */
export function withPassedOver(compilation: Compilation, folder: Pick<FolderSnapshot, 'files' | 'read' | 'skipped'>): Compilation {
  const skipped = folder.skipped().filter(({ path, reason }) => reason === 'outside' || isRead(path));
  if (skipped.length === 0) return compilation;
  const { settings } = readSettings(folder);
  const found = skipped.flatMap(({ path, reason }) => settle(diagnoseLine(messages[reason]({ file: path }), path, 1), settings));
  // Sorting is stable: within a file the order of the compiler stays.
  const diagnostics = [...compilation.graph.diagnostics, ...found].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { ...compilation, graph: { ...compilation.graph, diagnostics } };
}
