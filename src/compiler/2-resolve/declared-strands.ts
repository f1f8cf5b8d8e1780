/** The strands that `gradus.yaml` puts together or keeps apart, by how their statements begin. */
import type { Diagnostic } from '../diagnostic.ts';
import type { DeclaredStrand, Statement } from '../graph.ts';
import { groupBy } from '../group.ts';
import { closestTo, textKey } from '../key.ts';
import { strandAmbiguous, strandUnresolved } from '../messages.generated.ts';
import { diagnoseLine } from '../report.ts';
import type { Settings } from '../settings.ts';

interface Declared {
  strands: DeclaredStrand[];
  apart: [string, string][];
  /** To look for what may be meant takes longer than all else here, and who compares states of a handbook wants no findings. */
  diagnose(): Diagnostic[];
}

export function readDeclaredStrands(statements: readonly Statement[], settings: Settings): Declared {
  const found: (() => Diagnostic)[] = [];
  const diagnose = () => found.map((finding) => finding());
  if (settings.strands.size === 0 && settings.apart.length === 0) return { strands: [], apart: [], diagnose };
  const keys = new Map(statements.map((statement) => [statement, textKey(statement.text)]));
  const find = (beginning: string): Statement[] => {
    const wanted = textKey(beginning);
    const meant = statements.filter((statement) => keys.get(statement)?.startsWith(wanted));
    if (meant.length === 0)
      found.push(() => {
        const beginnings = [...new Set(statements.map(({ text }) => text.slice(0, beginning.length)))];
        return diagnoseLine(strandUnresolved({ beginning, alike: closestTo(beginning, beginnings) }), 'gradus.yaml', 1);
      });
    return [...groupBy(meant, holderOf)].flatMap(([holder, own]) => {
      // Word for word the same is one statement, wherever it stands.
      if (new Set(own.map((statement) => keys.get(statement))).size === 1) return own.slice(0, 1);
      found.push(() => diagnoseLine(strandAmbiguous({ beginning, count: own.length, holder }), 'gradus.yaml', 1));
      return [];
    });
  };
  const strands = [...settings.strands].map(([title, beginnings]) => {
    const ids = new Set(beginnings.flatMap(find).map(({ id }) => id));
    return { title, statements: statements.flatMap(({ id }) => (ids.has(id) ? [id] : [])) };
  });
  const apart = settings.apart.flatMap(([one = '', other = '']) => {
    const others = find(other);
    return find(one).flatMap((first) => others.map(({ id }): [string, string] => [first.id, id]));
  });
  return { strands, apart, diagnose };
}

function holderOf({ level, role, family }: Statement): string {
  return level ?? role ?? family ?? '';
}
