/** What is to be said of the rows of a file: in full for as many as somebody can work through, and counted. */
import type { Message } from '../messages.generated.ts';
import type { Column } from './columns.ts';

export interface Problem {
  /** null: it is about the file as a whole, or about somebody who is not in it. */
  line: number | null;
  column: Column | null;
  message: Message;
}

const mostKept = 500;

export interface Problems {
  add(line: number | null, column: Column | null, message: Message): void;
  /** The first of each severity, by line. */
  errors(): { all: Problem[]; count: number };
  warnings(): { all: Problem[]; count: number };
}

export function problemList(): Problems {
  const kept = { error: [] as Problem[], warning: [] as Problem[] };
  const counts = { error: 0, warning: 0 };
  const byLine = (all: Problem[]) => all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return {
    add(line, column, message) {
      const severity = message.severity === 'error' ? 'error' : 'warning';
      counts[severity]++;
      if (kept[severity].length < mostKept) kept[severity].push({ line, column, message });
    },
    errors: () => ({ all: byLine(kept.error), count: counts.error }),
    warnings: () => ({ all: byLine(kept.warning), count: counts.warning }),
  };
}
